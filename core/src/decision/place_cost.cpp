#include "bpo/decision/place_cost.hpp"

#include <algorithm>
#include <array>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"

namespace bpo::decision {
namespace {

constexpr double kUsualWeek = 40;
constexpr double kWeeksAYear = 52;

template <typename Record>
void cite(PlaceFigure& figure, const Record& record) {
  figure.records.push_back({record.id, record.source, record.year});
}
void cite(PlaceFigure& figure, const Fact& fact) {
  figure.records.push_back({fact.id, fact.source, 0});
}

/// The middle of a range where only that is published.
template <typename Record>
double middle(const Record& record, std::optional<double> value) {
  return value ? *value : (*record.low + *record.high) / 2;
}

bool is_voice(std::string_view function) {
  const Function* found = find_function(function);
  return found != nullptr && found->voice;
}

/// The major group of occupations whose earnings come nearest to a kind of work. ISCO-08: 2, 3 and 4.
std::string_view group_of(std::string_view function) {
  constexpr std::string_view kProfessionals[] = {"it_services", "it_development",     "it_infrastructure",
                                                 "legal",       "research_analytics", "marketing"};
  constexpr std::string_view kTechnicians[] = {
      "it_service_desk", "technical_support", "finance_accounting", "hr",
      "procurement",     "recruiting",        "supply_chain"};
  const auto is_in = [&](const auto& list) {
    return std::find(std::begin(list), std::end(list), function) != std::end(list);
  };
  if (is_in(kProfessionals)) return "professionals_monthly_earnings";
  if (is_in(kTechnicians)) return "technicians_monthly_earnings";
  return "clerical_monthly_earnings";
}
std::string_view words_of(std::string_view group) {
  if (group == "professionals_monthly_earnings") return "professionals";
  if (group == "technicians_monthly_earnings") return "technicians and associate professionals";
  return "clerks";
}

/// Earnings of a group of occupations, dollars an hour.
PlaceFigure group_earnings(const Catalogue& catalogue, std::string_view group, const std::string& country) {
  PlaceFigure figure;
  const Indicator* earnings = find_indicator(catalogue, group, country);
  if (earnings == nullptr || earnings->unit != "USD/month") return figure;
  const Indicator* hours = find_indicator(catalogue, "mean_weekly_hours_employee", country);
  const double week = hours != nullptr ? *hours->value : kUsualWeek;
  figure.value = *earnings->value * 12 / (week * kWeeksAYear);
  figure.low = figure.high = *figure.value;
  cite(figure, *earnings);
  if (hours != nullptr) cite(figure, *hours);
  return figure;
}

AgentMultiples multiples(const Catalogue& catalogue) {
  AgentMultiples found;
  for (const Location& place : catalogue.locations) {
    const Indicator* agents = find_level(catalogue, "agent_base_wage_hourly", place.id);
    const PlaceFigure clerks = group_earnings(catalogue, "clerical_monthly_earnings", place.id);
    if (agents == nullptr || !clerks.value) continue;
    const double multiple = middle(*agents, agents->value) / *clerks.value;
    found.least = found.places == 0 ? multiple : std::min(found.least, multiple);
    found.most = std::max(found.most, multiple);
    ++found.places;
  }
  return found;
}

PlaceFigure agents_pay(const Catalogue& catalogue, const std::string& country) {
  PlaceFigure figure{.basis = "base pay of agents"};
  const Indicator* row = find_level(catalogue, "agent_base_wage_hourly", country);
  if (row == nullptr) return figure;
  figure.value = middle(*row, row->value);
  figure.low = row->low.value_or(*figure.value);
  figure.high = row->high.value_or(*figure.value);
  cite(figure, *row);
  return figure;
}

PlaceFigure occupation_pay(const Catalogue& catalogue, std::string_view function,
                           const std::string& country) {
  PlaceFigure figure{.basis = "median pay of the occupation, the middle half of pay as range"};
  for (const std::string_view related : related_functions(function)) {
    const Occupation* row = find_occupation(catalogue, related, country);
    if (row == nullptr || row->currency != "USD") continue;
    const double hours = kUsualWeek * kWeeksAYear;
    figure.value = *row->annual_median / hours;
    figure.low = row->p25.value_or(*row->annual_median) / hours;
    figure.high = row->p75.value_or(*row->annual_median) / hours;
    figure.stands_in = related != function;
    cite(figure, *row);
    return figure;
  }
  return figure;
}

/// What is published of a country and not unverified.
std::vector<const Burden*> burdens_of(const Catalogue& catalogue, std::string_view country) {
  std::vector<const Burden*> rows;
  for (const Burden& row : catalogue.burdens) {
    const bool has_rate = row.rate_pct || (row.low && row.high);
    if (row.country == country && has_rate && row.confidence != "unverified") rows.push_back(&row);
  }
  return rows;
}

/// The newest row of a component.
const Burden* newest(const std::vector<const Burden*>& rows, std::string_view component) {
  const Burden* found = nullptr;
  for (const Burden* row : rows) {
    if (row->component == component && (found == nullptr || row->year > found->year)) found = row;
  }
  return found;
}

void add(PlaceFigure& sum, const Burden& row) {
  const double rate = middle(row, row.rate_pct) / 100;
  sum.value = sum.value.value_or(0) + rate;
  sum.low += row.low.value_or(rate * 100) / 100;
  sum.high += row.high.value_or(rate * 100) / 100;
  cite(sum, row);
}

/// On-costs as published for a place's employers at large.
PlaceFigure published_on_costs(const Catalogue& catalogue, const std::string& country) {
  constexpr std::string_view kTotals[] = {"total_employer_social_security", "total_employer_contributions",
                                          "statutory_total", "statutory_total_example", "non_wage_cost"};
  constexpr std::string_view kParts[] = {"employer_national_insurance_effective",
                                         "workplace_pension_minimum",
                                         "social_security",
                                         "health_insurance",
                                         "isss_health",
                                         "afp_pension",
                                         "training_levy",
                                         "imss",
                                         "infonavit",
                                         "retirement_sar"};
  const std::vector<const Burden*> rows = burdens_of(catalogue, country);
  PlaceFigure figure{.basis = "what employers pay on top of wages"};
  for (const std::string_view total : kTotals) {
    if (const Burden* row = newest(rows, total)) {
      add(figure, *row);
      return figure;
    }
  }
  if (const Burden* share = newest(rows, "non_wage_share_of_labour_cost")) {
    const double part = *share->rate_pct / 100;
    figure.value = figure.low = figure.high = part / (1 - part);
    cite(figure, *share);
    return figure;
  }
  figure.basis = "the contributions that are published, added up";
  for (const std::string_view part : kParts) {
    if (const Burden* row = newest(rows, part)) add(figure, *row);
  }
  return figure;
}

PlaceFigure agents_on_costs(const Catalogue& catalogue, const std::string& country) {
  PlaceFigure figure{.basis = "agents' benefits and bonus"};
  for (const char* part : {"agent_benefits_load", "agent_bonus"}) {
    const Indicator* row = find_level(catalogue, part, country);
    if (row == nullptr) return {};
    const double share = middle(*row, row->value);
    figure.value = figure.value.value_or(0) + share / 100;
    figure.low += row->low.value_or(share) / 100;
    figure.high += row->high.value_or(share) / 100;
    cite(figure, *row);
  }
  return figure;
}

/// Everybody's, for a place that publishes none.
PlaceFigure everybodys_on_costs(const Catalogue& catalogue) {
  std::vector<double> shares;
  for (const Location& place : catalogue.locations) {
    const PlaceFigure one = published_on_costs(catalogue, place.id);
    if (one.value) shares.push_back(*one.value);
  }
  PlaceFigure figure{.basis = "not published here"};
  if (shares.empty()) return figure;
  std::sort(shares.begin(), shares.end());
  figure.value = shares[shares.size() / 2];
  figure.low = shares.front();
  figure.high = shares.back();
  figure.stands_in = true;
  figure.basis = "not published here: the middle of " + std::to_string(shares.size()) +
                 " places that publish theirs, lowest to highest as range";
  return figure;
}

PlaceFigure overhead(const Catalogue& catalogue, const Location& place) {
  PlaceFigure figure{.basis = "an American seat: space, telephone and computers"};
  const std::vector<std::string_view> any{"any"};
  const std::vector<std::string> seats{"home_us", "home", "global", "any"};
  const double hours = kUsualWeek * kWeeksAYear;
  for (const char* part : {"facility_cost_per_seat", "it_telecom_cost_per_seat"}) {
    const Fact* fact = find_fact(catalogue, part, any, seats, Side::in_house);
    if (fact == nullptr || !fact->mode) return {.basis = "no cost of a seat is published"};
    figure.value = figure.value.value_or(0) + *fact->mode / hours;
    figure.low += fact->low.value_or(*fact->mode) / hours;
    figure.high += fact->high.value_or(*fact->mode) / hours;
    cite(figure, *fact);
  }
  if (place.id != "USA") {
    figure.stands_in = true;
    figure.basis += ", which stands in because no other is published";
  }
  return figure;
}

}  // namespace

LabourCosts::LabourCosts(const Catalogue& catalogue, std::string_view function)
    : catalogue_(catalogue),
      function_(function),
      multiples_(multiples(catalogue)),
      everybodys_(everybodys_on_costs(catalogue)) {}

PlaceFigure LabourCosts::proxy_pay(const std::string& country) const {
  const std::string_view group = group_of(function_);
  PlaceFigure figure = group_earnings(catalogue_, group, country);
  if (!figure.value) {
    figure.basis = "no pay is published for this work, nor earnings of its group of occupations in dollars";
    return figure;
  }
  figure.stands_in = true;
  figure.basis = "earnings of all " + std::string(words_of(group));
  if (multiples_.places > 0) {
    const double least = std::max(1.0, multiples_.least);
    figure.high = *figure.value * std::max(1.0, multiples_.most);
    figure.value = *figure.value * least;
    figure.basis += ", informal jobs included, times what agents are paid above clerks in " +
                    std::to_string(multiples_.places) + " places";
  }
  return figure;
}

PlaceFigure LabourCosts::pay(const std::string& country) const {
  if (is_voice(function_)) {
    if (PlaceFigure agents = agents_pay(catalogue_, country); agents.value) return agents;
  }
  if (PlaceFigure occupation = occupation_pay(catalogue_, function_, country); occupation.value)
    return occupation;
  return proxy_pay(country);
}

PlaceFigure LabourCosts::on_costs(const Location& place) const {
  if (is_voice(function_)) {
    if (PlaceFigure agents = agents_on_costs(catalogue_, place.id); agents.value) return agents;
  }
  const std::vector<std::string_view> any{"any"};
  const std::vector<std::string> here{home_chain(place).front()};
  const Fact* load = find_fact(catalogue_, "benefits_load_on_salary", any, here, Side::in_house);
  if (load != nullptr && load->mode) {
    PlaceFigure figure{.value = load->mode,
                       .low = load->low.value_or(*load->mode),
                       .high = load->high.value_or(*load->mode),
                       .basis = "benefits on top of a salary"};
    cite(figure, *load);
    return figure;
  }
  if (PlaceFigure published = published_on_costs(catalogue_, place.id); published.value) return published;
  return everybodys_;
}

LabourCost LabourCosts::in(const Location& place) const {
  LabourCost cost{.pay = pay(place.id), .on_costs = on_costs(place), .overhead = overhead(catalogue_, place)};
  PlaceFigure& total = cost.total;
  for (const PlaceFigure* part : {&cost.pay, &cost.on_costs, &cost.overhead}) {
    if (part->value) continue;
    total.basis = part->basis;
    return cost;
  }
  total.value = *cost.pay.value * (1 + *cost.on_costs.value) + *cost.overhead.value;
  total.low = cost.pay.low * (1 + cost.on_costs.low) + cost.overhead.low;
  total.high = cost.pay.high * (1 + cost.on_costs.high) + cost.overhead.high;
  total.basis = "pay x (1 + on-costs) + overhead";
  total.stands_in = cost.pay.stands_in || cost.on_costs.stands_in || cost.overhead.stands_in;
  return cost;
}

LabourCost labour_cost(const Catalogue& catalogue, std::string_view function, const Location& place) {
  return LabourCosts(catalogue, function).in(place);
}

}  // namespace bpo::decision
