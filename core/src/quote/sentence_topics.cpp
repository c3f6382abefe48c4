#include "sentence_topics.hpp"

#include <algorithm>

namespace bpo::quote {
namespace {

using Kind = Part::Kind;

const Topic& service_price() {
  return topics().front();
}

/// What stands between two pauses.
struct Segment {
  std::vector<std::size_t> named;    ///< indices
  std::vector<std::size_t> amounts;  ///< indices
  bool marked = false;               ///< by a mark behind its topics
  bool list = false;                 ///< holds an "and" or "or"
};

/// Reads the sentences of a line one after the other.
class SentenceReader {
 public:
  SentenceReader(const Tokens& tokens, const std::vector<FoundAmount>& found, std::optional<Standing> heading)
      : tokens_(tokens), found_(found), heading_(heading), parts_(parts_of(tokens, found)) {}

  std::vector<Named> run() {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= parts_.size(); ++i) {
      if (i < parts_.size() && parts_[i].kind != Kind::stop) continue;
      sentence(begin, i);
      begin = i + 1;
    }
    return std::move(named_);
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

  const Tokens& tokens_;
  const std::vector<FoundAmount>& found_;
  std::optional<Standing> heading_;
  std::vector<Part> parts_;
  std::vector<Named> named_;
  // Of the sentence that is read:
  std::vector<Segment> segments_;
  std::size_t first_named_ = 0;
  std::optional<Standing> said_before_;  ///< by a mark that speaks of what follows
  std::size_t mark_first_ = 0, mark_last_ = 0;
  bool in_brackets_ = false, alternatives_ = false;
};

}  // namespace

std::vector<Named> topics_in(const Tokens& tokens, const std::vector<FoundAmount>& amounts,
                             std::optional<Standing> heading) {
  return SentenceReader(tokens, amounts, heading).run();
}

}  // namespace bpo::quote
