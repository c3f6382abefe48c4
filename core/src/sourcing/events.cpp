#include "bpo/sourcing/events.hpp"

#include <cmath>

namespace bpo {

EventRates event_rates(const Scenario& s) {
  EventRates rates;
  double lasts = 1;  // a year without an early end
  for (const Event& event : s.risk.events) {
    if (event.kind == EventKind::early_termination) {
      lasts *= 1 - event.probability;
      rates.ending_cost += event.cost;
    } else {
      rates.losses_per_month += event.probability * event.cost / 12;
    }
  }
  rates.monthly_hazard = 1 - std::pow(lasts, 1.0 / 12);
  rates.ending_fee_months = s.option.termination_fee + 12 * s.risk.reinsourcing_cost;
  return rates;
}

double ending_cost(const Scenario& s, double fee) {
  const EventRates rates = event_rates(s);
  return rates.ending_fee_months * fee + rates.ending_cost;
}

}  // namespace bpo
