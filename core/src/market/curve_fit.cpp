#include "bpo/market/curve_fit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "bpo/stats/linear_regression.hpp"
#include "curve_shape.hpp"

namespace bpo::market {
namespace {

constexpr std::size_t kStarts = 4;
constexpr int kMostEvaluations = 400;  // where a curve fits, it is found in less than 100

// Shapes to start from, as multiples of the length of the data.
constexpr std::array kRates{0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0};
constexpr std::array kInnovation{0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0};
constexpr std::array kImitation{0.1, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0};

using Parameters = std::vector<double>;

/// A place to start the search, and how well it fits.
struct Start {
  Parameters parameters;
  double squares = 0;
};

/// Collects places to start from; the height of each is set by least squares.
class Starts {
 public:
  Starts(CurveForm form, std::span<const double> x, std::span<const double> y) : form_(form), x_(x), y_(y) {}

  void consider(Parameters parameters) {
    double xy = 0.0;
    double xx = 0.0;
    parameters[0] = 1.0;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double share = curve_value(form_, parameters, x_[i]);
      xy += share * y_[i];
      xx += share * share;
    }
    parameters[0] = xy / xx;
    double squares = 0.0;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double error = y_[i] - curve_value(form_, parameters, x_[i]);
      squares += error * error;
    }
    if (std::isfinite(squares)) found_.push_back({std::move(parameters), squares});
  }

  std::vector<Parameters> best() {
    const std::size_t count = std::min(kStarts, found_.size());
    std::partial_sort(found_.begin(), found_.begin() + static_cast<std::ptrdiff_t>(count), found_.end(),
                      [](const Start& a, const Start& b) { return a.squares < b.squares; });
    std::vector<Parameters> starts;
    for (std::size_t i = 0; i < count; ++i) starts.push_back(std::move(found_[i].parameters));
    return starts;
  }

 private:
  CurveForm form_;
  std::span<const double> x_, y_;
  std::vector<Start> found_;
};

void consider_s_curves(CurveForm form, double from, double length, Starts& starts) {
  for (const double turns : kRates) {
    for (int step = -8; step <= 24; ++step) {
      const double midpoint = from + length * step / 8.0;
      for (const double rate : {turns / length, -turns / length}) {
        if (form == CurveForm::logistic) {
          starts.consider({1.0, midpoint, 1.0 / rate});
        } else {
          starts.consider({1.0, std::exp(rate * midpoint), rate});
        }
      }
    }
  }
}

std::vector<Parameters> starts_of(CurveForm form, std::span<const double> x, std::span<const double> y) {
  Starts starts(form, x, y);
  const auto [least, most] = std::minmax_element(x.begin(), x.end());
  const double length = *most - *least;
  switch (form) {
    case CurveForm::exponential:
      for (const double turns : kRates) {
        starts.consider({1.0, turns / length});
        starts.consider({1.0, -turns / length});
      }
      break;
    case CurveForm::logistic:
    case CurveForm::gompertz:
      consider_s_curves(form, *least, length, starts);
      break;
    case CurveForm::bass_increments:
    case CurveForm::bass_cumulative:
    case CurveForm::bass_density:
      for (const double p : kInnovation)
        for (const double q : kImitation) starts.consider({1.0, p / length, q / length});
      break;
  }
  return starts.best();
}

Errors check_points(std::span<const double> x, std::span<const double> y, std::size_t least) {
  Errors errors;
  if (x.size() != y.size()) {
    errors.push_back({ErrorCode::not_allowed, "y", "must have as many entries as x", std::to_string(y.size()),
                      std::to_string(x.size()) + " entries"});
  }
  if (y.size() < least) {
    errors.push_back({ErrorCode::missing, "y", "must have at least " + std::to_string(least) + " entries",
                      std::to_string(y.size()), "at least " + std::to_string(least) + " entries"});
  }
  const auto finite = [](double value) { return std::isfinite(value); };
  if (!std::all_of(x.begin(), x.end(), finite) || !std::all_of(y.begin(), y.end(), finite))
    errors.push_back({ErrorCode::out_of_range, "y", "must hold finite numbers only", "", "any number"});
  if (errors.empty() && std::all_of(x.begin(), x.end(), [&](double value) { return value == x.front(); }))
    errors.push_back({ErrorCode::no_solution, "x", "must not be the same everywhere", "", ""});
  return errors;
}

}  // namespace

double curve_value(CurveForm form, std::span<const double> parameters, double x) {
  const double height = parameters[0];
  switch (form) {
    case CurveForm::exponential:
      return height * std::exp(parameters[1] * x);
    case CurveForm::logistic:
      return height * logistic_share(1.0 / parameters[2], parameters[1], x);
    case CurveForm::gompertz:
      return height * std::exp(-parameters[1] * std::exp(-parameters[2] * x));
    case CurveForm::bass_increments:
      return height * (bass_share(parameters[1], parameters[2], x) -
                       bass_share(parameters[1], parameters[2], x - 1.0));
    case CurveForm::bass_cumulative:
      return height * bass_share(parameters[1], parameters[2], x);
    case CurveForm::bass_density:
      return height * bass_rate(parameters[1], parameters[2], x);
  }
  return height;
}

Result<stats::NonlinearFit> fit_curve(CurveForm form, std::span<const double> x, std::span<const double> y) {
  if (Errors errors = check_points(x, y, form == CurveForm::exponential ? 2 : 3); !errors.empty())
    return errors;
  const stats::Model model = [&](std::span<const double> parameters, std::span<double> expected) {
    for (std::size_t i = 0; i < x.size(); ++i) expected[i] = curve_value(form, parameters, x[i]);
  };
  return stats::nonlinear_regression(model, y, starts_of(form, x, y), kMostEvaluations);
}

Result<LoglinearFit> fit_exponential_loglinear(std::span<const double> x, std::span<const double> y) {
  std::vector<double> logs;
  for (const double value : y) {
    if (!(value > 0.0))
      return Error{ErrorCode::out_of_range, "y", "must be above 0 everywhere", "", "above 0"};
    logs.push_back(std::log(value));
  }
  const auto line = stats::polynomial_regression(logs, x, 1);
  if (!line) return line.errors();
  return LoglinearFit{std::exp(line.value().coefficients[1]), std::exp(line.value().coefficients[0])};
}

Result<BassPeak> bass_peak(double m, double p, double q) {
  if (!(m > 0.0 && p > 0.0 && q > 0.0 && std::isfinite(m + p + q)))
    return Error{ErrorCode::out_of_range, "p", "and m and q must be above 0", "", "above 0"};
  return BassPeak{std::log(q / p) / (p + q), m * (p + q) * (p + q) / (4.0 * q), m * (0.5 - p / (2.0 * q))};
}

}  // namespace bpo::market
