#include <algorithm>
#include <array>
#include <cmath>

#include "bpo/market/printed.hpp"
#include "s_curve.hpp"

namespace bpo::market {
namespace {

constexpr std::size_t kLeastYears = 5;
constexpr double kRatioIdentified = 3.0;
constexpr double kProfile = 5.1;     // over n - 3: a range of about 90 %
constexpr double kFarthest = 6.908;  // log 1000: no size of interest is so far above today's
constexpr double kFirstStep = 0.05;  // on the log scale
constexpr int kHalvings = 14;

/// The log ceiling, on one side of the best, up to which the curve fits well enough; empty when it always
/// does.
std::optional<double> edge(Growth growth, std::span<const double> logs, const SCurve& best, double limit,
                           double direction, double farthest) {
  double inside = best.log_ceiling;
  Bend near = best.bend;
  for (double step = kFirstStep;; step *= 2.0) {
    const double tried = inside + direction * step;
    if (direction * (tried - farthest) > 0.0) return std::nullopt;
    const SCurve there = refit_s_curve(growth, logs, tried, near);
    if (there.squares <= limit) {
      inside = tried;
      near = there.bend;
      continue;
    }
    double outside = tried;
    for (int i = 0; i < kHalvings; ++i) {
      const double middle = (inside + outside) / 2.0;
      const SCurve halfway = refit_s_curve(growth, logs, middle, near);
      if (halfway.squares <= limit) {
        inside = middle;
        near = halfway.bend;
      } else {
        outside = middle;
      }
    }
    return inside;
  }
}

std::string in_words(const SaturationRange& range) {
  if (!range.high) return "saturation not identified: a curve without any end fits as well";
  if (!range.low) return "saturation not identified: no lower end was found";
  const std::string ends = size_text(*range.low) + " to " + size_text(*range.high);
  return range.identified
             ? "of all logistic and Gompertz curves, those that end at " + ends +
                   " fit about as well as the best"
             : "saturation not identified: curves that end anywhere from " + ends + " fit about as well";
}

}  // namespace

SaturationRange saturation_range(std::span<const double> y) {
  SaturationRange range;
  if (y.size() < kLeastYears) {
    range.reason = "needs at least 5 years";
    return range;
  }
  if (!std::all_of(y.begin(), y.end(), [](double value) { return value > 0.0; })) {
    range.reason = "needs sizes above 0";
    return range;
  }
  std::vector<double> logs;
  for (const double value : y) logs.push_back(std::log(value));
  const double top = *std::max_element(logs.begin(), logs.end());
  constexpr std::array kFamilies{Growth::logistic, Growth::gompertz};
  const std::array best{fit_s_curve(kFamilies[0], logs, std::nullopt),
                        fit_s_curve(kFamilies[1], logs, std::nullopt)};
  if (!grows(best[0], logs) && !grows(best[1], logs)) {
    range.reason = "saturation not identified: the sizes do not grow";
    return range;
  }
  const double least = std::min(best[0].squares, best[1].squares);
  // A fit without error leaves no room at all; rounding then stands in for it.
  const double limit = std::max(least * (1.0 + kProfile / (static_cast<double>(y.size()) - 3.0)),
                                1e-24 * static_cast<double>(y.size()));
  std::optional<double> low, high;
  bool open_below = false;
  bool open_above = false;
  for (std::size_t i = 0; i < best.size(); ++i) {
    if (best[i].squares > limit) continue;
    const auto down = edge(kFamilies[i], logs, best[i], limit, -1.0, top - kFarthest);
    const auto up = edge(kFamilies[i], logs, best[i], limit, 1.0, top + kFarthest);
    open_below = open_below || !down;
    open_above = open_above || !up;
    if (down) low = std::min(low.value_or(*down), *down);
    if (up) high = std::max(high.value_or(*up), *up);
  }
  if (low && !open_below) range.low = std::exp(*low);
  if (high && !open_above) range.high = std::exp(*high);
  range.identified = range.low && range.high && *range.high <= kRatioIdentified * *range.low;
  range.reason = in_words(range);
  return range;
}

}  // namespace bpo::market
