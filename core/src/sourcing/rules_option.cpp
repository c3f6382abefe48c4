#include <array>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/workload.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

Default shrinkage(const Context& c) {
  const Default found = fact(c, "shrinkage", Where::delivery, Side::outsourced);
  return found.found ? found
                     : worked_out(c.scenario.inhouse.shrinkage,
                                  "as in-house: none is published for providers of this work");
}

Default occupancy(const Context& c) {
  return fact(c, c.voice ? "occupancy" : "utilisation", Where::delivery, Side::in_house);
}

Default cola_cap(const Context& c) {
  Default found;
  const Fact* escalator = use_fact(c, "price_escalator", Where::delivery, Side::outsourced, found);
  if (escalator == nullptr || !escalator->high) return {};
  return conclude(found, *escalator->high, "the high end of usual price escalators");
}

Default baseline_volume(const Context& c) {
  return worked_out(c.scenario.work.volume, "today's volume");
}

Default minimum(const Context& c) {
  if (c.scenario.option.sourcing_model == SourcingModel::dedicated_team) {
    return worked_out(0, "a dedicated team is bound by its notice, not by a volume");
  }
  return fact(c, "minimum_volume_commitment", Where::delivery, Side::outsourced);
}

Default billed_in_client_currency(const Context&) {
  return worked_out(0, "billed in your currency");
}
Default first_fx_drift(const Context& c) {
  return fx_drift_rule(c, c.scenario.option.fx_share);
}

constexpr std::array<NumberRule, 12> kOption{{
    {.path = "option.shrinkage",
     .slot = [](Scenario& s) -> double& { return s.option.shrinkage; },
     .derive = shrinkage},
    {.path = "option.occupancy",
     .slot = [](Scenario& s) -> double& { return s.option.occupancy; },
     .derive = occupancy},
    {.path = "option.committed_productivity",
     .slot = [](Scenario& s) -> double& { return s.option.committed_productivity; },
     .parameter = "productivity_committed_per_year",
     .where = Where::delivery,
     .side = Side::outsourced},
    {.path = "option.aht_uplift",
     .slot = [](Scenario& s) -> double& { return s.option.aht_uplift; },
     .derive = aht_uplift_rule},
    {.path = "option.cola",
     .slot = [](Scenario& s) -> double& { return s.option.cola; },
     .derive = cola_rule},
    {.path = "option.cola_labour_share",
     .slot = [](Scenario& s) -> double& { return s.option.cola_labour_share; },
     .parameter = "cola_labour_share",
     .where = Where::delivery,
     .side = Side::outsourced},
    {.path = "option.cola_cap",
     .slot = [](Scenario& s) -> double& { return s.option.cola_cap; },
     .derive = cola_cap},
    {.path = "option.fx_share",
     .slot = [](Scenario& s) -> double& { return s.option.fx_share; },
     .derive = billed_in_client_currency},
    {.path = "option.fx_drift",
     .slot = [](Scenario& s) -> double& { return s.option.fx_drift; },
     .derive = first_fx_drift},
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
}};

// Price of an hour an agent is logged in, from the facts: of the place, else a ratio to the price in the
// United States.
Default hourly_rate(const Context& c) {
  Default found;
  if (const Fact* row = use_fact(c, "provider_rate_per_hour", Where::delivery, Side::outsourced, found)) {
    return conclude(found, in_currency(c, *row, *row->mode), "published price of an agent-hour");
  }
  const Fact* ratio = use_fact(c, "provider_rate_ratio_to_home", Where::delivery, Side::outsourced, found);
  const std::array<std::string, 1> onshore{"onshore_us"};
  const Fact* there =
      find_fact(c.catalogue, "provider_rate_per_hour", c.functions, onshore, Side::outsourced);
  if (ratio == nullptr || there == nullptr) return {};
  if (!c.usd_rate_known) {
    c.usd_rate_wanted = true;
    return {};
  }
  add_record(found, there->id, there->source, there->confidence);
  return conclude(found, *ratio->mode * in_currency(c, *there, *there->mode),
                  "published ratio of offshore prices x price of an agent-hour in the United States");
}

}  // namespace

std::span<const NumberRule> option_rules() {
  return kOption;
}

Default aht_uplift_rule(const Context& c) {
  return fact(c, "aht_uplift_outsourced", Where::delivery, Side::outsourced);
}

Default cola_rule(const Context& c) {
  Default published = fact(c, "wage_inflation", Where::delivery, Side::outsourced);
  if (published.found || c.delivery_location == nullptr) return published;
  const Indicator* prices = find_indicator(c.catalogue, "cpi_inflation", c.delivery_location->id);
  if (prices == nullptr) return {};
  Default found;
  add_record(found, prices->id, prices->source, prices->confidence);
  return conclude(found, *prices->value / 100,
                  "consumer prices there: no pay rise is published for this country");
}

Default fx_drift_rule(const Context& c, double fx_share) {
  if (fx_share == 0) return worked_out(0, "not used: billed in your currency");
  Default found = fact(c, "fx_depreciation_provider_currency", Where::delivery, Side::outsourced);
  if (!found.found) return found;
  found.has_range = false;
  return conclude(found, -found.value,
                  "past depreciation of the currency, negative because the work gets cheaper");
}

Default rate_rule(const Context& c, const Placement& placement) {
  Default hourly = hourly_rate(c);
  if (!hourly.found) return hourly;
  const Scenario& s = c.scenario;
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.option.shrinkage);
  switch (s.option.pricing) {
    case Pricing::per_fte:
      return conclude(hourly, hourly.value * hours_per_fte,
                      hourly.rule + " x hours an agent is logged in a month");
    case Pricing::per_hour: {
      const double basis = s.option.hour_basis == HourBasis::handle ? 1 / s.option.occupancy
                           : s.option.hour_basis == HourBasis::paid ? 1 - s.option.shrinkage
                                                                    : 1.0;
      return conclude(hourly, hourly.value * basis, hourly.rule + ", for the billed hours");
    }
    case Pricing::per_transaction:
      return conclude(hourly, hourly.value * production_hours(s, placement, 1) / volume(s, 1),
                      hourly.rule + " x logged-in hours a unit takes");
    case Pricing::fixed_fee:
      return conclude(hourly, hourly.value * production_hours(s, placement, 1),
                      hourly.rule + " x logged-in hours of month 1");
  }
  return hourly;
}

}  // namespace bpo
