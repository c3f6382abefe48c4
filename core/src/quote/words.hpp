#pragma once

#include <string_view>
#include <vector>

#include "bpo/text/token.hpp"

namespace bpo::quote {

/// A word without accents; a number as it was written.
struct Token : text::Token {
  bool thousands = false;  ///< "1.200": with a dot for the thousands, or three decimals
  bool foreign = false;    ///< a word in letters that are not Latin
};
using Tokens = std::vector<Token>;

/// Line breaks within the text count as blanks; bytes that are no UTF-8 as signs.
Tokens tokens_of(std::string_view line);

/// How many tokens from `at` on are these words, parted by blanks; 0 when they are others. A word that ends
/// in
/// "*" stands for all that begin with it.
std::size_t match(const Tokens& tokens, std::size_t at, std::string_view words);

/// The longest of the phrases, parted by "|", that stands at `at`: how many tokens it takes; 0 for none.
std::size_t match_any(const Tokens& tokens, std::size_t at, std::string_view phrases);

/// The piece of a list parted by `by` at the front, which is taken off.
std::string_view take_piece(std::string_view& list, char by);

}  // namespace bpo::quote
