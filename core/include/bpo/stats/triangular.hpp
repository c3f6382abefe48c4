#pragma once

#include "bpo/result.hpp"

namespace bpo::stats {

/// The triangular distribution on [min, max].
class Triangular {
 public:
  /// @param mode  from min to max, which must differ
  static Result<Triangular> make(double min, double mode, double max);

  double min() const { return min_; }
  double mode() const { return mode_; }
  double max() const { return max_; }
  double mean() const;
  double variance() const;
  double median() const;
  double pdf(double x) const;
  double cdf(double x) const;
  double upper(double x) const;
  /// @param p  0 to 1
  Result<double> quantile(double p) const;
  /// The quantile at p = 1 - upper; both are given so that neither tail loses digits. Nothing is checked.
  double quantile(double p, double upper) const;

 private:
  Triangular(double min, double mode, double max) : min_(min), mode_(mode), max_(max) {}
  double min_;
  double mode_;
  double max_;
};

}  // namespace bpo::stats
