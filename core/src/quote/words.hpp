#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bpo::quote {

/// A word in lower case without accents, a number, or a sign of a line. Blanks are left out.
struct Token {
  enum class Kind { word, number, sign };
  Kind kind = Kind::word;
  std::size_t begin = 0, end = 0;  ///< bytes of the line
  std::string text;                ///< of a word or a sign; a number as it was written
  double value = 0;                ///< of a number
  bool thousands = false;          ///< "1.200": with a dot for the thousands, or three decimals
  bool foreign = false;            ///< a word in letters that are not Latin

  bool is(std::string_view other) const { return kind != Kind::number && text == other; }
  bool is_word() const { return kind == Kind::word; }
  bool is_number() const { return kind == Kind::number; }
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
