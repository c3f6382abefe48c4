#include <algorithm>
#include <cmath>

#include "bpo/market/growth_curve.hpp"
#include "forecast_spread.hpp"

namespace bpo::market {
namespace {

constexpr std::size_t kYearsOfPace = 8;

/// Mean size of the last years' growth, on the log scale. Values above 0.
double recent_pace(std::span<const double> y) {
  const std::span<const double> recent = y.last(std::min(kYearsOfPace + 1, y.size()));
  double sum = 0.0;
  for (std::size_t i = 1; i < recent.size(); ++i) sum += std::fabs(std::log(recent[i] / recent[i - 1]));
  return sum / static_cast<double>(recent.size() - 1);
}

/// The last value carried on with the curve's growth. Curves fitted to a run of fast years would otherwise go
/// on at that pace for ever.
std::vector<double> anchored(const GrowthCurve& curve, std::span<const double> y, int horizon,
                             std::optional<double> ceiling) {
  const double pace = recent_pace(y);
  std::vector<double> path;
  for (int i = 1; i <= horizon; ++i) {
    double growth =
        std::log(curve.values[y.size() - 1 + static_cast<std::size_t>(i)] / curve.values[y.size() - 1]);
    if (curve.growth != Growth::constant) growth = std::clamp(growth, -i * pace, i * pace);
    const double value = y.back() * std::exp(growth);
    path.push_back(ceiling ? std::min(value, *ceiling) : value);
  }
  return path;
}

}  // namespace

Forecast forecast_along(const GrowthCurve& curve, std::span<const double> y, int horizon,
                        std::optional<double> ceiling) {
  Forecast made = forecast(y, horizon);
  if (!made.reason.empty()) return made;
  if (!curve.reason.empty()) {
    Forecast none;
    none.reason = "the curve has no fit";
    return none;
  }
  ForecastComponent trend{"trend", "Trend", std::move(made.mean)};
  made.mean = anchored(curve, y, horizon, ceiling);
  const bool finite = std::all_of(made.mean.begin(), made.mean.end(),
                                  [](double value) { return value >= 0.0 && value <= kLargestValue; });
  if (!finite) {
    Forecast none;
    none.reason = "the curve leaves every range";
    return none;
  }
  made.method = wire_name(curve.growth);
  made.components = {std::move(trend), {wire_name(curve.growth), label(curve.growth), made.mean}};
  made.spread = spread_of(y, made);
  add_intervals(made);
  return made;
}

}  // namespace bpo::market
