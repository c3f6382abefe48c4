#include "bpo/market/forecast.hpp"

#include <algorithm>
#include <cmath>

#include "forecast_components.hpp"
#include "forecast_spread.hpp"
#include "power_scale.hpp"

namespace bpo::market {
namespace {

constexpr std::size_t kLongWindow = 16;
constexpr std::size_t kShortWindow = 8;
constexpr std::size_t kEnoughForModels = 4;

std::string_view why_not(std::span<const double> y, int horizon) {
  if (y.empty()) return "there is no value to start from";
  if (horizon < 1 || horizon > kLongestHorizon) return "the horizon must be 1 to 30 years";
  const bool usable =
      std::all_of(y.begin(), y.end(), [](double value) { return std::fabs(value) <= kLargestValue; });
  return usable ? "" : "a value is not a finite number, or beyond 1e100";
}

/// How much of a trend to believe: the less, the shorter it was seen.
double trend_share(double n) {
  return n >= kEnoughForModels ? (n - 1.0) / n : (n - 1.0) / (2.0 * n);
}

/// The components on the scale they are made on.
std::vector<ForecastComponent> components_of(std::span<const double> w, int horizon) {
  const double share = trend_share(static_cast<double>(w.size()));
  if (w.size() < kEnoughForModels) {
    const double steps = static_cast<double>(std::max<std::size_t>(w.size(), 2) - 1);
    const double drift = share * (w.back() - w.front()) / steps;
    return {{"drift", "Mean change, damped", damped_drift(w.back(), drift, horizon)}};
  }
  return {
      {"theta", "Theta", theta(w, share, horizon)},
      {"median_16", "Median of the last 16 changes, damped", recent_median(w, kLongWindow, share, horizon)},
      {"median_8", "Median of the last 8 changes, damped", recent_median(w, kShortWindow, share, horizon)},
      {"dotm", "Dynamic optimised Theta", dotm(w, share, horizon)}};
}

std::vector<double> mean_of(const std::vector<ForecastComponent>& components, std::size_t horizon) {
  std::vector<double> mean(horizon, 0.0);
  for (const ForecastComponent& part : components)
    for (std::size_t i = 0; i < horizon; ++i) mean[i] += part.values[i];
  for (double& value : mean) value /= static_cast<double>(components.size());
  return mean;
}

std::string_view method_of(std::size_t n) {
  return n >= kEnoughForModels ? "sq4" : n > 1 ? "damped_drift" : "last_value";
}

}  // namespace

Forecast forecast(std::span<const double> y, int horizon) {
  Forecast made;
  made.reason = why_not(y, horizon);
  if (!made.reason.empty()) return made;
  const double least = *std::min_element(y.begin(), y.end());
  made.method = method_of(y.size());
  made.never_negative = least >= 0.0;
  made.scale = least > 0.0 ? Forecast::Scale::fourth_root : Forecast::Scale::data;
  if (least > 0.0) {
    std::vector<double> w(y.size());
    std::transform(y.begin(), y.end(), w.begin(), SquareRoot::to);
    made.components = components_of(w, horizon);
    for (ForecastComponent& part : made.components)
      std::transform(part.values.begin(), part.values.end(), part.values.begin(), SquareRoot::back);
  } else {
    made.components = components_of(y, horizon);
  }
  made.mean = mean_of(made.components, static_cast<std::size_t>(horizon));
  if (made.never_negative)
    for (double& value : made.mean) value = std::max(value, 0.0);
  made.spread = spread_of(y, made);
  add_intervals(made);
  return made;
}

}  // namespace bpo::market
