#pragma once

#include <algorithm>
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

/// Draws that are worked out together, in columns: a draw's number stands beside that of the next one. Few
/// enough that the columns of all candidates stay in the processor's first cache.
inline constexpr std::size_t kSideBySide = 64;

/// The same for kSideBySide draws; every worth, weight and score is a column.
inline void score_side_by_side(std::span<const double> worths, std::span<const double> weights,
                               std::span<double> scores) {
  const std::size_t criteria = weights.size() / kSideBySide;
  std::fill(scores.begin(), scores.end(), 0.0);
  for (std::size_t cell = 0; cell < worths.size() / kSideBySide; ++cell) {
    const double* worth = worths.data() + cell * kSideBySide;
    const double* weight = weights.data() + cell % criteria * kSideBySide;
    double* score = scores.data() + cell / criteria * kSideBySide;
    for (std::size_t draw = 0; draw < kSideBySide; ++draw) score[draw] += weight[draw] * worth[draw];
  }
}

}  // namespace bpo::decision
