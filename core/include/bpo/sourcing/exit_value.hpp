#pragma once

#include <vector>

#include "bpo/sourcing/evaluate.hpp"

namespace bpo {

/// What leaving at an anniversary would give up.
struct ExitValue {
  int month = 0;
  double remaining = 0;    ///< net cash flow of later months, discounted to that month
  double termination = 0;  ///< fee for leaving and taking the work back, after tax, money of that month
  double value = 0;        ///< remaining less termination
};

/// One row for each anniversary within the term.
std::vector<ExitValue> exit_values(const Scenario& scenario, const Evaluation& evaluation);

}  // namespace bpo
