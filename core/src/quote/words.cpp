#include "words.hpp"

#include <algorithm>
#include <cstdint>

#include "bpo/text/characters.hpp"

namespace bpo::quote {
namespace {

using text::character_at;
using text::is_digit;

/// The letters U+00C0 to U+017F without their accents; a space for those that are no letters.
constexpr std::string_view kPlain =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::uint32_t kFirstPlain = 0xC0;
static_assert(kPlain.size() == 0x180 - kFirstPlain);

class Scanner {
 public:
  explicit Scanner(std::string_view line) : line_(line) {}

  Tokens run() {
    while (at_ < line_.size()) {
      if (is_digit(line_[at_])) {
        number();
      } else if (!letter_at(at_).empty()) {
        word();
      } else {
        sign();
      }
    }
    return std::move(tokens_);
  }

 private:
  char peek(std::size_t at) const { return at < line_.size() ? line_[at] : '\0'; }

  /// The letter at `at` in lower case without its accent; "?" for one that is not Latin, empty for none.
  std::string_view letter_at(std::size_t at, std::size_t* length = nullptr) const {
    static constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";
    const auto [code, bytes] = character_at(line_, at);
    if (length != nullptr) *length = bytes;
    if (code >= 'a' && code <= 'z') return kLetters.substr(code - 'a', 1);
    if (code >= 'A' && code <= 'Z') return kLetters.substr(code - 'A', 1);
    if (bytes == 1) return {};
    if (code >= kFirstPlain && code < kFirstPlain + kPlain.size()) {
      const std::string_view plain = kPlain.substr(code - kFirstPlain, 1);
      return plain == " " ? std::string_view() : plain;
    }
    // Greek to the end of the letters of other scripts, without the blocks of signs in between.
    const bool other_script = (code >= 0x370 && code < 0x2000) || (code >= 0x2E80 && code < 0xE000) ||
                              (code >= 0xF900 && code < 0xFE00);
    return other_script ? "?" : std::string_view();
  }

  Token& push(Token::Kind kind) {
    Token& token = tokens_.emplace_back();
    token.kind = kind;
    token.begin = at_;
    return token;
  }

  void word() {
    Token& token = push(Token::Kind::word);
    std::size_t bytes = 1;
    for (std::string_view letter = letter_at(at_, &bytes); !letter.empty(); letter = letter_at(at_, &bytes)) {
      token.foreign = token.foreign || letter == "?";
      token.text += letter;
      at_ += bytes;
    }
    token.end = at_;
  }

  void sign() {
    const auto [code, bytes] = character_at(line_, at_);
    std::string text(1, static_cast<char>(code < 0x80 ? code : '?'));
    if (const std::string_view plain = text::plain_sign(code); bytes > 1 && !plain.empty()) text = plain;
    const bool blank = text == " " || text == "\t" || text == "\n" || text == "\r";
    if (!blank) push(Token::Kind::sign).text = text == "&" ? "and" : text;
    at_ += bytes;
    if (!blank) tokens_.back().end = at_;
  }

  /// Bytes of what parts the digits of a number at `at`: a comma, a dot, an apostrophe, a blank that does not
  /// break, or any blank where decimals follow a comma: "1 200,00".
  std::size_t separator_at(std::size_t at) const {
    const auto [code, bytes] = character_at(line_, at);
    if (!is_digit(peek(at + bytes))) return 0;
    const bool group =
        is_digit(peek(at + bytes + 1)) && is_digit(peek(at + bytes + 2)) && !is_digit(peek(at + bytes + 3));
    if (code == ',' || code == '.') return bytes;
    if (code == '\'' || code == 0x2019 || code == 0xA0 || code == 0x202F || code == 0x2009)
      return group ? bytes : 0;
    const bool decimals = group && peek(at + bytes + 3) == ',' && is_digit(peek(at + bytes + 4));
    return code == ' ' && decimals ? bytes : 0;
  }

  void number() {
    Token& token = push(Token::Kind::number);
    std::string digits, signs;          // signs: the separators, in order
    std::vector<std::size_t> places{};  // digits before each
    while (at_ < line_.size()) {
      if (is_digit(line_[at_])) {
        digits += line_[at_++];
      } else if (const std::size_t bytes = separator_at(at_)) {
        signs += line_[at_] == ',' || line_[at_] == '.' ? line_[at_] : ' ';
        places.push_back(digits.size());
        at_ += bytes;
      } else {
        break;
      }
    }
    token.end = at_;
    token.text = std::string(line_.substr(token.begin, at_ - token.begin));
    token.value = text::value_of(digits, decimals_of(digits, signs, places, token.thousands));
  }

  /// How many digits stand behind the decimal point: behind the last separator where it differs from the
  /// others or does not part three digits. `either` when one dot or comma may be both.
  static std::size_t decimals_of(const std::string& digits, const std::string& signs,
                                 const std::vector<std::size_t>& places, bool& either) {
    if (signs.empty()) return 0;
    const std::size_t behind = digits.size() - places.back();
    if (signs.size() == 1) {
      const bool groups = behind == 3 && places[0] <= 3 && digits[0] != '0';
      either = groups && signs[0] == '.';
      return groups && signs[0] != '.' ? 0 : behind;
    }
    return signs.back() == signs[signs.size() - 2] ? 0 : behind;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  Tokens tokens_;
};

bool matches(const Token& token, std::string_view word) {
  if (token.is_number()) return token.text == word;
  if (!word.ends_with('*')) return token.text == word;
  word.remove_suffix(1);
  return !word.empty() && token.is_word() && token.text.starts_with(word);
}

}  // namespace

Tokens tokens_of(std::string_view line) {
  return Scanner(line).run();
}

std::string_view take_piece(std::string_view& list, char by) {
  const std::size_t end = list.find(by);
  const std::string_view piece = list.substr(0, end);
  list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
  return piece;
}

std::size_t match(const Tokens& tokens, std::size_t at, std::string_view words) {
  std::size_t count = 0;
  while (!words.empty()) {
    const std::string_view word = take_piece(words, ' ');
    // A hyphen joins what is written apart or together: "one-time", "one time".
    while (count > 0 && at + count < tokens.size() && tokens[at + count].is("-")) ++count;
    if (at + count >= tokens.size() || !matches(tokens[at + count], word)) return 0;
    ++count;
  }
  return count;
}

std::size_t match_any(const Tokens& tokens, std::size_t at, std::string_view phrases) {
  std::size_t longest = 0;
  while (!phrases.empty()) longest = std::max(longest, match(tokens, at, take_piece(phrases, '|')));
  return longest;
}

}  // namespace bpo::quote
