#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace bpo::decision {

/// How far one weight may move, the others in proportion, before another candidate comes first.
struct StabilityInterval {
  double from = 0, to = 1;  ///< closed: at an end that is not 0 or 1 two candidates are level
  /// Who takes over below and above; none where the weight may go to the end.
  std::optional<std::size_t> below, above;
};

/// Exact, because every score is linear in the weight.
/// @param worths    0 to 1, criterion by criterion of one candidate after the other
/// @param weights   0 or more, with sum 1
/// @param criterion whose weight moves
/// @param winner    a candidate with the largest score
/// @returns none where no other criterion has weight, so that there is nothing to keep in proportion
std::optional<StabilityInterval> weight_stability(std::span<const double> worths,
                                                  std::span<const double> weights, std::size_t criterion,
                                                  std::size_t winner);

}  // namespace bpo::decision
