#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "bpo/result.hpp"
#include "bpo/stats/range.hpp"

namespace bpo::stats {

inline constexpr std::size_t kLeastFitted = 5;  ///< figures that a range may be read from

/// A range read from past figures, and how far it is from them.
struct FittedRange {
  Range range;
  /// Kolmogorov-Smirnov: the largest difference between the share of the figures up to a value and what the
  /// range says of it.
  double distance = 0.0;
};

/// Each shape fitted to the figures, the nearest first.
///
/// PERT and triangular have a tenth of the figures on either side of low and high (Hyndman & Fan 1996, type
/// 8), and the mode with the smallest distance between them. Normal and lognormal take mean and standard
/// deviation of the figures or of their logarithms; lognormal is left out where a figure is not above 0.
/// @returns missing (fewer than `kLeastFitted`), out_of_range (a figure that is not finite) or not_allowed
///   (eight in ten of them are the same)
Result<std::vector<FittedRange>> fit_ranges(std::span<const double> figures);

}  // namespace bpo::stats
