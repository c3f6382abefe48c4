#pragma once

#include <vector>

#include "bpo/sourcing/outcomes.hpp"
#include "bpo/stats/range.hpp"

namespace bpo::risk {

/// The waves as planned and, with the probability of an overrun, longer by a factor.
/// @param probability  0 to 1
std::vector<MoveLength> with_overrun(const std::vector<Wave>& waves, double probability, double factor);

/// The waves of every whole number of months that the move may take, each with its share of the futures. The
/// waves as planned are those of the most likely length.
/// @param months  of the whole move
/// @param likely  months, above 0
std::vector<MoveLength> with_months(const std::vector<Wave>& waves, const stats::RangeDistribution& months,
                                    double likely);

}  // namespace bpo::risk
