#include "bpo/sourcing/arithmetic.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <span>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

using Months = std::size_t;

// A number that reads back as the same double, in brackets where its sign could be taken for an operator.
std::string exact(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.15g", value);
  if (std::strtod(text, nullptr) != value) std::snprintf(text, sizeof text, "%.17g", value);
  return value < 0 ? "(" + std::string(text) + ")" : text;
}

/// Knows every name that a template may hold in braces, for one month of one case.
class Names {
 public:
  Names(const Scenario& s, const Evaluation& e) : s_(s), e_(e), events_(event_rates(s)) {}

  void go_to(int month) {
    month_ = month;
    move_ = move_in(s_, month);
  }

  std::string fill(std::string_view text) {
    std::string out;
    while (!text.empty()) {
      const auto open = text.find('{');
      out += text.substr(0, open);
      if (open == std::string_view::npos) break;
      const auto close = text.find('}', open);
      out += named(text.substr(open + 1, close - open - 1));
      text.remove_prefix(close + 1);
    }
    return out;
  }

 private:
  struct Quantity {
    std::string_view name;
    double (*of)(const Names&);
  };

  double line(Line id) const { return e_.line(id)[at()]; }
  Months at() const { return static_cast<Months>(month_); }
  double in_house_heads() const { return e_.headcount[at()]; }
  double net() const {
    double sum = 0;
    for (const LineRow& row : line_table()) {
      if (row.tag == Tag::benefit) sum += line(row.line);
      if (row.tag == Tag::run || row.tag == Tag::investment) sum -= line(row.line);
    }
    return sum;
  }
  double credits() const { return line(Line::sla_credits); }
  double ending_cost() const {
    return events_.ending_fee_months * line(Line::rate_card_fee) + events_.ending_cost;
  }

  static std::span<const Quantity> quantities() {
    static constexpr Quantity kQuantities[] = {
        {"volume", [](const Names& n) { return volume(n.s_, n.month_); }},
        {"minutes", [](const Names& n) { return handle_minutes(n.s_, n.month_); }},
        {"improved", [](const Names& n) { return anniversary_index(-n.s_.inhouse.improvement, n.month_); }},
        {"lost", [](const Names& n) { return months_lost_per_hire(n.s_); }},
        {"fte", [](const Names& n) { return n.e_.fte[n.at()]; }},
        {"heads", [](const Names& n) { return n.in_house_heads(); }},
        {"hires", [](const Names& n) { return n.e_.hires[n.at()]; }},
        {"supervisors", [](const Names& n) { return n.in_house_heads() * supervisors_per_head(n.s_); }},
        {"wages", [](const Names& n) { return anniversary_index(n.s_.inhouse.wage_inflation, n.month_); }},
        {"in_house_cost", [](const Names& n) { return n.e_.in_house_cost[n.at()]; }},
        {"in_house", [](const Names& n) { return n.move_.in_house; }},
        {"cut_over", [](const Names& n) { return n.move_.cut_over; }},
        {"transfer", [](const Names& n) { return n.move_.transfer; }},
        {"parallel", [](const Names& n) { return n.move_.parallel; }},
        {"excess", [](const Names& n) { return n.move_.excess; }},
        {"defects", [](const Names& n) { return n.move_.defects; }},
        {"released", [](const Names& n) { return n.move_.released; }},
        {"stranded", [](const Names& n) { return n.move_.stranded; }},
        {"moved", [](const Names& n) { return moved_share(n.s_); }},
        {"fee", [](const Names& n) { return n.line(Line::rate_card_fee); }},
        {"provider_fte", [](const Names& n) { return n.e_.provider_fte[std::max<Months>(n.at(), 1)]; }},
        {"heads_per_fte", [](const Names& n) { return paid_heads_per_fte(n.s_); }},
        {"provider_volume", [](const Names& n) { return volume(n.s_, n.month_, Doer::provider); }},
        {"provider_deflected",
         [](const Names& n) { return deflected_volume(n.s_, n.month_, Doer::provider); }},
        {"deflected", [](const Names& n) { return deflected_volume(n.s_, n.month_, Doer::in_house); }},
        {"rework", [](const Names& n) { return client_pays_for_time(n.s_) ? 0 : n.s_.benefits.rework_rate; }},
        {"avoided", [](const Names& n) { return n.line(Line::technology_avoided); }},
        {"working_capital", [](const Names& n) { return n.line(Line::working_capital); }},
        {"credits", [](const Names& n) { return n.credits(); }},
        {"quality", [](const Names& n) { return n.line(Line::quality); }},
        {"survival", [](const Names& n) { return n.e_.survival[n.at()]; }},
        {"ending",
         [](const Names& n) {
           return n.month_ == 0 ? 0 : n.e_.survival[n.at() - 1] - n.e_.survival[n.at()];
         }},
        {"ending_cost", [](const Names& n) { return n.ending_cost(); }},
        {"event_losses", [](const Names& n) { return n.month_ == 0 ? 0 : n.events_.losses_per_month; }},
        {"net", [](const Names& n) { return n.net(); }},
    };
    return kQuantities;
  }

  std::string named(std::string_view name) {
    if (name == "fee_for_all") return fee_for_all();
    if (name == "provider_fte_sum") return provider_fte_sum();
    if (name == "all_supervisors") return all_supervisors();
    if (name == "ramp_loss") return ramp_loss();
    if (name == "in_house_sum") return in_house_sum();
    for (const Quantity& quantity : quantities()) {
      if (quantity.name == name) return exact(quantity.of(*this));
    }
    const double* slot = number_slot(s_, name);
    return slot != nullptr ? exact(*slot) : std::string(name);
  }

  // Hours, FTE and fee of one location.
  std::string production(const Placement& p) {
    return fill("{provider_volume} * ") + exact(handle_minutes(s_, month_, Doer::provider)) + " * (1 + " +
           exact(p.aht_uplift) + ") / 60 / " + exact(s_.option.occupancy);
  }
  std::string productivity() { return exact(anniversary_index(-s_.option.committed_productivity, month_)); }
  std::string fte(const Placement& p) {
    return production(p) + fill(" / ({inhouse.weekly_hours} * 52 / 12 * (1 - {option.shrinkage})) * ") +
           productivity();
  }

  std::string fee_at(const Placement& p) {
    switch (s_.option.pricing) {
      case Pricing::per_fte:
        return fte(p) + " * " + exact(p.rate);
      case Pricing::cost_plus:
        return fte(p) + " * " + exact(p.rate) + fill(" * (1 + {option.terms.markup})");
      case Pricing::per_hour: {
        const char* basis = s_.option.hour_basis == HourBasis::handle ? " * {option.occupancy}"
                            : s_.option.hour_basis == HourBasis::paid ? " / (1 - {option.shrinkage})"
                                                                      : "";
        return production(p) + fill(basis) + " * " + exact(p.rate) + " * " + productivity();
      }
      case Pricing::per_transaction: {
        const std::string base = exact(baseline_volume(s_, month_));
        const std::string price = exact(p.rate);
        return "max(" + price + " * " + base + " + " + exact(p.arc) + fill(" * max(0, {provider_volume} - ") +
               base + fill(" * (1 + {option.terms.deadband})) - ") + exact(p.rrc) + " * max(0, " + base +
               fill(" * (1 - {option.terms.deadband}) - {provider_volume}), {option.terms.minimum} * ") +
               price + " * " + base + ")";
      }
      case Pricing::fixed_fee:
      case Pricing::gain_share:
        return exact(p.rate);
    }
    return "0";
  }

  std::string fee_for_all() {
    std::string sum;
    for (const Placement& p : s_.option.placements) {
      if (!sum.empty()) sum += " + ";
      sum += exact(p.weight) + " * " + fee_at(p) + " * " + exact(price_index(s_, p, month_));
    }
    if (client_pays_for_time(s_) && paid_heads_per_fte(s_) != 1)
      sum = "(" + sum + fill(") * {heads_per_fte}");
    if (s_.option.sourcing_model == SourcingModel::freelance)
      sum = "(" + sum + fill(") * (1 + {option.terms.platform_fee})");
    if (s_.option.pricing == Pricing::gain_share) {
      const std::string gain = fill("max(0, {option.terms.gain_share} * ({in_house_cost} - (") + sum +
                               fill(") - {option.terms.gain_threshold}))");
      sum += s_.option.gain_cap > 0 ? fill(" + min({option.terms.gain_cap}, ") + gain + ")" : " + " + gain;
    }
    if (!s_.round_fte || client_pays_for_time(s_) == false || s_.option.pricing == Pricing::per_hour)
      return sum;
    return "(" + sum + ") * " + whole_heads() + " / (" + fte_before_rounding() + ")";
  }

  std::string fte_before_rounding() {
    std::string sum;
    for (const Placement& p : s_.option.placements) {
      if (!sum.empty()) sum += " + ";
      sum += exact(p.weight) + " * " + fte(p);
    }
    return sum;
  }
  std::string whole_heads() {
    std::string sum;
    for (const Wave& wave : s_.transition.waves) {
      sum += sum.empty() ? "(" : " + ";
      sum += "ceil((" + fte_before_rounding() + ") * " + exact(wave.share) + ")";
    }
    return sum + ")";
  }
  std::string provider_fte_sum() { return s_.round_fte ? whole_heads() : fte_before_rounding(); }

  std::string all_supervisors() {
    std::string sum;
    for (const double span :
         {s_.inhouse.supervisor_span, s_.inhouse.qa_span, s_.inhouse.trainer_span, s_.inhouse.planner_span}) {
      if (span <= 0) continue;
      if (!sum.empty()) sum += " + ";
      sum += fill("{heads} / ") + exact(span);
    }
    return sum;
  }

  std::string ramp_loss() {
    std::string sum;
    for (const double productivity : s_.inhouse.ramp) sum += " + 1 - " + exact(productivity);
    return sum;
  }

  std::string in_house_sum() {
    std::string sum;
    for (const LineRow& row : line_table()) {
      if (row.tag != Tag::baseline || line(row.line) == 0) continue;
      if (!sum.empty()) sum += " + ";
      sum += exact(line(row.line));
    }
    return sum.empty() ? "0" : sum;
  }

  Scenario s_;  // a copy, because slots are writable
  const Evaluation& e_;
  EventRates events_;
  int month_ = 1;
  MoveMonth move_;
};

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
  Names names(s, e);
  names.go_to(1);
  std::vector<Arithmetic> all;
  const auto add = [&](const KeyRow& row) {
    all.push_back({row.id, row.label, row.formula, 1, names.fill(row.arithmetic), value_of(row.id, s, e)});
  };
  add(s.inhouse.queue.intervals.empty() ? kByOccupancy : kByQueue);
  add(s.inhouse.dynamic_attrition || s.round_fte ? kFollowedHeads : kSteadyHeads);
  for (const KeyRow& row : kMonthOne) add(row);
  add_measures(s, e, m, all);
  add_mirr(e, monthly_rate(s.discount_rate), m, all);
  return all;
}

std::vector<Arithmetic> line_arithmetic(const Scenario& s, const Evaluation& e) {
  Names names(s, e);
  std::vector<Arithmetic> all;
  for (const LineRow& row : line_table()) {
    const std::vector<double>& values = e.line(row.line);
    const int month = first_used(values);
    const double value = values[static_cast<Months>(month)];
    names.go_to(month);
    all.push_back(
        {row.id, row.label, row.formula, month, value == 0 ? "0" : names.fill(row.arithmetic), value});
  }
  return all;
}

}  // namespace bpo
