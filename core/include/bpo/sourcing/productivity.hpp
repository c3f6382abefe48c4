#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/sourcing/compare.hpp"

namespace bpo {

/// A team that does the work, in the terms productivity is made of.
struct Team {
  double weekly_hours = 0;               ///< paid hours of one head
  double shrinkage = 0, occupancy = 0;   ///< paid time away from work; share of the rest spent on it
  double handle_minutes = 0;             ///< of a unit done for the first time
  double ai_saving = 0;                  ///< share of the handling time that tools take over
  double improvement = 0;                ///< less effort for the same work, a year
  double rework = 0, rework_effort = 0;  ///< share of the units done again; its effort, of the first time
  double quality = 1;                    ///< share of the finished units that are right
  double learning = 1;                   ///< mean productivity over the term, of a proficient team
  double hour_cost = 0;                  ///< money for one paid hour, everything included
};

/// What a team turns out, as a mean over the term.
struct Productivity {
  double minutes_per_unit = 0;  ///< of work, rework included
  double units_per_paid_hour = 0, good_units_per_paid_hour = 0, good_units_per_fte_month = 0;
  double cost_per_good_unit = 0;  ///< money
};
Productivity productivity(const Team& team, double months);

/// Why one team turns out more good units per paid hour than another: ratios that multiply to the whole.
struct GainFactor {
  std::string_view id, label;
  double ratio = 1;
};
struct Gain {
  double gain = 0;            ///< fraction more good units per paid hour; negative: fewer
  double cost_change = 0;     ///< fraction of the cost of a good unit
  double time_reduction = 0;  ///< fraction less work on a unit
  std::vector<GainFactor> factors;
  double without_rework = 0;  ///< the gain if rework and quality were alike
};
Gain gain(const Team& from, const Team& to, double months);

/// One number of a team: a row of the field table of bpo-productivity/1, once for each team.
struct TeamRow {
  std::string_view name, label, unit;
  double low = 0, high = 0;
  bool above_low = false;
  double Team::*slot = nullptr;
  std::string_view help;
};
std::span<const TeamRow> team_rows();

/// The teams in the order of comparison: as it is, as it could be without a provider, the provider's.
inline constexpr std::array<std::string_view, 3> kTeams{"in_house", "improved", "provider"};

/// A team with the provenance of its numbers; paths as in the document, "provider.rework".
struct ResolvedTeam {
  Team team;
  std::vector<Input> inputs;
};

/// The three teams of a case. What was not given comes from the case and the facts; the improved team has the
/// in-house improvement of the case and the same tools as the provider.
std::array<ResolvedTeam, 3> teams_of(const Case& subject, const std::map<std::string, double>& given,
                                     const Catalogue& catalogue);

/// What the inputs come to, in a sentence or two, with what rework does to it.
std::string productivity_finding(const Gain& against_today, const Gain& against_improved);

}  // namespace bpo
