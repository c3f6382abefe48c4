#pragma once

#include <span>

#include "bpo/finance/irr.hpp"
#include "bpo/result.hpp"

namespace bpo::finance {

/// A flow on a calendar day.
struct DatedFlow {
  double amount = 0;  ///< negative: money out
  int day = 0;        ///< days since any fixed day, the same for all flows
  bool operator==(const DatedFlow&) const = default;
};

/// Net present value on the day of the first flow listed: the sum of amount (1 + rate)^-(days / 365). The
/// days may be in any order.
/// @param rate  fraction a year, above -1
/// @returns missing (no flows) or out_of_range, as `npv`
Result<double> xnpv(double rate, std::span<const DatedFlow> flows);

/// Every annual rate above -1 at which `xnpv` is zero; complete in the sense of `irr`. Flows of one and
/// the same day have no rate.
Result<Irr> xirr(std::span<const DatedFlow> flows);

/// Of these rates the one nearest to the guess in ln(1 + rate), as `irr_near`.
Result<double> xirr_near(std::span<const DatedFlow> flows, double guess = 0.10);

}  // namespace bpo::finance
