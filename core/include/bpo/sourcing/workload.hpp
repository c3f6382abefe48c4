#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// Full years since signing, the exponent of every yearly index: 0 in months 0 to 12, 1 in 13 to 24.
int contract_year(int month);

/// (1 + rate)^contract_year: prices and wages step on the anniversary.
double anniversary_index(double rate, int month);

/// Share of the contacts that self-service or AI takes away in a month, rising linearly to the plateau.
double deflection(const Scenario& scenario, int month);

/// Units of work in a month: volume, season, growth, less what is deflected.
double volume(const Scenario& scenario, int month);

/// Minutes a unit takes in-house; what deflection leaves over takes longer.
double handle_minutes(const Scenario& scenario, int month);

/// Paid hours of one head in a month.
double paid_hours_per_month(const Scenario& scenario);

/// Proficient full-time equivalents the in-house team needs in a month:
/// [V h / 60] / [paid hours x (1 - shrinkage) x occupancy] x (1 - improvement)^year.
double required_fte(const Scenario& scenario, int month);

/// Months of capacity one hire costs: the training months and what the ramp falls short of full productivity.
double months_lost_per_hire(const Scenario& scenario);

/// Required FTE per head on the payroll: 1 - attrition/12 x months lost per hire.
double proficient_share(const Scenario& scenario);

/// Heads on the payroll that yield the required FTE in a steady state, leavers replaced as they go.
double paid_headcount(const Scenario& scenario, int month);

}  // namespace bpo
