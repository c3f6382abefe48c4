#pragma once

#include <span>

namespace bpo::market {

/// The median of sorted values; of an even count the mean of the middle two. At least one value.
inline double middle(std::span<const double> sorted) {
  const std::size_t half = sorted.size() / 2;
  return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

}  // namespace bpo::market
