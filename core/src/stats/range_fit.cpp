#include "bpo/stats/range_fit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "bpo/stats/quantile.hpp"
#include "checks.hpp"

namespace bpo::stats {
namespace {

constexpr double kP90 = 1.2815515655446004;  ///< normal scores of 0.90 and 0.95
constexpr double kP95 = 1.6448536269514722;

/// Places of the mode that are tried between low and high, and how often the best of them is closed in on.
constexpr int kModes = 16;
constexpr int kRefinements = 3;

/// Kolmogorov-Smirnov distance; none where the range is no distribution.
std::optional<double> distance_of(const Range& range, std::span<const double> sorted) {
  const auto made = RangeDistribution::make(range);
  if (!made || made.value().is_constant()) return std::nullopt;
  const auto count = static_cast<double>(sorted.size());
  double distance = 0.0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const double share = made.value().cdf(sorted[i]);
    const auto before = static_cast<double>(i);
    distance = std::max({distance, share - before / count, (before + 1.0) / count - share});
  }
  return distance;
}

/// The mode between the ends that brings the range nearest to the figures.
std::optional<FittedRange> with_best_mode(Range range, std::span<const double> sorted) {
  std::optional<FittedRange> best;
  double from = range.low;
  double to = range.high;
  for (int round = 0; round < kRefinements; ++round) {
    const double step = (to - from) / kModes;
    for (int place = 0; place <= kModes; ++place) {
      range.mode = std::clamp(from + step * place, range.low, range.high);
      const auto distance = distance_of(range, sorted);
      if (distance && (!best || *distance < best->distance)) best = FittedRange{range, *distance};
    }
    if (!best) return best;
    from = std::max(range.low, best->range.mode - step);
    to = std::min(range.high, best->range.mode + step);
  }
  return best;
}

std::optional<FittedRange> nearest(const Range& range, std::span<const double> sorted) {
  const auto distance = distance_of(range, sorted);
  if (!distance) return std::nullopt;
  return FittedRange{range, *distance};
}

/// Mean and standard deviation of the sample.
std::pair<double, double> moments(std::span<const double> data) {
  double mean = 0.0;
  for (const double x : data) mean += x / static_cast<double>(data.size());
  double squares = 0.0;
  for (const double x : data) squares += (x - mean) * (x - mean);
  return {mean, std::sqrt(squares / static_cast<double>(data.size() - 1))};
}

std::optional<FittedRange> normal_fit(std::span<const double> sorted) {
  const auto [mean, sd] = moments(sorted);
  return nearest(
      {.low = mean - kP95 * sd, .mode = mean, .high = mean + kP95 * sd, .shape = RangeShape::normal}, sorted);
}

std::optional<FittedRange> lognormal_fit(std::span<const double> sorted) {
  if (!(sorted.front() > 0.0)) return std::nullopt;
  std::vector<double> logs(sorted.size());
  std::transform(sorted.begin(), sorted.end(), logs.begin(), [](double x) { return std::log(x); });
  const auto [mean, sd] = moments(logs);
  const double low = std::exp(mean - kP90 * sd);
  const double high = std::exp(mean + kP90 * sd);
  const double mode = std::clamp(std::exp(mean - sd * sd), low, high);
  return nearest({.low = low, .mode = mode, .high = high, .shape = RangeShape::lognormal}, sorted);
}

}  // namespace

Result<std::vector<FittedRange>> fit_ranges(std::span<const double> figures) {
  if (Errors errors = check_data(figures, kLeastFitted, "values"); !errors.empty()) return errors;
  std::vector<double> sorted(figures.begin(), figures.end());
  std::sort(sorted.begin(), sorted.end());
  const auto ends = quantiles(figures, std::array{0.1, 0.9}, QuantileType::median_unbiased);
  if (!ends) return ends.errors();
  const double low = ends.value()[0];
  const double high = ends.value()[1];
  if (!(low < high)) {
    return Error{ErrorCode::not_allowed, "values", "must differ: eight in ten of them are the same",
                 value_text(low), "figures that differ"};
  }
  std::vector<FittedRange> fits;
  const auto keep = [&](const std::optional<FittedRange>& fit) {
    if (fit) fits.push_back(*fit);
  };
  for (const RangeShape shape : {RangeShape::pert, RangeShape::triangular})
    keep(with_best_mode({.low = low, .high = high, .shape = shape, .kind = RangeKind::p10p90}, sorted));
  keep(normal_fit(sorted));
  keep(lognormal_fit(sorted));
  std::stable_sort(fits.begin(), fits.end(),
                   [](const FittedRange& a, const FittedRange& b) { return a.distance < b.distance; });
  return fits;
}

}  // namespace bpo::stats
