#include <cmath>

#include "bpo/finance/irr.hpp"
#include "checks.hpp"

namespace bpo::finance {

Result<double> mirr(std::span<const double> cashflows, double finance_rate, double reinvest_rate) {
  Errors errors;
  require_cashflows(errors, cashflows);
  require_rate(errors, finance_rate, "finance_rate");
  require_rate(errors, reinvest_rate, "reinvest_rate");
  if (!errors.empty()) return errors;

  // Inflows are brought to today too and compounded once at the end: powers stay moderate, and the root
  // undoes that.
  double outflows_today = 0.0;
  double inflows_today = 0.0;
  double finance_factor = 1.0;
  double reinvest_factor = 1.0;
  for (const double flow : cashflows) {
    if (flow < 0.0) outflows_today -= flow * finance_factor;
    if (flow > 0.0) inflows_today += flow * reinvest_factor;
    finance_factor /= 1.0 + finance_rate;
    reinvest_factor /= 1.0 + reinvest_rate;
  }
  if (cashflows.size() < 2 || outflows_today == 0.0 || inflows_today == 0.0) {
    return Error{ErrorCode::no_solution, "cashflows",
                 "have no modified return: they need money out and money in", "", ""};
  }
  const auto periods = static_cast<double>(cashflows.size() - 1);
  const double log_growth = std::log(inflows_today / outflows_today) / periods + std::log1p(reinvest_rate);
  return finite(std::expm1(log_growth), "cashflows");
}

}  // namespace bpo::finance
