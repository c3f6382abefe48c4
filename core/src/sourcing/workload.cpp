#include "bpo/sourcing/workload.hpp"

#include "bpo/staffing/required_hours.hpp"
#include "workload_of.hpp"

namespace bpo {

double queued_fte(const Scenario& s, double volume, double minutes) {
  const Queue& queue = s.inhouse.queue;
  const double calls = calls_a_month(queue);
  if (calls == 0) return 0;
  const staffing::VoiceQueue voice{
      .contacts = queue.intervals,
      .interval_s = queue.interval_s,
      .times_a_week = queue.times_a_week,
      .handle_s = 60 * minutes,
      .patience_s = queue.patience_s,
      .model = queue.impatient ? staffing::QueueModel::erlang_a : staffing::QueueModel::erlang_c,
      .limits = {.service_level = queue.service_level, .threshold_s = queue.threshold_s}};
  const Result<double> hours = staffing::required_hours(voice, volume / calls);
  if (!hours) return std::numeric_limits<double>::quiet_NaN();
  return staffing::fte_of_hours(hours.value(), s.inhouse.weekly_hours, s.inhouse.shrinkage,
                                queue.schedule_inefficiency);
}

int contract_year(int month) {
  return (std::max(month, 1) - 1) / 12;
}

double calls_a_month(const Queue& queue) {
  return std::accumulate(queue.intervals.begin(), queue.intervals.end(), 0.0) * queue.times_a_week * 52 / 12;
}

double fte_for(const Scenario& s, double volume, double minutes) {
  return s.inhouse.queue.intervals.empty() ? fte_by_occupancy(s, volume, minutes)
                                           : queued_fte(s, volume, minutes);
}

double required_fte(const Scenario& s, int month) {
  return fte_for(s, volume(s, month), handle_minutes(s, month)) *
         anniversary_index(-s.inhouse.improvement, month);
}

double paid_headcount(const Scenario& s, int month) {
  return required_fte(s, month) / proficient_share(s);
}

template double anniversary_index(double, int);
template double deflection(const Scenario&, int);
template double volume(const Scenario&, int, Doer);
template double deflected_volume(const Scenario&, int, Doer);
template double handle_minutes(const Scenario&, int, Doer);
template double paid_hours_per_month(const Scenario&);
template double months_lost_per_hire(const Scenario&);
template double proficient_share(const Scenario&);

}  // namespace bpo
