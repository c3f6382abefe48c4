#pragma once

#include "bpo/quote/items.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo::quote {

/// What an item costs in a case, before tax.
struct Worth {
  double pv = 0;          ///< over the term, at the case's discount rate and timing
  double first_year = 0;  ///< months 0 to 12, nominal
};

/// What every item costs in a case. Their sum is all it costs to outsource: run, investment and events. What
/// makes the fees rise is what they are more than with the earlier items alone: fees with neither floor,
/// price rise nor drift of a currency, then with the floor, then with price rises, then with the currency.
/// NaN where amounts overflow.
ByItem<Worth> worth_of(const Scenario& scenario);

}  // namespace bpo::quote
