#pragma once

#include <vector>

#include "bpo/staffing/contact_queue.hpp"

namespace bpo::staffing {

/// The calls of a day or a week, interval by interval, and what answering them has to reach.
struct VoiceQueue {
  std::vector<double> contacts;  ///< in each interval
  double interval_s = 1800;
  double times_a_week = 1;  ///< how often these intervals come in a week: 1 when they are the week
  double handle_s = 0;
  double patience_s = 0;
  QueueModel model = QueueModel::erlang_c;
  Limits limits;
};

/// Hours a week that agents have to be at work, the sum of N_i Delta_i / 3600, with the fewest agents in each
/// interval.
/// @param volume_factor  contacts are multiplied by this: a season, growth
/// @param handle_factor  handling time is multiplied by this
/// @returns what required_contact_agents refuses
Result<double> required_hours(const VoiceQueue& queue, double volume_factor = 1, double handle_factor = 1);

/// Full-time equivalents behind those hours: hours / [weekly_hours (1 - shrinkage)] x (1 +
/// schedule_inefficiency).
/// @param weekly_hours           paid hours of one person, above 0
/// @param shrinkage              share of paid time away from the work, below 1
/// @param schedule_inefficiency  hours that shifts put where no interval needs them, fraction of the base
/// hours
double fte_of_hours(double base_hours, double weekly_hours, double shrinkage, double schedule_inefficiency);

}  // namespace bpo::staffing
