#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// The value of one input at which the NPV is zero, the others staying as they are.
struct BreakEven {
  std::string_view path;
  double current = 0;
  std::optional<double> value;  ///< empty when the NPV has the same sign over the searched range
  double low = 0, high = 0;     ///< the searched range
};

/// Break-even rate, volume, headcount, extra handling time and attrition. With several locations the rates
/// (and the extra handling times) move together, in proportion, and the first location's value is given.
std::vector<BreakEven> break_evens(const Scenario& scenario);

}  // namespace bpo
