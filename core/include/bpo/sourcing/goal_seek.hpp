#pragma once

#include <string_view>
#include <vector>

#include "bpo/sourcing/response.hpp"

namespace bpo {

/// A value of the input at which the output is the target.
struct GoalSolution {
  double value = 0;
  double output = 0;             ///< the output there: the target to 1e-9, unless it jumps over it
  bool jump = false;             ///< the output leaps over the target here, from `before` to `after`
  double before = 0, after = 0;  ///< in rising order of the input
};

/// What a search for a target found, and how far it looked.
struct Goal {
  std::vector<GoalSolution> solutions;  ///< the nearest to the current value first
  double low = 0, high = 0;             ///< searched values of the input
  double least = 0, most = 0;           ///< the output between them, as far as it was looked at
  double least_at = 0, most_at = 0;
  int evaluations = 0;
  int refused = 0;          ///< values at which there is no output
  std::string_view reason;  ///< why there is no solution: "undefined", "no_effect", "out_of_reach"
};

/// Every value of the input between two bounds at which the output is the target.
///
/// The range is looked at in some forty places, closer together around the current value; each change of side
/// is followed to a root by TOMS 748, each turning point that does not reach the target is followed to its
/// peak by golden section, and where the output ends (a payback that never comes, a value the model refuses)
/// the end is looked for. Integers are tried one by one, and a step over the target counts as a jump.
Goal goal_seek(Response& response, const Lever& lever, double target, double low, double high);

}  // namespace bpo
