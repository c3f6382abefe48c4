#include <algorithm>
#include <array>
#include <limits>

#include "forecast_components.hpp"

namespace bpo::market {
namespace {

constexpr double kLeastAlpha = 0.1;
constexpr double kMostAlpha = 0.99;
constexpr int kAlphas = 10;
constexpr double kAlphaStep = 0.0989;
constexpr std::array kThetas{1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0, 30.0};
constexpr double kMostTheta = 1000.0;
constexpr int kHalvings = 7;
constexpr double kFirstAlphaStep = 0.05;
constexpr double kFirstThetaStep = 0.35;  // as a share of 1 / theta

/// The straight line through the first t values: its height at t = 0 and its slope, brought up to date value
/// by value.
struct Line {
  double height = 0;
  double slope = 0;
  double mean = 0;
  double t = 1;

  explicit Line(double first) : height(first), mean(first) {}

  void add(double value) {
    t += 1.0;
    const double before = mean;
    mean = ((t - 1.0) * mean + value) / t;
    slope = ((t - 2.0) * slope + 6.0 * (value - before) / t) / (t + 1.0);
    height = mean - slope * (t + 1.0) / 2.0;
  }
};

/// A value and the line through the values before it.
struct Step {
  double value = 0;
  double height = 0;
  double slope = 0;
};

/// Sums over the one-step errors of one alpha. The error is r - k g - u l0: linear in the first level l0 and
/// in k = 1 - 1 / theta, so that one pass serves every theta.
struct ErrorSums {
  double alpha = 0;
  double rr = 0, rg = 0, gg = 0, ru = 0, gu = 0, uu = 0;

  double squares(double k) const {
    const double cross = ru - k * gu;
    return std::max(0.0, rr - 2.0 * k * rg + k * k * gg - cross * cross / uu);
  }
  double first_level(double k) const { return (ru - k * gu) / uu; }
};

/// What the line adds to a one-step forecast, before k: `left` is (1 - alpha)^t.
double line_part(const Step& at, double alpha, double left) {
  return left * at.height + (1.0 - left * (1.0 - alpha)) / alpha * at.slope;
}

class Model {
 public:
  /// Counts from the first value: sums of squares keep more digits.
  explicit Model(std::span<const double> w) : base_(w.front()), line_(0.0) {
    steps_.reserve(w.size() - 1);
    for (const double value : w.subspan(1)) {
      steps_.push_back({value - base_, line_.height, line_.slope});
      line_.add(value - base_);
    }
  }

  void fit() {
    for (int i = 0; i < kAlphas; ++i) {
      const ErrorSums errors = errors_of(kLeastAlpha + kAlphaStep * i);
      for (const double theta : kThetas) consider(errors, theta);
    }
    double alpha_step = kFirstAlphaStep;
    double theta_step = kFirstThetaStep;
    for (int i = 0; i < kHalvings; ++i) {
      const ErrorSums middle = best_;
      const double theta = theta_;
      for (const double sign : {-1.0, 1.0}) {
        const double alpha = std::clamp(middle.alpha + sign * alpha_step, kLeastAlpha, kMostAlpha);
        consider(errors_of(alpha), theta);
        const double inverse = std::clamp((1.0 + sign * theta_step) / theta, 1.0 / kMostTheta, 1.0);
        consider(middle, 1.0 / inverse);
      }
      alpha_step /= 2;
      theta_step /= 2;
    }
  }

  std::vector<double> forecast(int horizon) const {
    const double alpha = best_.alpha;
    const double k = 1.0 - 1.0 / theta_;
    double left = 1.0 - alpha;
    double level = left * best_.first_level(k);
    for (const Step& step : steps_) {
      level = alpha * step.value + (1.0 - alpha) * level;
      left *= 1.0 - alpha;
    }
    Line line = line_;
    std::vector<double> path;
    path.reserve(static_cast<std::size_t>(horizon));
    for (int i = 0; i < horizon; ++i) {
      const double next = level + k * line_part({0.0, line.height, line.slope}, alpha, left);
      path.push_back(base_ + next);
      level = alpha * next + (1.0 - alpha) * level;
      line.add(next);
      left *= 1.0 - alpha;
    }
    return path;
  }

 private:
  ErrorSums errors_of(double alpha) const {
    ErrorSums sums{.alpha = alpha};
    double level = 0.0;
    double left = 1.0 - alpha;
    for (const Step& step : steps_) {
      const double g = line_part(step, alpha, left);
      const double r = step.value - level;
      sums.rr += r * r;
      sums.rg += r * g;
      sums.gg += g * g;
      sums.ru += r * left;
      sums.gu += g * left;
      sums.uu += left * left;
      level = alpha * step.value + (1.0 - alpha) * level;
      left *= 1.0 - alpha;
    }
    return sums;
  }

  void consider(const ErrorSums& errors, double theta) {
    const double squares = errors.squares(1.0 - 1.0 / theta);
    if (squares >= least_) return;
    least_ = squares;
    best_ = errors;
    theta_ = theta;
  }

  double base_;
  Line line_;  // through all values
  std::vector<Step> steps_;
  double least_ = std::numeric_limits<double>::infinity();
  ErrorSums best_;
  double theta_ = 1.0;
};

}  // namespace

std::vector<double> dotm(std::span<const double> w, double shrink, int horizon) {
  Model model(w);
  model.fit();
  std::vector<double> path = model.forecast(horizon);
  for (double& value : path) value = w.back() + shrink * (value - w.back());
  return path;
}

}  // namespace bpo::market
