#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "staff_answer.hpp"

namespace bpo::io {

/// How a figure comes about: in words, and as an expression with the reader's numbers that any calculator
/// evaluates to the value (operators + - * / ^).
struct StaffFormula {
  std::string_view id, label, formula;
  std::string expression;
  double value = 0;
};

/// The figures of the busiest interval and of the team, in the order in which they build on each other.
std::vector<StaffFormula> staff_arithmetic(const StaffCase& question, const StaffAnswer& answer);

}  // namespace bpo::io
