#pragma once

#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "bpo/finance/npv.hpp"
#include "bpo/result.hpp"

namespace bpo::finance {

/// Why there is, or is not, one internal rate of return.
enum class IrrReason {
  unique,          ///< exactly one rate
  no_sign_change,  ///< the flows never change sign: no rate can bring their value to zero
  none_in_range,   ///< no rate in the searched range does
  several,         ///< more than one does, so none of them is "the" return: read the MIRR instead
};

/// The reason as it appears in documents: "no_sign_change" and so on.
std::string_view wire_name(IrrReason reason);

/// Both bounds belong to the range; only -1 itself never does.
struct RateRange {
  double low = -1.0;
  double high = std::numeric_limits<double>::infinity();
  bool operator==(const RateRange&) const = default;
};

struct Irr {
  std::optional<double> rate;  ///< fraction a period; empty unless the reason is `unique`
  std::vector<double> roots;   ///< every rate in the range, ascending, each once
  IrrReason reason = IrrReason::no_sign_change;
};

/// A century of months: more flows than this are refused.
inline constexpr std::size_t kMostCashflows = 1200;

/// Internal rates of return: every real rate above -1 at which the NPV of the flows is zero.
///
/// The search is complete, not a scan: the flows are a polynomial in the discount factor x = 1 / (1 + rate),
/// and between neighbouring roots of the derivative of x^-m times it (one sign change fewer, found the same
/// way) it is monotone, so that each stretch holds one root or none (Rolle, Descartes). An NPV that touches
/// zero without crossing counts when it is zero within the rounding of the flows themselves. Uses + - * / and
/// sqrt only: native and wasm agree to the bit.
/// @param timing  when the money moves; see Timing
/// @param range   rates outside are left out
/// @returns missing (no flows) or out_of_range (a number that is not finite, more than kMostCashflows)
/// Source of the pitfalls: Lorie & Savage (1955), J. of Business 28, 229-239.
Result<Irr> irr(std::span<const double> cashflows, Timing timing = Timing::end, RateRange range = {});

/// The one rate a spreadsheet would print: of all rates above -1, the one whose logarithm ln(1 + rate) is
/// nearest to the guess's.
/// @param guess  fraction a period, above -1
/// @returns no_solution when there is no rate, else the refusals of `irr`
Result<double> irr_near(std::span<const double> cashflows, double guess = 0.10);

/// Modified internal rate of return, a fraction a period: money out is financed at one rate, money in earns
/// another.
///
/// [ sum of inflows compounded to the last period / sum of outflows discounted to today ]^(1 / n) - 1, with n
/// the index of the last flow.
/// @param finance_rate, reinvest_rate  fractions a period, above -1
/// @returns no_solution when there is no money out, none in, or a single flow
/// Source: Lin (1976), The modified internal rate of return, Engineering Economist 21.
Result<double> mirr(std::span<const double> cashflows, double finance_rate, double reinvest_rate);

}  // namespace bpo::finance
