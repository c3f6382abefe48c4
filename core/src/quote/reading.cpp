#include "bpo/quote/reading.hpp"

#include <algorithm>

#include "amounts.hpp"
#include "language.hpp"
#include "sentence.hpp"
#include "vocabulary.hpp"
#include "words.hpp"

namespace bpo::quote {
namespace {

using Kind = Part::Kind;

const Topic& service_price() {
  return topics().front();
}

/// A topic on its way to a reading.
struct Named {
  const Topic* topic = nullptr;
  std::size_t first = 0, last = 0;  ///< tokens
  std::size_t segment = 0;
  std::optional<Standing> marked;  ///< by a mark of its own segment, or one before it
  std::size_t mark_first = 0, mark_last = 0;
  std::optional<std::size_t> amount;
};

/// What stands between two pauses.
struct Segment {
  std::vector<std::size_t> named;    ///< indices
  std::vector<std::size_t> amounts;  ///< indices
  bool marked = false;               ///< by a mark behind its topics
  bool list = false;                 ///< holds an "and" or "or"
};

/// Reads the sentences of a line one after the other.
class LineReader {
 public:
  LineReader(const QuoteLine& line, std::optional<Standing> heading)
      : line_(line),
        heading_(heading),
        tokens_(tokens_of(line.text)),
        found_(amounts_of(line.text, tokens_)) {}

  LineReading run() {
    LineReading reading;
    if (const auto language = other_language(tokens_)) {
      reading.kind = LineKind::other_language;
      reading.language = *language;
      return reading;
    }
    for (const FoundAmount& found : found_) reading.amounts.push_back(found.amount);
    parts_ = parts_of(tokens_, found_);
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= parts_.size(); ++i) {
      if (i < parts_.size() && parts_[i].kind != Kind::stop) continue;
      sentence(begin, i);
      begin = i + 1;
    }
    for (const Named& named : named_) add(named, reading);
    if (!reading.readings.empty()) reading.kind = LineKind::read;
    return reading;
  }

  /// What a line without prices or topics of its own, "Not included:", says of those under it.
  std::optional<Standing> as_heading() {
    if (!found_.empty() || other_language(tokens_)) return std::nullopt;
    std::optional<Standing> says;
    bool topics_too = false;
    for (const Part& part : parts_of(tokens_, found_)) {
      const bool mark = part.kind == Kind::mark;
      if (mark && (part.standing == Standing::excluded || part.standing == Standing::included) && !says)
        says = part.standing;
      if (part.kind == Kind::topic && !part.topic->needs_price) {
        if (part.topic->item != Item::provider_fee) return std::nullopt;
        topics_too = true;
      }
    }
    constexpr std::size_t kMostTokens = 6;
    const bool colon = !tokens_.empty() && tokens_.back().is(":");
    return says && (colon || (!topics_too && tokens_.size() <= kMostTokens)) ? says : std::nullopt;
  }

 private:
  void sentence(std::size_t begin, std::size_t end) {
    first_named_ = named_.size();
    segments_.assign(1, {});
    said_before_ = heading_;
    mark_first_ = mark_last_ = 0;
    in_brackets_ = false;
    alternatives_ = std::any_of(parts_.begin() + static_cast<std::ptrdiff_t>(begin),
                                parts_.begin() + static_cast<std::ptrdiff_t>(end), [&](const Part& part) {
                                  return part.kind == Kind::conjunct && !tokens_[part.first].is("and");
                                });
    for (std::size_t i = begin; i < end; ++i) part(i, begin, end);
    settle_amounts();
    drop_unpriced();
  }

  void next_segment() {
    if (!segments_.back().named.empty() || !segments_.back().amounts.empty() || segments_.back().marked)
      segments_.emplace_back();
  }

  void part(std::size_t i, std::size_t begin, std::size_t end) {
    const Part& p = parts_[i];
    switch (p.kind) {
      case Kind::topic:
        topic(p);
        return;
      case Kind::amount:
        segments_.back().amounts.push_back(p.amount);
        return;
      case Kind::mark:
        mark(p, i, begin, end);
        return;
      case Kind::conjunct:
        if (!segments_.back().amounts.empty()) next_segment();
        segments_.back().list = true;
        return;
      case Kind::close:
        if (in_brackets_) said_before_ = heading_;
        in_brackets_ = false;
        next_segment();
        return;
      case Kind::pause:
        next_segment();
        if (said_before_ == Standing::waived && !alternatives_) said_before_ = heading_;
        return;
      case Kind::colon:
      case Kind::stop:
        return;
    }
  }

  void topic(const Part& p) {
    Named& named = named_.emplace_back();
    named.topic = p.topic;
    named.first = p.first;
    named.last = p.last;
    named.segment = segments_.size() - 1;
    named.marked = said_before_;
    named.mark_first = mark_first_;
    named.mark_last = mark_last_;
    segments_.back().named.push_back(named_.size() - 1);
  }

  /// Does a mark that may stand on either side say something of what follows? Where nothing it could speak of
  /// stands before it.
  bool looks_ahead(const Part& p, std::size_t i, std::size_t begin, std::size_t end) const {
    if (!p.says_before) return false;
    if (!p.says_after) return true;
    const bool colon = i + 1 < end && parts_[i + 1].kind == Kind::colon;
    return colon || i == begin || named_.size() == first_named_;
  }

  void mark(const Part& p, std::size_t i, std::size_t begin, std::size_t end) {
    if (looks_ahead(p, i, begin, end)) {
      next_segment();
      in_brackets_ = i > begin && parts_[i - 1].kind == Kind::pause && tokens_[parts_[i - 1].first].is("(");
      said_before_ = p.standing;
      mark_first_ = p.first;
      mark_last_ = p.last;
      return;
    }
    if (!p.says_after) return;
    std::size_t segment = segments_.size() - 1;
    if (segments_[segment].named.empty() && segments_[segment].amounts.empty() && segment > 0 &&
        !segments_[segment - 1].marked)
      --segment;
    mark_segment(segment, p);
    // "Travel, training and telephony are not included" speaks of all three.
    if (!segments_[segment].list) return;
    while (segment > 0 && segments_[segment - 1].amounts.empty() && !segments_[segment - 1].marked &&
           !segments_[segment - 1].named.empty())
      mark_segment(--segment, p);
  }

  void mark_segment(std::size_t segment, const Part& p) {
    segments_[segment].marked = true;
    for (const std::size_t index : segments_[segment].named) {
      Named& named = named_[index];
      const bool none = named.marked == Standing::waived && p.standing == Standing::included;
      // "No training is included" leaves it out.
      named.marked = none ? Standing::excluded : p.standing;
      named.mark_first = p.first;
      named.mark_last = p.last;
    }
  }

  /// A price belongs to what stands in its segment; else to the nearest thing before it that has none yet;
  /// else it is the price of the service, where it says for what.
  void settle_amounts() {
    for (std::size_t s = 0; s < segments_.size(); ++s) {
      const Segment& segment = segments_[s];
      if (segment.amounts.empty()) continue;
      const std::size_t amount = segment.amounts.front();
      if (!segment.named.empty()) {
        for (const std::size_t index : segment.named) named_[index].amount = amount;
      } else if (Named* before = unpriced_before(s)) {
        before->amount = amount;
      } else if (is_price_of_service(found_[amount].amount)) {
        Named& named = named_.emplace_back();
        named.topic = &service_price();
        named.first = found_[amount].first;
        named.last = found_[amount].last;
        named.segment = s;
        named.amount = amount;
      }
    }
  }

  Named* unpriced_before(std::size_t segment) {
    for (std::size_t i = named_.size(); i > first_named_; --i) {
      Named& named = named_[i - 1];
      if (named.segment < segment && !named.amount && !named.marked) return &named;
    }
    return nullptr;
  }

  static bool is_price_of_service(const Amount& amount) {
    return amount.currency != "%" && amount.low > 0 &&
           !(amount.unit.empty() && (amount.period.empty() || amount.period == "once"));
  }

  /// "agent" and "fee" count where a price stands beside them and nothing else of the model does.
  void drop_unpriced() {
    const auto begin = named_.begin() + static_cast<std::ptrdiff_t>(first_named_);
    const auto is_weak = [&](const Named& named) {
      if (!named.topic->needs_price) return false;
      if (!named.amount || found_[*named.amount].amount.currency == "%" || named.marked) return true;
      return std::any_of(begin, named_.end(), [&](const Named& other) {
        return &other != &named && other.amount == named.amount && !other.topic->needs_price &&
               other.topic->item;
      });
    };
    std::vector<bool> weak;
    for (auto named = begin; named != named_.end(); ++named) weak.push_back(is_weak(*named));
    std::size_t i = 0;
    named_.erase(std::remove_if(begin, named_.end(), [&](const Named&) { return weak[i++]; }), named_.end());
  }

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
  std::vector<Part> parts_;
  std::vector<Named> named_;
  // Of the sentence that is read:
  std::vector<Segment> segments_;
  std::size_t first_named_ = 0;
  std::optional<Standing> said_before_;  ///< by a mark that speaks of what follows
  std::size_t mark_first_ = 0, mark_last_ = 0;
  bool in_brackets_ = false, alternatives_ = false;
};

std::optional<Standing> heading_of(const std::string& text) {
  return LineReader({text, {}}, std::nullopt).as_heading();
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

template <typename Value>
void add_once(std::vector<Value>& list, Value value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

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

LineReading read_line(const QuoteLine& line) {
  if (line.under.empty() && heading_of(line.text)) return {.kind = LineKind::heading};
  return LineReader(line, line.under.empty() ? std::nullopt : heading_of(line.under)).run();
}

ByItem<ItemReading> items_in(const std::vector<LineReading>& lines) {
  ByItem<ItemReading> items;
  std::vector<const Topic*> seen;
  ByItem<bool> left_out{};
  for (std::size_t place = 0; place < lines.size(); ++place) {
    for (const Reading& reading : lines[place].readings) {
      if (!reading.topic->item) continue;
      const auto index = static_cast<std::size_t>(*reading.topic->item);
      ItemReading& item = items[index];
      add_once(item.lines, place);
      if (reading.standing == Standing::excluded) {
        left_out[index] = true;
        continue;
      }
      item.quoted = true;
      item.standing = std::min(item.standing, reading.standing);
      add_once(seen, reading.topic);
    }
  }
  for (const Topic& topic : topics()) {
    if (!topic.item) continue;
    ItemReading& item = items[static_cast<std::size_t>(*topic.item)];
    const bool is_named = std::find(seen.begin(), seen.end(), &topic) != seen.end();
    if (is_named || !topic.needs_price) (is_named ? item.named : item.silent).push_back(&topic);
  }
  for (std::size_t i = 0; i < kItems; ++i) items[i].contradicted = items[i].quoted && left_out[i];
  return items;
}

}  // namespace bpo::quote
