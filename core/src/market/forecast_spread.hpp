#pragma once

#include <span>
#include <vector>

#include "bpo/market/forecast.hpp"

namespace bpo::market {

/// How far off each year ahead may be, on the interval scale: past changes, a prior, and the disagreement of
/// the components. `mean` and `components` of the forecast are needed.
std::vector<double> spread_of(std::span<const double> y, const Forecast& forecast);

/// Fills the intervals of 50, 80 and 95 %; `mean` and `spread` are needed.
void add_intervals(Forecast& forecast);

}  // namespace bpo::market
