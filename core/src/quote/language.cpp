#include "language.hpp"

#include <algorithm>

#include "vocabulary.hpp"

namespace bpo::quote {
namespace {

bool is_in(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    if (take_piece(list, '|') == word) return true;
  }
  return false;
}

std::ptrdiff_t count_in(const Tokens& tokens, std::string_view list) {
  return std::count_if(tokens.begin(), tokens.end(),
                       [&](const Token& token) { return token.is_word() && is_in(list, token.text); });
}

}  // namespace

std::optional<std::string_view> other_language(const Tokens& tokens) {
  const auto words = std::count_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.is_word(); });
  const auto foreign = std::count_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.foreign; });
  if (foreign > 0 && 2 * foreign >= words) return std::string_view();
  std::string_view best;
  std::ptrdiff_t most = count_in(tokens, english_words());
  for (const LanguageRow& row : language_table()) {
    const std::ptrdiff_t count = count_in(tokens, row.words);
    if (count > most) {
      most = count;
      best = row.language;
    }
  }
  return best.empty() ? std::nullopt : std::optional(best);
}

}  // namespace bpo::quote
