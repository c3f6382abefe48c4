#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bpo/sourcing/measures.hpp"

namespace bpo {

/// A check of the result against published experience: shown beside it, never used to clip it.
struct Gate {
  std::string_view id;
  std::string message;    ///< a sentence without full stop
  double value = 0;       ///< what the case has
  std::string_view path;  ///< the input to look at; empty when it is the result itself
};

/// The gates this case does not pass: a saving outside what buyers reported (TPI 2006: 0 to 39 % of the
/// baseline; 18 to 28 % for offshore calls), governance under the 4 % below which buyers were dissatisfied,
/// released staff without severance, stranded cost or a learning curve, a payback before the last cutover.
std::vector<Gate> failed_gates(const Scenario& scenario, const Measures& measures, bool offshore_voice);

}  // namespace bpo
