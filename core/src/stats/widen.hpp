#pragma once

#include "bpo/stats/range.hpp"

namespace bpo::stats {

struct Ends {
  double min = 0.0;
  double max = 0.0;
};

/// The ends at which the distribution with the range's mode has low and high as its P10 and P90.
/// low <= mode <= high and low < high are given.
Ends widened_pert(const Range& range);
Ends widened_triangular(const Range& range);

}  // namespace bpo::stats
