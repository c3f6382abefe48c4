#include "heading.hpp"

#include "language.hpp"
#include "sentence.hpp"

namespace bpo::quote {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

}  // namespace

std::optional<Standing> heading_of(std::string_view line) {
  const Tokens tokens = tokens_of(line);
  if (!amounts_of(line, tokens).empty() || other_language(tokens)) return std::nullopt;
  std::optional<Standing> says;
  bool topics_too = false;
  for (const Part& part : parts_of(tokens, {})) {
    const bool mark = part.kind == Part::Kind::mark;
    if (mark && (part.standing == Standing::excluded || part.standing == Standing::included) && !says)
      says = part.standing;
    if (part.kind == Part::Kind::topic && !part.topic->needs_price) {
      if (part.topic->item != Item::provider_fee) return std::nullopt;
      topics_too = true;
    }
  }
  constexpr std::size_t kMostTokens = 6;
  const bool colon = !tokens.empty() && tokens.back().is(":");
  return says && (colon || (!topics_too && tokens.size() <= kMostTokens)) ? says : std::nullopt;
}

std::vector<QuoteLine> lines_of(std::string_view text) {
  std::vector<QuoteLine> lines;
  std::string under;
  bool used = false;
  while (!text.empty()) {
    const std::string_view line = trimmed(take_piece(text, '\n'));
    if (line.empty()) {
      if (used) under.clear();
      continue;
    }
    QuoteLine& added = lines.emplace_back(QuoteLine{std::string(line), {}});
    if (heading_of(added.text)) {
      under = added.text;
      used = false;
    } else if (line.ends_with(':')) {
      under.clear();
    } else {
      added.under = under;
      used = true;
    }
  }
  return lines;
}

}  // namespace bpo::quote
