#pragma once

#include <vector>

#include "bpo/quote/amount.hpp"
#include "words.hpp"

namespace bpo::quote {

struct FoundAmount {
  Amount amount;
  std::size_t first = 0, last = 0;  ///< tokens of the number with its currency, `last` excluded
};

/// The prices of a line, in order. A number counts as one by a currency or a per cent sign beside it, by "per
/// hour" and the like behind it, or as the last cell of a row.
std::vector<FoundAmount> amounts_of(std::string_view line, const Tokens& tokens);

/// The period that a word such as "monthly" or "one-time" at `at` names; empty for none.
std::string_view period_word(const Tokens& tokens, std::size_t at);

}  // namespace bpo::quote
