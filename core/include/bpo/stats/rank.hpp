#pragma once

#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// Place of each entry in ascending order, from 1; equal entries share the mean of their places.
Result<std::vector<double>> ranks(std::span<const double> data);

// Lists of the same length (not_allowed otherwise), at least 2 pairs; no_solution when one list is constant.

/// Spearman's rho: Pearson's correlation of the ranks.
Result<double> spearman(std::span<const double> x, std::span<const double> y);

/// Kendall's tau-b: (concordant - discordant pairs) / sqrt(pairs not tied in x · pairs not tied in y).
Result<double> kendall_tau_b(std::span<const double> x, std::span<const double> y);

}  // namespace bpo::stats
