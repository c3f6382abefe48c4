#include "bpo/sourcing/workload.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "bpo/staffing/required_hours.hpp"

namespace bpo {
namespace {

double deflection_of(const Scenario& s, int month, Doer doer) {
  return doer == Doer::provider || s.ai.in_house_too ? deflection(s, month) : 0;
}

double arriving_volume(const Scenario& s, int month) {
  const double season = s.work.seasonality[static_cast<std::size_t>((std::max(month, 1) - 1) % 12)];
  return s.work.volume * season * anniversary_index(s.work.growth, month);
}

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

}  // namespace

int contract_year(int month) {
  return (std::max(month, 1) - 1) / 12;
}

double anniversary_index(double rate, int month) {
  double index = 1;
  for (int year = contract_year(month); year > 0; --year) index *= 1 + rate;
  return index;
}

double deflection(const Scenario& s, int month) {
  if (s.ai.deflection == 0 || month < s.ai.start) return 0;
  const double elapsed = month - s.ai.start + 1;
  return s.ai.deflection * (s.ai.ramp_months > 0 ? std::min(1.0, elapsed / s.ai.ramp_months) : 1.0);
}

double volume(const Scenario& s, int month, Doer doer) {
  return arriving_volume(s, month) * (1 - deflection_of(s, month, doer));
}

double deflected_volume(const Scenario& s, int month, Doer doer) {
  return arriving_volume(s, month) * deflection_of(s, month, doer);
}

double handle_minutes(const Scenario& s, int month, Doer doer) {
  if (s.ai.deflection == 0) return s.work.handle_minutes;
  return s.work.handle_minutes * (1 + s.ai.residual_uplift * deflection_of(s, month, doer) / s.ai.deflection);
}

double paid_hours_per_month(const Scenario& s) {
  return s.inhouse.weekly_hours * 52 / 12;
}

double calls_a_month(const Queue& queue) {
  return std::accumulate(queue.intervals.begin(), queue.intervals.end(), 0.0) * queue.times_a_week * 52 / 12;
}

double fte_for(const Scenario& s, double volume, double minutes) {
  const Queue& queue = s.inhouse.queue;
  if (!queue.intervals.empty()) return queued_fte(s, volume, minutes);
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.inhouse.shrinkage) * s.inhouse.occupancy;
  return volume * minutes / 60 / hours_per_fte;
}

double required_fte(const Scenario& s, int month) {
  return fte_for(s, volume(s, month), handle_minutes(s, month)) *
         anniversary_index(-s.inhouse.improvement, month);
}

double months_lost_per_hire(const Scenario& s) {
  return std::accumulate(s.inhouse.ramp.begin(), s.inhouse.ramp.end(), s.inhouse.training_months,
                         [](double sum, double productivity) { return sum + (1 - productivity); });
}

double proficient_share(const Scenario& s) {
  return 1 - s.inhouse.attrition / 12 * months_lost_per_hire(s);
}

double paid_headcount(const Scenario& s, int month) {
  return required_fte(s, month) / proficient_share(s);
}

}  // namespace bpo
