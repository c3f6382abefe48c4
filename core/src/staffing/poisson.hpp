#pragma once

#include <vector>

namespace bpo::staffing {

/// The part of a Poisson distribution that holds all but 1e-20 of it: weights from `first` on, sum 1.
struct PoissonWeights {
  int first = 0;
  std::vector<double> weights;
};

/// From the mode outwards, by ratios of neighbours.
PoissonWeights poisson_weights(double mean);

}  // namespace bpo::staffing
