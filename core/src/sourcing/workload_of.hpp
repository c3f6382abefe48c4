#pragma once

#include <algorithm>
#include <limits>
#include <numeric>

#include "bpo/sourcing/workload.hpp"
#include "number.hpp"

namespace bpo {

/// `fte_for` where calls by interval are given; NaN where the queue has no answer.
double queued_fte(const Scenario& scenario, double volume, double minutes);

/// Share of its plateau that automation has reached.
template <typename Number>
double deflection_reached(const ScenarioOf<Number>& s, int month) {
  if (month < s.ai.start) return 0;
  const double elapsed = month - s.ai.start + 1;
  return s.ai.ramp_months > 0 ? std::min(1.0, elapsed / s.ai.ramp_months) : 1.0;
}

template <typename Number>
double deflection_reached(const ScenarioOf<Number>& s, int month, Doer doer) {
  return doer == Doer::provider || s.ai.in_house_too ? deflection_reached(s, month) : 0;
}

template <typename Number>
Number arriving_volume(const ScenarioOf<Number>& s, int month) {
  const double season = s.work.seasonality[static_cast<std::size_t>((std::max(month, 1) - 1) % 12)];
  return s.work.volume * season * anniversary_index(s.work.growth, month);
}

template <typename Number>
Number anniversary_index(Number rate, int month) {
  Number index = 1;
  for (int year = contract_year(month); year > 0; --year) index *= 1 + rate;
  return index;
}

template <typename Number>
Number deflection(const ScenarioOf<Number>& s, int month) {
  return s.ai.deflection * deflection_reached(s, month);
}

template <typename Number>
Number volume(const ScenarioOf<Number>& s, int month, Doer doer) {
  return arriving_volume(s, month) * (1 - s.ai.deflection * deflection_reached(s, month, doer));
}

template <typename Number>
Number deflected_volume(const ScenarioOf<Number>& s, int month, Doer doer) {
  if (all_zero(s.ai.deflection)) return 0;
  return arriving_volume(s, month) * (s.ai.deflection * deflection_reached(s, month, doer));
}

template <typename Number>
Number handle_minutes(const ScenarioOf<Number>& s, int month, Doer doer) {
  if (all_zero(s.ai.deflection)) return s.work.handle_minutes;
  const Number longer = select(s.ai.deflection > Number(0),
                               s.ai.residual_uplift * deflection_reached(s, month, doer), Number(0));
  return s.work.handle_minutes * (1 + longer);
}

template <typename Number>
Number paid_hours_per_month(const ScenarioOf<Number>& s) {
  return s.inhouse.weekly_hours * 52 / 12;
}

template <typename Number>
Number months_lost_per_hire(const ScenarioOf<Number>& s) {
  return std::accumulate(s.inhouse.ramp.begin(), s.inhouse.ramp.end(), s.inhouse.training_months,
                         [](Number sum, double productivity) { return sum + (1 - productivity); });
}

template <typename Number>
Number proficient_share(const ScenarioOf<Number>& s) {
  return 1 - s.inhouse.attrition / 12 * months_lost_per_hire(s);
}

/// `fte_for` sized by occupancy.
template <typename Number>
Number fte_by_occupancy(const ScenarioOf<Number>& s, Number units, Number minutes) {
  const Number hours_per_fte = paid_hours_per_month(s) * (1 - s.inhouse.shrinkage) * s.inhouse.occupancy;
  return units * minutes / 60 / hours_per_fte;
}

}  // namespace bpo
