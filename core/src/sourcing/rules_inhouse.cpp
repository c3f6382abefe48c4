#include <array>
#include <cmath>

#include "bpo/catalogue/function.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

constexpr std::string_view kNoCalls = "no calls by interval are given";

Default discount_rate(const Context& c) {
  if (!c.scenario.industry.empty()) {
    const std::string industry = "industry:" + c.scenario.industry;
    const std::array<std::string_view, 1> functions{industry};
    if (const Fact* row = find_fact(c.catalogue, "discount_rate_wacc", functions, c.home, Side::in_house)) {
      Default found;
      add_record(found, row->id, row->source, row->confidence);
      return conclude(found, row->mode.value_or(0), "cost of capital of the industry");
    }
  }
  return fact(c, "discount_rate_default", Where::home, Side::in_house);
}

Default no_tax(const Context&) {
  return worked_out(0, "before tax");
}

constexpr std::array<NumberRule, 3> kMoney{{
    {.path = "horizon_months",
     .slot = [](Scenario& s) -> double& { return s.horizon_months; },
     .parameter = "contract_term",
     .side = Side::outsourced},
    {.path = "client.discount_rate",
     .slot = [](Scenario& s) -> double& { return s.discount_rate; },
     .derive = discount_rate},
    {.path = "client.tax_rate", .slot = [](Scenario& s) -> double& { return s.tax_rate; }, .derive = no_tax},
}};

Default occupancy(const Context& c) {
  return fact(c, c.voice ? "occupancy" : "utilisation", Where::home, Side::in_house);
}

Default attrition(const Context& c) {
  return fact_or_stand_in(c, "attrition", Where::home, Side::in_house);
}

Default training_months(const Context& c) {
  Default found;
  const Fact* weeks = use_fact_or_stand_in(c, "training_weeks", Where::home, Side::in_house, found);
  return weeks == nullptr ? found : conclude(found, *weeks->mode * 12 / 52, "weeks of training x 12 / 52");
}

// Analysts and trainers are planned only where a span is published for the work.
Default span_or_none(const Context& c, std::string_view parameter) {
  Default found = fact(c, parameter, Where::home, Side::in_house);
  return found.found ? found : worked_out(0, "none: no span is published for this work");
}
Default qa_span(const Context& c) {
  return span_or_none(c, "qa_span");
}
Default trainer_span(const Context& c) {
  return span_or_none(c, "trainer_span");
}

Default pay_of(const Context& c, std::span<const std::string_view> functions) {
  Default found;
  for (const std::string_view function : functions) {
    if (const Occupation* row = find_occupation(c.catalogue, function, c.scenario.home)) {
      if (row->currency != c.scenario.currency) return found;
      const bool own = function == functions.front();  // else pay of other work of the family stands in
      add_record(found, row->id, row->source, own ? row->confidence : std::string("judgement"));
      found.has_range = row->p25 && row->p75;
      found.low = row->p25.value_or(0);
      found.high = row->p75.value_or(0);
      return conclude(found, *row->annual_median,
                      "median pay, " + row->name + ", " + std::to_string(row->year));
    }
  }
  return found;
}
Default salary(const Context& c) {
  return pay_of(c, related_functions(c.functions.front()));
}

Default benefits_load(const Context& c) {
  Default found = fact(c, "benefits_load_on_salary", Where::home, Side::in_house);
  if (found.found) return found;
  const Burden* insurance =
      find_burden(c.catalogue, "employer_national_insurance_effective", c.scenario.home);
  const Burden* pension = find_burden(c.catalogue, "workplace_pension_minimum", c.scenario.home);
  if (insurance == nullptr || pension == nullptr) return found;
  add_record(found, insurance->id, insurance->source, insurance->confidence);
  add_record(found, pension->id, pension->source, pension->confidence);
  return conclude(found, (*insurance->rate_pct + *pension->rate_pct) / 100,
                  "national insurance + minimum pension, the statutory part only");
}

// " (published for the United States, which stands in here)" where that is so.
std::string standing_in(const Context& c, const Fact& row) {
  const bool from_elsewhere = row.location == "home_us" && c.scenario.home != "USA";
  return from_elsewhere ? " (published for the United States, which stands in here)" : "";
}

Default overhead(const Context& c) {
  Default found;
  const Fact* space = use_fact_at_home(c, "facility_cost_per_seat", found);
  const Fact* systems = use_fact_at_home(c, "it_telecom_cost_per_seat", found);
  if (space == nullptr || systems == nullptr) return {};
  return conclude(found, in_currency(c, *space, *space->mode) + in_currency(c, *systems, *systems->mode),
                  "space" + standing_in(c, *space) + " + IT and telecoms of a seat");
}

Default cost_per_hire(const Context& c) {
  Default found = fact(c, "cost_per_hire", Where::home, Side::in_house);
  if (found.found || c.usd_rate_wanted) return found;
  const Fact* row = use_fact_at_home(c, "cost_per_hire", found);
  if (row == nullptr) return found;
  return conclude(found, in_currency(c, *row, *row->mode), "cost of a hire" + standing_in(c, *row));
}

// Pay rises where they are published, else consumer prices.
Default wage_inflation(const Context& c) {
  Default found = fact(c, "wage_inflation", Where::home, Side::in_house);
  if (found.found) return found;
  const Indicator* prices = find_indicator(c.catalogue, "cpi_inflation", c.scenario.home);
  if (prices == nullptr) return found;
  add_record(found, prices->id, prices->source, prices->confidence);
  return conclude(found, *prices->value / 100, "consumer prices: no pay rise is published for this country");
}

Default planner_span(const Context&) {
  return worked_out(0, "none, unless you plan with them");
}
Default technology(const Context&) {
  return worked_out(0, "in the cost of a seat");
}

bool sized_by_occupancy(const Context& c) {
  return c.scenario.inhouse.queue.intervals.empty();
}
Default queue_fact(const Context& c, std::string_view parameter) {
  return sized_by_occupancy(c) ? not_used(kNoCalls)
                               : fact_or_stand_in(c, parameter, Where::home, Side::in_house);
}

Default supervisor_salary(const Context& c) {
  return judgement(1.55 * c.scenario.inhouse.salary, "1.55 x salary");
}

Default training_cost(const Context& c) {
  return judgement(0.25 * c.scenario.inhouse.salary / 12, "a quarter of a month's salary");
}

constexpr std::array<NumberRule, 24> kInhouse{{
    {.path = "inhouse.weekly_hours",
     .slot = [](Scenario& s) -> double& { return s.inhouse.weekly_hours; },
     .parameter = "weekly_paid_hours"},
    {.path = "inhouse.shrinkage",
     .slot = [](Scenario& s) -> double& { return s.inhouse.shrinkage; },
     .parameter = "shrinkage"},
    {.path = "inhouse.occupancy",
     .slot = [](Scenario& s) -> double& { return s.inhouse.occupancy; },
     .derive = occupancy},
    {.path = "inhouse.attrition",
     .slot = [](Scenario& s) -> double& { return s.inhouse.attrition; },
     .derive = attrition},
    {.path = "inhouse.training_months",
     .slot = [](Scenario& s) -> double& { return s.inhouse.training_months; },
     .derive = training_months},
    {.path = "inhouse.supervisor_span",
     .slot = [](Scenario& s) -> double& { return s.inhouse.supervisor_span; },
     .parameter = "supervisor_span"},
    {.path = "inhouse.qa_span",
     .slot = [](Scenario& s) -> double& { return s.inhouse.qa_span; },
     .derive = qa_span},
    {.path = "inhouse.trainer_span",
     .slot = [](Scenario& s) -> double& { return s.inhouse.trainer_span; },
     .derive = trainer_span},
    {.path = "inhouse.improvement",
     .slot = [](Scenario& s) -> double& { return s.inhouse.improvement; },
     .parameter = "in_house_improvement_per_year"},
    {.path = "inhouse.salary",
     .slot = [](Scenario& s) -> double& { return s.inhouse.salary; },
     .derive = salary},
    {.path = "inhouse.benefits_load",
     .slot = [](Scenario& s) -> double& { return s.inhouse.benefits_load; },
     .derive = benefits_load},
    {.path = "inhouse.overhead",
     .slot = [](Scenario& s) -> double& { return s.inhouse.overhead; },
     .derive = overhead},
    {.path = "inhouse.supervisor_salary",
     .slot = [](Scenario& s) -> double& { return s.inhouse.supervisor_salary; },
     .derive = supervisor_salary},
    {.path = "inhouse.cost_per_hire",
     .slot = [](Scenario& s) -> double& { return s.inhouse.cost_per_hire; },
     .derive = cost_per_hire},
    {.path = "inhouse.training_cost_per_hire",
     .slot = [](Scenario& s) -> double& { return s.inhouse.training_cost_per_hire; },
     .derive = training_cost},
    {.path = "inhouse.wage_inflation",
     .slot = [](Scenario& s) -> double& { return s.inhouse.wage_inflation; },
     .derive = wage_inflation},
    {.path = "inhouse.planner_span",
     .slot = [](Scenario& s) -> double& { return s.inhouse.planner_span; },
     .derive = planner_span},
    {.path = "inhouse.technology_per_month",
     .slot = [](Scenario& s) -> double& { return s.inhouse.technology_per_month; },
     .derive = technology},
    {.path = "inhouse.interval_s",
     .slot = [](Scenario& s) -> double& { return s.inhouse.queue.interval_s; },
     .derive = [](const Context&) { return worked_out(1800, "half an hour"); }},
    {.path = "inhouse.intervals_per_week",
     .slot = [](Scenario& s) -> double& { return s.inhouse.queue.times_a_week; },
     .derive = [](const Context&) { return worked_out(1, "the intervals are a week"); }},
    {.path = "inhouse.service_level",
     .slot = [](Scenario& s) -> double& { return s.inhouse.queue.service_level; },
     .derive = [](const Context& c) { return queue_fact(c, "service_level_target"); }},
    {.path = "inhouse.threshold_s",
     .slot = [](Scenario& s) -> double& { return s.inhouse.queue.threshold_s; },
     .derive = [](const Context& c) { return queue_fact(c, "service_level_threshold"); }},
    {.path = "inhouse.patience_s",
     .slot = [](Scenario& s) -> double& { return s.inhouse.queue.patience_s; },
     .derive = [](const Context& c) { return queue_fact(c, "caller_patience"); }},
    {.path = "inhouse.schedule_inefficiency",
     .slot = [](Scenario& s) -> double& { return s.inhouse.queue.schedule_inefficiency; },
     .derive =
         [](const Context& c) {
           return sized_by_occupancy(c) ? not_used(kNoCalls)
                                        : worked_out(0, "none: rosters are taken to fit the need exactly");
         }},
}};

bool sized_by_volume(const Context& c) {
  return c.given.numbers.find("work.volume") != c.given.numbers.end() || !sized_by_occupancy(c);
}

Default handle_minutes(const Context& c) {
  Default found;
  if (!c.channel.empty() && sized_by_volume(c)) {
    found.rule =
        "how long a chat or an e-mail takes is not among the published facts, and a call's time says "
        "nothing about it";
    return found;
  }
  if (c.voice && c.channel.empty()) {
    const Fact* call = use_fact(c, "call_duration", Where::home, Side::in_house, found);
    const Fact* wrap_up = use_fact(c, "wrap_up_share_of_talk", Where::home, Side::in_house, found);
    if (call != nullptr && wrap_up != nullptr) {
      return conclude(found, *call->mode * (1 + *wrap_up->mode), "length of a call x (1 + wrap-up share)");
    }
  }
  if (const Fact* invoices = use_fact(c, "invoices_per_fte", Where::home, Side::in_house, found)) {
    const auto& team = c.scenario.inhouse;
    const double productive_hours = team.weekly_hours * 52 * (1 - team.shrinkage) * team.occupancy;
    return conclude(found, 60 * productive_hours / *invoices->mode,
                    "productive hours of a year / invoices an FTE processes in a year");
  }
  return worked_out(60, "no handling time is published for this work, so it is counted in hours");
}

Default no_growth(const Context&) {
  return worked_out(0, "as much work as today");
}
Default automation_off(const Context&) {
  return worked_out(0, "off");
}
Default deflection(const Context& c) {
  if (!c.scenario.ai.enabled) return automation_off(c);
  Default found;
  const Fact* rate = use_fact(c, "ai_deflection_rate", Where::home, Side::in_house, found);
  const Fact* realised =
      use_fact(c, "ai_benefit_realisation_probability", Where::home, Side::in_house, found);
  if (rate == nullptr || realised == nullptr) return {};
  return conclude(found, *rate->mode * *realised->mode, "published rate x chance that it is realised");
}
Default first_month(const Context&) {
  return worked_out(1, "from the first month");
}
Default a_year(const Context&) {
  return judgement(12, "a year");
}

constexpr std::array<NumberRule, 7> kWork{{
    {.path = "work.handle_minutes",
     .slot = [](Scenario& s) -> double& { return s.work.handle_minutes; },
     .derive = handle_minutes},
    {.path = "work.growth",
     .slot = [](Scenario& s) -> double& { return s.work.growth; },
     .derive = no_growth},
    {.path = "ai.deflection",
     .slot = [](Scenario& s) -> double& { return s.ai.deflection; },
     .derive = deflection},
    {.path = "ai.start", .slot = [](Scenario& s) -> double& { return s.ai.start; }, .derive = first_month},
    {.path = "ai.ramp_months",
     .slot = [](Scenario& s) -> double& { return s.ai.ramp_months; },
     .derive = a_year},
    {.path = "ai.residual_uplift",
     .slot = [](Scenario& s) -> double& { return s.ai.residual_uplift; },
     .derive =
         [](const Context& c) {
           const Default found = fact(c, "ai_residual_aht_uplift", Where::home, Side::in_house);
           return found.found ? found : automation_off(c);
         }},
    {.path = "ai.cost_per_deflection",
     .slot = [](Scenario& s) -> double& { return s.ai.cost_per_deflection; },
     .derive =
         [](const Context& c) {
           const Default found = fact(c, "cost_per_contact_self_service", Where::home, Side::in_house);
           return found.found || c.scenario.ai.deflection > 0 ? found : automation_off(c);
         }},
}};

}  // namespace

std::span<const NumberRule> money_rules() {
  return kMoney;
}
std::span<const NumberRule> inhouse_rules() {
  return kInhouse;
}
std::span<const NumberRule> work_rules() {
  return kWork;
}

Default ramp_rule(const Context& c, std::vector<double>& ramp) {
  Default found;
  const Fact* start = use_fact(c, "ramp_start_productivity", Where::home, Side::in_house, found);
  const Fact* months = use_fact_or_stand_in(c, "months_to_proficiency", Where::home, Side::in_house, found);
  if (start == nullptr || months == nullptr) return {};
  const auto steps = static_cast<int>(std::lround(*months->mode));
  for (int k = 0; k < steps; ++k) ramp.push_back(*start->mode + (1 - *start->mode) * k / steps);
  return conclude(found, 0, "a straight line from the starting productivity over the months to proficiency");
}

}  // namespace bpo
