#include <array>

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

Default committed_productivity(const Context& c) {
  const SourcingModel model = c.scenario.option.sourcing_model;
  if (model != SourcingModel::managed_bpo && model != SourcingModel::dedicated_team) {
    return worked_out(0, "nobody promises one in this sourcing model");
  }
  return fact(c, "productivity_committed_per_year", Where::delivery, Side::outsourced);
}

constexpr std::string_view kEachItsOwn = "each location has its own";
bool each_location_has(const Context& c, std::string_view member) {
  for (std::size_t i = 0; i < c.given.locations; ++i) {
    const std::string path = "option.locations[" + std::to_string(i) + "]." + std::string(member);
    if (c.given.numbers.find(path) == c.given.numbers.end()) return false;
  }
  return true;
}

Default first_aht_uplift(const Context& c) {
  return each_location_has(c, "aht_uplift") ? not_used(kEachItsOwn) : aht_uplift_rule(c);
}
Default first_cola(const Context& c) {
  return each_location_has(c, "cola") ? not_used(kEachItsOwn) : cola_rule(c);
}

Default billed_in_client_currency(const Context&) {
  return worked_out(0, "billed in your currency");
}
Default first_fx_drift(const Context& c) {
  return each_location_has(c, "fx_drift") ? not_used(kEachItsOwn)
                                          : fx_drift_rule(c, c.scenario.option.fx_share);
}

Default first_fx_vol(const Context& c) {
  return each_location_has(c, "fx_vol") ? not_used(kEachItsOwn) : fx_vol_rule(c, c.scenario.option.fx_share);
}

constexpr std::array<NumberRule, 10> kOption{{
    {.path = "option.shrinkage",
     .slot = [](Scenario& s) -> double& { return s.option.shrinkage; },
     .derive = shrinkage},
    {.path = "option.occupancy",
     .slot = [](Scenario& s) -> double& { return s.option.occupancy; },
     .derive = occupancy},
    {.path = "option.committed_productivity",
     .slot = [](Scenario& s) -> double& { return s.option.committed_productivity; },
     .derive = committed_productivity},
    {.path = "option.aht_uplift",
     .slot = [](Scenario& s) -> double& { return s.option.aht_uplift; },
     .derive = first_aht_uplift},
    {.path = "option.cola",
     .slot = [](Scenario& s) -> double& { return s.option.cola; },
     .derive = first_cola},
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
    {.path = "option.fx_vol",
     .slot = [](Scenario& s) -> double& { return s.option.fx_vol; },
     .derive = first_fx_vol},
}};

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

// Past depreciation where it is published, else relative purchasing power parity.
Default fx_drift_rule(const Context& c, double fx_share) {
  if (fx_share == 0) return not_used("billed in your currency");
  Default found = fact(c, "fx_depreciation_provider_currency", Where::delivery, Side::outsourced);
  if (found.found) {
    found.has_range = false;
    return conclude(found, -found.value,
                    "past depreciation of the currency, negative because the work gets cheaper");
  }
  const Indicator* here = find_indicator(c.catalogue, "cpi_inflation", c.home_location->id);
  const Indicator* there = find_indicator(c.catalogue, "cpi_inflation", c.delivery_location->id);
  if (here == nullptr || there == nullptr) return {};
  for (const Indicator* row : {here, there}) add_record(found, row->id, row->source, "judgement");
  return conclude(
      found, (1 + *here->value / 100) / (1 + *there->value / 100) - 1,
      "consumer prices at home against those there: a currency is taken to lose what its prices gain");
}

Default fx_vol_rule(const Context& c, double fx_share) {
  if (fx_share == 0) return not_used("billed in your currency");
  Default own = fact(c, "fx_volatility", Where::delivery, Side::outsourced);
  if (own.found) return own;
  const std::array<std::string, 1> elsewhere{"offshore_india"};
  const Fact* row = find_fact(c.catalogue, "fx_volatility", c.functions, elsewhere, Side::outsourced);
  Default found;
  if (row == nullptr || !row->mode) return found;
  add_record(found, row->id, row->source, "judgement");
  return conclude(found, *row->mode, "published for the Indian rupee, which stands in here");
}

}  // namespace bpo
