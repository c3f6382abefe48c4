#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// Full years since signing, the exponent of every yearly index: 0 in months 0 to 12, 1 in 13 to 24.
int contract_year(int month);

/// (1 + rate)^contract_year: prices and wages step on the anniversary.
template <typename Number>
Number anniversary_index(Number rate, int month);

/// Share of the contacts that self-service or AI takes away in a month, rising linearly to the plateau.
template <typename Number>
Number deflection(const ScenarioOf<Number>& scenario, int month);

/// Whose work a figure is about: with `ai.in_house_too` off only the provider's contacts are deflected.
enum class Doer { in_house, provider };

/// Units of work in a month: volume, season, growth, less what is deflected.
template <typename Number>
Number volume(const ScenarioOf<Number>& scenario, int month, Doer doer = Doer::in_house);

/// Units that automation answers in a month.
template <typename Number>
Number deflected_volume(const ScenarioOf<Number>& scenario, int month, Doer doer);

/// Minutes a unit takes in-house; what deflection leaves over takes longer.
template <typename Number>
Number handle_minutes(const ScenarioOf<Number>& scenario, int month, Doer doer = Doer::in_house);

/// Paid hours of one head in a month.
template <typename Number>
Number paid_hours_per_month(const ScenarioOf<Number>& scenario);

/// Full-time equivalents that so many units of so many minutes need: [V h / 60] / [paid hours x (1 -
/// shrinkage) x occupancy], or, where calls by interval are given, the hours a week that the queue needs over
/// those of one FTE at work. NaN where the queue has no answer.
double fte_for(const Scenario& scenario, double volume, double minutes);

/// Calls a month that the given intervals come to: their sum x times a week x 52 / 12.
double calls_a_month(const Queue& queue);

/// Proficient full-time equivalents the in-house team needs in a month: `fte_for` its volume and handling
/// time, x (1 - improvement)^year.
double required_fte(const Scenario& scenario, int month);

/// Months of capacity one hire costs: the training months and what the ramp falls short of full productivity.
template <typename Number>
Number months_lost_per_hire(const ScenarioOf<Number>& scenario);

/// Below it new hires leave before they are productive, and the model has no answer.
inline constexpr double kLeastProficientShare = 0.1;

/// Required FTE per head on the payroll: 1 - attrition/12 x months lost per hire.
template <typename Number>
Number proficient_share(const ScenarioOf<Number>& scenario);

/// Heads on the payroll that yield the required FTE in a steady state, leavers replaced as they go.
double paid_headcount(const Scenario& scenario, int month);

}  // namespace bpo
