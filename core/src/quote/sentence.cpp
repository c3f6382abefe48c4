#include "sentence.hpp"

#include <algorithm>

#include "vocabulary.hpp"

namespace bpo::quote {
namespace {

constexpr std::string_view kPauses = ",|+|plus|(|[";
constexpr std::string_view kStops = ";|!|?|but|however|while|whereas|although|otherwise";
constexpr std::string_view kAbbreviations = "incl|excl|approx|no|p|a|hr|hrs|mo|yr|min|max|est|etc|vs|n|e|g|i";

class Parter {
 public:
  Parter(const Tokens& tokens, const std::vector<FoundAmount>& amounts)
      : tokens_(tokens), amounts_(amounts) {}

  std::vector<Part> run() {
    std::size_t next_amount = 0;
    for (std::size_t at = 0; at < tokens_.size();) {
      if (next_amount < amounts_.size() && at >= amounts_[next_amount].first) {
        Part& part = push(Part::Kind::amount, at, amounts_[next_amount].last);
        part.amount = next_amount++;
        at = part.last;
        continue;
      }
      at = named(at) ? parts_.back().last : punctuation(at);
    }
    return std::move(parts_);
  }

 private:
  Part& push(Part::Kind kind, std::size_t first, std::size_t last) {
    Part& part = parts_.emplace_back();
    part.kind = kind;
    part.first = first;
    part.last = last;
    return part;
  }

  /// A mark or a topic at `at`, whichever is longer; the mark where they are as long.
  bool named(std::size_t at) {
    Part best;
    for (const MarkRow& row : mark_table()) {
      const std::size_t before = match_any(tokens_, at, row.before);
      const std::size_t after = match_any(tokens_, at, row.after);
      const std::size_t longest = std::max(before, after);
      if (longest == 0 || at + longest <= best.last) continue;
      best = Part{.kind = Part::Kind::mark, .first = at, .last = at + longest};
      best.standing = row.standing;
      best.says_before = before == longest;
      best.says_after = after == longest;
    }
    for (const Topic& topic : topics()) {
      const std::size_t count = match_any(tokens_, at, topic.phrases);
      const bool longer = at + count > best.last;
      const bool firmer = at + count == best.last && best.kind == Part::Kind::topic &&
                          best.topic->needs_price && !topic.needs_price;
      if (count == 0 || !(longer || firmer)) continue;
      best = Part{.kind = Part::Kind::topic, .first = at, .last = at + count};
      best.topic = &topic;
    }
    if (best.last == 0) return false;
    parts_.push_back(best);
    return true;
  }

  std::size_t punctuation(std::size_t at) {
    const auto is_any = [&](std::string_view list) { return match_any(tokens_, at, list) > 0; };
    if (is_any(kPauses)) {
      push(Part::Kind::pause, at, at + 1);
    } else if (is_any(")|]")) {
      push(Part::Kind::close, at, at + 1);
    } else if (is_any("and|or|nor")) {
      push(Part::Kind::conjunct, at, at + 1);
    } else if (is_any(":")) {
      push(Part::Kind::colon, at, at + 1);
    } else if (is_any(kStops) || ends_sentence(at)) {
      push(Part::Kind::stop, at, at + 1);
    }
    return at + 1;
  }

  bool ends_sentence(std::size_t at) const {
    if (!tokens_[at].is(".")) return false;
    if (at + 1 == tokens_.size()) return true;
    if (tokens_[at].end == tokens_[at + 1].begin) return false;
    return at == 0 || match_any(tokens_, at - 1, kAbbreviations) == 0;
  }

  const Tokens& tokens_;
  const std::vector<FoundAmount>& amounts_;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> parts_of(const Tokens& tokens, const std::vector<FoundAmount>& amounts) {
  return Parter(tokens, amounts).run();
}

}  // namespace bpo::quote
