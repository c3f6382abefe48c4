#include "bpo/decision/place.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"

namespace bpo::decision {
namespace {

using Id = PlaceCriterionId;

constexpr std::array<PlaceCriterion, 7> kCriteria{{
    {Id::cost, "cost", "Labour cost", "US dollars an hour", 0.30, 1.0, 0.2},
    {Id::talent, "talent", "People in the trade", "people", 0.15, 1'000, 1'000'000},
    {Id::language, "language", "Language", "percent who speak it", 0.15, 10, 70},
    {Id::overlap, "overlap", "Shared hours", "minutes a day", 0.15, 0, 480},
    {Id::law, "law", "Stability and law", "percentile", 0.10, 10, 80},
    {Id::prices, "prices", "Steady prices", "percent a year", 0.08, 15, 2},
    {Id::infrastructure, "infrastructure", "Infrastructure", "percent who use the internet", 0.07, 40, 95},
}};

/// Whatever share speaks a language that is none of the country's, it is not published: below half.
constexpr double kMostOfAForeignLanguage = 50;

void cite(PlaceFigure& figure, const Indicator& row) {
  figure.records.push_back({row.id, row.source, row.year});
}

PlaceFigure of_indicator(const Catalogue& catalogue, std::string_view indicator, const Location& place,
                         std::string_view basis) {
  PlaceFigure figure{.basis = std::string(basis)};
  const Indicator* row = find_indicator(catalogue, indicator, place.id);
  if (row == nullptr) {
    figure.basis = "not published";
    return figure;
  }
  figure.value = row->value;
  figure.low = figure.high = *row->value;
  cite(figure, *row);
  return figure;
}

PlaceFigure language(const Catalogue& catalogue, const PlaceQuestion& question, const Location& place) {
  if (question.language == "English") {
    return of_indicator(catalogue, "english_population_share", place, "share of people who speak English");
  }
  if (speaks(place, question.language))
    return {.value = 100, .low = 100, .high = 100, .basis = "an official language there"};
  return {
      .value = 0,
      .low = 0,
      .high = kMostOfAForeignLanguage,
      .basis = "no language of the country, and how many speak it is not published: taken as none to half",
      .stands_in = true};
}

/// The mean of three percentiles, and the lowest and highest of them.
PlaceFigure law(const Catalogue& catalogue, const Location& place) {
  PlaceFigure figure{.basis = "mean of political stability, rule of law and regulation, lowest to highest"};
  double sum = 0;
  for (const char* name : {"wgi_political_stability_percentile", "wgi_rule_of_law_percentile",
                           "wgi_regulatory_quality_percentile"}) {
    const Indicator* row = find_indicator(catalogue, name, place.id);
    if (row == nullptr) return {.basis = "not published"};
    figure.low = figure.records.empty() ? *row->value : std::min(figure.low, *row->value);
    figure.high = std::max(figure.high, *row->value);
    sum += *row->value;
    cite(figure, *row);
  }
  figure.value = sum / 3;
  return figure;
}

/// Surveys of a country's outsourcers, or else of its contact centres at large, from 2010 on. The other
/// records of the table are of parts of the trade, of voluntary leavers alone, estimates, or older.
constexpr std::array<std::string_view, 6> kAttritionSurveys{
    "GBR.attrition_total.customer_service.2018.outsourcing-sector-mean",
    "IND.attrition_total.any_bpo.2011",
    "PHL.attrition_total.customer_service.2022",
    "USA.attrition_total.customer_service.2017.outsourcers-mean",
    "ZAF.attrition_total.customer_service.2012",
    "ZAF.attrition_total.finance_accounting.2012",
};

std::chrono::local_days middle_of(std::chrono::year year, std::chrono::month month) {
  return std::chrono::local_days(year / month / 15);
}

}  // namespace

std::span<const PlaceCriterion> place_criteria() {
  return kCriteria;
}

std::optional<Overlap> overlap(const PlaceQuestion& question, const Location& place) {
  const auto home = ZoneRule::make(question.home.time_rule);
  const auto there = ZoneRule::make(place.time_rule);
  if (!home || !there) return std::nullopt;
  const auto on = [&](std::chrono::month month) {
    return shared_minutes(home.value(), question.home_day, there.value(), question.place_day,
                          middle_of(question.year, month));
  };
  return Overlap{
      shared_minutes(home.value(), question.home_day, there.value(), question.place_day, question.year),
      on(std::chrono::January), on(std::chrono::July)};
}

PlaceFigure figure_of(const std::optional<Overlap>& overlap) {
  if (!overlap) return {.basis = "the rule of the clock is not known"};
  return {.value = overlap->year.mean,
          .low = overlap->year.mean,
          .high = overlap->year.mean,
          .basis = "minutes by both clocks, mean of a year"};
}

PlaceFigure measure(const Catalogue& catalogue, const PlaceQuestion& question, const Location& place,
                    PlaceCriterionId criterion) {
  switch (criterion) {
    case Id::cost:
      return labour_cost(catalogue, question.function, place).total;
    case Id::talent:
      return of_indicator(catalogue, "bpo_headcount", place,
                          "people in outsourced services, as their associations count them");
    case Id::language:
      return language(catalogue, question, place);
    case Id::overlap:
      return figure_of(overlap(question, place));
    case Id::law:
      return law(catalogue, place);
    case Id::prices:
      return of_indicator(catalogue, "cpi_inflation", place, "rise of consumer prices");
    case Id::infrastructure:
      return of_indicator(catalogue, "internet_users", place, "share of people who use the internet");
  }
  return {};
}

PlaceFigure surveyed_attrition(const Catalogue& catalogue, std::string_view function, const Location& place) {
  std::vector<std::string_view> chain = function_chain(function);
  chain.emplace_back("any_bpo");
  PlaceFigure figure{.basis = "not published"};
  auto best = chain.end();
  for (const std::string_view id : kAttritionSurveys) {
    const Indicator* row = find_by_id(catalogue.workforce, id);
    if (row == nullptr || row->country != place.id || !row->value) continue;
    const auto of = std::find(chain.begin(), chain.end(), row->function);
    if (of >= best) continue;
    best = of;
    figure = {.value = *row->value / 100,
              .low = row->low.value_or(*row->value) / 100,
              .high = row->high.value_or(*row->value) / 100,
              .basis = "leavers a year, as surveyed"};
    cite(figure, *row);
  }
  return figure;
}

Result<ValueFunction> place_value(PlaceCriterionId criterion, double worst, double best) {
  if (criterion != Id::talent || worst <= 0 || best <= worst) return ValueFunction::between(worst, best);
  // Equal steps of the logarithm, straight in between.
  constexpr int kSteps = 12;
  std::vector<double> cutoffs, values;
  for (int i = 0; i <= kSteps; ++i) {
    const double share = static_cast<double>(i) / kSteps;
    cutoffs.push_back(worst * std::pow(best / worst, share));
    values.push_back(share);
  }
  return ValueFunction::make(cutoffs, values);
}

bool speaks(const Location& place, std::string_view language) {
  const std::string list = "; " + place.languages + ";";
  return list.find("; " + std::string(language) + ";") != std::string::npos;
}

std::string first_language(const Location& place) {
  return place.languages.substr(0, place.languages.find(';'));
}

double kilometres(const Location& from, const Location& to) {
  constexpr double kEarth = 6371;
  const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
  const auto half_chord = [&](double degrees) { return std::pow(std::sin(radians(degrees) / 2), 2); };
  const double h = half_chord(to.lat - from.lat) +
                   std::cos(radians(from.lat)) * std::cos(radians(to.lat)) * half_chord(to.lon - from.lon);
  return 2 * kEarth * std::asin(std::min(1.0, std::sqrt(h)));
}

}  // namespace bpo::decision
