#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bpo/risk/plan.hpp"

namespace bpo::risk {

/// One number that a stress case changes.
struct StressChange {
  std::string path;
  const Field* field = nullptr;  ///< nullptr for a date or a loss besides the inputs
  double from = 0, to = 0;
};

/// What a bad turn that others have published would do to the most likely case.
struct StressCase {
  std::string_view id;  ///< currency, overrun, overstaffing or price_index, leakage, early_end, breach
  double npv = 0, change = 0;
  std::vector<StressChange> changes;
  std::vector<std::string> facts, sources;
};

/// Up to six, in that order; a case that cannot come about in this contract is left out:
/// currency: the provider's currency makes the invoice dearer by the most that was seen;
/// overrun: every stage of the move takes longer by the usual overrun;
/// overstaffing: priced by heads, more people than the work needs; otherwise price_index: the wrong index
/// makes the whole contract dearer;
/// leakage: changes of scope and missed price adjustments, at their high ends, come on top of the fees;
/// early_end: the contract ends a year after the last cutover, and the work is taken back;
/// breach: a breach in the first year, at its usual cost.
std::vector<StressCase> stress_cases(const Plan& plan, const Catalogue& catalogue);

}  // namespace bpo::risk
