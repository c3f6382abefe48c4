#include "bpo/market/growth_curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "bpo/market/curve_fit.hpp"
#include "bpo/stats/nonlinear_regression.hpp"
#include "s_curve.hpp"

namespace bpo::market {
namespace {

constexpr std::size_t kLeastForLine = 3;
constexpr std::size_t kLeastForCurve = 5;
constexpr std::size_t kAfterPeak = 2;

// Bass parameters outside these were never found for a product (Sultan, Farley & Lehmann 1990, JMR 27,
// 70-77).
constexpr double kLeastInnovation = 1e-4;
constexpr double kMostInnovation = 0.1;
constexpr double kLeastImitation = 0.01;
constexpr double kMostImitation = 1.5;

/// The question, with t = 1 for the first value.
struct Task {
  std::span<const double> y;
  int first_year = 0;
  int horizon = 0;
  std::optional<double> ceiling;

  double year_of(double t) const { return first_year + t - 1.0; }
  std::size_t years() const { return y.size() + static_cast<std::size_t>(horizon); }
};

std::vector<double> logs_of(std::span<const double> y) {
  std::vector<double> logs;
  logs.reserve(y.size());
  for (const double value : y) logs.push_back(std::log(value));
  return logs;
}

double explained(double squares, std::span<const double> values) {
  const double all = variation(values);
  return squares < all ? 1.0 - squares / all : 0.0;
}

void fit_constant(const Task& task, GrowthCurve& curve) {
  const std::vector<double> logs = logs_of(task.y);
  const stats::Model line = [](std::span<const double> at, std::span<double> expected) {
    for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = at[0] + at[1] * static_cast<double>(i);
  };
  const std::array starts{std::vector{logs.front(), 0.01}};
  const auto fit = stats::nonlinear_regression(line, logs, starts);
  if (!fit) {
    curve.reason = "cannot be fitted";
    return;
  }
  const double step = fit.value().parameters[1];
  const auto years = static_cast<double>(task.y.size() - 1);
  std::optional<double> error;
  if (!fit.value().standard_errors.empty()) error = std::exp(step) * fit.value().standard_errors[1];
  curve.parameters = {
      {"growth", "Growth, line through all years", "fraction a year", std::expm1(step), error},
      {"cagr", "Growth, first year to last", "fraction a year",
       std::expm1((logs.back() - logs.front()) / years), std::nullopt}};
  curve.r_squared = explained(fit.value().residual_sum_of_squares, logs);
  for (std::size_t i = 0; i < task.years(); ++i)
    curve.values.push_back(std::exp(fit.value().parameters[0] + step * static_cast<double>(i)));
}

void fit_bending(const Task& task, GrowthCurve& curve) {
  const std::vector<double> logs = logs_of(task.y);
  std::optional<double> log_ceiling;
  if (task.ceiling) log_ceiling = std::log(*task.ceiling);
  const SCurve fit = fit_s_curve(curve.growth, logs, log_ceiling);
  if (!grows(fit, logs)) {
    curve.reason = "the sizes do not grow like this curve";
    return;
  }
  const double ceiling = std::exp(fit.log_ceiling);
  std::optional<double> ceiling_error;
  if (fit.log_ceiling_error) ceiling_error = ceiling * *fit.log_ceiling_error;
  curve.parameters = {
      {"ceiling", task.ceiling ? "Ceiling, given" : "Ceiling", "", ceiling, ceiling_error},
      {"rate", "Rate", "a year", fit.bend.rate, fit.rate_error},
      {"midpoint", "Year of fastest growth", "year", task.year_of(fit.bend.midpoint), fit.midpoint_error}};
  curve.r_squared = explained(fit.squares, logs);
  for (std::size_t i = 0; i < task.years(); ++i) {
    curve.values.push_back(
        std::exp(fit.log_ceiling + log_share(curve.growth, fit.bend, static_cast<double>(i + 1))));
  }
}

void fit_bass(const Task& task, GrowthCurve& curve) {
  if (!(variation(task.y) > 0.0)) {
    curve.reason = "the sizes do not change";
    return;
  }
  std::vector<double> times(task.y.size());
  for (std::size_t i = 0; i < times.size(); ++i) times[i] = static_cast<double>(i + 1);
  const auto fit = fit_curve(CurveForm::bass_increments, times, task.y);
  if (!fit) {
    curve.reason = "cannot be fitted";
    return;
  }
  const std::vector<double>& at = fit.value().parameters;
  const bool possible = at[0] > 0.0 && at[1] >= kLeastInnovation && at[1] <= kMostInnovation &&
                        at[2] >= kLeastImitation && at[2] <= kMostImitation;
  if (!possible) {
    curve.reason =
        "the values do not spread like a new product: no innovation of 0.0001 to 0.1 and imitation of "
        "0.01 to 1.5 a year fits";
    return;
  }
  const double peak = bass_peak(at[0], at[1], at[2]).value().time;
  if (times.back() - peak < static_cast<double>(kAfterPeak)) {
    curve.reason = "needs 2 years after the peak to tell how many will adopt";
    return;
  }
  const auto error = [&](std::size_t i) -> std::optional<double> {
    if (fit.value().standard_errors.empty()) return std::nullopt;
    return fit.value().standard_errors[i];
  };
  curve.parameters = {{"adopters", "All who will adopt", "", at[0], error(0)},
                      {"innovation", "Innovation p", "a year", at[1], error(1)},
                      {"imitation", "Imitation q", "a year", at[2], error(2)},
                      {"peak", "Year of most adoptions", "year", task.year_of(peak), std::nullopt}};
  curve.r_squared = fit.value().r_squared;
  for (std::size_t i = 0; i < task.years(); ++i)
    curve.values.push_back(curve_value(CurveForm::bass_increments, at, static_cast<double>(i + 1)));
}

std::string why_not(Growth growth, const Task& task) {
  const std::size_t least = growth == Growth::constant ? kLeastForLine : kLeastForCurve;
  if (task.y.size() < least) return "needs at least " + std::to_string(least) + " years";
  const bool positive = std::all_of(task.y.begin(), task.y.end(),
                                    [](double value) { return value > 0.0 && value <= kLargestValue; });
  return positive ? "" : "needs sizes above 0";
}

}  // namespace

std::string_view wire_name(Growth growth) {
  switch (growth) {
    case Growth::constant:
      return "constant";
    case Growth::logistic:
      return "logistic";
    case Growth::gompertz:
      return "gompertz";
    case Growth::bass:
      return "bass";
  }
  return "constant";
}

std::string_view label(Growth growth) {
  switch (growth) {
    case Growth::constant:
      return "Constant growth";
    case Growth::logistic:
      return "Logistic curve";
    case Growth::gompertz:
      return "Gompertz curve";
    case Growth::bass:
      return "Bass diffusion";
  }
  return "Constant growth";
}

GrowthCurve fit_growth(Growth growth, std::span<const double> y, int first_year, int horizon,
                       std::optional<double> ceiling) {
  const Task task{y, first_year, horizon, ceiling};
  GrowthCurve curve;
  curve.growth = growth;
  curve.reason = why_not(growth, task);
  if (!curve.reason.empty()) return curve;
  if (growth == Growth::constant) {
    fit_constant(task, curve);
  } else if (growth == Growth::bass) {
    fit_bass(task, curve);
  } else {
    fit_bending(task, curve);
  }
  return curve;
}

}  // namespace bpo::market
