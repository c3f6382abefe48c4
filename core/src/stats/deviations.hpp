#pragma once

#include <span>
#include <vector>

namespace bpo::stats {

/// The mean in two parts, because a double has no room for the digits of both a large offset and what is
/// around it.
struct Center {
  double rough = 0.0;
  double rest = 0.0;  ///< the mean is rough + rest
};
Center center_of(std::span<const double> data);

/// Distances from the mean. Sums of their powers and products are accurate where sums of the data's own lose
/// all digits: far from 0 (NIST NumAcc3 and NumAcc4).
std::vector<double> deviations(std::span<const double> data);

bool all_equal(std::span<const double> data);

}  // namespace bpo::stats
