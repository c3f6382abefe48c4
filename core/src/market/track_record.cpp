#include "bpo/market/track_record.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/market/combine.hpp"
#include "bpo/market/estimate.hpp"
#include "own_path.hpp"
#include "selection.hpp"

namespace bpo::market {
namespace {

bool foresees(const MarketEstimate& earlier, const MarketEstimate& later) {
  return publisher_name(earlier) == publisher_name(later) && earlier.region == later.region &&
         earlier.segment == later.segment && !earlier.published.empty() &&
         earlier.published < later.published;
}

// Of one date the quote that reaches further.
bool speaks_later(const MarketEstimate& a, const MarketEstimate& b) {
  return speaks_first({&a, nullptr, {}}, {&b, nullptr, {}});
}

/// The last edition's base size of the years after the base year of `earlier`.
void add_scores(const MarketEstimate& earlier, std::span<const MarketEstimate> estimates,
                std::vector<Score>& scores) {
  const OwnPath path(earlier);
  const std::size_t first = scores.size();
  for (const MarketEstimate& later : estimates) {
    if (!foresees(earlier, later) || !later.base_year || !later.base_value || *later.base_value <= 0)
      continue;
    const int year = *later.base_year;
    if (year <= path.stated().year || !path.covers(year)) continue;
    const double projected = path.size(year);
    const Score score{
        &earlier, &later, year, projected, *later.base_value, std::log(projected / *later.base_value)};
    const auto known = std::find_if(scores.begin() + static_cast<std::ptrdiff_t>(first), scores.end(),
                                    [year](const Score& s) { return s.year == year; });
    if (known == scores.end()) {
      scores.push_back(score);
    } else if (speaks_later(later, *known->later)) {
      *known = score;
    }
  }
}

void summarise(TrackRecord& record) {
  const auto count = static_cast<double>(record.scores.size());
  double squares = 0;
  for (const Score& score : record.scores) {
    record.mean_error += score.error / count;
    squares += score.error * score.error;
  }
  record.root_mean_square = std::sqrt(squares / count);
}

}  // namespace

bool TrackRecord::rated() const {
  return scores.size() >= static_cast<std::size_t>(combining::kRatedFrom);
}

double TrackRecord::sd(double tier_sd) const {
  if (!rated()) return tier_sd;
  const auto count = static_cast<double>(scores.size());
  const double squares = root_mean_square * root_mean_square * count;
  return std::sqrt((combining::kPriorScores * tier_sd * tier_sd + squares) /
                   (combining::kPriorScores + count));
}

double TrackRecord::bias() const {
  if (!rated()) return 0;
  const auto count = static_cast<double>(scores.size());
  return count / (count + combining::kBiasPrior) * mean_error;
}

std::vector<TrackRecord> track_records(std::span<const MarketEstimate> estimates) {
  std::vector<TrackRecord> records;
  for (const MarketEstimate& estimate : estimates) {
    if (is_unsigned(estimate) || figures(estimate).empty()) continue;
    std::vector<Score> scores;
    add_scores(estimate, estimates, scores);
    if (scores.empty()) continue;
    const std::string_view publisher = publisher_name(estimate);
    auto record = std::find_if(records.begin(), records.end(),
                               [&](const TrackRecord& r) { return r.publisher == publisher; });
    if (record == records.end()) record = records.insert(records.end(), {publisher, {}});
    record->scores.insert(record->scores.end(), scores.begin(), scores.end());
  }
  for (TrackRecord& record : records) {
    std::sort(record.scores.begin(), record.scores.end(), [](const Score& a, const Score& b) {
      return a.earlier->id != b.earlier->id ? a.earlier->id < b.earlier->id : a.year < b.year;
    });
    summarise(record);
  }
  std::sort(records.begin(), records.end(), [](const TrackRecord& a, const TrackRecord& b) {
    return a.scores.size() != b.scores.size() ? a.scores.size() > b.scores.size() : a.publisher < b.publisher;
  });
  return records;
}

}  // namespace bpo::market
