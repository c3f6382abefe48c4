#include "bpo/stats/normal.hpp"

#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "checks.hpp"
#include "quiet.hpp"

namespace bpo::stats {
namespace {

constexpr double kInverseRootTwoPi = 0.39894228040143267794;

}  // namespace

double standard_normal_pdf(double z) {
  return kInverseRootTwoPi * std::exp(-0.5 * z * z);
}

double standard_normal_cdf(double z) {
  return 0.5 * boost::math::erfc(-z / std::numbers::sqrt2, Quiet());
}

Result<Normal> Normal::make(double mean, double sd) {
  Errors errors;
  require_parameter(errors, mean, "mean");
  require_parameter(errors, sd, "sd", true);
  if (!errors.empty()) return errors;
  return Normal(mean, sd);
}

double Normal::pdf(double x) const {
  return standard_normal_pdf((x - mean_) / sd_) / sd_;
}

double Normal::cdf(double x) const {
  return standard_normal_cdf((x - mean_) / sd_);
}

double Normal::upper(double x) const {
  return standard_normal_cdf((mean_ - x) / sd_);
}

Result<double> Normal::quantile(double p) const {
  if (Errors errors = check_probability(p, true, true); !errors.empty()) return errors;
  return mean_ + sd_ * normal_score(p);
}

Result<LogNormal> LogNormal::make(double meanlog, double sdlog) {
  Errors errors;
  require_parameter(errors, meanlog, "meanlog");
  require_parameter(errors, sdlog, "sdlog", true);
  if (!errors.empty()) return errors;
  return LogNormal(meanlog, sdlog);
}

Result<LogNormal> LogNormal::from_mean_sd(double mean, double sd) {
  Errors errors;
  require_parameter(errors, mean, "mean", true);
  require_parameter(errors, sd, "sd", true);
  if (!errors.empty()) return errors;
  const double variation = sd / mean;
  const double variance = std::log1p(variation * variation);
  return make(std::log(mean) - 0.5 * variance, std::sqrt(variance));
}

double LogNormal::pdf(double x) const {
  return x > 0.0 ? standard_normal_pdf((std::log(x) - meanlog_) / sdlog_) / (sdlog_ * x) : 0.0;
}

double LogNormal::cdf(double x) const {
  return x > 0.0 ? standard_normal_cdf((std::log(x) - meanlog_) / sdlog_) : 0.0;
}

double LogNormal::upper(double x) const {
  return x > 0.0 ? standard_normal_cdf((meanlog_ - std::log(x)) / sdlog_) : 1.0;
}

Result<double> LogNormal::quantile(double p) const {
  if (Errors errors = check_probability(p, false, true); !errors.empty()) return errors;
  return p > 0.0 ? std::exp(meanlog_ + sdlog_ * normal_score(p)) : 0.0;
}

double LogNormal::mean() const {
  return std::exp(meanlog_ + 0.5 * sdlog_ * sdlog_);
}

double LogNormal::variance() const {
  return std::expm1(sdlog_ * sdlog_) * std::exp(2.0 * meanlog_ + sdlog_ * sdlog_);
}

double LogNormal::mode() const {
  return std::exp(meanlog_ - sdlog_ * sdlog_);
}

double LogNormal::median() const {
  return std::exp(meanlog_);
}

double LogNormal::skewness() const {
  const double spread = std::expm1(sdlog_ * sdlog_);
  return (spread + 3.0) * std::sqrt(spread);
}

}  // namespace bpo::stats
