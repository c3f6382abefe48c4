#include "bpo/sourcing/evaluate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

using Months = std::size_t;

/// What the waves make of one month: shares of the work in each state, and what the move itself costs.
struct MoveMonth {
  double in_house = 0;  // share whose staff is still there
  double cut_over = 0;  // share the provider does alone
  double transfer = 0;  // share of the fee billed for knowledge transfer
  double parallel = 0;
  double excess = 0;    // share of the fee paid on top while the provider's team learns
  double released = 0;  // share released in this very month
  double stranded = 0;  // share of the released overhead that still runs
};

bool client_pays_for_time(const Scenario& s) {
  return s.option.pricing == Pricing::per_fte || s.option.pricing == Pricing::per_hour;
}

MoveMonth move(const Scenario& s, int month) {
  MoveMonth m;
  for (const Wave& wave : s.transition.waves) {
    const int transfer_ends = static_cast<int>(wave.kt_start + wave.kt_months);
    const int cutover = wave.cutover();
    const int release = release_month(s, wave);
    if (month < release) m.in_house += wave.share;
    if (month >= wave.kt_start && month < transfer_ends) m.transfer += s.transition.kt_billing * wave.share;
    if (month >= transfer_ends && month < cutover) m.parallel += wave.share;
    if (month >= cutover) {
      m.cut_over += wave.share;
      if (client_pays_for_time(s)) m.excess += wave.share * (1 / learning(s, month - cutover) - 1);
    }
    if (month == release) m.released += wave.share;
    if (month >= release && s.transition.stranded_months > 0) {
      m.stranded += wave.share * std::max(0.0, 1 - (month - release) / s.transition.stranded_months);
    }
  }
  return m;
}

int first_cutover(const Scenario& s) {
  int first = std::numeric_limits<int>::max();
  for (const Wave& wave : s.transition.waves) first = std::min(first, wave.cutover());
  return first;
}

void write_baseline(const BaselineMonth& b, Months m, Evaluation& e) {
  e.fte[m] = b.fte;
  e.headcount[m] = b.headcount;
  e.hires[m] = b.hires;
  e.in_house_cost[m] = b.total();
  e.line(Line::in_house_pay)[m] = b.agents_pay;
  e.line(Line::in_house_benefits)[m] = b.benefits;
  e.line(Line::in_house_overhead)[m] = b.overhead;
  e.line(Line::in_house_supervision)[m] = b.supervision;
  e.line(Line::in_house_hiring)[m] = b.hiring;
  e.line(Line::in_house_ai)[m] = b.ai_run;
}

void write_run(const Scenario& s, const MoveMonth& move, double fee, double wages, bool live, Months m,
               Evaluation& e) {
  const double steady_fee = fee * move.cut_over;
  e.line(Line::provider_fee)[m] = steady_fee;
  e.line(Line::governance)[m] = steady_fee * s.run.governance;
  e.line(Line::additional_fees)[m] = steady_fee * s.run.additional_fees;
  e.line(Line::client_supervision)[m] = s.run.client_supervision * move.cut_over * wages;
  if (!live) return;
  e.line(Line::retained)[m] = s.run.retained_fte * s.run.retained_cost / 12 * wages;
  e.line(Line::travel)[m] = s.run.travel_per_month;
}

void write_investment(const Scenario& s, const MoveMonth& move, const BaselineMonth& b, double fee,
                      double wages, Months m, Evaluation& e) {
  const double billed = fee * (1 + s.run.governance + s.run.additional_fees);
  e.line(Line::knowledge_transfer)[m] = billed * move.transfer;
  e.line(Line::parallel_run)[m] = billed * move.parallel;
  e.line(Line::slow_start)[m] = billed * move.excess;
  e.line(Line::severance)[m] = s.transition.severance_share * b.headcount * move.released *
                               s.transition.severance_weeks * s.inhouse.salary / 52 * wages;
  e.line(Line::stranded)[m] =
      b.headcount * s.inhouse.overhead / 12 * wages * s.transition.stranded_share * move.stranded;
}

void write_month(const Scenario& s, int month, bool live, Evaluation& e) {
  const auto m = static_cast<Months>(month);
  const BaselineMonth b = baseline(s, month);
  const ChargesMonth c = charges(s, month);
  const MoveMonth moved = move(s, month);
  const double wages = anniversary_index(s.inhouse.wage_inflation, month);
  write_baseline(b, m, e);
  e.provider_fte[m] = c.fte;
  e.line(Line::rate_card_fee)[m] = c.fee;
  e.line(Line::in_house_residual)[m] = b.total() * moved.in_house;
  e.line(Line::in_house_avoided)[m] = b.total() - b.total() * moved.in_house;
  e.line(Line::ai_run)[m] = b.ai_run - b.ai_run * moved.in_house;
  write_run(s, moved, c.fee, wages, live, m, e);
  write_investment(s, moved, b, c.fee, wages, m, e);
}

void write_signing(const Scenario& s, Evaluation& e) {
  e.line(Line::selection)[0] = s.transition.selection;
  e.line(Line::setup)[0] = s.transition.setup;
  e.line(Line::provider_training)[0] = s.transition.training_fee_per_agent * charges(s, 1).fte;
}

double sign(Tag tag) {
  if (tag == Tag::benefit) return 1;
  return tag == Tag::run || tag == Tag::investment ? -1 : 0;
}

}  // namespace

double learning(const Scenario& s, int months_since_cutover) {
  const auto& curve = s.transition.learning_curve;
  if (!curve.empty()) {
    const auto x = static_cast<std::size_t>(months_since_cutover);
    return x < curve.size() ? curve[x] : 1.0;
  }
  return 1 - (1 - s.transition.learning_e0) * std::exp(-months_since_cutover / s.transition.learning_tau);
}

int release_month(const Scenario& s, const Wave& wave) {
  return wave.cutover() + static_cast<int>(s.transition.release_lag);
}

Evaluation evaluate(const Scenario& s) {
  const auto months = static_cast<Months>(s.horizon()) + 1;
  Evaluation e;
  for (auto& line : e.lines) line.assign(months, 0.0);
  for (auto* series : {&e.fte, &e.headcount, &e.hires, &e.provider_fte, &e.in_house_cost, &e.net_cash_flow}) {
    series->assign(months, 0.0);
  }
  write_signing(s, e);
  const int live_from = first_cutover(s);
  for (int month = 1; month <= s.horizon(); ++month) write_month(s, month, month >= live_from, e);

  for (const LineRow& row : line_table()) {
    const double factor = sign(row.tag) * (1 - s.tax_rate);
    if (factor == 0) continue;
    const auto& values = e.line(row.line);
    for (Months m = 0; m < months; ++m) e.net_cash_flow[m] += factor * values[m];
  }
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
