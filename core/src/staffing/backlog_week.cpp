#include "backlog_week.hpp"

#include <string>

#include "checks.hpp"

namespace bpo::staffing {

WeekTotals totals_of(std::span<const Period> week) {
  WeekTotals totals;
  for (const Period& period : week) {
    totals.contacts += period.contacts;
    if (period.open) totals.open_s += period.seconds;
  }
  return totals;
}

Errors check_backlog(std::span<const Period> week, double handle_s, double agents, double threshold_s) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  constexpr Bounds positive{.low = 0, .high = infinity, .above_low = true, .below_high = true};
  Errors errors;
  for (std::size_t i = 0; i < week.size(); ++i) {
    const std::string at = "week[" + std::to_string(i) + "].";
    require_within(errors, week[i].seconds, positive, at + "seconds");
    require_within(errors, week[i].contacts, {.low = 0, .high = infinity, .below_high = true},
                   at + "contacts");
  }
  require_within(errors, handle_s, positive, "handle_s");
  require_whole(errors, agents, {.low = 1, .high = kMostServers}, "agents");
  require_within(errors, threshold_s, {.low = 0, .high = infinity, .below_high = true}, "threshold_s");
  if (!errors.empty()) return errors;
  const WeekTotals totals = totals_of(week);
  if (totals.open_s == 0) {
    errors.push_back({ErrorCode::missing, "week", "has no opening hours", "", "at least one open period"});
  } else if (totals.contacts * handle_s >= agents * totals.open_s) {
    errors.push_back({ErrorCode::no_solution, "agents", "have fewer hours than the week has work", "",
                      "above " + std::to_string(totals.contacts * handle_s / totals.open_s)});
  }
  return errors;
}

}  // namespace bpo::staffing
