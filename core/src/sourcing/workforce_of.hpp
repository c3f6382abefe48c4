#pragma once

#include "bpo/sourcing/workforce.hpp"
#include "workload_of.hpp"

namespace bpo {

/// Whole people in every wave and in what stays, where the scenario wants them.
template <typename Number>
Number whole_heads(const ScenarioOf<Number>& s, Number heads) {
  if (!s.round_fte) return heads;
  Number whole = 0;
  double stays = 1;
  for (const Wave& wave : s.transition.waves) {
    whole += ceiling(heads * wave.share);
    stays -= wave.share;
  }
  constexpr double kNobody = 1e-9;
  return stays > kNobody ? whole + ceiling(heads * stays) : whole;
}

template <typename Number>
TeamMonthOf<Number> steady_team_of(const ScenarioOf<Number>& s, Number fte) {
  TeamMonthOf<Number> team;
  team.fte = team.capacity = fte;
  team.headcount = whole_heads(s, fte / proficient_share(s));
  team.hires = team.leavers = s.inhouse.attrition / 12 * team.headcount;
  return team;
}

}  // namespace bpo
