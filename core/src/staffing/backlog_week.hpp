#pragma once

#include <span>

#include "bpo/staffing/backlog.hpp"

namespace bpo::staffing {

struct WeekTotals {
  double contacts = 0;
  double open_s = 0;
};

WeekTotals totals_of(std::span<const Period> week);

/// Arguments within their bounds, and a week's work that fits into the agents' hours.
Errors check_backlog(std::span<const Period> week, double handle_s, double agents, double threshold_s);

}  // namespace bpo::staffing
