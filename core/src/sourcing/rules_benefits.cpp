#include <array>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/workload.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

constexpr std::string_view kQualityOff = "quality is not counted";

Default error_rate_change(const Context& c) {
  if (!c.scenario.benefits.quality) return not_used(kQualityOff);
  if (c.voice) return not_used("calls are judged by what is solved at first contact");
  return fact(c, "rework_rate_change_outsourced", Where::delivery, Side::outsourced);
}

// Errors of the work where they are published for it.
Default rework_rate(const Context& c) {
  if (!c.scenario.benefits.quality) return not_used(kQualityOff);
  for (const std::string_view parameter : {"payroll_error_rate", "data_entry_error_rate"}) {
    Default found = fact(c, parameter, Where::home, Side::in_house);
    if (found.found) return found;
  }
  return worked_out(0, "none: no defect rate is published for this work");
}

Default cost_per_error(const Context& c) {
  if (!c.scenario.benefits.quality) return not_used(kQualityOff);
  Default published = fact(c, "cost_per_payroll_error", Where::home, Side::in_house);
  if (published.found) return published;
  return worked_out(baseline(c.scenario, 1).total() / volume(c.scenario, 1), "doing it once more in-house");
}

Default fcr_change(const Context& c) {
  if (!c.scenario.benefits.quality) return not_used(kQualityOff);
  if (!c.voice) return not_used("no calls");
  return fact(c, "fcr_change_outsourced", Where::delivery, Side::outsourced);
}

Default fcr_elasticity(const Context& c) {
  if (!c.scenario.benefits.quality) return not_used(kQualityOff);
  if (!c.voice) return not_used("no calls");
  return fact(c, "fcr_cost_elasticity", Where::home, Side::in_house);
}

Default not_counted(const Context&) {
  return worked_out(0, "none unless you give it");
}

constexpr std::array<NumberRule, 10> kBenefits{{
    {.path = "benefits.premium_hours",
     .slot = [](Scenario& s) -> double& { return s.benefits.premium_hours; },
     .derive = not_counted},
    {.path = "benefits.premium",
     .slot = [](Scenario& s) -> double& { return s.benefits.premium; },
     .derive = not_counted},
    {.path = "benefits.error_rate_change",
     .slot = [](Scenario& s) -> double& { return s.benefits.error_rate_change; },
     .derive = error_rate_change},
    {.path = "benefits.rework_rate",
     .slot = [](Scenario& s) -> double& { return s.benefits.rework_rate; },
     .derive = rework_rate},
    {.path = "benefits.cost_per_error",
     .slot = [](Scenario& s) -> double& { return s.benefits.cost_per_error; },
     .derive = cost_per_error},
    {.path = "benefits.fcr_change",
     .slot = [](Scenario& s) -> double& { return s.benefits.fcr_change; },
     .derive = fcr_change},
    {.path = "benefits.fcr_elasticity",
     .slot = [](Scenario& s) -> double& { return s.benefits.fcr_elasticity; },
     .derive = fcr_elasticity},
    {.path = "benefits.working_capital_days",
     .slot = [](Scenario& s) -> double& { return s.benefits.working_capital_days; },
     .derive = not_counted},
    {.path = "benefits.annual_revenue",
     .slot = [](Scenario& s) -> double& { return s.benefits.annual_revenue; },
     .derive = not_counted},
    {.path = "benefits.revenue_effect",
     .slot = [](Scenario& s) -> double& { return s.benefits.revenue_effect; },
     .derive = not_counted},
}};

Default reinsourcing_cost(const Context& c) {
  return fact(c, "reinsourcing_cost", Where::delivery, Side::outsourced);
}

Default cost_adjustment(const Context&) {
  return judgement(0.05, "5%");
}

constexpr std::array<NumberRule, 3> kRisk{{
    {.path = "risk.reinsourcing_cost",
     .slot = [](Scenario& s) -> double& { return s.risk.reinsourcing_cost; },
     .derive = reinsourcing_cost},
    {.path = "risk.benefit_adjustment",
     .slot = [](Scenario& s) -> double& { return s.risk_adjustment.benefits; },
     .parameter = "tei_benefit_risk_adjustment"},
    {.path = "risk.cost_adjustment",
     .slot = [](Scenario& s) -> double& { return s.risk_adjustment.costs; },
     .derive = cost_adjustment},
}};

}  // namespace

std::span<const NumberRule> benefit_rules() {
  return kBenefits;
}
std::span<const NumberRule> risk_rules() {
  return kRisk;
}

Default event_probability_rule(const Context& c, EventKind kind) {
  switch (kind) {
    case EventKind::breach:
      return fact(c, "incremental_breach_probability_per_provider", Where::delivery, Side::outsourced);
    case EventKind::early_termination:
      return fact(c, "early_termination_hazard", Where::delivery, Side::outsourced);
    case EventKind::other:
      return {};
  }
  return {};
}

Default event_cost_rule(const Context& c, EventKind kind) {
  if (kind == EventKind::early_termination)
    return worked_out(0, "nothing besides the fee for leaving and taking the work back");
  if (kind == EventKind::other) return {};
  Default found;
  const std::array<std::string, 1> anywhere{"global"};
  const Fact* row = find_fact(c.catalogue, "breach_cost", c.functions, anywhere, Side::outsourced);
  if (row == nullptr || !row->mode) return found;
  if (!c.usd_rate_known) {
    c.usd_rate_wanted = true;
    return found;
  }
  add_record(found, row->id, row->source, row->confidence);
  return conclude(found, *row->mode * 1e6 * c.scenario.usd_rate, "published cost of one breach");
}

}  // namespace bpo
