#include "bpo/io/finance_document.hpp"

#include <array>
#include <optional>
#include <vector>

#include "bpo/finance/growth.hpp"
#include "bpo/finance/irr.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/finance/payback.hpp"
#include "bpo/finance/rates.hpp"
#include "bpo/finance/roi.hpp"
#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

using finance::Timing;

constexpr double kLargestMoney = 1e15;
constexpr double kLargestRate = 10.0;

// clang-format off: a table, one input a block
constexpr std::array kFinanceFields{
    Field{.path = "cashflows",
          .label = "Cash flows",
          .unit = "money",
          .kind = Kind::numbers,
          .low = -kLargestMoney,
          .high = kLargestMoney,
          .min_items = 1,
          .max_items = static_cast<int>(finance::kMostCashflows),
          .required = true,
          .group = "Money",
          .depth = "quick",
          .help = "One amount a period, the first one today: money out negative, money in positive."},
    Field{.path = "rate",
          .label = "Discount rate",
          .unit = "fraction a year",
          .low = -0.99,
          .high = kLargestRate,
          .usual_low = 0,
          .usual_high = 0.3,
          .required = true,
          .group = "Rates",
          .depth = "quick",
          .help = "What the money could earn elsewhere in a year."},
    Field{.path = "finance_rate",
          .label = "Rate for money put in",
          .unit = "fraction a year",
          .low = -0.99,
          .high = kLargestRate,
          .usual_low = 0,
          .usual_high = 0.3,
          .group = "Rates",
          .depth = "expert",
          .help = "What money put in costs, for the modified return; the discount rate unless given."},
    Field{.path = "reinvest_rate",
          .label = "Rate for money taken out",
          .unit = "fraction a year",
          .low = -0.99,
          .high = kLargestRate,
          .usual_low = 0,
          .usual_high = 0.3,
          .group = "Rates",
          .depth = "expert",
          .help = "What money taken out earns, for the modified return; the discount rate unless given."},
    Field{.path = "timing",
          .label = "When money moves",
          .kind = Kind::choice,
          .choices = "end|mid",
          .group = "Time",
          .depth = "standard",
          .help = "At the end of each period (the default) or in its middle; the first amount is today "
                  "either way."},
    Field{.path = "periods_per_year",
          .label = "Periods a year",
          .unit = "periods",
          .low = 0,
          .high = 366,
          .above_low = true,
          .group = "Time",
          .depth = "standard",
          .help = "1 for years (the default), 4 for quarters, 12 for months."},
};

constexpr std::array kGrowthFields{
    Field{.path = "start",
          .label = "Start value",
          .low = 0,
          .high = kLargestMoney,
          .above_low = true,
          .group = "Growth",
          .depth = "quick",
          .help = "The value in the first year."},
    Field{.path = "end",
          .label = "End value",
          .low = 0,
          .high = kLargestMoney,
          .above_low = true,
          .group = "Growth",
          .depth = "quick",
          .help = "The value in the last year, in the unit of the start value."},
    Field{.path = "years",
          .label = "Years between",
          .unit = "years",
          .low = 0,
          .high = 1000,
          .above_low = true,
          .group = "Growth",
          .depth = "quick",
          .help = "From the first year to the last: 8 from 2025 to 2033."},
    Field{.path = "rate",
          .label = "Growth rate",
          .unit = "fraction a year",
          .low = -1,
          .high = 100,
          .above_low = true,
          .usual_low = -0.2,
          .usual_high = 0.3,
          .group = "Growth",
          .depth = "quick",
          .help = "Compound growth: 0.05 is 5 % a year."},
};
// clang-format on

std::optional<double> optional_number(const Json& document, const char* name) {
  if (!document.contains(name)) return std::nullopt;
  return document[name].get<double>();
}

/// The question, with rates a period.
struct Plan {
  std::vector<double> flows;
  double rate = 0;
  double finance_rate = 0;
  double reinvest_rate = 0;
  Timing timing = Timing::end;
  double periods_per_year = 1;
};

Result<Plan> read_plan(const Json& document) {
  Plan plan;
  plan.flows = document["cashflows"].get<std::vector<double>>();
  plan.timing = document.value("timing", "end") == "mid" ? Timing::mid : Timing::end;
  plan.periods_per_year = document.value("periods_per_year", 1.0);
  const double annual = document["rate"].get<double>();
  const auto a_period = [&](const char* name) {
    return finance::periodic_rate(document.value(name, annual), plan.periods_per_year);
  };
  for (const auto& [name, rate] : {std::pair{"rate", &plan.rate},
                                   {"finance_rate", &plan.finance_rate},
                                   {"reinvest_rate", &plan.reinvest_rate}}) {
    const auto converted = a_period(name);
    if (!converted) return converted.errors();
    *rate = converted.value();
  }
  return plan;
}

Json measure(double value, std::string_view unit) {
  return Json{{"value", number(value)}, {"unit", unit}};
}

Json undefined(std::string_view unit, std::string_view reason) {
  return Json{{"value", nullptr}, {"unit", unit}, {"reason", reason}};
}

/// The measure, or its refusal as the reason why there is none. The document itself was accepted: what is
/// refused here is a measure these flows do not have.
Json measure(const Result<double>& result, std::string_view unit) {
  if (result) return measure(result.value(), unit);
  const Error& error = result.errors().front();
  return undefined(unit, error.path + " " + error.message);
}

/// From a rate a period to a rate a year.
Result<double> a_year(const Result<double>& rate, const Plan& plan) {
  if (!rate) return rate;
  return finance::annual_rate(rate.value(), plan.periods_per_year);
}

Json irr_json(const Plan& plan) {
  const auto found = finance::irr(plan.flows, plan.timing);
  if (!found) return measure(Result<double>(found.errors()), "fraction a year");
  const finance::Irr& irr = found.value();
  Json roots = Json::array();
  for (const double root : irr.roots) roots.push_back(measure(a_year(root, plan), "")["value"]);
  Json json = irr.rate ? measure(a_year(*irr.rate, plan), "fraction a year")
                       : undefined("fraction a year", finance::wire_name(irr.reason));
  json["roots"] = std::move(roots);
  return json;
}

Json payback_json(const Result<std::optional<double>>& periods, const Plan& plan) {
  if (!periods) return measure(Result<double>(periods.errors()), "years");
  if (!periods.value()) {
    Json json = undefined("years", "never: the sum is below 0 at the end");
    json["periods"] = nullptr;
    return json;
  }
  Json json = measure(*periods.value() / plan.periods_per_year, "years");
  json["periods"] = number(*periods.value());
  return json;
}

Json equivalent_json(const Plan& plan) {
  Json json = measure(finance::equivalent_annual_amount(plan.rate, plan.flows, plan.timing), "money a year");
  if (json["value"].is_number()) json["value"] = number(json["value"].get<double>() * plan.periods_per_year);
  return json;
}

Json measures_json(const Plan& plan) {
  using namespace bpo::finance;
  Json json = Json::object();
  json["npv"] = measure(npv(plan.rate, plan.flows, plan.timing), "money");
  json["irr"] = irr_json(plan);
  json["mirr"] =
      measure(a_year(mirr(plan.flows, plan.finance_rate, plan.reinvest_rate), plan), "fraction a year");
  json["profitability_index"] = measure(profitability_index(plan.rate, plan.flows, plan.timing), "");
  json["simple_roi"] = measure(simple_roi(plan.flows), "fraction");
  json["payback"] = payback_json(payback(plan.flows), plan);
  json["discounted_payback"] = payback_json(discounted_payback(plan.rate, plan.flows, plan.timing), plan);
  json["equivalent_annual_amount"] = equivalent_json(plan);
  return json;
}

std::string answer_plan(std::string_view text) {
  const Result<Json> document = read_document(text, "bpo-finance/1", kFinanceFields);
  if (!document) return error_document(document.errors());
  const Result<Plan> plan = read_plan(document.value());
  if (!plan) return error_document(plan.errors());
  Json result{{"schema", "bpo-finance-result/1"},
              {"periods", plan.value().flows.size() - 1},
              {"periods_per_year", number(plan.value().periods_per_year)},
              {"timing", plan.value().timing == Timing::mid ? "mid" : "end"},
              {"rate", document.value()["rate"]},
              {"periodic_rate", number(plan.value().rate)}};
  result["measures"] = measures_json(plan.value());
  return result.dump();
}

/// The equation with its letter, and the letter on its own: "348 x (1 + g)^1 = 384, so g = 384/348 - 1".
std::string sum_in_words(const finance::GrowthAnswer& answer) {
  using finance::GrowthTerm;
  const auto text = [&](GrowthTerm term, double value, const char* letter) {
    return answer.solved == term ? std::string(letter) : number_text(value);
  };
  const std::string start = text(GrowthTerm::start, answer.start, "s");
  const std::string end = text(GrowthTerm::end, answer.end, "e");
  const std::string years = text(GrowthTerm::years, answer.years, "n");
  const std::string rate = text(GrowthTerm::rate, answer.rate, "g");
  const std::string growth = rate.front() == '-' ? "(1 - " + rate.substr(1) + ")" : "(1 + " + rate + ")";
  const std::string equation = start + " x " + growth + "^" + years + " = " + end + ", so ";
  switch (answer.solved) {
    case GrowthTerm::start:
      return equation + "s = " + end + " / " + growth + "^" + years;
    case GrowthTerm::end:
      return equation + "e = " + start + " x " + growth + "^" + years;
    case GrowthTerm::years:
      return equation + "n = ln(" + end + "/" + start + ") / ln" + growth;
    case GrowthTerm::rate:
      break;
  }
  const std::string ratio = end + "/" + start;
  return equation + "g = " + (answer.years == 1.0 ? ratio : "(" + ratio + ")^(1/" + years + ")") + " - 1";
}

std::string answer_growth(std::string_view text) {
  const Result<Json> read = read_document(text, "bpo-growth/1", kGrowthFields);
  if (!read) return error_document(read.errors());
  const Json& document = read.value();
  const auto solved = finance::solve_growth({.start = optional_number(document, "start"),
                                             .end = optional_number(document, "end"),
                                             .years = optional_number(document, "years"),
                                             .rate = optional_number(document, "rate")});
  if (!solved) return error_document(solved.errors());
  const finance::GrowthAnswer& answer = solved.value();
  const auto optional_years = [](const std::optional<double>& years, std::string_view reason) {
    return years ? measure(*years, "years") : undefined("years", reason);
  };
  return Json{{"schema", "bpo-growth-result/1"},
              {"solved", finance::wire_name(answer.solved)},
              {"start", number(answer.start)},
              {"end", number(answer.end)},
              {"years", number(answer.years)},
              {"rate", number(answer.rate)},
              {"doubling_time", optional_years(answer.doubling_years, "never: it does not grow")},
              {"halving_time", optional_years(answer.halving_years, "never: it does not shrink")},
              {"sum", sum_in_words(answer)}}
      .dump();
}

/// Does the document name the growth schema, in whatever version? No finance document holds that text, and
/// what cannot be read is the validator's to refuse.
bool asks_for_growth(std::string_view text) {
  return text.find("\"bpo-growth/") != std::string_view::npos;
}

}  // namespace

std::span<const Field> finance_fields() {
  return kFinanceFields;
}

std::span<const Field> growth_fields() {
  return kGrowthFields;
}

std::string answer_finance(std::string_view document) {
  return asks_for_growth(document) ? answer_growth(document) : answer_plan(document);
}

}  // namespace bpo::io
