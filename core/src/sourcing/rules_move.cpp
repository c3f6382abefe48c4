#include <algorithm>
#include <array>
#include <cmath>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/workload.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

constexpr double kSmallTeam = 20;  // heads: up to here a single process moves as fast as trade articles say

double annual_contract_value(const Scenario& s) {
  return 12 * charges(s, 1).fee;
}

Default share_of_contract(const Context& c, std::string_view parameter) {
  Default found;
  const Fact* share = use_fact(c, parameter, Where::delivery, Side::outsourced, found);
  if (share == nullptr) return found;
  return conclude(found, *share->mode * annual_contract_value(c.scenario),
                  "share of a year's fees, published x fees of a year");
}

Default kt_billing(const Context& c) {
  return fact_or_stand_in(c, "transition_team_share", Where::delivery, Side::outsourced);
}

Default release_lag(const Context&) {
  return judgement(1, "a month after cutover");
}
Default selection(const Context& c) {
  return share_of_contract(c, "vendor_selection_cost");
}
Default setup(const Context& c) {
  return share_of_contract(c, "setup_fee");
}

Default training_fee(const Context& c) {
  const Default found = fact(c, "provider_training_fee_per_agent", Where::delivery, Side::outsourced);
  return found.found || c.usd_rate_wanted ? found : worked_out(0, "none: no fee is published for this work");
}

// Where no law or custom of the country is published, that of the United States stands in.
Default severance_fact(const Context& c, std::string_view parameter) {
  Default own = fact(c, parameter, Where::home, Side::in_house);
  if (own.found) return own;
  Default found;
  const Fact* row = use_fact_at_home(c, parameter, found);
  if (row == nullptr) return found;
  return conclude(found, *row->mode, "published for the United States, which stands in here");
}

Default severance_a_year(const Context& c) {
  return severance_fact(c, "severance_weeks_per_year_of_service");
}
Default severance_minimum(const Context& c) {
  return severance_fact(c, "severance_minimum_weeks");
}

Default tenure(const Context& c) {
  constexpr double kLongest = 50;
  const double attrition = c.scenario.inhouse.attrition;
  return worked_out(attrition > 0 ? std::min(kLongest, 1 / attrition) : kLongest,
                    "1 / attrition: how long people stay on average");
}

Default severance_cap(const Context&) {
  return judgement(26, "half a year");
}

Default severance_weeks(const Context& c) {
  const auto& move = c.scenario.transition;
  const double weeks = move.severance_weeks_per_year * move.severance_tenure;
  return worked_out(
      std::min(std::max(weeks, move.severance_minimum), std::max(move.severance_cap, move.severance_minimum)),
      "weeks for each year of service x years, at least the minimum, at most the cap");
}

constexpr std::array<NumberRule, 16> kTransition{{
    {.path = "transition.kt_billing",
     .slot = [](Scenario& s) -> double& { return s.transition.kt_billing; },
     .derive = kt_billing},
    {.path = "transition.learning_e0",
     .slot = [](Scenario& s) -> double& { return s.transition.learning_e0; },
     .parameter = "learning_e0",
     .where = Where::delivery,
     .side = Side::outsourced},
    {.path = "transition.learning_tau",
     .slot = [](Scenario& s) -> double& { return s.transition.learning_tau; },
     .parameter = "learning_tau",
     .where = Where::delivery,
     .side = Side::outsourced},
    {.path = "transition.release_lag",
     .slot = [](Scenario& s) -> double& { return s.transition.release_lag; },
     .derive = release_lag},
    {.path = "transition.selection",
     .slot = [](Scenario& s) -> double& { return s.transition.selection; },
     .derive = selection},
    {.path = "transition.setup",
     .slot = [](Scenario& s) -> double& { return s.transition.setup; },
     .derive = setup},
    {.path = "transition.technology_integration",
     .slot = [](Scenario& s) -> double& { return s.transition.technology_integration; },
     .derive = [](const Context&) { return worked_out(0, "in the setup"); }},
    {.path = "transition.training_fee_per_agent",
     .slot = [](Scenario& s) -> double& { return s.transition.training_fee_per_agent; },
     .derive = training_fee},
    {.path = "transition.severance_share",
     .slot = [](Scenario& s) -> double& { return s.transition.severance_share; },
     .parameter = "severance_share_of_staff"},
    {.path = "transition.severance_weeks_per_year",
     .slot = [](Scenario& s) -> double& { return s.transition.severance_weeks_per_year; },
     .derive = severance_a_year},
    {.path = "transition.severance_tenure",
     .slot = [](Scenario& s) -> double& { return s.transition.severance_tenure; },
     .derive = tenure},
    {.path = "transition.severance_minimum",
     .slot = [](Scenario& s) -> double& { return s.transition.severance_minimum; },
     .derive = severance_minimum},
    {.path = "transition.severance_cap",
     .slot = [](Scenario& s) -> double& { return s.transition.severance_cap; },
     .derive = severance_cap},
    {.path = "transition.severance_weeks",
     .slot = [](Scenario& s) -> double& { return s.transition.severance_weeks; },
     .derive = severance_weeks},
    {.path = "transition.stranded_share",
     .slot = [](Scenario& s) -> double& { return s.transition.stranded_share; },
     .parameter = "stranded_share_of_overhead"},
    {.path = "transition.stranded_months",
     .slot = [](Scenario& s) -> double& { return s.transition.stranded_months; },
     .parameter = "stranded_months"},
}};

Default additional_fees(const Context& c) {
  Default found = fact(c, "additional_fee_share", Where::delivery, Side::outsourced);
  if (found.found) return found;
  Default scope;
  const Fact* row = use_fact(c, "scope_change_leakage", Where::delivery, Side::outsourced, scope);
  if (row == nullptr) return scope;
  return conclude(scope, *row->mode,
                  "leakage through scope changes: nothing more is published for this work");
}

Default retained_fte(const Context& c) {
  Default found;
  const Fact* share = use_fact(c, "retained_organisation_share", Where::home, Side::outsourced, found);
  if (share == nullptr) return found;
  return conclude(found, *share->mode * required_fte(c.scenario, 1), "share of the in-house FTE");
}

Default retained_cost(const Context& c) {
  const auto& team = c.scenario.inhouse;
  Default found;
  const Occupation* row = find_occupation(c.catalogue, "governance", c.scenario.home);
  if (row == nullptr || row->currency != c.scenario.currency) {
    return worked_out(12 * loaded_supervisor_month(c.scenario), "as a supervisor: pay, on-costs and seat");
  }
  add_record(found, row->id, row->source, row->confidence);
  return conclude(found, *row->annual_median * (1 + team.benefits_load) + team.overhead,
                  "median pay, " + row->name + ", " + std::to_string(row->year) + ", with benefits and seat");
}

/// What a sourcing model asks of the client: how many heads one of the client's supervisors leads, in spans
/// of the client's own team (0: none is needed), and how much governance next to that of a large contract.
struct ClientPart {
  double span = 0, governance = 1;
  std::string_view supervision;
};
ClientPart client_part(SourcingModel model) {
  switch (model) {
    case SourcingModel::freelance:
      return {1, 0.5, "freelancers need as many supervisors as your own people"};
    case SourcingModel::contract:
      return {1.5, 0.8, "contract staff need two thirds of the supervisors of your own people"};
    case SourcingModel::dedicated_team:
    case SourcingModel::captive:
      return {2, 1, "a dedicated team needs half the supervisors of your own"};
    case SourcingModel::managed_bpo:
      return {0, 1, "a managed service is led by the provider"};
  }
  return {};
}

Default governance(const Context& c) {
  Default found = fact(c, "governance_cost", Where::delivery, Side::outsourced);
  const double part = client_part(c.scenario.option.sourcing_model).governance;
  if (!found.found || part == 1) return found;
  found.has_range = false;
  return conclude(found, found.value * part,
                  "less than for a large contract: x " + std::string(part == 0.5 ? "0.5" : "0.8"));
}

Default client_supervision(const Context& c) {
  const Scenario& s = c.scenario;
  const ClientPart part = client_part(s.option.sourcing_model);
  if (part.span == 0) return worked_out(0, std::string(part.supervision));
  const double supervisors = charges(s, 1).fte / (part.span * s.inhouse.supervisor_span);
  return worked_out(supervisors * loaded_supervisor_month(s), std::string(part.supervision));
}

Default travel(const Context& c) {
  if (c.delivery_location == c.home_location) return worked_out(0, "none: the same country");
  Default found;
  const Fact* trips = use_fact(c, "trips_per_year", Where::delivery, Side::outsourced, found);
  const Fact* cost = use_fact(c, "trip_cost_international", Where::delivery, Side::outsourced, found);
  if (trips == nullptr || cost == nullptr) return {};
  return conclude(found, *trips->mode * in_currency(c, *cost, *cost->mode) / 12,
                  "trips a year x cost of a trip / 12");
}

constexpr std::array<NumberRule, 6> kRun{{
    {.path = "run.governance",
     .slot = [](Scenario& s) -> double& { return s.run.governance; },
     .derive = governance},
    {.path = "run.additional_fees",
     .slot = [](Scenario& s) -> double& { return s.run.additional_fees; },
     .derive = additional_fees},
    {.path = "run.retained_fte",
     .slot = [](Scenario& s) -> double& { return s.run.retained_fte; },
     .derive = retained_fte},
    {.path = "run.retained_cost",
     .slot = [](Scenario& s) -> double& { return s.run.retained_cost; },
     .derive = retained_cost},
    {.path = "run.client_supervision",
     .slot = [](Scenario& s) -> double& { return s.run.client_supervision; },
     .derive = client_supervision},
    {.path = "run.travel_per_month",
     .slot = [](Scenario& s) -> double& { return s.run.travel_per_month; },
     .derive = travel},
}};

}  // namespace

std::span<const NumberRule> transition_rules() {
  return kTransition;
}
std::span<const NumberRule> run_rules() {
  return kRun;
}

Default wave_rule(const Context& c, Wave& wave) {
  Default found;
  const bool small = paid_headcount(c.scenario, 1) <= kSmallTeam;
  const Fact* months = use_fact(c, small ? "implementation_months" : "transition_months", Where::delivery,
                                Side::outsourced, found);
  const Fact* parallel = use_fact(c, "parallel_run_months", Where::delivery, Side::outsourced, found);
  if (months == nullptr || parallel == nullptr) return {};
  wave.share = 1;
  wave.kt_start = 1;
  wave.kt_months = std::round(*months->mode * 2 / 3);
  wave.parallel_months = std::ceil(*parallel->mode);
  return conclude(found, 0,
                  "one wave: two thirds of the usual transition time is transfer, then the parallel run");
}

}  // namespace bpo
