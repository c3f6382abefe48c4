#include "bpo/risk/stress.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/slot.hpp"

namespace bpo::risk {
namespace {

constexpr int kYear = 12;

double npv_of_flows(const Scenario& s, const std::vector<double>& flows) {
  const auto npv = finance::npv(monthly_rate(s.discount_rate), flows, s.timing);
  return npv ? npv.value() : std::numeric_limits<double>::quiet_NaN();
}

/// Builds one case after another over the scenario at its most likely values.
class Stress {
 public:
  Stress(const Plan& plan, const Catalogue& catalogue)
      : plan_(plan), catalogue_(catalogue), base_(npv_of(plan.scenario)) {}

  std::vector<StressCase> run() {
    currency();
    overrun();
    price();
    leakage();
    early_end();
    breach();
    return std::move(cases_);
  }

 private:
  const Fact* use(std::string_view parameter, StressCase& into) const {
    const auto found = std::find_if(catalogue_.facts.begin(), catalogue_.facts.end(),
                                    [&](const Fact& fact) { return fact.parameter == parameter; });
    if (found == catalogue_.facts.end()) return nullptr;
    into.facts.push_back(found->id);
    into.sources.push_back(found->source);
    return &*found;
  }

  void finish(StressCase stress, double npv) {
    if (!std::isfinite(npv)) return;
    stress.npv = npv;
    stress.change = npv - base_;
    cases_.push_back(std::move(stress));
  }

  void move(Scenario& s, const std::string& path, double to, StressCase& stress) const {
    const double* slot = number_slot(s, path);
    if (slot == nullptr) return;
    stress.changes.push_back({path, find_scenario_field(path), *slot, to});
    set_alone(s, path, to);
  }

  void dearer(StressCase stress, double factor, bool abroad_only) {
    Scenario s = plan_.scenario;
    for (std::size_t i = 0; i < s.option.placements.size(); ++i) {
      if (abroad_only && s.option.placements[i].location == s.home) continue;
      move(s, "option.locations[" + std::to_string(i) + "].rate", s.option.placements[i].rate * factor,
           stress);
    }
    if (!stress.changes.empty()) finish(std::move(stress), npv_of(s));
  }

  void currency() {
    StressCase stress{.id = "currency"};
    const Fact* rise = use("fx_extreme_invoice_increase", stress);
    if (rise != nullptr && rise->high) dearer(std::move(stress), 1 + *rise->high, true);
  }

  void overrun() {
    StressCase stress{.id = "overrun"};
    constexpr double kUsualFactor = 0.3;
    if (use("transition_overrun_probability", stress) == nullptr) return;
    Scenario s = plan_.scenario;
    const double factor = plan_.overrun_factor > 0 ? plan_.overrun_factor : kUsualFactor;
    s.transition.waves = overrun_waves(s.transition.waves, factor);
    const int last = last_cutover(s);
    if (last > s.horizon()) return;
    stress.changes.push_back(
        {"cutover", nullptr, static_cast<double>(last_cutover(plan_.scenario)), static_cast<double>(last)});
    finish(std::move(stress), npv_of(s));
  }

  void price() {
    const Pricing pricing = plan_.scenario.option.pricing;
    const bool by_heads = pricing == Pricing::per_fte || pricing == Pricing::cost_plus;
    StressCase stress{.id = by_heads ? "overstaffing" : "price_index"};
    const Fact* more = use(by_heads ? "fte_overstaffing_in_fte_priced_deals" : "index_choice_effect", stress);
    if (more != nullptr && more->mode) dearer(std::move(stress), 1 + *more->mode, false);
  }

  void leakage() {
    StressCase stress{.id = "leakage"};
    const Fact* scope = use("scope_change_leakage", stress);
    const Fact* prices = use("missed_price_adjustment_leakage", stress);
    if (scope == nullptr || prices == nullptr || !scope->high || !prices->high) return;
    Scenario s = plan_.scenario;
    move(s, "run.additional_fees", s.run.additional_fees + *scope->high + *prices->high, stress);
    finish(std::move(stress), npv_of(s));
  }

  void early_end() {
    StressCase stress{.id = "early_end"};
    if (use("early_termination_hazard", stress) == nullptr) return;
    const Scenario& s = plan_.scenario;
    const int end = last_cutover(s) + kYear;
    if (end > s.horizon()) return;
    Evaluation e = evaluate(s);
    const auto m = static_cast<std::size_t>(end);
    const double cost = ending_cost(s, e.line(Line::rate_card_fee)[m]) * (1 - s.tax_rate);
    std::fill(e.net_cash_flow.begin() + end, e.net_cash_flow.end(), 0.0);
    e.net_cash_flow[m] = -cost;
    stress.changes.push_back({"end", nullptr, static_cast<double>(s.horizon()), static_cast<double>(end)});
    finish(std::move(stress), npv_of_flows(s, e.net_cash_flow));
  }

  void breach() {
    StressCase stress{.id = "breach"};
    const Scenario& s = plan_.scenario;
    const auto event = std::find_if(s.risk.events.begin(), s.risk.events.end(),
                                    [](const Event& one) { return one.kind == EventKind::breach; });
    if (event == s.risk.events.end() || s.horizon() < kYear) return;
    for (const Input& input : plan_.events) {
      if (!input.path.ends_with(".cost") || input.facts.empty()) continue;
      stress.facts = input.facts;
      stress.sources = input.sources;
      break;
    }
    std::vector<double> flows = evaluate(s).net_cash_flow;
    flows[kYear] -= event->cost * (1 - s.tax_rate);
    stress.changes.push_back({"loss", nullptr, 0, event->cost});
    finish(std::move(stress), npv_of_flows(s, flows));
  }

  const Plan& plan_;
  const Catalogue& catalogue_;
  double base_;
  std::vector<StressCase> cases_;
};

}  // namespace

std::vector<StressCase> stress_cases(const Plan& plan, const Catalogue& catalogue) {
  return Stress(plan, catalogue).run();
}

}  // namespace bpo::risk
