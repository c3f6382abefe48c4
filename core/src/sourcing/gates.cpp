#include "bpo/sourcing/gates.hpp"

#include <algorithm>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

constexpr double kHighestSaving = 0.39;
constexpr double kHighestSavingOffshoreVoice = 0.28;
constexpr double kLeastGovernance = 0.04;
constexpr double kLeastMargin = 0.05;
constexpr double kHighestMargin = 0.35;

bool starts_at_full_productivity(const Scenario& s) {
  const auto& curve = s.transition.learning_curve;
  if (curve.empty()) return s.transition.learning_e0 >= 1;
  return std::all_of(curve.begin(), curve.end(), [](double productivity) { return productivity >= 1; });
}

struct BenchmarkRow {
  std::string_view parameter, what;
};
constexpr std::string_view kShareOfRevenue = "finance_cost_share_of_revenue";
constexpr BenchmarkRow kBenchmarks[] = {{"cost_per_ticket", "ticket"},
                                        {"cost_per_invoice", "invoice"},
                                        {"cost_per_contact", "contact"},
                                        {kShareOfRevenue, "currency unit of revenue"}};

bool rests_on_automation(const Scenario& s) {
  if (s.ai.deflection == 0 || s.ai.in_house_too) return false;
  Scenario without = s;
  without.ai.deflection = 0;
  return npv_of(without) <= 0;
}

}  // namespace

std::optional<double> implied_margin(const Scenario& s) {
  if (s.option.pricing == Pricing::cost_plus) return std::nullopt;
  double cost = 0;
  for (const Placement& place : s.option.placements) {
    if (place.should_cost <= 0) return std::nullopt;
    cost += place.weight * place.should_cost;
  }
  const ChargesMonth month = charges(s, 1);
  if (month.fte <= 0 || month.fee <= 0) return std::nullopt;
  return 1 - cost * month.fte / month.fee;
}

std::optional<Benchmark> benchmark_of(const Scenario& s, const Catalogue& catalogue, bool unit_is_known) {
  const Location* home = find_by_id(catalogue.locations, s.home);
  const double cost = baseline(s, 1).total();
  const auto work = function_chain(s.function);
  for (const BenchmarkRow& row : kBenchmarks) {
    const Fact* fact = find_fact(catalogue, row.parameter, work, home_chain(*home), Side::in_house);
    if (fact == nullptr || !fact->low || !fact->high) continue;
    const bool in_revenue = row.parameter == kShareOfRevenue;
    if (in_revenue ? s.benefits.annual_revenue <= 0 : !unit_is_known) continue;
    const double rate = fact->unit.starts_with("usd") ? s.usd_rate : 1;
    return Benchmark{.what = row.what,
                     .low = *fact->low * rate,
                     .high = *fact->high * rate,
                     .value = in_revenue ? 12 * cost / s.benefits.annual_revenue : cost / volume(s, 1),
                     .fact = fact->id,
                     .source = fact->source};
  }
  return std::nullopt;
}

const Fact* outside_view(const Catalogue& catalogue) {
  for (const Fact& fact : catalogue.facts) {
    if (fact.parameter == "share_reporting_no_savings") return &fact;
  }
  return nullptr;
}

std::vector<Gate> failed_gates(const Scenario& s, const Measures& m, const GateContext& context) {
  const bool offshore_voice = context.offshore_voice;
  std::vector<Gate> failed;
  const double share = m.saving_share.value_or(0);
  if (share < 0) {
    failed.push_back({"G1",
                      "buyers who measured their saving reported none below zero, but one in four said there "
                      "was no saving",
                      share, ""});
  } else if (share > kHighestSaving || (offshore_voice && share > kHighestSavingOffshoreVoice)) {
    failed.push_back({"G1",
                      offshore_voice
                          ? "buyers of offshore calls reported savings of 18 to 28%, so this is outside "
                            "published experience"
                          : "buyers reported savings of up to 39%, so this is outside published experience",
                      share, ""});
  }
  if (s.run.governance < kLeastGovernance) {
    failed.push_back({"G2", "governance below 4% of the fees went with dissatisfaction", s.run.governance,
                      "run.governance"});
  }
  if (s.transition.severance_share == 0 || s.transition.severance_weeks == 0) {
    failed.push_back({"G3", "people are released without severance", 0, "transition.severance_share"});
  }
  if (s.transition.stranded_share == 0 || s.transition.stranded_months == 0) {
    failed.push_back({"G3", "the seats of released people cost nothing from the first day", 0,
                      "transition.stranded_share"});
  }
  if (starts_at_full_productivity(s)) {
    failed.push_back(
        {"G3", "the provider's team is fully productive from the first day", 1, "transition.learning_e0"});
  }
  if (m.payback_months && *m.payback_months < last_cutover(s)) {
    failed.push_back({"G4", "the money is back before the last cutover", *m.payback_months, ""});
  }
  if (const auto margin = implied_margin(s); margin && (*margin < kLeastMargin || *margin > kHighestMargin)) {
    failed.push_back(
        {"G5",
         *margin < kLeastMargin
             ? "the price leaves the provider less than 5% over local pay and overhead: ask how"
             : "the price leaves the provider more than 35% over local pay and overhead: bargain",
         *margin, "option.locations[0].rate"});
  }
  if (context.judged_share > kIndicativeShare) {
    failed.push_back({"G6", "more than 30% of what could move the result is judgement: take it as indicative",
                      context.judged_share, ""});
  }
  if (m.npv > 0 && rests_on_automation(s)) {
    failed.push_back({"G7", "without automation that only the provider brings nothing is saved", m.npv,
                      "ai.in_house_too"});
  }
  if (m.npv <= 0 && m.npv + m.pv_revenue_effects > 0) {
    failed.push_back(
        {"G7", "only revenue effects would make it pay", m.pv_revenue_effects, "benefits.revenue"});
  }
  if (const auto& b = context.benchmark; b && (b->value < b->low || b->value > b->high)) {
    failed.push_back({"G8",
                      "the in-house cost of a " + std::string(b->what) +
                          " is outside what is published: look at volume and headcount again",
                      b->value, "work.volume"});
  }
  return failed;
}

}  // namespace bpo
