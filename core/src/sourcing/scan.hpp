#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "bpo/sourcing/response.hpp"

namespace bpo {

using Function = std::function<double(double)>;

/// Where to look at a function of a lever between two bounds, in rising order, both ends and the current
/// value included: every whole number where it wants those, else steps that widen from the current value and
/// even steps up to each bound, so that near and far are seen alike.
std::vector<double> places_to_look(const Lever& lever, double low, double high, int steps_each_way);

/// The last place before `undefined` where the function has a value, coming from `defined`.
double edge_of_domain(const Function& function, double defined, double undefined);

/// Where a function with values of opposite signs at `a` < `b` passes zero: a root, or a jump over it.
struct Crossing {
  double at = 0;
  double next = 0;               ///< behind a gap without values that the jump spans; else the same
  double value = 0;              ///< what the function leaves there
  bool jump = false;             ///< no root: the function leaps over zero
  double before = 0, after = 0;  ///< its values on both sides of a jump
};
/// @returns nothing when the function is undefined in between.
std::optional<Crossing> cross(const Function& function, double a, double b, double at_a, double at_b);

}  // namespace bpo
