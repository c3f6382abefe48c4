#include "bpo/finance/irr.hpp"

#include <algorithm>
#include <cmath>

#include "checks.hpp"
#include "internal_rates.hpp"
#include "positive_roots.hpp"

namespace bpo::finance {

Irr internal_rates(const std::vector<Term>& terms, const RateRange& range,
                   double (*rate_of_root)(double root)) {
  Irr result;
  if (sign_changes(terms) == 0) return result;
  const std::vector<double> roots = positive_roots(terms);
  for (auto root = roots.rbegin(); root != roots.rend(); ++root) {
    const double rate = rate_of_root(*root);
    // Where -1 is the nearest double, the rate itself is still above -1.
    const double above_minus_one = std::max(rate, std::nextafter(-1.0, 0.0));
    if (std::isfinite(rate) && above_minus_one >= range.low && rate <= range.high)
      result.roots.push_back(above_minus_one);
  }
  result.reason = result.roots.empty()       ? IrrReason::none_in_range
                  : result.roots.size() == 1 ? IrrReason::unique
                                             : IrrReason::several;
  if (result.reason == IrrReason::unique) result.rate = result.roots.front();
  return result;
}

Result<double> nearest_rate(const Irr& found, double guess) {
  Errors errors;
  require_rate(errors, guess, "guess");
  if (!errors.empty()) return errors;
  if (found.roots.empty()) {
    return Error{ErrorCode::no_solution, "cashflows", "have no internal rate of return above -1", "", ""};
  }
  const auto distance = [&](double rate) { return std::abs(std::log1p(rate) - std::log1p(guess)); };
  return *std::min_element(found.roots.begin(), found.roots.end(),
                           [&](double a, double b) { return distance(a) < distance(b); });
}

double flow_uncertainty(double amount) {
  // A whole number is meant exactly; anything else was rounded to a double on its way here.
  constexpr double kLargestExact = 9007199254740992.0;  // 2^53
  if (amount == std::floor(amount) && std::abs(amount) <= kLargestExact) return 0.0;
  return 0.5 * std::numeric_limits<double>::epsilon() * std::abs(amount);
}

Result<Irr> irr(std::span<const double> cashflows, Timing timing, RateRange range) {
  Errors errors;
  require_cashflows(errors, cashflows);
  if (cashflows.size() > kMostCashflows) {
    errors.push_back({ErrorCode::out_of_range, "cashflows", "must have at most 1200 entries",
                      std::to_string(cashflows.size()), "at most 1200 entries"});
  }
  if (!errors.empty()) return errors;

  // At mid-period in powers of the square root of the discount factor, so that the exponents stay whole.
  std::vector<Term> terms;
  for (std::size_t t = 0; t < cashflows.size(); ++t) {
    const auto period = static_cast<double>(t);
    const double exponent = timing == Timing::end || t == 0 ? period : 2.0 * period - 1.0;
    terms.push_back({exponent, cashflows[t], flow_uncertainty(cashflows[t])});
  }
  return internal_rates(
      collected(std::move(terms)), range,
      timing == Timing::end ? [](double x) { return (1.0 - x) / x; }
                            : [](double x) { return (1.0 - x) * (1.0 + x) / (x * x); });
}

Result<double> irr_near(std::span<const double> cashflows, double guess) {
  const auto found = irr(cashflows);
  if (!found) return found.errors();
  return nearest_rate(found.value(), guess);
}

std::string_view wire_name(IrrReason reason) {
  switch (reason) {
    case IrrReason::unique:
      return "unique";
    case IrrReason::no_sign_change:
      return "no_sign_change";
    case IrrReason::none_in_range:
      return "none_in_range";
    case IrrReason::several:
      return "several";
  }
  return "none_in_range";
}

}  // namespace bpo::finance
