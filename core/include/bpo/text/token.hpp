#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bpo::text {

/// A word in lower case, a number, or a sign of a text. Blanks are left out.
struct Token {
  enum class Kind { word, number, sign };
  Kind kind = Kind::word;
  std::size_t begin = 0, end = 0;  ///< bytes of the text
  std::string text;                ///< of a word or a sign; of a number as its reader keeps it
  double value = 0;                ///< of a number

  bool is(std::string_view other) const { return kind != Kind::number && text == other; }
  bool is_word() const { return kind == Kind::word; }
  bool is_number() const { return kind == Kind::number; }
};

}  // namespace bpo::text
