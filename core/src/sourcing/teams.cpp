#include <algorithm>

#include "bpo/catalogue/function.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/productivity.hpp"
#include "bpo/sourcing/workload.hpp"
#include "default_rule.hpp"

namespace bpo {
namespace {

// What a default builds on: the case, the facts, and the teams filled in before this one.
struct Background {
  const Case& subject;
  const Context& context;
  const Scenario& scenario;
  const Team& in_house;
};

Default as_in_case(const Background& b, std::string_view path) {
  for (const Input& input : b.subject.resolved.inputs) {
    if (input.path != path) continue;
    Default found;
    found.records = input.facts;
    found.sources = input.sources;
    found.confidence = input.confidence;
    return conclude(found, input.value, "as in the case");
  }
  return {};
}

Default rework(const Background& b, bool provider) {
  if (provider) {
    Default found;
    std::vector<std::string_view> functions = b.context.functions;
    functions.emplace_back("back_office");  // the only work it was judged for
    const Fact* change = find_fact(b.context.catalogue, "rework_rate_change_outsourced", functions,
                                   b.context.delivery, Side::outsourced);
    if (change == nullptr || !change->mode) return worked_out(b.in_house.rework, "as in-house");
    add_record(found, change->id, change->source, change->confidence);
    return conclude(found, std::clamp(b.in_house.rework + *change->mode, 0.0, 1.0),
                    "as in-house, and the change while the work settles");
  }
  for (const char* rate : {"invoice_exception_rate", "payroll_error_rate", "data_entry_error_rate"}) {
    Default found = fact(b.context, rate, Where::home, Side::in_house);
    if (found.found) return found;
  }
  return judgement(0.05, "one unit in twenty: no rate of rework is published for this work");
}

Default quality(const Background& b, bool provider) {
  if (provider) return worked_out(b.in_house.quality, "as in-house");
  for (const char* rate : {"payroll_error_rate", "data_entry_error_rate"}) {
    Default found = fact(b.context, rate, Where::home, Side::in_house);
    if (found.found) return conclude(found, 1 - found.value, "less the published rate of errors");
  }
  return judgement(0.98, "two errors in a hundred: no rate is published for this work");
}

Default ai_saving(const Background& b) {
  Default found;
  const Fact* gain =
      use_fact_or_stand_in(b.context, "ai_agent_assist_productivity", Where::home, Side::in_house, found);
  const Fact* realised =
      use_fact(b.context, "ai_benefit_realisation_probability", Where::home, Side::in_house, found);
  if (gain == nullptr || realised == nullptr) return worked_out(0, "none: nothing is published");
  return conclude(found, (1 - 1 / (1 + *gain->mode)) * *realised->mode,
                  "time that the measured gain saves x share of buyers who realise it");
}

double mean_learning(const Scenario& s) {
  double sum = 0;
  int months = 0;
  for (const Wave& wave : s.transition.waves) {
    for (int month = wave.cutover(); month <= s.horizon(); ++month, ++months)
      sum += learning(s, month - wave.cutover());
  }
  return months > 0 ? sum / months : 1;
}

double in_house_hour(const Scenario& s) {
  const BaselineMonth month = baseline(s, 1);
  return month.total() / (month.headcount * paid_hours_per_month(s));
}

double provider_hour(const Scenario& s) {
  const ChargesMonth month = charges(s, 1);
  const double all = month.fee * (1 + s.run.governance + s.run.additional_fees) + s.run.client_supervision +
                     s.run.travel_per_month + s.run.retained_fte * s.run.retained_cost / 12;
  return all / (month.fte * paid_hours_per_month(s));
}

double handle_at_provider(const Scenario& s) {
  double minutes = 0;
  for (const Placement& placement : s.option.placements)
    minutes += placement.weight * s.work.handle_minutes * (1 + placement.aht_uplift);
  return minutes;
}

Default usual(const Background& b, std::string_view team, std::string_view name) {
  const bool provider = team == "provider";
  const bool today = team == "in_house";
  if (name == "weekly_hours") return as_in_case(b, "inhouse.weekly_hours");
  if (name == "shrinkage") return as_in_case(b, provider ? "option.shrinkage" : "inhouse.shrinkage");
  if (name == "occupancy") return as_in_case(b, provider ? "option.occupancy" : "inhouse.occupancy");
  if (name == "handle_minutes") {
    return provider
               ? worked_out(handle_at_provider(b.scenario), "handling time of the case and its extra there")
               : as_in_case(b, "work.handle_minutes");
  }
  if (name == "ai_saving") return today ? worked_out(0, "none today") : ai_saving(b);
  if (name == "improvement") {
    if (today) return worked_out(0, "as it is today");
    return as_in_case(b, provider ? "option.committed_productivity" : "inhouse.improvement");
  }
  if (name == "rework") return rework(b, provider);
  if (name == "rework_effort") return judgement(1, "as long as the first time");
  if (name == "quality") return quality(b, provider);
  if (name == "learning") {
    return provider
               ? worked_out(mean_learning(b.scenario), "mean of the learning curve from cutover to the end")
               : worked_out(1, "proficient, new hires apart");
  }
  return provider ? worked_out(provider_hour(b.scenario),
                               "fees and what they bring with them / paid hours, month 1")
                  : worked_out(in_house_hour(b.scenario), "in-house cost / paid hours, month 1");
}

void record(const Default& found, bool given, Input& input) {
  input.origin = given ? Origin::user : found.rule.empty() ? Origin::fact : Origin::rule;
  if (given) {
    input.default_value = found.value;
    input.has_default = found.found;
    return;
  }
  input.facts = found.records;
  input.sources = found.sources;
  input.confidence = found.confidence;
  input.rule = found.rule;
}

}  // namespace

std::array<ResolvedTeam, 3> teams_of(const Case& subject, const std::map<std::string, double>& given,
                                     const Catalogue& catalogue) {
  Scenario scenario = subject.resolved.scenario;
  Context context{.catalogue = catalogue, .given = subject.given, .scenario = scenario};
  context.functions = function_chain(scenario.function);
  context.home_location = find_by_id(catalogue.locations, scenario.home);
  context.delivery_location = find_by_id(catalogue.locations, scenario.option.placements.front().location);
  context.home = home_chain(*context.home_location);
  context.delivery = delivery_chain(*context.home_location, *context.delivery_location);

  std::array<ResolvedTeam, 3> all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Background background{subject, context, scenario, all[0].team};
    for (const TeamRow& row : team_rows()) {
      const Default found = usual(background, kTeams[i], row.name);
      Input& input = all[i].inputs.emplace_back();
      input.path = std::string(kTeams[i]) + "." + std::string(row.name);
      const auto own = given.find(input.path);
      input.value = own != given.end() ? own->second : found.value;
      all[i].team.*row.slot = input.value;
      record(found, own != given.end(), input);
    }
  }
  return all;
}

}  // namespace bpo
