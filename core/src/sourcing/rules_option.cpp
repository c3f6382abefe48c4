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

Default committed_productivity(const Context& c) {
  const SourcingModel model = c.scenario.option.sourcing_model;
  if (model != SourcingModel::managed_bpo && model != SourcingModel::dedicated_team) {
    return worked_out(0, "nobody promises one in this sourcing model");
  }
  return fact(c, "productivity_committed_per_year", Where::delivery, Side::outsourced);
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

constexpr std::array<NumberRule, 23> kOption{{
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
    {.path = "option.fx_vol",
     .slot = [](Scenario& s) -> double& { return s.option.fx_vol; },
     .derive = first_fx_vol},
}};

// A cited price of an hour of this very work, the middle of its range.
Default billed_rate(const Context& c, std::string_view function) {
  const BillingRate* row = find_hourly_rate(c.catalogue, function, *c.home_location, *c.delivery_location);
  if (row == nullptr) return {};
  if (!c.usd_rate_known) {
    c.usd_rate_wanted = true;
    return {};
  }
  Default found;
  add_record(found, row->id, row->source, row->confidence);
  const std::string place = row->country.empty() ? row->region : c.delivery_location->name;
  return conclude(found, (*row->low + *row->high) / 2 * c.scenario.usd_rate,
                  "middle of a published price of an hour, " + place + ", " + std::to_string(row->year));
}

// Price of an hour an agent is logged in, from the facts: of the place, else a ratio to the price in the
// United States.
Default hourly_rate(const Context& c) {
  Default found;
  const Fact* row = use_fact(c, "provider_rate_per_hour", Where::delivery, Side::outsourced, found);
  const bool of_this_work = row != nullptr && row->function == c.functions.front();
  if (!of_this_work || row->confidence == "judgement") {
    if (Default cited = billed_rate(c, c.functions.front()); cited.found) return cited;
  }
  if (row != nullptr) {
    if (!of_this_work) found.confidence = "judgement";
    return conclude(found, in_currency(c, *row, *row->mode),
                    of_this_work ? "published price of an agent-hour"
                                 : "published price of an agent-hour of related work, which stands in here");
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

// Middle of a published range of a country's indicator; 0 where there is none.
double middle(const Context& c, std::string_view indicator, Default& into) {
  for (const Indicator& row : c.catalogue.indicators) {
    if (row.indicator != indicator || row.country != c.delivery_location->id ||
        row.confidence == "unverified")
      continue;
    add_record(into, row.id, row.source, row.confidence);
    if (row.value) return *row.value;
    if (row.low && row.high) return (*row.low + *row.high) / 2;
  }
  return 0;
}

// Base pay of an agent there, reporting currency a paid hour; other work takes agents' pay as a stand-in.
double local_hourly_pay(const Context& c, Default& into) {
  if (!c.usd_rate_known) return 0;
  return middle(c, "agent_base_wage_hourly", into) * c.scenario.usd_rate;
}
double local_share(const Context& c, std::string_view indicator, Default& into) {
  return middle(c, indicator, into) / 100;
}

// What an agent-hour costs a provider besides pay and margin: the rest of the one price whose split is
// published.
double provider_overhead(const Context& c, Default& into) {
  const std::array<std::string, 2> there{"offshore_philippines", "any"};
  const std::array<std::string_view, 2> work{"customer_service", "any"};
  const auto find = [&](std::string_view parameter) {
    return find_fact(c.catalogue, parameter, work, there, Side::outsourced);
  };
  const Fact* price = find("provider_rate_per_hour");
  const Fact* pay_share = find("agent_pay_share_of_price");
  const Fact* margin = find("provider_operating_margin");
  if (price == nullptr || pay_share == nullptr || margin == nullptr || !margin->high) return 0;
  for (const Fact* row : {price, pay_share, margin}) add_record(into, row->id, row->source, row->confidence);
  return in_currency(c, *price, *price->mode) * (1 - *pay_share->mode - *margin->high);
}

Default hourly_cost(const Placement& placement) {
  return placement.should_cost > 0 ? worked_out(placement.should_cost, "cost of an FTE") : Default{};
}

// Staffing firms and marketplaces bill what they pay; everybody else has a price.
Default hourly_rate_of_model(const Context& c) {
  const auto& option = c.scenario.option;
  const double hours = paid_hours_per_month(c.scenario);
  if (option.sourcing_model == SourcingModel::contract) {
    Default found;
    const bool at_home = c.delivery_location == c.home_location;
    const double pay = at_home   ? c.scenario.inhouse.salary / 12 / hours
                       : c.voice ? local_hourly_pay(c, found)
                                 : 0;
    if (pay > 0) {
      return conclude(found, pay * (1 + option.markup) / (1 - option.shrinkage),
                      "pay of an hour x (1 + mark-up), per hour logged in");
    }
  }
  Default priced = hourly_rate(c);
  if (priced.found && option.sourcing_model == SourcingModel::freelance) {
    priced.confidence = "judgement";
    priced.rule += ", which stands in for a freelancer's";
  }
  return priced;
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

Default should_cost_rule(const Context& c) {
  Default found;
  const double hours = paid_hours_per_month(c.scenario);
  if (c.delivery_location == c.home_location) {
    return worked_out(loaded_agent_month(c.scenario), "as one of your own agents: pay, on-costs and seat");
  }
  const double pay = c.voice ? local_hourly_pay(c, found) : 0;
  const double loads =
      pay * (local_share(c, "agent_benefits_load", found) + local_share(c, "agent_bonus", found));
  const double overhead = provider_overhead(c, found);
  if (pay == 0 || overhead == 0) return worked_out(0, "not known: no local pay is published for this work");
  found.confidence = "judgement";
  return conclude(
      found, hours * (pay + loads + overhead * (1 - c.scenario.option.shrinkage)),
      "local pay with on-costs x paid hours + management, support, space and systems as in a published "
      "split of a price");
}

Default rate_rule(const Context& c, const Placement& placement) {
  const Scenario& s = c.scenario;
  const bool at_cost = s.option.pricing == Pricing::cost_plus;
  Default hourly = at_cost ? hourly_cost(placement) : hourly_rate_of_model(c);
  if (!hourly.found) return hourly;
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.option.shrinkage);
  switch (s.option.pricing) {
    case Pricing::cost_plus:
      return conclude(hourly, placement.should_cost * (1 + s.option.markup),
                      "cost of an FTE there x (1 + mark-up)");
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
      return conclude(hourly, hourly.value * production_hours(s, placement, 1) / volume(s, 1, Doer::provider),
                      hourly.rule + " x logged-in hours a unit takes");
    case Pricing::fixed_fee:
    case Pricing::gain_share:
      return conclude(hourly, hourly.value * production_hours(s, placement, 1),
                      hourly.rule + " x logged-in hours of month 1");
  }
  return hourly;
}

}  // namespace bpo
