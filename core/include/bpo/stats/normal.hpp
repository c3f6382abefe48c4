#pragma once

#include <span>

#include "bpo/result.hpp"

namespace bpo::stats {

/// The standard normal quantile of u, also called its normal score. Wichura (1988), Algorithm AS 241, PPND16,
/// Applied Statistics 37: about 1 part in 10^16.
/// @param u  inside 0 and 1; nothing is checked
double normal_score(double u);

/// The same of many at once; the same digits as one by one.
void normal_scores(std::span<const double> u, std::span<double> scores);

/// Density and distribution function of the standard normal; the lower tail keeps its relative accuracy.
double standard_normal_pdf(double z);
double standard_normal_cdf(double z);

/// The normal distribution.
class Normal {
 public:
  /// @param sd  above 0
  static Result<Normal> make(double mean, double sd);

  double mean() const { return mean_; }
  double standard_deviation() const { return sd_; }
  double pdf(double x) const;
  double cdf(double x) const;
  double upper(double x) const;  ///< share above x, accurate in the far tail
  /// @param p  inside 0 and 1, both excluded
  Result<double> quantile(double p) const;

 private:
  Normal(double mean, double sd) : mean_(mean), sd_(sd) {}
  double mean_;
  double sd_;
};

/// The distribution of a number whose logarithm is normal.
class LogNormal {
 public:
  /// @param sdlog  above 0; both are of the logarithm
  static Result<LogNormal> make(double meanlog, double sdlog);
  /// By the moments of the number itself.
  /// @param mean  above 0
  /// @param sd    above 0
  static Result<LogNormal> from_mean_sd(double mean, double sd);

  double meanlog() const { return meanlog_; }
  double sdlog() const { return sdlog_; }
  double pdf(double x) const;
  double cdf(double x) const;
  double upper(double x) const;
  /// @param p  0 or more, below 1
  Result<double> quantile(double p) const;

  /// Infinite where exp overflows.
  double mean() const;
  double variance() const;
  double mode() const;
  double median() const;
  double skewness() const;

 private:
  LogNormal(double meanlog, double sdlog) : meanlog_(meanlog), sdlog_(sdlog) {}
  double meanlog_;
  double sdlog_;
};

}  // namespace bpo::stats
