#pragma once

#include <span>

#include "bpo/result.hpp"
#include "bpo/stats/summary.hpp"

namespace bpo::stats {

// Lists of the same length (not_allowed otherwise). Refusals as in summary.hpp.

/// Mean product of the deviations from the means. At least 2 pairs with Divisor::sample.
Result<double> covariance(std::span<const double> x, std::span<const double> y,
                          Divisor divisor = Divisor::sample);

/// Pearson's correlation, -1 to 1. @returns no_solution when one list is constant
Result<double> pearson(std::span<const double> x, std::span<const double> y);

}  // namespace bpo::stats
