#include "bpo/sourcing/workload.hpp"

#include <algorithm>
#include <numeric>

namespace bpo {

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

double volume(const Scenario& s, int month) {
  const double season = s.work.seasonality[static_cast<std::size_t>((std::max(month, 1) - 1) % 12)];
  return s.work.volume * season * anniversary_index(s.work.growth, month) * (1 - deflection(s, month));
}

double handle_minutes(const Scenario& s, int month) {
  if (s.ai.deflection == 0) return s.work.handle_minutes;
  return s.work.handle_minutes * (1 + s.ai.residual_uplift * deflection(s, month) / s.ai.deflection);
}

double paid_hours_per_month(const Scenario& s) {
  return s.inhouse.weekly_hours * 52 / 12;
}

double required_fte(const Scenario& s, int month) {
  const double hours = volume(s, month) * handle_minutes(s, month) / 60;
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.inhouse.shrinkage) * s.inhouse.occupancy;
  return hours / hours_per_fte * anniversary_index(-s.inhouse.improvement, month);
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
