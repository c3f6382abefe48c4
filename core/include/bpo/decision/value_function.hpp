#pragma once

#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::decision {

/// What a measurement on a criterion is worth: linear from cutoff to cutoff, rising or falling. Keeney &
/// Raiffa (1976), Decisions with Multiple Objectives.
class ValueFunction {
 public:
  /// @param cutoffs  at least two, strictly rising or strictly falling
  /// @param values   the worth at each of them, never turning back
  /// @returns missing, not_allowed (lists of different lengths, an order that turns back) or out_of_range
  static Result<ValueFunction> make(std::span<const double> cutoffs, std::span<const double> values);

  /// 0 at the worst acceptable measurement, 1 at the best; either may be the larger one.
  /// @returns not_allowed when they are equal
  static Result<ValueFunction> between(double worst, double best);

  /// The worth of a measurement; beyond the outermost cutoff that of the cutoff.
  double operator()(double measurement) const;
  /// Within the cutoffs?
  bool covers(double measurement) const;

 private:
  ValueFunction(std::vector<double> cutoffs, std::vector<double> values)
      : cutoffs_(std::move(cutoffs)), values_(std::move(values)) {}
  std::vector<double> cutoffs_;  // rising
  std::vector<double> values_;
};

}  // namespace bpo::decision
