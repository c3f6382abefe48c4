#include "bpo/finance/npv.hpp"

#include <cmath>

#include "checks.hpp"

namespace bpo::finance {

Result<std::vector<double>> present_values(double rate, std::span<const double> cashflows, Timing timing) {
  Errors errors;
  require_rate(errors, rate);
  require_cashflows(errors, cashflows);
  if (!errors.empty()) return errors;

  // Divide once a period instead of calling pow: pow differs in its last bits between the native and the wasm
  // library.
  const double growth = 1.0 + rate;
  const double half_period = timing == Timing::mid ? std::sqrt(growth) : 1.0;
  std::vector<double> values(cashflows.size());
  double factor = 1.0;
  for (std::size_t t = 0; t < cashflows.size(); ++t) {
    // A flow of nothing is worth nothing, however far the factor has run out of range.
    const double value = cashflows[t] == 0.0 ? 0.0 : cashflows[t] * factor * (t > 0 ? half_period : 1.0);
    if (!std::isfinite(value)) return finite(value, "rate").errors();
    values[t] = value;
    factor /= growth;
  }
  return values;
}

Result<double> npv(double rate, std::span<const double> cashflows, Timing timing) {
  const auto values = present_values(rate, cashflows, timing);
  if (!values) return values.errors();
  double sum = 0.0;
  for (const double value : values.value()) sum += value;
  return finite(sum, "cashflows");
}

Result<double> npv_first_flow_later(double rate, std::span<const double> cashflows) {
  auto today = npv(rate, cashflows);
  if (!today) return today;
  return finite(today.value() / (1.0 + rate), "rate");
}

}  // namespace bpo::finance
