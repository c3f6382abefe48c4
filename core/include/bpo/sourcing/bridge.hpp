#pragma once

#include <string_view>
#include <vector>

#include "bpo/sourcing/evaluate.hpp"

namespace bpo {

/// Where the difference between the in-house cost and the provider's fee comes from, month by month. The
/// parts add up to in-house cost (automation apart) - fee exactly; the residual is what rounding
/// leaves.
struct Bridge {
  std::vector<double>
      labour_arbitrage;  ///< F a + sup(F) - F r: the same proficient work at the provider's price
  std::vector<double>
      attrition_avoidance;  ///< (HC - F) a + sup(HC) - sup(F) + hiring: leavers are the provider's now
  std::vector<double> productivity;  ///< (F - G) r: negative when handling takes longer there
  std::vector<double> technology;    ///< run cost of technology outside the seats, no longer paid
  double largest_residual = 0;       ///< of any month, money
};
Bridge bridge(const Scenario& scenario, const Evaluation& evaluation);

/// One deduction on the way from the saving on the rate card to the saving that is banked, in present value.
struct LeakStep {
  std::string_view id, group, label;
  double value = 0;  ///< money, negative takes away
};
struct LeakGroup {
  std::string_view id;
  double value = 0;  ///< sum of its steps
};
struct Leak {
  double rate_card = 0;  ///< PV of in-house cost less the fee for all the work from month 1
  std::vector<LeakStep> steps;
  std::vector<LeakGroup> groups;  ///< in the order of their steps
  double left_out = 0;            ///< all steps together: what the rate card leaves out
  double banked = 0;              ///< the NPV before tax
};
/// Steps in groups every_month, before_it_pays and once; together they are banked - rate_card.
Leak savings_leak(const Scenario& scenario, const Evaluation& evaluation);

}  // namespace bpo
