#pragma once

#include <cstddef>
#include <span>

namespace bpo::decision {

/// Additive value of every candidate: its worths, criterion by criterion, times the weights.
inline void score(std::span<const double> worths, std::span<const double> weights, std::span<double> scores) {
  for (std::size_t a = 0; a < scores.size(); ++a) {
    const double* row = worths.data() + a * weights.size();
    double sum = 0;
    for (std::size_t j = 0; j < weights.size(); ++j) sum += weights[j] * row[j];
    scores[a] = sum;
  }
}

}  // namespace bpo::decision
