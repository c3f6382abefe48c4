#include <algorithm>

#include "bpo/quote/reading.hpp"
#include "heading.hpp"
#include "language.hpp"
#include "sentence_topics.hpp"

namespace bpo::quote {
namespace {

/// Turns what a line names into readings.
class LineReader {
 public:
  LineReader(const QuoteLine& line, std::optional<Standing> heading)
      : line_(line),
        heading_(heading),
        tokens_(tokens_of(line.text)),
        found_(amounts_of(line.text, tokens_)) {}

  LineReading run() const {
    LineReading reading;
    if (const auto language = other_language(tokens_)) {
      reading.kind = LineKind::other_language;
      reading.language = *language;
      return reading;
    }
    for (const FoundAmount& found : found_) reading.amounts.push_back(found.amount);
    for (const Named& named : topics_in(tokens_, found_, heading_)) add(named, reading);
    if (!reading.readings.empty()) reading.kind = LineKind::read;
    return reading;
  }

 private:
  Standing standing_of(const Named& named) const {
    const bool priced = named.amount.has_value();
    if (priced && found_[*named.amount].amount.high == 0) return Standing::waived;
    // A quote cannot leave out its own price: "not included in the monthly fee: travel".
    const bool service = named.topic->item == Item::provider_fee;
    if (service && named.marked != Standing::included) return priced ? Standing::priced : Standing::named;
    if (named.marked == Standing::waived ||
        (named.marked == Standing::included && heading_ != Standing::included))
      return *named.marked;
    if (priced) return Standing::priced;
    return named.marked.value_or(Standing::named);
  }

  std::string text_between(std::size_t first, std::size_t last) const {
    return line_.text.substr(tokens_[first].begin, tokens_[last - 1].end - tokens_[first].begin);
  }

  void add(const Named& named, LineReading& reading) const {
    Reading one;
    one.topic = named.topic;
    one.standing = standing_of(named);
    one.words = text_between(named.first, named.last);
    if (named.mark_last > 0 && named.marked)
      one.words += " · " + text_between(named.mark_first, named.mark_last);
    if (named.amount) {
      one.amount = found_[*named.amount].amount;
      if (one.amount->period.empty()) one.amount->period = period_around();
    }
    const auto same = std::find_if(reading.readings.begin(), reading.readings.end(),
                                   [&](const Reading& other) { return other.topic == one.topic; });
    if (same == reading.readings.end()) {
      reading.readings.push_back(std::move(one));
    } else if (one.standing < same->standing) {
      *same = std::move(one);
    }
  }

  /// A period in the line that the price itself does not tell: "Monthly fee: $450".
  std::string_view period_around() const {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (const auto period = period_word(tokens_, at); !period.empty()) return period;
    }
    return {};
  }

  const QuoteLine& line_;
  std::optional<Standing> heading_;
  Tokens tokens_;
  std::vector<FoundAmount> found_;
};

}  // namespace

std::string_view wire_name(Standing standing) {
  switch (standing) {
    case Standing::priced:
      return "priced";
    case Standing::included:
      return "included";
    case Standing::waived:
      return "waived";
    case Standing::named:
      return "named";
    case Standing::excluded:
      break;
  }
  return "excluded";
}

std::string_view wire_name(LineKind kind) {
  switch (kind) {
    case LineKind::read:
      return "read";
    case LineKind::heading:
      return "heading";
    case LineKind::not_understood:
      return "not_understood";
    case LineKind::other_language:
      break;
  }
  return "other_language";
}

LineReading read_line(const QuoteLine& line) {
  if (line.under.empty() && heading_of(line.text)) return {.kind = LineKind::heading};
  return LineReader(line, line.under.empty() ? std::nullopt : heading_of(line.under)).run();
}

}  // namespace bpo::quote
