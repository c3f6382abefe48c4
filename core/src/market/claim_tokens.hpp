#pragma once

#include <string_view>
#include <vector>

#include "bpo/text/token.hpp"

namespace bpo::market {

/// A number as its digits.
struct Token : text::Token {
  int decimals = 0;      ///< digits after its point
  bool grouped = false;  ///< it has commas between its thousands
};

using Tokens = std::vector<Token>;

Tokens tokens_of(std::string_view text);

/// Is there a token at that index, and does it read so?
bool is(const Tokens& tokens, std::size_t at, std::string_view text);

/// Nothing, not even a blank, stands between a token and the next.
bool touches_next(const Tokens& tokens, std::size_t at);

/// The year that the number at an index is, "2025" or "FY25"; 0 when it is none.
int year_at(const Tokens& tokens, std::size_t at);

/// Where what was said of a number ends: a semicolon, the end of a sentence, another number that is no year.
bool ends_clause(const Tokens& tokens, std::size_t at);

}  // namespace bpo::market
