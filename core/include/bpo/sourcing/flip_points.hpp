#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "bpo/sourcing/response.hpp"

namespace bpo {

/// How far one input may move, the others staying, before the NPV changes its sign and with it the verdict.
struct FlipPoint {
  Lever lever;
  std::optional<double> value;  ///< the nearest value that turns the verdict
  double share_of_range = 0;    ///< the way there as a share of the usual range
  std::string_view reason;      ///< without a value: "no_effect", "no_change_of_sign"
};

/// The flip point of one input over all that its field allows, and the evaluations it took. `npv_now`: the
/// NPV of the case as it is.
struct FlipSearch {
  FlipPoint point;
  int evaluations = 0;
};
FlipSearch flip_point(const Given& given, const Lever& lever, const Catalogue& catalogue, double npv_now);

/// Two inputs that move together, each by the same part of the way to its own flip point.
struct FlipPair {
  Lever x, y;
  double x_value = 0, y_value = 0;
  double share_of_range = 0;  ///< of the longer of the two ways
};

struct Flips {
  std::vector<FlipPoint> points;  ///< nearest first, those without a value last
  std::optional<FlipPair> pair;   ///< of the two nearest
  int evaluations = 0;
};

/// Every numeric input of a case, looked at over all that its field allows.
Flips flip_points(const Given& given, const Resolved& resolved, const Catalogue& catalogue);

}  // namespace bpo
