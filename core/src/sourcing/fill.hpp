#pragma once

#include "filler.hpp"

namespace bpo {

/// The parts of a scenario, in the order in which their defaults build on each other.
void fill_client(Filler& filler);      ///< function, home, currency, money
void fill_team(Filler& filler);        ///< the team of today, its work and how many people it takes
void fill_option(Filler& filler);      ///< sourcing model, pricing, terms and each location
void fill_transition(Filler& filler);  ///< waves, then everything the move costs
void fill_benefits(Filler& filler);    ///< switches and amounts of benefits besides the work itself
void fill_risk(Filler& filler);        ///< events and adjustments

/// Sets the location whose facts a rule of the provider's side looks up.
void deliver_from(Filler& filler, std::size_t placement);

}  // namespace bpo
