#pragma once

#include <optional>
#include <span>

#include "bpo/finance/npv.hpp"
#include "bpo/result.hpp"

namespace bpo::finance {

/// How a payback inside a period is told.
enum class Partial {
  interpolated,  ///< money is taken to arrive evenly inside the period: 9.918
  whole,         ///< the first full period by whose end it has happened: 10
};

/// Periods until the money put in has come back for good.
///
/// The cumulative flow is followed from flow 0, today. If it is never negative the answer is 0. Otherwise it
/// is the LAST crossing from below zero, so that a later dip is not hidden; empty when the plan ends in the
/// red. A sum within rounding of zero counts as zero.
/// @returns missing (no flows) or out_of_range (a number that is not finite)
Result<std::optional<double>> payback(std::span<const double> cashflows,
                                      Partial partial = Partial::interpolated);

/// The same on present values.
/// @param rate  fraction a period, above -1
Result<std::optional<double>> discounted_payback(double rate, std::span<const double> cashflows,
                                                 Timing timing = Timing::end,
                                                 Partial partial = Partial::interpolated);

/// The textbook definition: periods until the cumulative flow FIRST reaches zero, whatever happens
/// afterwards. The same as `payback` for an outlay followed by inflows only. Source: Brealey, Myers & Allen,
/// Principles of Corporate Finance, ch. 5.
Result<std::optional<double>> first_payback(std::span<const double> cashflows,
                                            Partial partial = Partial::interpolated);

/// The textbook definition on present values, end of period.
Result<std::optional<double>> first_discounted_payback(double rate, std::span<const double> cashflows,
                                                       Partial partial = Partial::interpolated);

}  // namespace bpo::finance
