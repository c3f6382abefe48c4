#include "bpo/staffing/required_hours.hpp"

#include <map>

#include "checks.hpp"

namespace bpo::staffing {
namespace {

constexpr double kSecondsPerHour = 3600;
constexpr double kSecondsPerWeek = 7 * 24 * kSecondsPerHour;

}  // namespace

Result<double> required_hours(const VoiceQueue& queue, double volume_factor, double handle_factor) {
  Errors errors;
  require_within(errors, queue.interval_s, {.low = 0, .high = kSecondsPerWeek, .above_low = true},
                 "interval_s");
  require_within(errors, queue.times_a_week, {.low = 0, .high = 7, .above_low = true}, "times_a_week");
  if (!errors.empty()) return errors;
  const Handling handling{.handle_s = queue.handle_s * handle_factor, .patience_s = queue.patience_s};
  std::map<double, double> agents_for;  // many intervals of a week are alike
  double agents = 0;
  for (const double contacts : queue.contacts) {
    const auto [known, is_new] = agents_for.try_emplace(contacts, 0);
    if (is_new) {
      Result<double> required = required_contact_agents(
          handling, queue.model, contacts * volume_factor / queue.interval_s, queue.limits);
      if (!required) return required;
      known->second = required.value();
    }
    agents += known->second;
  }
  return agents * queue.interval_s / kSecondsPerHour * queue.times_a_week;
}

double fte_of_hours(double base_hours, double weekly_hours, double shrinkage, double schedule_inefficiency) {
  return base_hours / (weekly_hours * (1 - shrinkage)) * (1 + schedule_inefficiency);
}

}  // namespace bpo::staffing
