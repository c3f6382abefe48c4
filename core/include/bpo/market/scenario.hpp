#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/market/outlook.hpp"

namespace bpo::market {

enum class Stance { bear, base, bull };
std::string_view wire_name(Stance stance);
std::optional<Stance> stance_named(std::string_view name);

/// Something that may turn out otherwise than the outlook has it.
struct Lever {
  std::string_view id, label, unit;
  double value = 0;
  bool judged = false;                    ///< how the facts make the value is this project's judgement
  std::vector<std::string_view> records;  ///< ids of the records it rests on
  std::string note;                       ///< how the value is made from them, in words
  double factor = 1;                      ///< on the size of the last year
  double change = 0;                      ///< USD bn in the last year, after the levers before it
  std::string reason;                     ///< why it cannot be moved; empty when it can
};

/// The outlook with its levers moved.
struct Scenario {
  Stance stance = Stance::base;
  std::vector<Lever> levers;
  std::vector<double> factors;  ///< on the outlook's sizes, one a point
};

/// The reader's own values of the levers; they hold for the stance that is shown.
struct LeverChoice {
  Stance stance = Stance::base;
  std::optional<double> growth;     ///< fraction a year
  std::optional<double> ai_volume;  ///< fraction of the work
  std::optional<double> ai_price;   ///< fraction of the price
};

/// Bear, base and bull. Three levers, one after the other:
/// - growth: that of the named publisher who sees least or most of it, among paths of two years and more;
/// - ai_volume: work that software does instead, beyond what the publishers count, reached in five years: the
///   share of customer service, the share of contacts deflected and the chance that it works, all at their
///   high end in the bear case;
/// - ai_price: what the rest gets cheaper by within three years.
/// Nothing moves in the base case. Needs an outlook with points.
std::array<Scenario, 3> scenarios(const Outlook& outlook, const std::optional<Consensus>& consensus,
                                  std::string_view scope, const LeverChoice& choice,
                                  const Catalogue& catalogue);

}  // namespace bpo::market
