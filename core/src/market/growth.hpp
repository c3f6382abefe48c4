#pragma once

#include <cmath>
#include <optional>

#include "bpo/finance/growth.hpp"

namespace bpo::market {

/// Constant growth a year that turns `start` into `end`. Sizes above 0, years above 0, so that it always has
/// an answer.
inline double compound_growth(double start, double end, int years) {
  return finance::cagr(start, end, years).value();
}

/// A size carried over so many years at a constant rate above -1; negative years go back.
inline double grown(double size, double rate, int years) {
  return size * std::pow(1.0 + rate, years);
}

/// Years until a size doubles at a constant rate; empty for a rate of 0 or below, or so small that no double
/// holds the answer.
inline std::optional<double> doubling_years(double rate) {
  const Result<double> years = finance::periods_to_target(rate, 1.0, 2.0);
  return years ? std::optional(years.value()) : std::nullopt;
}

}  // namespace bpo::market
