#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bpo::market {

/// A number, a word in lower case, or a sign of a text. Blanks are left out.
struct Token {
  enum class Kind { number, word, sign };
  Kind kind = Kind::word;
  std::size_t begin = 0, end = 0;  ///< bytes of the text
  std::string text;                ///< a word in lower case; "$", "%", "-" for any dash; a number's digits
  double value = 0;                ///< of a number
  int decimals = 0;                ///< digits after its point
  bool grouped = false;            ///< it has commas between its thousands

  bool is(std::string_view other) const { return kind != Kind::number && text == other; }
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
