#include "claim_tokens.hpp"

#include "bpo/text/characters.hpp"

namespace bpo::market {
namespace {

constexpr double kEarliest = 1950;
constexpr double kLatest = 2100;

using text::is_digit;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  Tokens run() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (is_digit(c)) {
        number();
      } else if (is_letter(c)) {
        word();
      } else if (static_cast<unsigned char>(c) >= 0x80U) {
        wide();
      } else {
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
          push(Token::Kind::sign, at_ + 1, std::string(1, c));
        ++at_;
      }
    }
    return std::move(tokens_);
  }

 private:
  char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void push(Token::Kind kind, std::size_t end, std::string text) {
    Token& token = tokens_.emplace_back();
    token.kind = kind;
    token.begin = at_;
    token.end = end;
    token.text = std::move(text);
  }

  bool group_follows() const {
    return peek(0) == ',' && is_digit(peek(1)) && is_digit(peek(2)) && is_digit(peek(3)) &&
           !is_digit(peek(4));
  }

  void number() {
    push(Token::Kind::number, at_, {});
    Token& token = tokens_.back();
    const auto take_digits = [&] {
      while (is_digit(peek(0))) token.text += text_[at_++];
    };
    take_digits();
    while (group_follows()) {
      token.grouped = true;
      ++at_;
      take_digits();
    }
    const std::size_t whole = token.text.size();
    if (peek(0) == '.' && is_digit(peek(1))) {
      ++at_;
      take_digits();
    }
    token.decimals = static_cast<int>(token.text.size() - whole);
    token.end = at_;
    token.value = text::value_of(token.text, static_cast<std::size_t>(token.decimals));
  }

  void word() {
    std::size_t end = at_;
    std::string text;
    while (end < text_.size() && is_letter(text_[end])) text += lower(text_[end++]);
    push(Token::Kind::word, end, std::move(text));
    at_ = end;
  }

  void wide() {
    const auto [code, bytes] = text::character_at(text_, at_);
    const std::string_view plain = text::plain_sign(code);
    if (plain != " ") push(Token::Kind::sign, at_ + bytes, plain.empty() ? "?" : std::string(plain));
    at_ += bytes;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Tokens tokens_;
};

}  // namespace

Tokens tokens_of(std::string_view text) {
  return Scanner(text).run();
}

bool is(const Tokens& tokens, std::size_t at, std::string_view text) {
  return at < tokens.size() && tokens[at].is(text);
}

bool touches_next(const Tokens& tokens, std::size_t at) {
  return at + 1 < tokens.size() && tokens[at].end == tokens[at + 1].begin;
}

int year_at(const Tokens& tokens, std::size_t at) {
  if (at >= tokens.size() || tokens[at].kind != Token::Kind::number) return 0;
  const Token& number = tokens[at];
  if (number.decimals > 0 || number.grouped) return 0;
  const bool fiscal =
      at > 0 && touches_next(tokens, at - 1) && (is(tokens, at - 1, "fy") || is(tokens, at - 1, "cy"));
  if (fiscal && number.text.size() == 2) return 2000 + static_cast<int>(number.value);
  const bool year = number.text.size() == 4 && number.value >= kEarliest && number.value <= kLatest;
  return year ? static_cast<int>(number.value) : 0;
}

bool ends_clause(const Tokens& tokens, std::size_t at) {
  const Token& token = tokens[at];
  if (token.kind == Token::Kind::number) return year_at(tokens, at) == 0;
  if (token.is(".")) return !touches_next(tokens, at) && !is(tokens, at - 1, "a");  // "p. a."
  return token.is(";");
}

}  // namespace bpo::market
