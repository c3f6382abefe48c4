#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/break_even.hpp"
#include "bpo/sourcing/exit_value.hpp"
#include "bpo/sourcing/workload.hpp"
#include "roi_parts.hpp"

namespace bpo::io {
namespace {

void payback_reason(RoiAnswer& a, std::string_view key, const std::optional<double>& payback) {
  if (!payback) {
    a.out.member(key, "never_within_the_term");
  } else if (*payback == 0) {
    a.out.member(key, "at_once");
  }
}

}  // namespace

void write_measures(RoiAnswer& a, std::string_view key, const Measures& m) {
  a.out.object(key).member("npv", m.npv).member("nominal_net_benefit", m.nominal_net_benefit);
  a.optional("saving_share", m.saving_share);
  a.out.member("equivalent_annual_saving", m.equivalent_annual_saving);
  a.optional("roi_programme", m.roi_programme);
  a.optional("roi_tei", m.roi_tei);
  const bool one_root = m.irr_annual.size() == 1;
  a.out.object("irr");
  a.optional("value", one_root ? std::optional(m.irr_annual.front()) : std::nullopt);
  a.out.member("roots", m.irr_annual);
  if (!one_root) a.out.member("reason", finance::wire_name(m.irr_monthly.reason));
  a.out.end();
  a.optional("mirr", m.mirr);
  a.optional("payback_months", m.payback_months);
  a.optional("discounted_payback_months", m.discounted_payback_months);
  a.all({{"npv_risk_adjusted", m.npv_risk_adjusted},
         {"pv_benefits", m.pv_benefits},
         {"pv_run", m.pv_run},
         {"pv_investment", m.pv_investment},
         {"pv_events", m.pv_events},
         {"pv_costs", m.pv_costs},
         {"pv_baseline", m.pv_baseline},
         {"nominal_baseline", m.nominal_baseline},
         {"pv_revenue_effects", m.pv_revenue_effects}});
  a.out.object("reasons");
  payback_reason(a, "payback_months", m.payback_months);
  payback_reason(a, "discounted_payback_months", m.discounted_payback_months);
  if (!m.mirr) a.out.member("mirr", "no_sign_change");
  if (!m.roi_programme) a.out.member("roi_programme", "no_investment");
  if (!m.roi_tei) a.out.member("roi_tei", "no_costs");
  a.out.end().end();
}

// In the last month, when the move is over: what a unit of work and an FTE cost on both sides.
void write_unit_costs(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  const auto last = static_cast<std::size_t>(s.horizon());
  const double in_house = e.in_house_cost[last];
  const double outsourced = sum_of(e, Tag::run)[last];
  const auto per = [](double cost, double units) {
    return units > 0 ? std::optional(cost / units) : std::nullopt;
  };
  a.out.object("unit_costs").member("month", s.horizon());
  a.optional("in_house_per_unit", per(in_house, volume(s, s.horizon())));
  a.optional("outsourced_per_unit", per(outsourced, volume(s, s.horizon(), Doer::provider)));
  a.optional("in_house_per_fte_year", per(12 * in_house, e.fte[last]));
  a.optional("outsourced_per_fte_year", per(12 * outsourced, e.provider_fte[last]));
  a.out.end();
}

void write_break_even(RoiAnswer& a) {
  a.out.array("break_even");
  for (const FlipPoint& row : break_evens(a.given, a.resolved, a.catalogue)) {
    a.field(row.lever.path);
    a.out.member("current", row.lever.current);
    a.optional("value", row.value);
    if (!row.value) a.out.member("reason", row.reason);
    a.out.member("range", std::vector<double>{least_allowed(row.lever), most_allowed(row.lever)}).end();
  }
  a.out.end();
}

void write_sensitivity(RoiAnswer& a) {
  a.out.array("sensitivity");
  for (const InputSwing& swing : a.swings) {
    a.field(swing.input->path);
    a.out.member("value", swing.input->value).member("low", swing.low).member("high", swing.high);
    a.optional("npv_low", swing.npv_low);
    a.optional("npv_high", swing.npv_high);
    a.out.member("swing", swing.size());
    a.optional("npv_zero_at", swing.npv_zero_at);
    a.out.end();
  }
  a.out.end();
}

void write_exit_values(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  a.out.array("exit_values");
  for (const ExitValue& row : exit_values(s, e)) {
    a.out.object().member("month", row.month);
    a.all({{"remaining", row.remaining}, {"termination", row.termination}, {"value", row.value}});
    a.out.end();
  }
  a.out.end();
}

}  // namespace bpo::io
