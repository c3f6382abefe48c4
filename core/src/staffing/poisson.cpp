#include "poisson.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bpo::staffing {

PoissonWeights poisson_weights(double mean) {
  constexpr double kNegligible = 1e-20;
  const double mode = std::floor(mean);
  std::vector<double> below;
  double weight = 1;
  for (double k = mode; k > 0; --k) {
    weight *= k / mean;
    if (weight < kNegligible) break;
    below.push_back(weight);
  }
  PoissonWeights poisson;
  poisson.first = static_cast<int>(mode) - static_cast<int>(below.size());
  poisson.weights.assign(below.rbegin(), below.rend());
  weight = 1;
  for (double k = mode; weight >= kNegligible; ++k) {
    poisson.weights.push_back(weight);
    weight *= mean / (k + 1);
  }
  const double sum = std::accumulate(poisson.weights.begin(), poisson.weights.end(), 0.0);
  for (double& each : poisson.weights) each /= sum;
  return poisson;
}

}  // namespace bpo::staffing
