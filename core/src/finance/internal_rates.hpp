#pragma once

#include <vector>

#include "bpo/finance/irr.hpp"
#include "positive_roots.hpp"

// What irr, xirr and annuity_rate share: from the roots of a sum of powers to rates.
namespace bpo::finance {

/// The rates in the range that belong to the roots, ascending; `rate_of_root` falls as the root grows.
Irr internal_rates(const std::vector<Term>& terms, const RateRange& range,
                   double (*rate_of_root)(double root));

/// Of the rates found, the one nearest to the guess in ln(1 + rate); no_solution when there is none.
Result<double> nearest_rate(const Irr& found, double guess);

/// How far a flow may be from the amount that was meant.
double flow_uncertainty(double amount);

}  // namespace bpo::finance
