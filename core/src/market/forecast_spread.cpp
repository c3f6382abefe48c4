#include "forecast_spread.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "forecast_components.hpp"
#include "power_scale.hpp"

namespace bpo::market {
namespace {

constexpr std::size_t kRecent = 10;  // changes that say how restless the series is lately
constexpr double kShortSample = 12.0;
constexpr double kLeastPrior = 0.06;  // typical yearly change, a fraction
constexpr double kMostPrior = 0.12;
constexpr double kPriorOverCount = 0.24;

using Scale = Forecast::Scale;

double to_scale(double value, Scale scale) {
  return scale == Scale::data ? value : FourthRoot::to(value);
}

// Mean absolute deviations need this to speak for a standard deviation of normal errors.
double normal_factor() {
  return std::sqrt(std::numbers::pi / 2.0);
}

double mean_distance(std::span<const double> values, double from) {
  double sum = 0.0;
  for (const double value : values) sum += std::fabs(value - from);
  return sum / static_cast<double>(values.size());
}

double square(double value) {
  return value * value;
}

/// What the history says about the size of changes.
class History {
 public:
  History(std::span<const double> y, Scale scale) : n_(y.size()) {
    v_.reserve(n_);
    for (const double value : y) v_.push_back(to_scale(value, scale));
    if (n_ < 2) return;
    const std::vector<double> steps = changes(v_);
    mean_step_ = (v_.back() - v_.front()) / static_cast<double>(n_ - 1);
    const std::span<const double> recent = std::span(steps).last(std::min(kRecent, steps.size()));
    recent_ = normal_factor() * mean_distance(recent, median_of(steps));
    if (n_ < 3) return;
    const auto n = static_cast<double>(n_);
    all_ = normal_factor() * mean_distance(steps, mean_step_) * std::sqrt((n - 1.0) / (n - 2.0));
  }

  /// Variance of the change over so many years: the mean of three estimates, enlarged for a short history.
  double variance(std::size_t years) const {
    const auto ahead = static_cast<double>(years);
    const double pooled = ahead * square(all_) + ahead * square(recent_) + square(over(years));
    return pooled / 3.0 * (1.0 + kShortSample / static_cast<double>(n_));
  }

 private:
  /// Size of the changes over exactly so many years, where the history has enough of them.
  double over(std::size_t years) const {
    const auto ahead = static_cast<double>(years);
    if (n_ <= years + 3) return all_ * std::sqrt(ahead);
    double sum = 0.0;
    for (std::size_t t = 0; t + years < n_; ++t) sum += std::fabs(v_[t + years] - v_[t] - ahead * mean_step_);
    return normal_factor() * sum / static_cast<double>(n_ - years);
  }

  std::size_t n_;
  std::vector<double> v_;
  double mean_step_ = 0;
  double all_ = 0;     // yearly changes of the whole history
  double recent_ = 0;  // of the last years
};

/// Variance of the components around their mean.
double disagreement(const Forecast& forecast, std::size_t step) {
  double sum = 0.0;
  for (const ForecastComponent& part : forecast.components)
    sum += to_scale(part.values[step], forecast.scale);
  const auto count = static_cast<double>(forecast.components.size());
  const double mean = sum / count;
  double squares = 0.0;
  for (const ForecastComponent& part : forecast.components)
    squares += square(to_scale(part.values[step], forecast.scale) - mean);
  return squares / count;
}

}  // namespace

std::vector<double> spread_of(std::span<const double> y, const Forecast& forecast) {
  const History history(y, forecast.scale);
  const auto n = static_cast<double>(y.size());
  // A change of y by a fraction p moves its fourth root by p / 4 of that.
  const double level =
      std::fabs(to_scale(y.back(), forecast.scale)) / (forecast.scale == Scale::data ? 1.0 : 4.0);
  const double prior = square(std::clamp(kPriorOverCount / n, kLeastPrior, kMostPrior) * level);
  const double degrees = std::max(0.0, n - 2.0);
  std::vector<double> spread;
  spread.reserve(forecast.mean.size());
  for (std::size_t step = 0; step < forecast.mean.size(); ++step) {
    const std::size_t years = step + 1;
    const double past =
        (prior * static_cast<double>(years) + degrees * history.variance(years)) / (1.0 + degrees);
    spread.push_back(std::sqrt(past + disagreement(forecast, step)));
  }
  return spread;
}

}  // namespace bpo::market
