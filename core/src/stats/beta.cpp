#include "bpo/stats/beta.hpp"

#include <boost/math/special_functions/beta.hpp>

#include "checks.hpp"
#include "quiet.hpp"

namespace bpo::stats {

Result<Beta> Beta::make(double alpha, double beta, double min, double max) {
  Errors errors;
  require_parameter(errors, alpha, "alpha", true);
  require_parameter(errors, beta, "beta", true);
  require_parameter(errors, min, "min");
  require_parameter(errors, max, "max");
  if (errors.empty() && !(min < max)) errors.push_back(outside("max", max, "above " + value_text(min)));
  if (!errors.empty()) return errors;
  return Beta(alpha, beta, min, max);
}

Result<Beta> Beta::pert(double min, double mode, double max, double lambda) {
  Errors errors = check_three_points(min, mode, max);
  require_parameter(errors, lambda, "lambda");
  if (lambda < 0.0) errors.push_back(outside("lambda", lambda, "at least 0"));
  if (!errors.empty()) return errors;
  const double width = max - min;
  return make(1.0 + lambda * ((mode - min) / width), 1.0 + lambda * ((max - mode) / width), min, max);
}

double Beta::mean() const {
  return min_ + (max_ - min_) * (alpha_ / (alpha_ + beta_));
}

double Beta::variance() const {
  const double sum = alpha_ + beta_;
  const double width = max_ - min_;
  return width * width * (alpha_ / sum) * (beta_ / sum) / (sum + 1.0);
}

double Beta::pdf(double x) const {
  if (x < min_ || x > max_) return 0.0;
  const double width = max_ - min_;
  const double low = share(x);
  return low <= 0.5 ? boost::math::ibeta_derivative(alpha_, beta_, low, Quiet()) / width
                    : boost::math::ibeta_derivative(beta_, alpha_, share_above(x), Quiet()) / width;
}

double Beta::cdf(double x) const {
  if (x <= min_) return 0.0;
  if (x >= max_) return 1.0;
  const double low = share(x);
  return low <= 0.5 ? boost::math::ibeta(alpha_, beta_, low, Quiet())
                    : boost::math::ibetac(beta_, alpha_, share_above(x), Quiet());
}

double Beta::upper(double x) const {
  if (x <= min_) return 1.0;
  if (x >= max_) return 0.0;
  const double low = share(x);
  return low <= 0.5 ? boost::math::ibetac(alpha_, beta_, low, Quiet())
                    : boost::math::ibeta(beta_, alpha_, share_above(x), Quiet());
}

Result<double> Beta::quantile(double p) const {
  if (Errors errors = check_probability(p); !errors.empty()) return errors;
  return quantile(p, 1.0 - p);
}

double Beta::quantile(double p, double upper) const {
  if (p <= 0.0) return min_;
  if (upper <= 0.0) return max_;
  double above = 0.0;
  const double below = p <= upper ? boost::math::ibeta_inv(alpha_, beta_, p, &above, Quiet())
                                  : boost::math::ibetac_inv(alpha_, beta_, upper, &above, Quiet());
  return below <= above ? min_ + (max_ - min_) * below : max_ - (max_ - min_) * above;
}

}  // namespace bpo::stats
