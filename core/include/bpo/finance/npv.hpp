#pragma once

#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::finance {

/// When the money of a period moves. Flow 0 is today under both.
enum class Timing {
  end,  ///< flow t at the end of period t
  mid,  ///< flow t in the middle of period t: half a period earlier
};

/// Net present value: the sum of cashflows[t] (1 + rate)^-t; at mid-period (1 + rate)^-(t - 1/2) from t = 1.
///
/// Money out is negative, money in positive. The result has the unit of the flows.
/// @param rate  fraction a period, above -1; 0.10 is 10 %
/// @returns missing (no flows) or out_of_range (the rate, a number that is not finite, a sum too large)
Result<double> npv(double rate, std::span<const double> cashflows, Timing timing = Timing::end);

/// The NPV function of spreadsheets: like `npv`, but the first flow is one period away, not today.
Result<double> npv_first_flow_later(double rate, std::span<const double> cashflows);

/// Every flow at its present value, in order: the terms of `npv`. Refuses the same inputs.
Result<std::vector<double>> present_values(double rate, std::span<const double> cashflows,
                                           Timing timing = Timing::end);

}  // namespace bpo::finance
