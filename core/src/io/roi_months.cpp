#include <numeric>

#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/arithmetic.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/workforce.hpp"
#include "bpo/sourcing/workload.hpp"
#include "roi_parts.hpp"

namespace bpo::io {
namespace {

std::vector<double> running_total(const std::vector<double>& flows) {
  std::vector<double> sum(flows.size());
  std::partial_sum(flows.begin(), flows.end(), sum.begin());
  return sum;
}

void expression(RoiAnswer& a, const Arithmetic& sum) {
  a.out.object("arithmetic");
  if (sum.month >= 0) a.out.member("month", sum.month);
  a.out.member("expression", sum.expression).member("value", sum.value).end();
}

}  // namespace

void write_month_one(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  const BaselineMonth b = baseline(s, 1, {.fte = e.fte[1], .headcount = e.headcount[1], .hires = e.hires[1]});
  a.out.object("month_one");
  a.all({{"fte_required", b.fte},
         {"paid_headcount", b.headcount},
         {"hires", b.hires},
         {"capacity_months_lost_per_hire", months_lost_per_hire(s)},
         {"supervisors", b.supervisors},
         {"agent_cost", b.headcount * loaded_agent_month(s)},
         {"supervisor_cost", b.supervisors * loaded_supervisor_month(s)},
         {"hiring_cost", b.hiring},
         {"in_house_cost", b.total()},
         {"provider_fte", e.provider_fte[1]},
         {"provider_fee", e.line(Line::rate_card_fee)[1]},
         {"volume", s.work.volume}});
  a.out.end();
}

void write_cash_flow(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  const Measures& m = a.chosen();
  a.out.object("cash_flow").member("values", e.net_cash_flow);
  a.out.member("cumulative", running_total(e.net_cash_flow));
  a.out.member("cumulative_discounted",
               running_total(finance::present_values(a.monthly, e.net_cash_flow, s.timing).value()));
  a.out.member("in_house_cost", e.in_house_cost).name("first_positive_month");
  if (m.first_positive_month) {
    a.out.value(*m.first_positive_month);
  } else {
    a.out.null();
  }
  a.out.object("peak_exposure").member("value", m.peak.value).member("month", m.peak.month).end().end();
}

void write_lines(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  const auto arithmetic = line_arithmetic(s, e);
  a.out.array("lines");
  for (const LineRow& row : line_table()) {
    const std::vector<double>& values = e.line(row.line);
    a.out.object().member("id", row.id).member("label", row.label).member("tag", wire_name(row.tag));
    a.out.member("formula", row.formula);
    expression(a, arithmetic[static_cast<std::size_t>(row.line)]);
    a.out.member("total", std::accumulate(values.begin(), values.end(), 0.0));
    a.out.member("present_value", a.pv(values)).member("values", values).end();
  }
  a.out.end();
}

void write_figures(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  a.out.array("figures");
  for (const Arithmetic& sum : key_arithmetic(s, e, a.chosen())) {
    a.out.object().member("id", sum.id).member("label", sum.label).member("formula", sum.formula);
    expression(a, sum);
    a.out.end();
  }
  a.out.end();
}

void write_months(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  a.out.member("provider_fte", e.provider_fte).member("provider_billed", e.provider_billed);
  a.out.member("price_index", e.price_index).member("headcount", e.headcount);
  a.out.object("workforce").member("mode", s.inhouse.dynamic_attrition ? "dynamic" : "steady");
  a.out.member("fte_required", e.fte).member("effective_fte", e.capacity);
  a.out.member("paid_headcount", e.headcount).member("hires", e.hires).member("leavers", e.leavers);
  a.out.end();
  if (s.risk.expectation) a.out.member("survival", e.survival);
}

}  // namespace bpo::io
