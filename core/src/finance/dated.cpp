#include "bpo/finance/dated.hpp"

#include <algorithm>
#include <cmath>

#include "checks.hpp"
#include "internal_rates.hpp"

namespace bpo::finance {
namespace {

constexpr double kDaysPerYear = 365.0;  // the convention of spreadsheets: Actual/365 Fixed

Errors check_flows(std::span<const DatedFlow> flows) {
  std::vector<double> amounts;
  for (const DatedFlow& flow : flows) amounts.push_back(flow.amount);
  Errors errors;
  require_cashflows(errors, amounts);
  if (flows.size() > kMostCashflows) {
    errors.push_back({ErrorCode::out_of_range, "cashflows", "must have at most 1200 entries",
                      std::to_string(flows.size()), "at most 1200 entries"});
  }
  return errors;
}

double days_between(const DatedFlow& from, const DatedFlow& to) {
  return static_cast<double>(to.day) - static_cast<double>(from.day);
}

}  // namespace

Result<double> xnpv(double rate, std::span<const DatedFlow> flows) {
  Errors errors = check_flows(flows);
  require_rate(errors, rate);
  if (!errors.empty()) return errors;
  const double log_growth = std::log1p(rate);
  double sum = 0.0;
  for (const DatedFlow& flow : flows)
    sum += flow.amount * std::exp(-log_growth * days_between(flows.front(), flow) / kDaysPerYear);
  return finite(sum, "rate");
}

Result<Irr> xirr(std::span<const DatedFlow> flows) {
  if (Errors errors = check_flows(flows); !errors.empty()) return errors;
  const DatedFlow& first = *std::min_element(flows.begin(), flows.end(),
                                             [](const auto& a, const auto& b) { return a.day < b.day; });
  // In powers of the day's discount factor: whole exponents.
  std::vector<Term> terms;
  for (const DatedFlow& flow : flows)
    terms.push_back({days_between(first, flow), flow.amount, flow_uncertainty(flow.amount)});
  return internal_rates(collected(std::move(terms)), {},
                        [](double x) { return std::expm1(-kDaysPerYear * std::log(x)); });
}

Result<double> xirr_near(std::span<const DatedFlow> flows, double guess) {
  const auto found = xirr(flows);
  if (!found) return found.errors();
  return nearest_rate(found.value(), guess);
}

}  // namespace bpo::finance
