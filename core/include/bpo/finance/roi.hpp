#pragma once

#include <span>

#include "bpo/finance/npv.hpp"
#include "bpo/result.hpp"

namespace bpo::finance {

/// Return on investment: the sum of all flows per unit of the first outlay. 0.25 is a gain of 25 % over the
/// whole plan.
/// @returns not_allowed when flow 0 is not money out (negative); missing, out_of_range as `npv`
Result<double> simple_roi(std::span<const double> cashflows);

/// Present value of flows 1, 2, ... per unit of the first outlay: above 1 the plan is worth more than it
/// costs.
/// @param rate  fraction a period, above -1
/// @returns not_allowed when flow 0 is not money out (negative); missing, out_of_range as `npv`
Result<double> profitability_index(double rate, std::span<const double> cashflows,
                                   Timing timing = Timing::end);

/// The level amount in each of periods 1..n, paid at the timing of the flows, whose present value is the
/// plan's NPV; n is the index of the last flow. Compares plans of different lengths.
/// @param rate  fraction a period, above -1; at 0 it is NPV / n
/// @returns missing when there are fewer than two flows; out_of_range as `npv`
Result<double> equivalent_annual_amount(double rate, std::span<const double> cashflows,
                                        Timing timing = Timing::end);

}  // namespace bpo::finance
