#include "bpo/sourcing/arithmetic.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "arithmetic_text.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

using Months = std::size_t;

struct KeyRow {
  std::string_view id, label, formula, arithmetic;
};

constexpr KeyRow kSteadyHeads{"paid_headcount", "Heads on the payroll",
                              "FTE / (1 - attrition / 12 x months lost per hire)",
                              "{fte} / (1 - {inhouse.attrition} / 12 * {lost})"};
constexpr KeyRow kFollowedHeads{"paid_headcount", "Heads on the payroll", "everyone in training and at work",
                                "{heads}"};

constexpr KeyRow kMonthOne[] = {
    {"capacity_months_lost_per_hire", "Months lost per hire",
     "months of training + what each month of the ramp falls short", "{inhouse.training_months}{ramp_loss}"},
    {"supervisors", "Supervisors", "heads / span, for every kind of supervisor that has a span",
     "{all_supervisors}"},
    {"agent_cost", "Agents", "heads x (salary x (1 + benefits) + seat) / 12",
     "{heads} * ({inhouse.salary} * (1 + {inhouse.benefits_load}) + {inhouse.overhead}) / 12"},
    {"supervisor_cost", "Supervisors' cost", "supervisors x (salary x (1 + benefits) + seat) / 12",
     "{supervisors} * ({inhouse.supervisor_salary} * (1 + {inhouse.benefits_load}) + {inhouse.overhead}) / "
     "12"},
    {"hiring_cost", "Hiring", "hires x (cost of a hire + its training)",
     "{hires} * ({inhouse.cost_per_hire} + {inhouse.training_cost_per_hire})"},
    {"in_house_cost", "In-house cost", "sum of its lines", "{in_house_sum}"},
    {"provider_fte", "Provider's FTE", "logged-in hours / hours an FTE is logged in x committed productivity",
     "{provider_fte_sum}"},
    {"provider_fee", "Provider's fee", "fee for all the work", "{fee_for_all}"},
};

constexpr KeyRow kByOccupancy{"fte_required", "FTE needed",
                              "hours of work / (paid hours x (1 - shrinkage) x occupancy)",
                              "{volume} * {minutes} / 60 / ({inhouse.weekly_hours} * 52 / 12 * (1 - "
                              "{inhouse.shrinkage}) * {inhouse.occupancy}) * {improved}"};
constexpr KeyRow kByQueue{"fte_required", "FTE needed",
                          "hours that the intervals of a week need, over the hours of one FTE at work",
                          "{fte}"};

double value_of(std::string_view id, const Scenario& s, const Evaluation& e) {
  const BaselineMonth b = baseline(s, 1, {.fte = e.fte[1], .headcount = e.headcount[1], .hires = e.hires[1]});
  if (id == "fte_required") return b.fte;
  if (id == "paid_headcount") return b.headcount;
  if (id == "supervisors") return b.supervisors;
  if (id == "agent_cost") return b.headcount * loaded_agent_month(s);
  if (id == "supervisor_cost") return b.supervisors * loaded_supervisor_month(s);
  if (id == "hiring_cost") return b.hiring;
  if (id == "in_house_cost") return e.in_house_cost[1];
  if (id == "provider_fte") return e.provider_fte[1];
  if (id == "provider_fee") return e.line(Line::rate_card_fee)[1];
  return months_lost_per_hire(s);
}

std::string crossing(const std::vector<double>& running, double payback) {
  const auto before = static_cast<Months>(payback);
  return exact(static_cast<double>(before)) + " - " + exact(running[before]) + " / (" +
         exact(running[before + 1]) + " - " + exact(running[before]) + ")";
}

void add_payback(std::string_view id, std::string_view label, const std::vector<double>& flows,
                 const std::optional<double>& payback, std::vector<Arithmetic>& all) {
  if (!payback || *payback == 0) return;
  std::vector<double> running(flows.size());
  std::partial_sum(flows.begin(), flows.end(), running.begin());
  if (static_cast<Months>(*payback) + 1 >= running.size()) return;
  all.push_back({id, label,
                 "last month with a negative running total + the part of the next month that fills it", -1,
                 crossing(running, *payback), *payback});
}

void add_measures(const Scenario& s, const Evaluation& e, const Measures& m, std::vector<Arithmetic>& all) {
  const auto add = [&](std::string_view id, std::string_view label, std::string_view formula,
                       std::string expression, double value) {
    all.push_back({id, label, formula, -1, std::move(expression), value});
  };
  const double monthly = monthly_rate(s.discount_rate);
  const std::string npv = exact(m.npv);
  std::string costs = exact(m.pv_run) + " - " + exact(m.pv_investment);
  if (m.pv_events != 0) costs += " - " + exact(m.pv_events);
  add("npv", "Net present value",
      "(benefits - run costs - investment - events, all in present value) x (1 - tax)",
      "(" + exact(m.pv_benefits) + " - " + costs + ") * (1 - " + exact(s.tax_rate) + ")", m.npv);
  if (m.saving_share) {
    add("saving_share", "Saving", "NPV / present value of the in-house cost",
        npv + " / " + exact(m.pv_baseline), *m.saving_share);
  }
  std::vector<double> one_a_month(e.net_cash_flow.size(), 1.0);
  one_a_month[0] = 0;
  add("equivalent_annual_saving", "Saving a year", "12 x NPV / sum of the discount factors of the months",
      "12 * " + npv + " / " + exact(finance::npv(monthly, one_a_month, s.timing).value()),
      m.equivalent_annual_saving);
  if (m.roi_programme) {
    add("roi_programme", "Return on the programme", "NPV / present value of the investment",
        npv + " / " + exact(m.pv_investment), *m.roi_programme);
  }
  if (m.roi_tei) {
    add("roi_tei", "Return as TEI states it", "(benefits - costs) / costs, in present value",
        "(" + exact(m.pv_benefits) + " - " + exact(m.pv_costs) + ") / " + exact(m.pv_costs), *m.roi_tei);
  }
  add("npv_risk_adjusted", "NPV, risk-adjusted", "benefits x (1 - adjustment) - costs x (1 + adjustment)",
      exact(m.pv_benefits) + " * (1 - " + exact(s.risk_adjustment.benefits) + ") - " + exact(m.pv_costs) +
          " * (1 + " + exact(s.risk_adjustment.costs) + ")",
      m.npv_risk_adjusted);
  add_payback("payback_months", "Payback", e.net_cash_flow, m.payback_months, all);
  add_payback("discounted_payback_months", "Discounted payback",
              finance::present_values(monthly, e.net_cash_flow, s.timing).value(),
              m.discounted_payback_months, all);
  if (m.irr_annual.size() == 1) {
    add("irr", "Internal rate of return", "(1 + the monthly rate at which the NPV is zero) ^ 12 - 1",
        "(1 + " + exact(m.irr_monthly.roots.front()) + ") ^ 12 - 1", m.irr_annual.front());
  }
}

// Money put in, and what comes back grows to, both at the discount rate.
void add_mirr(const Evaluation& e, double monthly, const Measures& m, std::vector<Arithmetic>& all) {
  if (!m.mirr) return;
  const auto last = e.net_cash_flow.size() - 1;
  std::vector<double> in(last + 1);
  std::vector<double> out(last + 1);
  for (Months month = 0; month <= last; ++month) {
    out[month] = std::max(0.0, e.net_cash_flow[month]);
    in[month] = std::max(0.0, 0 - e.net_cash_flow[month]);
  }
  const double put_in = finance::npv(monthly, in, Timing::end).value();
  const double today = finance::npv(monthly, out, Timing::end).value();
  const std::string months = exact(static_cast<double>(last));
  all.push_back({"mirr", "Modified internal rate of return",
                 "(what comes back, grown to the end / what is put in, as of today) ^ (12 / months) - 1", -1,
                 "(" + exact(today) + " * (1 + " + exact(monthly) + ") ^ " + months + " / " + exact(put_in) +
                     ") ^ (12 / " + months + ") - 1",
                 *m.mirr});
}

int first_used(const std::vector<double>& values) {
  for (Months m = 0; m < values.size(); ++m) {
    if (values[m] != 0) return static_cast<int>(m);
  }
  return 1;
}

}  // namespace

std::vector<Arithmetic> key_arithmetic(const Scenario& s, const Evaluation& e, const Measures& m) {
  std::vector<Arithmetic> all;
  ArithmeticText text(s, e);
  const auto add = [&](const KeyRow& row) {
    all.push_back({row.id, row.label, row.formula, 1, text.of(row.arithmetic, 1), value_of(row.id, s, e)});
  };
  add(s.inhouse.queue.intervals.empty() ? kByOccupancy : kByQueue);
  add(s.inhouse.dynamic_attrition || s.round_fte ? kFollowedHeads : kSteadyHeads);
  for (const KeyRow& row : kMonthOne) add(row);
  add_measures(s, e, m, all);
  add_mirr(e, monthly_rate(s.discount_rate), m, all);
  return all;
}

std::vector<Arithmetic> line_arithmetic(const Scenario& s, const Evaluation& e) {
  std::vector<Arithmetic> all;
  ArithmeticText text(s, e);
  for (const LineRow& row : line_table()) {
    const std::vector<double>& values = e.line(row.line);
    const int month = first_used(values);
    const double value = values[static_cast<Months>(month)];
    all.push_back(
        {row.id, row.label, row.formula, month, value == 0 ? "0" : text.of(row.arithmetic, month), value});
  }
  return all;
}

}  // namespace bpo
