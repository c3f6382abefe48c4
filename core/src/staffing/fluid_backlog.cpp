#include <algorithm>
#include <cmath>

#include "backlog_week.hpp"
#include "bpo/staffing/backlog.hpp"

namespace bpo::staffing {
namespace {

/// Share of a stretch over which a level goes evenly from `from` to `to` that it is at most `mark`.
double share_at_most(double mark, double from, double to) {
  if (from == to) return from <= mark ? 1 : 0;
  const double low = std::min(from, to);
  const double high = std::max(from, to);
  return std::clamp((mark - low) / (high - low), 0.0, 1.0);
}

struct FluidTotals {
  double soon = 0;     ///< contacts that will be taken up within the threshold
  double waiting = 0;  ///< backlog x seconds of opening hours
};

/// A period from the backlog at its start on; `backlog` is the one at its end after.
void run_period(const Period& period, double capacity, double mark, double& backlog, FluidTotals& totals) {
  const double rate = period.contacts / period.seconds;
  const double growth = rate - (period.open ? capacity : 0);
  const double end = std::max(0.0, backlog + growth * period.seconds);
  // It falls to nothing before the end, or moves all the time.
  const double moving = growth < 0 ? std::min(period.seconds, backlog / -growth) : period.seconds;
  totals.soon += rate * (moving * share_at_most(mark, backlog, end) + (period.seconds - moving));
  if (period.open) totals.waiting += moving * (backlog + end) / 2;
  backlog = end;
}

}  // namespace

Result<BacklogFigures> fluid_backlog(std::span<const Period> week, double handle_s, double agents,
                                     double threshold_s) {
  if (Errors errors = check_backlog(week, handle_s, agents, threshold_s); !errors.empty()) return errors;
  const WeekTotals totals = totals_of(week);
  const double capacity = agents / handle_s;
  BacklogFigures figures;
  figures.agents = agents;
  figures.occupancy = totals.contacts * handle_s / (agents * totals.open_s);
  // The work of a week fits into it, so the level at the end of the first week is that of every week.
  double level = 0;
  FluidTotals fluid;
  for (int pass = 0; pass < 2; ++pass) {
    fluid = {};
    figures.backlog.clear();
    for (const Period& period : week) {
      run_period(period, capacity, capacity * threshold_s, level, fluid);
      figures.backlog.push_back(level);
    }
  }
  figures.service_level = totals.contacts > 0 ? fluid.soon / totals.contacts : 1;
  figures.mean_wait_s = totals.contacts > 0 ? fluid.waiting / totals.contacts : 0;
  figures.mean_backlog = fluid.waiting / totals.open_s;
  return figures;
}

}  // namespace bpo::staffing
