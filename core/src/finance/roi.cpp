#include "bpo/finance/roi.hpp"

#include <cmath>

#include "checks.hpp"

namespace bpo::finance {
namespace {

Errors check_outlay(std::span<const double> cashflows) {
  Errors errors;
  require_cashflows(errors, cashflows);
  if (errors.empty() && !(cashflows[0] < 0.0)) {
    errors.push_back({ErrorCode::not_allowed, "cashflows[0]", "must be the first outlay, below 0",
                      value_text(cashflows[0]), "below 0"});
  }
  return errors;
}

}  // namespace

Result<double> simple_roi(std::span<const double> cashflows) {
  if (Errors errors = check_outlay(cashflows); !errors.empty()) return errors;
  double sum = 0.0;
  for (const double flow : cashflows) sum += flow;
  return finite(sum / -cashflows[0], "cashflows");
}

Result<double> profitability_index(double rate, std::span<const double> cashflows, Timing timing) {
  if (Errors errors = check_outlay(cashflows); !errors.empty()) return errors;
  const auto values = present_values(rate, cashflows, timing);
  if (!values) return values.errors();
  double later = 0.0;
  for (std::size_t t = 1; t < cashflows.size(); ++t) later += values.value()[t];
  return finite(later / -cashflows[0], "cashflows");
}

Result<double> equivalent_annual_amount(double rate, std::span<const double> cashflows, Timing timing) {
  auto value = npv(rate, cashflows, timing);
  if (!value) return value;
  if (cashflows.size() < 2) {
    return Error{ErrorCode::missing, "cashflows", "must have at least 2 entries", "", "at least 2 entries"};
  }
  const auto periods = static_cast<double>(cashflows.size() - 1);
  if (rate == 0.0) return finite(value.value() / periods, "cashflows");
  // 1 - (1 + rate)^-n without the cancellation of a small rate.
  const double annuity = -std::expm1(-periods * std::log1p(rate));
  const double half_period = timing == Timing::mid ? std::sqrt(1.0 + rate) : 1.0;
  return finite(value.value() * rate / (annuity * half_period), "rate");
}

}  // namespace bpo::finance
