#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/measures.hpp"

namespace bpo {

/// How one figure of a result comes about: in words, and as an expression with the reader's own numbers that
/// any calculator evaluates to the value (operators + - * / ^, functions min, max, ceil).
struct Arithmetic {
  std::string_view id;
  std::string_view label;
  std::string_view formula;  ///< in words
  int month = 0;             ///< of the figure; -1 for one over the whole term
  std::string expression;
  double value = 0;
};

/// The team and the prices of month 1, and the measures that have a closed form.
std::vector<Arithmetic> key_arithmetic(const Scenario& scenario, const Evaluation& evaluation,
                                       const Measures& measures);

/// One entry a line, in the order of `Line`, each for the first month in which the line is not zero (month 1
/// where it always is).
std::vector<Arithmetic> line_arithmetic(const Scenario& scenario, const Evaluation& evaluation);

}  // namespace bpo
