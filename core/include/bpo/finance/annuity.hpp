#pragma once

#include "bpo/result.hpp"

namespace bpo::finance {

/// When the level payment of a period falls.
enum class Due { end, beginning };

// Signs as in spreadsheets: money in is positive, money out negative, and over the life of the contract
//   pv (1 + rate)^n + payment (1 + rate [if due at the beginning]) ((1 + rate)^n - 1) / rate + fv = 0,
// at rate 0: pv + payment n + fv = 0. `rate` is a fraction a period, above -1; the number of periods may be
// fractional. All refuse numbers that are not finite and results beyond the range of a double (out_of_range).

/// The level payment. @returns out_of_range at 0 periods
Result<double> level_payment(double rate, double periods, double present_value, double future_value = 0.0,
                             Due due = Due::end);

/// What the payments and the final amount are worth today, with the sign reversed.
Result<double> annuity_present_value(double rate, double periods, double payment, double future_value = 0.0,
                                     Due due = Due::end);

/// What is left at the end, with the sign reversed.
Result<double> annuity_future_value(double rate, double periods, double payment, double present_value,
                                    Due due = Due::end);

/// How many periods it takes; fractional, and negative where only the past solves it.
/// @returns no_solution when no number of periods balances the amounts
Result<double> annuity_periods(double rate, double payment, double present_value, double future_value = 0.0,
                               Due due = Due::end);

/// The rate a period that balances the amounts; of several, the one nearest to the guess in ln(1 + rate).
/// @param periods  above 0, at most 1199; where it is not whole, a rate within 1e-8 of 0 is given as 0
/// @param guess    above -1
/// @returns no_solution when no rate above -1 does
Result<double> annuity_rate(double periods, double payment, double present_value, double future_value = 0.0,
                            Due due = Due::end, double guess = 0.10);

}  // namespace bpo::finance
