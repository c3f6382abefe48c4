#include "bpo/sourcing/productivity.hpp"

#include <cmath>

#include "plain.hpp"

namespace bpo {
namespace {

constexpr std::array<TeamRow, 11> kRows{{
    {"weekly_hours", "Paid week", "hours", 0, 80, true, &Team::weekly_hours,
     "Hours a week that one full-time head is paid for."},
    {"shrinkage", "Shrinkage", "fraction of paid time", 0, 0.9, false, &Team::shrinkage,
     "Paid time away from the work."},
    {"occupancy", "Occupancy", "fraction of logged-in time", 0, 1, true, &Team::occupancy,
     "Share of the logged-in time that is spent on the work itself."},
    {"handle_minutes", "Handling time", "minutes a unit", 0, 100000, true, &Team::handle_minutes,
     "Minutes a unit takes when it is done for the first time, without the tools below."},
    {"ai_saving", "Time saved by AI", "fraction of handling time", 0, 0.95, false, &Team::ai_saving,
     "Mean over all units, those without help included."},
    {"improvement", "Yearly improvement", "fraction a year", -0.2, 0.5, false, &Team::improvement,
     "How much less effort the same work takes each year."},
    {"rework", "Rework", "fraction of the units", 0, 1, false, &Team::rework,
     "Share of the units that have to be done again."},
    {"rework_effort", "Effort of rework", "fraction of the first time", 0, 5, false, &Team::rework_effort,
     "How long doing it again takes; 1 is as long as the first time."},
    {"quality", "Right in the end", "fraction of the units", 0, 1, true, &Team::quality,
     "Share of the finished units without an error."},
    {"learning", "Productivity while learning", "fraction of a proficient team", 0, 1, true, &Team::learning,
     "Mean over the term."},
    {"hour_cost", "Cost of a paid hour", "money an hour", 0, 100000, false, &Team::hour_cost,
     "Everything that is paid to have one hour of one head."},
}};

// Mean of (1 - improvement)^year over the months of the term.
double effort_left(double improvement, double months) {
  double sum = 0;
  double index = 1;
  for (int month = 0; month < months; ++month) {
    if (month > 0 && month % 12 == 0) index *= 1 - improvement;
    sum += index;
  }
  return sum / std::ceil(months);
}

double effort_of_rework(const Team& team) {
  return 1 + team.rework * team.rework_effort;
}

// "12.3%", always positive.
std::string percent(double fraction) {
  return plain(std::round(std::abs(fraction) * 1000) / 10) + "%";
}

std::string more_or_fewer(double gain) {
  return percent(gain) + (gain < 0 ? " fewer" : " more");
}

}  // namespace

std::span<const TeamRow> team_rows() {
  return kRows;
}

Productivity productivity(const Team& team, double months) {
  Productivity p;
  p.minutes_per_unit = team.handle_minutes * (1 - team.ai_saving) * effort_left(team.improvement, months) *
                       effort_of_rework(team);
  p.units_per_paid_hour = 60 * (1 - team.shrinkage) * team.occupancy * team.learning / p.minutes_per_unit;
  p.good_units_per_paid_hour = p.units_per_paid_hour * team.quality;
  p.good_units_per_fte_month = p.good_units_per_paid_hour * team.weekly_hours * 52 / 12;
  p.cost_per_good_unit = team.hour_cost / p.good_units_per_paid_hour;
  return p;
}

Gain gain(const Team& from, const Team& to, double months) {
  const Productivity before = productivity(from, months);
  const Productivity after = productivity(to, months);
  Gain g;
  g.gain = after.good_units_per_paid_hour / before.good_units_per_paid_hour - 1;
  g.cost_change =
      before.cost_per_good_unit > 0 ? after.cost_per_good_unit / before.cost_per_good_unit - 1 : 0;
  g.time_reduction = 1 - after.minutes_per_unit / before.minutes_per_unit;
  g.factors = {
      {"time_at_work", "Time on the work",
       (1 - to.shrinkage) * to.occupancy / ((1 - from.shrinkage) * from.occupancy)},
      {"handle_minutes", "Handling time", from.handle_minutes / to.handle_minutes},
      {"ai_saving", "AI", (1 - from.ai_saving) / (1 - to.ai_saving)},
      {"improvement", "Yearly improvement",
       effort_left(from.improvement, months) / effort_left(to.improvement, months)},
      {"rework", "Rework", effort_of_rework(from) / effort_of_rework(to)},
      {"quality", "Right in the end", to.quality / from.quality},
      {"learning", "Learning", to.learning / from.learning},
  };
  g.without_rework = 1;
  for (const GainFactor& factor : g.factors) {
    if (factor.id != "rework" && factor.id != "quality") g.without_rework *= factor.ratio;
  }
  g.without_rework -= 1;
  return g;
}

std::string productivity_finding(const Gain& today, const Gain& improved) {
  std::string text = "The provider's team turns out " + more_or_fewer(today.gain) +
                     " good units per paid hour than yours does today and " + more_or_fewer(improved.gain) +
                     " than yours would with the same tools and its own improvement";
  if (today.gain < 0 && today.without_rework >= 0) {
    text += "; rework and errors turn a gain of " + percent(today.without_rework) + " into a loss";
  } else if (today.without_rework - today.gain > 0.0005) {
    text += "; rework and errors take " + percent(today.without_rework - today.gain) + " of it away";
  }
  text += ". A good unit costs " + percent(today.cost_change) + (today.cost_change < 0 ? " less" : " more") +
          " than today.";
  return text;
}

}  // namespace bpo
