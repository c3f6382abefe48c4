#include "bpo/finance/payback.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include "checks.hpp"

namespace bpo::finance {
namespace {

enum class Crossing { first, last };

struct Cumulative {
  std::vector<double> sums;
  double rounding = 0.0;  ///< a sum no further than this from zero is zero
};

Cumulative accumulate(std::span<const double> flows) {
  Cumulative result;
  double sum = 0.0;
  double magnitude = 0.0;
  for (const double flow : flows) {
    sum += flow;
    magnitude += std::abs(flow);
    result.sums.push_back(sum);
  }
  // Each flow carries the rounding of its discount factor, about one unit for each period, and each addition
  // one more.
  result.rounding =
      2.0 * static_cast<double>(flows.size()) * std::numeric_limits<double>::epsilon() * magnitude;
  return result;
}

std::optional<double> crossing_after(const Cumulative& cumulative, std::size_t last_negative,
                                     Partial partial) {
  if (last_negative + 1 >= cumulative.sums.size()) return std::nullopt;
  const auto period = static_cast<double>(last_negative);
  if (partial == Partial::whole) return period + 1.0;
  const double before = cumulative.sums[last_negative];
  const double after = std::max(cumulative.sums[last_negative + 1], 0.0);
  return period + -before / (after - before);
}

Result<std::optional<double>> find_payback(std::span<const double> flows, Crossing crossing,
                                           Partial partial) {
  const Cumulative cumulative = accumulate(flows);
  const auto& sums = cumulative.sums;
  if (!std::isfinite(sums.back()) || !std::isfinite(cumulative.rounding))
    return Error{ErrorCode::out_of_range, "cashflows", "leads to a result too large to compute", "", ""};
  const auto negative = [&](std::size_t t) { return sums[t] < -cumulative.rounding; };

  if (crossing == Crossing::first) {
    for (std::size_t t = 0; t < sums.size(); ++t) {
      if (negative(t)) continue;
      return t == 0 ? std::optional(0.0) : crossing_after(cumulative, t - 1, partial);
    }
    return std::optional<double>{};
  }
  for (std::size_t t = sums.size(); t-- > 0;)
    if (negative(t)) return crossing_after(cumulative, t, partial);
  return std::optional(0.0);
}

Result<std::optional<double>> find_payback_checked(std::span<const double> cashflows, Crossing crossing,
                                                   Partial partial) {
  Errors errors;
  require_cashflows(errors, cashflows);
  if (!errors.empty()) return errors;
  return find_payback(cashflows, crossing, partial);
}

Result<std::optional<double>> find_discounted(double rate, std::span<const double> cashflows, Timing timing,
                                              Crossing crossing, Partial partial) {
  const auto values = present_values(rate, cashflows, timing);
  if (!values) return values.errors();
  return find_payback(values.value(), crossing, partial);
}

}  // namespace

Result<std::optional<double>> payback(std::span<const double> cashflows, Partial partial) {
  return find_payback_checked(cashflows, Crossing::last, partial);
}

Result<std::optional<double>> discounted_payback(double rate, std::span<const double> cashflows,
                                                 Timing timing, Partial partial) {
  return find_discounted(rate, cashflows, timing, Crossing::last, partial);
}

Result<std::optional<double>> first_payback(std::span<const double> cashflows, Partial partial) {
  return find_payback_checked(cashflows, Crossing::first, partial);
}

Result<std::optional<double>> first_discounted_payback(double rate, std::span<const double> cashflows,
                                                       Partial partial) {
  return find_discounted(rate, cashflows, Timing::end, Crossing::first, partial);
}

}  // namespace bpo::finance
