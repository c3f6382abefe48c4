#include "bpo/sourcing/evaluate.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/events.hpp"
#include "month_lines.hpp"

namespace bpo {
namespace {

using Months = std::size_t;

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

void write_month(const Scenario& s, const MonthOf<double>& month, Evaluation& e) {
  const auto m = static_cast<Months>(month.number);
  e.provider_fte[m] = month.provider.fte;
  e.price_index[m] = month.provider.price_index;
  e.provider_billed[m] = month.provider.fee * month.move.billed();
  put_month(s, month, [&](Line line, double value) { e.line(line)[m] = value; });
}

void write_dated(const Scenario& s, Evaluation& e) {
  put_dated(s, e.provider_fte[1],
            [&](Line line, int month, double value) { e.line(line)[static_cast<Months>(month)] += value; });
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
    MonthOf<double> month{.number = number,
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
