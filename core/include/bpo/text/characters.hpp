#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Characters of a text in UTF-8, and numbers from their digits.
namespace bpo::text {

struct Character {
  std::uint32_t code = 0;  ///< Unicode
  std::size_t bytes = 1;   ///< it takes in the text
};

/// The character at a byte of a text; bytes that are no UTF-8 stand for themselves, one at a time, and so
/// does the end of the text, as 0.
Character character_at(std::string_view text, std::size_t at);

/// What a sign beyond ASCII is read as: any dash "-", a bullet "*", a currency as itself, a blank " "; empty
/// for one that is not known.
std::string_view plain_sign(std::uint32_t code);

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The double nearest to a number whose last `decimals` digits stand behind its point; 0 for more digits than
/// a double holds (15).
double value_of(std::string_view digits, std::size_t decimals);

}  // namespace bpo::text
