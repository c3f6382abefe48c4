#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/market/claim.hpp"
#include "bpo/market/estimate.hpp"

namespace bpo::market {

/// Something that was understood in a text.
struct Reading {
  enum class Kind { size, year, period, rate, scope, region };
  enum class Role { unused, start, end, stated };

  Kind kind = Kind::size;
  std::size_t begin = 0, end = 0;  ///< bytes of the text, `end` excluded
  Role role = Role::unused;
  Range value;                ///< a size, bn of its currency; a rate, fraction a year
  Period years;               ///< a year (twice) or a period; of a size the year it is for, 0 for none
  std::string_view currency;  ///< ISO 4217; empty where none is named
  std::string_view id;        ///< a `Scope::id`, or a region as the publishers write it
  double rounding = 0;        ///< half a unit of the last printed place
  double lenient = 0;         ///< the same, of a whole number at most two digits taken for measured
  bool vague = false;         ///< "about", "more than"
  bool yearly = false;        ///< a rate that is said to be one a year
};
std::string_view wire_name(Reading::Kind kind);
std::string_view wire_name(Reading::Role role);

/// A claim as far as a text makes one.
struct ClaimText {
  std::vector<Reading> readings;  ///< in the order of the text
  std::optional<Claim> claim;     ///< two dated sizes, with the growth where one is stated
  std::optional<Period> period;   ///< the years the stated growth is for, where the text says so
  std::string_view currency;      ///< of both sizes; "USD" where none is named
  std::string_view scope, region;
  std::vector<std::string> missing;  ///< what a check would need: "a second size with its year"
};

/// Reads sizes, years, growth, scope and region out of a sentence as the trade press writes it: "The BPO
/// market was valued at USD 328-348 billion in 2025 and is expected to reach 384 billion in 2026 at a CAGR of
/// 9-10 %". English words and numbers: 1,020.5; bn, billion, m, trillion, crore; $, USD, EUR. A percentage is
/// a growth only where the words beside it say so. Any text has an answer; of much over 2,000 characters only
/// the first 24 numbers are looked at.
ClaimText read_claim_text(std::string_view text);

/// Checks what was read: as `check_claim`, but an alarm needs more. Where the growth is stated for other
/// years than the sizes, is not said to be yearly, or where a vague word or zeros at the end of a size leave
/// room for it, the verdict is cannot_tell. `read.claim` must be there.
ClaimCheck check_claim_text(const ClaimText& read);

}  // namespace bpo::market
