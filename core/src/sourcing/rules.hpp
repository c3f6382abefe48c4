#pragma once

#include <span>

#include "default_rule.hpp"

namespace bpo {

/// How each input is filled that was not given, in the order in which they build on each other.
std::span<const NumberRule> money_rules();       ///< currency, discount rate, term, tax
std::span<const NumberRule> inhouse_rules();     ///< the team of today; needs money
std::span<const NumberRule> work_rules();        ///< handling time, growth, automation; needs the team
std::span<const NumberRule> option_rules();      ///< the provider's team; needs the volume
std::span<const NumberRule> terms_rules();       ///< the contract's terms; needs the volume
std::span<const NumberRule> transition_rules();  ///< needs the provider's price
std::span<const NumberRule> run_rules();         ///< needs the provider's price
std::span<const NumberRule> benefit_rules();     ///< needs the in-house cost
std::span<const NumberRule> risk_rules();

/// Chance a year and cost of an event, where they are published for its kind.
Default event_probability_rule(const Context& context, EventKind kind);
Default event_cost_rule(const Context& context, EventKind kind);

/// Price of one location in the unit of the scenario's pricing. Hourly prices are turned into the other units
/// so that all of them bill the same for the volume of month 1.
Default rate_rule(const Context& context, const Placement& placement);

/// Defaults that each location has of its own.
Default aht_uplift_rule(const Context& context);
Default cola_rule(const Context& context);
Default fx_drift_rule(const Context& context, double fx_share);
Default fx_vol_rule(const Context& context, double fx_share);
Default should_cost_rule(const Context& context);  ///< 0 where no local pay is published

/// Productivity of a new hire in each month after training: a straight line to full productivity.
Default ramp_rule(const Context& context, std::vector<double>& ramp);

/// One wave: two thirds of the usual transition time is knowledge transfer, then a parallel run.
Default wave_rule(const Context& context, Wave& wave);

}  // namespace bpo
