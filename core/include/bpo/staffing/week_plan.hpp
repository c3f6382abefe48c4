#pragma once

#include <span>
#include <vector>

#include "bpo/staffing/backlog.hpp"
#include "bpo/staffing/contact_queue.hpp"

namespace bpo::staffing {

/// The fewest agents interval by interval, and what all contacts together experience.
struct WeekPlan {
  std::vector<QueueFigures> intervals;  ///< an interval without contacts has no agents and misses no target
  double base_hours = 0;                ///< hours a week that agents are at work
  double service_level = 1;             ///< these are means over all contacts
  double mean_wait_s = 0;
  double p_wait = 0;
  double p_abandon = 0;
  double occupancy = 0;  ///< mean over the hours of the agents
};

/// @param contacts      in each interval
/// @param times_a_week  how often the intervals come in a week
/// @returns what required_contact_agents refuses
Result<WeekPlan> plan_week(std::span<const double> contacts, double interval_s, double times_a_week,
                           const Handling& handling, QueueModel model, const Limits& limits);

/// A week of e-mail work: the intervals of the opening hours one after the other, `times_a_week` days of
/// them, each followed by a night and the last one by what is left of the week. What comes while closed
/// spreads evenly over the closed hours. Intervals longer than a day have a gap after them that is as long
/// each time.
/// @param closed_contacts  a week
std::vector<Period> mail_week(std::span<const double> contacts, double interval_s, int times_a_week,
                              double closed_contacts);

}  // namespace bpo::staffing
