#pragma once

#include "bpo/result.hpp"

namespace bpo::stats {

/// The beta distribution on [min, max].
class Beta {
 public:
  /// @param alpha, beta  above 0
  /// @param min, max     min below max
  static Result<Beta> make(double alpha, double beta, double min = 0.0, double max = 1.0);

  /// PERT, the beta distribution of a three-point estimate: alpha = 1 + lambda (mode - min) / (max - min),
  /// beta = 1 + lambda (max - mode) / (max - min). Malcolm et al. (1959); lambda after Vose (2008).
  /// @param mode    from min to max, which must differ
  /// @param lambda  0 or more: the weight of the mode; 0 is uniform
  static Result<Beta> pert(double min, double mode, double max, double lambda = 4.0);

  double alpha() const { return alpha_; }
  double beta() const { return beta_; }
  double min() const { return min_; }
  double max() const { return max_; }
  double mean() const;
  double variance() const;
  /// Infinite at an end where its parameter is below 1.
  double pdf(double x) const;
  double cdf(double x) const;
  double upper(double x) const;
  /// @param p  0 to 1
  Result<double> quantile(double p) const;
  /// The quantile at p = 1 - upper; both are given so that neither tail loses digits. Nothing is checked.
  double quantile(double p, double upper) const;

 private:
  Beta(double alpha, double beta, double min, double max)
      : alpha_(alpha), beta_(beta), min_(min), max_(max) {}
  double share(double x) const { return (x - min_) / (max_ - min_); }
  double share_above(double x) const { return (max_ - x) / (max_ - min_); }
  double alpha_;
  double beta_;
  double min_;
  double max_;
};

}  // namespace bpo::stats
