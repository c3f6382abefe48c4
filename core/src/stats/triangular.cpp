#include "bpo/stats/triangular.hpp"

#include <cmath>

#include "checks.hpp"

namespace bpo::stats {

Result<Triangular> Triangular::make(double min, double mode, double max) {
  Errors errors = check_three_points(min, mode, max);
  if (!errors.empty()) return errors;
  return Triangular(min, mode, max);
}

double Triangular::mean() const {
  return min_ + ((mode_ - min_) + (max_ - min_)) / 3.0;
}

double Triangular::variance() const {
  const double width = max_ - min_;
  const double lower = mode_ - min_;
  return (width * width - lower * (max_ - mode_)) / 18.0;
}

double Triangular::median() const {
  return quantile(0.5, 0.5);
}

double Triangular::pdf(double x) const {
  if (x < min_ || x > max_) return 0.0;
  const double peak = 2.0 / (max_ - min_);
  if (x < mode_) return peak * (x - min_) / (mode_ - min_);
  return x > mode_ ? peak * (max_ - x) / (max_ - mode_) : peak;
}

double Triangular::cdf(double x) const {
  if (x <= min_) return 0.0;
  if (x >= max_) return 1.0;
  const double width = max_ - min_;
  if (x <= mode_) return (x - min_) / width * ((x - min_) / (mode_ - min_));
  return (mode_ - min_) / width + (x - mode_) / width * ((max_ - mode_ + (max_ - x)) / (max_ - mode_));
}

double Triangular::upper(double x) const {
  if (x <= min_) return 1.0;
  if (x >= max_) return 0.0;
  const double width = max_ - min_;
  if (x >= mode_) return (max_ - x) / width * ((max_ - x) / (max_ - mode_));
  return (max_ - mode_) / width + (mode_ - x) / width * ((mode_ - min_ + (x - min_)) / (mode_ - min_));
}

Result<double> Triangular::quantile(double p) const {
  if (Errors errors = check_probability(p); !errors.empty()) return errors;
  return quantile(p, 1.0 - p);
}

double Triangular::quantile(double p, double upper) const {
  const double width = max_ - min_;
  const double below = mode_ - min_;
  const double above = max_ - mode_;
  if (p * width <= below) {
    if (p <= upper) return min_ + std::sqrt(p * width * below);
    const double step = (upper * width - above) / below;  // of the left side's width, from the mode down
    return mode_ - below * step / (1.0 + std::sqrt(1.0 - step));
  }
  if (upper < p) return max_ - std::sqrt(upper * width * above);
  const double step = (p * width - below) / above;
  return mode_ + above * step / (1.0 + std::sqrt(1.0 - step));
}

}  // namespace bpo::stats
