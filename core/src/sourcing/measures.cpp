#include "bpo/sourcing/measures.hpp"

#include <cmath>
#include <limits>
#include <numeric>

#include "bpo/finance/payback.hpp"

namespace bpo {
namespace {

constexpr finance::RateRange kMonthlyIrrRange{.low = -0.90, .high = 10};

double present_value(double monthly, const std::vector<double>& flows, Timing timing) {
  return finance::npv(monthly, flows, timing).value();
}

std::optional<double> ratio(double numerator, double denominator) {
  if (denominator == 0) return std::nullopt;
  return numerator / denominator;
}

double annual(double monthly) {
  return std::pow(1 + monthly, 12) - 1;
}

PeakExposure peak_exposure(const std::vector<double>& flows) {
  PeakExposure peak;
  double sum = 0;
  for (std::size_t m = 0; m < flows.size(); ++m) {
    sum += flows[m];
    if (sum < peak.value) peak = {sum, static_cast<int>(m)};
  }
  return peak;
}

std::optional<int> first_positive(const std::vector<double>& flows) {
  for (std::size_t m = 0; m < flows.size(); ++m) {
    if (flows[m] > 0) return static_cast<int>(m);
  }
  return std::nullopt;
}

void measure_returns(const std::vector<double>& flows, double monthly, Timing timing, Measures& m) {
  m.irr_monthly = finance::irr(flows, timing, kMonthlyIrrRange).value();
  for (const double root : m.irr_monthly.roots) m.irr_annual.push_back(annual(root));
  if (const auto mirr = finance::mirr(flows, monthly, monthly)) m.mirr = annual(mirr.value());
  m.payback_months = finance::payback(flows).value();
  m.discounted_payback_months = finance::discounted_payback(monthly, flows, timing).value();
}

}  // namespace

double monthly_rate(double annual_rate) {
  return std::pow(1 + annual_rate, 1.0 / 12) - 1;
}

double npv_of(const Scenario& scenario) {
  const double monthly = monthly_rate(scenario.discount_rate);
  const auto npv = finance::npv(monthly, evaluate(scenario).net_cash_flow, scenario.timing);
  return npv ? npv.value() : std::numeric_limits<double>::quiet_NaN();
}

Measures measure(const Scenario& s, const Evaluation& e, Timing timing) {
  const double monthly = monthly_rate(s.discount_rate);
  const std::vector<double>& flows = e.net_cash_flow;
  std::vector<double> one_a_month(flows.size(), 1.0);
  one_a_month[0] = 0;

  Measures m;
  m.npv = present_value(monthly, flows, timing);
  m.nominal_net_benefit = std::accumulate(flows.begin(), flows.end(), 0.0);
  m.pv_benefits = present_value(monthly, sum_of(e, Tag::benefit), timing);
  m.pv_run = present_value(monthly, sum_of(e, Tag::run), timing);
  m.pv_investment = present_value(monthly, sum_of(e, Tag::investment), timing);
  m.pv_events = present_value(monthly, sum_of(e, Tag::event), timing);
  m.pv_costs = m.pv_run + m.pv_investment + m.pv_events;
  m.pv_revenue_effects = present_value(monthly, e.line(Line::revenue_effects), timing);
  m.pv_baseline = present_value(monthly, e.in_house_cost, timing);
  m.nominal_baseline = std::accumulate(e.in_house_cost.begin(), e.in_house_cost.end(), 0.0);
  m.saving_share = ratio(m.npv, m.pv_baseline);
  m.equivalent_annual_saving = 12 * m.npv / present_value(monthly, one_a_month, timing);
  m.roi_programme = ratio(m.npv, m.pv_investment);
  m.roi_tei = ratio(m.pv_benefits - m.pv_costs, m.pv_costs);
  m.npv_risk_adjusted =
      m.pv_benefits * (1 - s.risk_adjustment.benefits) - m.pv_costs * (1 + s.risk_adjustment.costs);
  m.first_positive_month = first_positive(flows);
  m.peak = peak_exposure(flows);
  measure_returns(flows, monthly, timing, m);
  return m;
}

}  // namespace bpo
