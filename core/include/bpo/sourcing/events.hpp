#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// What the events of a scenario come to on average.
struct EventRates {
  double losses_per_month = 0;   ///< money: chance a year x cost / 12, early ends apart
  double monthly_hazard = 0;     ///< chance that the contract ends in a month after the last cutover
  double ending_cost = 0;        ///< money, besides the fees
  double ending_fee_months = 0;  ///< months of that month's fee: leaving, and taking the work back
};
EventRates event_rates(const Scenario& scenario);

/// Cost of ending the contract in a month with this fee: the fee for leaving, taking the work back, and what
/// else the event costs.
double ending_cost(const Scenario& scenario, double fee);

}  // namespace bpo
