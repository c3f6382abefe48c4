#pragma once

#include <span>

#include "bpo/result.hpp"

namespace bpo::stats {

/// What a weighted variance divides the weighted sum of squared deviations by; W is the sum of the weights.
enum class WeightKind {
  population,   ///< W
  reliability,  ///< W - (sum of squared weights) / W: weights say how much a number is trusted
  frequency,    ///< W - 1: weights say how often a number was seen
};

// Weights are 0 or more, one for each number, not all 0. Refusals as in summary.hpp; not_allowed when the
// lists differ in length.

Result<double> weighted_mean(std::span<const double> data, std::span<const double> weights);

/// @returns no_solution when the divisor is not above 0
Result<double> weighted_variance(std::span<const double> data, std::span<const double> weights,
                                 WeightKind kind);

}  // namespace bpo::stats
