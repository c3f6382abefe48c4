#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// A model's answers on the rows of A, of B, and of A with one column taken from B.
struct SobolSample {
  std::span<const double> a;
  std::span<const double> b;
  std::vector<std::span<const double>> ab;  ///< one for each input
};

/// A share of the variance and where it lies in 95 of 100 resamples.
struct SobolIndex {
  double value = 0.0;
  double low = 0.0;
  double high = 0.0;
};

struct SobolIndices {
  std::vector<SobolIndex> first;  ///< by the input alone
  std::vector<SobolIndex> total;  ///< with all it takes part in
  double variance = 0.0;          ///< of the answers on A, n - 1
};

struct SobolOptions {
  int resamples = 200;     ///< of the bootstrap over rows; 0: low = high = value
  std::uint32_t seed = 1;  ///< of the bootstrap
};

/// Sobol' indices of independent inputs: the first-order estimator mean[f(B)(f(AB_i) - f(A))] / V of Saltelli
/// et al. (2010), Computer Physics Communications 181, with the answers centred, and the total of Jansen
/// (1999), mean[(f(A) - f(AB_i))^2] / (2 V). Percentile bootstrap, Hyndman-Fan type 7. Values are not
/// clipped.
/// @returns missing (below 2 rows, no inputs), not_allowed (lists of different length, resamples outside 0
///   to 10,000), out_of_range (not finite), no_solution (all answers on A equal)
Result<SobolIndices> sobol_indices(const SobolSample& sample, const SobolOptions& options = {});

}  // namespace bpo::stats
