#include "bpo/sourcing/evaluate.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

using Months = std::size_t;

/// Everything of one month that its lines are made of.
struct Month {
  int number = 0;
  bool live = false;  // at or after the first cutover
  double wages = 1;
  MoveMonth move;
  BaselineMonth in_house;
  ChargesMonth provider;
};

void write_baseline(const TeamMonth& team, const BaselineMonth& b, Months m, Evaluation& e) {
  e.fte[m] = b.fte;
  e.capacity[m] = team.capacity;
  e.headcount[m] = b.headcount;
  e.hires[m] = b.hires;
  e.leavers[m] = team.leavers;
  e.in_house_cost[m] = b.total();
  e.line(Line::in_house_pay)[m] = b.agents_pay;
  e.line(Line::in_house_benefits)[m] = b.benefits;
  e.line(Line::in_house_overhead)[m] = b.overhead;
  e.line(Line::in_house_supervision)[m] = b.supervision;
  e.line(Line::in_house_hiring)[m] = b.hiring;
  e.line(Line::in_house_technology)[m] = b.technology;
  e.line(Line::in_house_ai)[m] = b.ai_run;
}

void write_run(const Scenario& s, const Month& month, Months m, Evaluation& e) {
  const double steady_fee = month.provider.fee * month.move.cut_over;
  e.line(Line::provider_fee)[m] = steady_fee;
  e.line(Line::governance)[m] = steady_fee * s.run.governance;
  e.line(Line::additional_fees)[m] = steady_fee * s.run.additional_fees;
  e.line(Line::client_supervision)[m] = s.run.client_supervision * month.move.cut_over * month.wages;
  e.line(Line::ai_run)[m] = deflected_volume(s, month.number, Doer::provider) * s.ai.cost_per_deflection *
                            (1 - month.move.in_house);
  if (s.option.sourcing_model == SourcingModel::freelance) {
    e.line(Line::replacement)[m] = month.provider.fte * paid_heads_per_fte(s) * s.inhouse.attrition / 12 *
                                   (s.inhouse.cost_per_hire + s.inhouse.training_cost_per_hire) *
                                   month.move.cut_over * month.wages;
  }
  if (!month.live) return;
  e.line(Line::retained)[m] = s.run.retained_fte * s.run.retained_cost / 12 * month.wages;
  e.line(Line::travel)[m] = s.run.travel_per_month;
}

void write_investment(const Scenario& s, const Month& month, Months m, Evaluation& e) {
  const double billed = month.provider.fee * (1 + s.run.governance + s.run.additional_fees);
  const double heads = month.in_house.headcount;
  e.line(Line::knowledge_transfer)[m] = billed * month.move.transfer;
  e.line(Line::parallel_run)[m] = billed * month.move.parallel;
  e.line(Line::slow_start)[m] = billed * month.move.excess;
  e.line(Line::severance)[m] = s.transition.severance_share * heads * month.move.released *
                               s.transition.severance_weeks * s.inhouse.salary / 52 * month.wages;
  e.line(Line::stranded)[m] =
      heads * s.inhouse.overhead / 12 * month.wages * s.transition.stranded_share * month.move.stranded;
}

// Negative when quality is lost: errors to put right, repeat contacts that the provider charges for.
double quality(const Scenario& s, const Month& month) {
  const double rework = client_pays_for_time(s) ? 0 : s.benefits.rework_rate;
  const double errors = volume(s, month.number, Doer::provider) *
                        (s.benefits.error_rate_change * month.move.cut_over + rework * month.move.defects);
  return s.benefits.fcr_elasticity * 100 * s.benefits.fcr_change * month.provider.fee * month.move.cut_over -
         errors * s.benefits.cost_per_error * month.wages;
}

void write_other_benefits(const Scenario& s, const Month& month, Months m, Evaluation& e) {
  const auto& benefits = s.benefits;
  const double credits =
      std::min(s.option.sla_credit, s.option.at_risk) * month.provider.fee * month.move.cut_over;
  e.line(Line::sla_credits)[m] = credits;
  if (benefits.coverage) {
    e.line(Line::coverage)[m] = benefits.premium_hours * s.inhouse.salary / (s.inhouse.weekly_hours * 52) *
                                benefits.premium * (1 - month.move.in_house) * month.wages;
  }
  if (benefits.quality) {
    const double gained = quality(s, month);
    e.line(Line::quality)[m] = gained;
    e.line(Line::sla_offset)[m] = std::min(credits, std::max(0.0, -gained));
  }
  if (benefits.revenue) e.line(Line::revenue_effects)[m] = benefits.revenue_effect * month.move.cut_over;
}

void write_month(const Scenario& s, const Month& month, Evaluation& e) {
  const auto m = static_cast<Months>(month.number);
  const double residual = month.in_house.total() * month.move.in_house;
  e.provider_fte[m] = month.provider.fte;
  e.price_index[m] = month.provider.price_index;
  e.provider_billed[m] = month.provider.fee * month.move.billed();
  e.line(Line::rate_card_fee)[m] = month.provider.fee;
  e.line(Line::in_house_residual)[m] = residual;
  e.line(Line::in_house_avoided)[m] = month.in_house.total() - residual;
  write_run(s, month, m, e);
  write_investment(s, month, m, e);
  write_other_benefits(s, month, m, e);
}

void write_dated(const Scenario& s, Evaluation& e) {
  e.line(Line::selection)[0] = s.transition.selection;
  e.line(Line::setup)[0] = s.transition.setup + s.transition.technology_integration;
  e.line(Line::provider_training)[0] =
      s.transition.training_fee_per_agent * e.provider_fte[1] * moved_share(s);
  const auto last = static_cast<Months>(s.horizon());
  if (s.benefits.technology) {
    auto& avoided = e.line(Line::technology_avoided);
    for (const AvoidedCost& cost : s.benefits.avoided) {
      for (auto m = static_cast<Months>(cost.month);
           m <= (cost.monthly ? last : static_cast<Months>(cost.month)) && m <= last; ++m) {
        avoided[m] += cost.amount;
      }
    }
  }
  if (s.benefits.working_capital) {
    const double released = s.benefits.working_capital_days * s.benefits.annual_revenue / 365;
    e.line(Line::working_capital)[static_cast<Months>(last_cutover(s))] += released;
    e.line(Line::working_capital)[last] -= released;
  }
}

double sign(Tag tag) {
  if (tag == Tag::benefit) return 1;
  return tag == Tag::run || tag == Tag::investment || tag == Tag::event ? -1 : 0;
}

void add_to_cash_flow(const LineRow& row, const Scenario& s, Evaluation& e) {
  const double factor = sign(row.tag) * (1 - s.tax_rate);
  if (factor == 0) return;
  const auto& values = e.line(row.line);
  for (Months m = 0; m < values.size(); ++m) e.net_cash_flow[m] += factor * values[m];
}

// The cash flow of a month becomes its average over what may happen: nothing after an early end, which costs
// its fee, and the losses of other events while the contract runs.
void write_events(const Scenario& s, Evaluation& e) {
  const EventRates rates = event_rates(s);
  const int safe_until = last_cutover(s);
  double before = 1;
  for (Months m = 1; m < e.net_cash_flow.size(); ++m) {
    const double now = static_cast<int>(m) > safe_until ? before * (1 - rates.monthly_hazard) : before;
    e.survival[m] = now;
    double net = 0;
    for (const LineRow& row : line_table()) net += sign(row.tag) * e.line(row.line)[m];
    const double fee = e.line(Line::rate_card_fee)[m];
    e.line(Line::events)[m] = (1 - now) * net +
                              (before - now) * (rates.ending_fee_months * fee + rates.ending_cost) +
                              now * rates.losses_per_month;
    before = now;
  }
}

}  // namespace

Evaluation evaluate(const Scenario& s) {
  const auto months = static_cast<Months>(s.horizon()) + 1;
  Evaluation e;
  for (auto& line : e.lines) line.assign(months, 0.0);
  for (auto* series : {&e.fte, &e.capacity, &e.headcount, &e.hires, &e.leavers, &e.provider_fte,
                       &e.provider_billed, &e.in_house_cost, &e.net_cash_flow}) {
    series->assign(months, 0.0);
  }
  e.price_index.assign(months, 1.0);
  e.survival.assign(months, 1.0);
  const int live_from = first_cutover(s);
  const std::vector<TeamMonth> team = team_by_month(s);
  for (int number = 1; number <= s.horizon(); ++number) {
    const auto m = static_cast<Months>(number);
    Month month{.number = number,
                .live = number >= live_from,
                .wages = anniversary_index(s.inhouse.wage_inflation, number),
                .move = move_in(s, number),
                .in_house = baseline(s, number, team[m])};
    write_baseline(team[m], month.in_house, m, e);
    month.provider = charges(s, number, e.in_house_cost[m]);
    write_month(s, month, e);
  }
  write_dated(s, e);
  if (s.risk.expectation) write_events(s, e);
  for (const LineRow& row : line_table()) add_to_cash_flow(row, s, e);
  return e;
}

bool is_computable(const Evaluation& e) {
  constexpr double kLargestAmount = 1e18;
  const auto small = [](double value) { return std::abs(value) < kLargestAmount; };
  return std::all_of(e.lines.begin(), e.lines.end(),
                     [&](const auto& line) { return std::all_of(line.begin(), line.end(), small); }) &&
         std::all_of(e.provider_fte.begin(), e.provider_fte.end(), small);
}

std::vector<double> sum_of(const Evaluation& e, Tag tag) {
  std::vector<double> sum(e.net_cash_flow.size(), 0.0);
  for (const LineRow& row : line_table()) {
    if (row.tag != tag) continue;
    const auto& values = e.line(row.line);
    for (Months m = 0; m < sum.size(); ++m) sum[m] += values[m];
  }
  return sum;
}

}  // namespace bpo
