#include <algorithm>
#include <array>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "forecast_spread.hpp"
#include "power_scale.hpp"

namespace bpo::market {
namespace {

constexpr double kUpward = 1.05;  // what comes as a surprise is more often a rise

/// Half an interval in spreads, by the quantile of the normal distribution that the level would have:
/// measured at 50, 80 and 95 %, in a straight line between and beyond.
struct Knot {
  double quantile = 0;
  double factor = 0;
};
constexpr double k50 = 0.58;
constexpr double k80 = 1.2;
constexpr double k95 = 2.2;
constexpr std::array kKnots{Knot{0.0, 0.0}, Knot{0.67448975019608171, k50}, Knot{1.2815515655446004, k80},
                            Knot{1.959963984540054, k95}};

using namespace boost::math::policies;

// Boost's own error handling formats a message with iostreams, and long double is software here: 200 kB of
// wasm. Levels lie between 0 and 1.
using Quiet = policy<domain_error<ignore_error>, overflow_error<ignore_error>, evaluation_error<ignore_error>,
                     rounding_error<ignore_error>, pole_error<ignore_error>, underflow_error<ignore_error>,
                     denorm_error<ignore_error>, promote_double<false>>;

double width_factor(double level) {
  const double quantile = std::numbers::sqrt2 * boost::math::erf_inv(level, Quiet());
  const auto* above = std::find_if(kKnots.begin() + 1, kKnots.end() - 1,
                                   [&](const Knot& knot) { return quantile <= knot.quantile; });
  const Knot& a = *(above - 1);
  const Knot& b = *above;
  return a.factor + (quantile - a.quantile) * (b.factor - a.factor) / (b.quantile - a.quantile);
}

Interval around(const Forecast& forecast, std::size_t step, double factor) {
  const double half = factor * forecast.spread[step];
  Interval made;
  if (forecast.scale == Forecast::Scale::fourth_root) {
    const double middle = FourthRoot::to(forecast.mean[step]);
    made = {FourthRoot::back(middle - half), FourthRoot::back(middle + kUpward * half)};
  } else {
    made = {forecast.mean[step] - half, forecast.mean[step] + kUpward * half};
  }
  if (forecast.never_negative) made.low = std::max(made.low, 0.0);
  // A fourth root and back may end a rounding away from where it began.
  return {std::min(made.low, forecast.mean[step]), std::max(made.high, forecast.mean[step])};
}

std::vector<Interval> intervals_of_factor(const Forecast& forecast, double factor) {
  std::vector<Interval> made;
  made.reserve(forecast.mean.size());
  for (std::size_t step = 0; step < forecast.mean.size(); ++step)
    made.push_back(around(forecast, step, factor));
  keep_widths(made, kMeasuredHorizon + 1);
  return made;
}

}  // namespace

void add_intervals(Forecast& forecast) {
  forecast.at50 = intervals_of_factor(forecast, k50);
  forecast.at80 = intervals_of_factor(forecast, k80);
  forecast.at95 = intervals_of_factor(forecast, k95);
}

std::vector<Interval> intervals(const Forecast& forecast, double level) {
  return intervals_of_factor(forecast, width_factor(level));
}

void keep_widths(std::vector<Interval>& intervals, int first) {
  for (std::size_t step = static_cast<std::size_t>(std::max(first - 1, 1)); step < intervals.size(); ++step) {
    const double before = intervals[step - 1].high - intervals[step - 1].low;
    intervals[step].high = std::max(intervals[step].high, intervals[step].low + before);
  }
}

}  // namespace bpo::market
