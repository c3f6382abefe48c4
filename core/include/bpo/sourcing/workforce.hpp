#pragma once

#include <span>
#include <vector>

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// How a team replaces its leavers.
struct HiringPlan {
  double monthly_attrition = 0;  ///< fraction of everyone on the payroll who leaves in a month
  int training_months = 0;       ///< whole paid months before a hire works
  std::vector<double> ramp;      ///< productivity in the months since going live, above 0 in the first
  double proficient_at_start = 0;
};

/// The team in one month, heads.
template <typename Number>
struct TeamMonthOf {
  Number fte = 0;       ///< proficient FTE the work needs
  Number capacity = 0;  ///< proficient FTE the team gives
  Number headcount = 0, hires = 0, leavers = 0;
};
using TeamMonth = TeamMonthOf<double>;

/// Follows every cohort month by month: leavers go from all of them, cohorts advance, and hires are what the
/// capacity will lack when they come out of training. `required[m]` is the FTE needed in month m; element 0
/// is not used. Months are planned as far as the need is known for their hires, `required.size() - 1 -
/// training_months` of them; element 0 of the answer is empty.
std::vector<TeamMonth> follow_cohorts(const HiringPlan& plan, std::span<const double> required);

/// The in-house team in months 0 to H: the steady state, or cohort by cohort where the scenario says so.
/// Month 0 is empty of work.
std::vector<TeamMonth> team_by_month(const Scenario& scenario);

/// The team of one month in the steady state, leavers replaced as they go.
TeamMonth steady_team(const Scenario& scenario, int month);

}  // namespace bpo
