#include "bpo/sourcing/bridge.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

constexpr std::string_view kEveryMonth = "every_month";
constexpr std::string_view kBeforeItPays = "before_it_pays";
constexpr std::string_view kOnce = "once";

struct LeakRow {
  std::string_view group;
  Line line;
  bool only_if_used = false;  // parts that most cases do not have
};

// The lines that take from the saving, in the order of the chart. What is not saved before cutover stands
// between them.
constexpr LeakRow kRows[] = {
    {kEveryMonth, Line::retained},
    {kEveryMonth, Line::client_supervision},
    {kEveryMonth, Line::governance},
    {kEveryMonth, Line::additional_fees},
    {kEveryMonth, Line::travel},
    {kEveryMonth, Line::replacement, true},
    {kEveryMonth, Line::technology_avoided, true},
    {kEveryMonth, Line::coverage, true},
    {kEveryMonth, Line::quality, true},
    {kEveryMonth, Line::sla_offset, true},
    {kEveryMonth, Line::working_capital, true},
    {kEveryMonth, Line::events, true},
    {kEveryMonth, Line::ai_run, true},
    {kBeforeItPays, Line::knowledge_transfer},
    {kBeforeItPays, Line::parallel_run},
    {kOnce, Line::severance},
    {kOnce, Line::selection},
    {kOnce, Line::setup},
    {kOnce, Line::provider_training},
    {kOnce, Line::slow_start},
    {kOnce, Line::stranded},
};

}  // namespace

Bridge bridge(const Scenario& s, const Evaluation& e) {
  const auto months = e.net_cash_flow.size();
  Bridge b{.labour_arbitrage = std::vector<double>(months),
           .attrition_avoidance = std::vector<double>(months),
           .productivity = std::vector<double>(months),
           .technology = e.line(Line::in_house_technology)};
  const double supervision_of_one = supervisors_per_head(s) * loaded_supervisor_month(s);
  for (std::size_t m = 1; m < months; ++m) {
    const double wages = anniversary_index(s.inhouse.wage_inflation, static_cast<int>(m));
    const double agent = loaded_agent_month(s) * wages;
    const double supervision = supervision_of_one * wages;
    const double fee = e.line(Line::rate_card_fee)[m];
    // A month without work has no price per FTE: a minimum charge then counts against the arbitrage.
    const double price = e.provider_fte[m] > 0 ? fee / e.provider_fte[m] : 0;
    const double without_work = e.provider_fte[m] > 0 ? 0 : fee;
    const double surplus_heads = e.headcount[m] - e.fte[m];
    b.labour_arbitrage[m] = e.fte[m] * (agent + supervision) - e.fte[m] * price - without_work;
    b.attrition_avoidance[m] = surplus_heads * (agent + supervision) + e.line(Line::in_house_hiring)[m];
    b.productivity[m] = (e.fte[m] - e.provider_fte[m]) * price;
    const double difference = e.in_house_cost[m] - e.line(Line::in_house_ai)[m] - fee;
    const double residual =
        difference - b.labour_arbitrage[m] - b.attrition_avoidance[m] - b.productivity[m] - b.technology[m];
    b.largest_residual = std::max(b.largest_residual, std::abs(residual));
  }
  return b;
}

Leak savings_leak(const Scenario& s, const Evaluation& e) {
  const double monthly = monthly_rate(s.discount_rate);
  const auto pv = [&](const std::vector<double>& flows) {
    return finance::npv(monthly, flows, s.timing).value();
  };
  const auto pv_line = [&](Line line) { return pv(e.line(line)); };

  Leak leak;
  // Automation on both sides alike is no leak; the provider's alone is a cost of its own.
  const double in_house = pv(e.in_house_cost) - pv_line(Line::in_house_ai);
  leak.rate_card = in_house - pv_line(Line::rate_card_fee);
  const double automation = s.ai.in_house_too ? pv_line(Line::in_house_ai) - pv_line(Line::ai_run) : 0;
  const double not_yet_saved = pv_line(Line::in_house_residual) - automation -
                               (pv_line(Line::rate_card_fee) - pv_line(Line::provider_fee));
  bool before_cutover_shown = false;
  for (const LeakRow& row : kRows) {
    if (row.group == kBeforeItPays && !before_cutover_shown) {
      leak.steps.push_back(
          {"not_yet_saved", kBeforeItPays, "Nothing saved before cutover", 0 - not_yet_saved});
      before_cutover_shown = true;
    }
    const LineRow& line = line_table()[static_cast<std::size_t>(row.line)];
    const double value = pv_line(row.line);
    if (row.only_if_used && value == 0) continue;
    if (row.line == Line::ai_run && s.ai.in_house_too) continue;
    leak.steps.push_back({line.id, row.group, line.label, line.tag == Tag::benefit ? value : 0 - value});
  }
  for (const LeakStep& step : leak.steps) {
    if (leak.groups.empty() || leak.groups.back().id != step.group) leak.groups.push_back({step.group, 0});
    leak.groups.back().value += step.value;
    leak.left_out += step.value;
  }
  leak.banked = leak.rate_card + leak.left_out;
  return leak;
}

}  // namespace bpo
