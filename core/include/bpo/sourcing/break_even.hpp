#pragma once

#include <vector>

#include "bpo/sourcing/flip_points.hpp"

namespace bpo {

/// The break-evens that are asked for most: the rate of each location, the volume, the headcount, the extra
/// handling time and the attrition.
///
/// The break-even of an input is the value nearest to its own at which the NPV passes zero when a reader
/// types it: what was given stays, what was not follows by its rule. That is its flip point, and the nearest
/// solution of a goal seek for an NPV of zero.
std::vector<FlipPoint> break_evens(const Given& given, const Resolved& resolved, const Catalogue& catalogue);

}  // namespace bpo
