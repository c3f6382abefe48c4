#include <array>

#include "rules.hpp"

namespace bpo {
namespace {

Default baseline_volume(const Context& c) {
  return worked_out(c.scenario.work.volume, "today's volume");
}

Default minimum(const Context& c) {
  switch (c.scenario.option.sourcing_model) {
    case SourcingModel::freelance:
      return worked_out(0, "freelancers are promised no volume");
    case SourcingModel::contract:
      return worked_out(1, "the value of the statement of work is owed");
    case SourcingModel::dedicated_team:
    case SourcingModel::captive:
      return worked_out(0, "a dedicated team is bound by its notice, not by a volume");
    case SourcingModel::managed_bpo:
      return fact(c, "minimum_volume_commitment", Where::delivery, Side::outsourced);
  }
  return {};
}

bool is_managed(const Context& c) {
  return c.scenario.option.sourcing_model == SourcingModel::managed_bpo;
}

// Credits for missed service levels come with a managed service.
Default credits(const Context& c, std::string_view parameter) {
  return is_managed(c) ? fact(c, parameter, Where::delivery, Side::outsourced)
                       : not_used("credits come with a managed service");
}

Default notice(const Context& c) {
  return fact(c, "notice_period", Where::delivery, Side::outsourced);
}

Default termination_fee(const Context& c) {
  if (is_managed(c)) return fact(c, "early_termination_fee", Where::delivery, Side::outsourced);
  if (c.scenario.option.sourcing_model == SourcingModel::freelance)
    return worked_out(0, "freelancers can be let go at once");
  return worked_out(c.scenario.option.notice_months, "the months of notice");
}

constexpr std::string_view kNoGain = "the price shares no gain";
Default gain_share(const Context& c) {
  if (c.scenario.option.pricing != Pricing::gain_share) return not_used(kNoGain);
  return fact(c, "gain_share_provider_split", Where::delivery, Side::outsourced);
}
Default no_gain_limit(const Context& c) {
  return c.scenario.option.pricing == Pricing::gain_share ? worked_out(0, "none agreed") : not_used(kNoGain);
}

Default markup(const Context& c) {
  const auto& option = c.scenario.option;
  if (option.sourcing_model == SourcingModel::captive) return worked_out(0, "a captive works at cost");
  if (option.sourcing_model == SourcingModel::contract)
    return fact_of_model(c, "staffing_markup", "contract");
  if (option.pricing != Pricing::cost_plus) return not_used("the price is not built on cost");
  Default found;
  const Fact* margin = use_fact(c, "provider_operating_margin", Where::delivery, Side::outsourced, found);
  if (margin == nullptr) return found;
  return conclude(found, *margin->mode / (1 - *margin->mode), "the usual operating margin, put on the cost");
}

Default platform_fee(const Context& c) {
  return c.scenario.option.sourcing_model == SourcingModel::freelance
             ? fact_of_model(c, "transaction_platform_fee", "freelance")
             : not_used("no marketplace is between you");
}

constexpr std::array<NumberRule, 13> kTerms{{
    {.path = "option.terms.baseline_volume",
     .slot = [](Scenario& s) -> double& { return s.option.baseline_volume; },
     .derive = baseline_volume},
    {.path = "option.terms.deadband",
     .slot = [](Scenario& s) -> double& { return s.option.deadband; },
     .parameter = "volume_deadband",
     .where = Where::delivery,
     .side = Side::outsourced},
    {.path = "option.terms.minimum",
     .slot = [](Scenario& s) -> double& { return s.option.minimum; },
     .derive = minimum},
    {.path = "option.terms.rebase_months",
     .slot = [](Scenario& s) -> double& { return s.option.rebase_months; },
     .derive = [](const Context&) { return worked_out(0, "never"); }},
    {.path = "option.terms.gain_share",
     .slot = [](Scenario& s) -> double& { return s.option.gain_share; },
     .derive = gain_share},
    {.path = "option.terms.gain_threshold",
     .slot = [](Scenario& s) -> double& { return s.option.gain_threshold; },
     .derive = no_gain_limit},
    {.path = "option.terms.gain_cap",
     .slot = [](Scenario& s) -> double& { return s.option.gain_cap; },
     .derive = no_gain_limit},
    {.path = "option.terms.markup",
     .slot = [](Scenario& s) -> double& { return s.option.markup; },
     .derive = markup},
    {.path = "option.terms.platform_fee",
     .slot = [](Scenario& s) -> double& { return s.option.platform_fee; },
     .derive = platform_fee},
    {.path = "option.terms.at_risk",
     .slot = [](Scenario& s) -> double& { return s.option.at_risk; },
     .derive = [](const Context& c) { return credits(c, "sla_at_risk_share"); }},
    {.path = "option.terms.sla_credit",
     .slot = [](Scenario& s) -> double& { return s.option.sla_credit; },
     .derive = [](const Context& c) { return credits(c, "sla_credit_realised_share"); }},
    {.path = "option.terms.notice",
     .slot = [](Scenario& s) -> double& { return s.option.notice_months; },
     .derive = notice},
    {.path = "option.terms.fee",
     .slot = [](Scenario& s) -> double& { return s.option.termination_fee; },
     .derive = termination_fee},
}};

}  // namespace

std::span<const NumberRule> terms_rules() {
  return kTerms;
}

}  // namespace bpo
