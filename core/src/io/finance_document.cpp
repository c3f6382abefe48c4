#include "bpo/io/finance_document.hpp"

#include <array>
#include <optional>
#include <vector>

#include "bpo/finance/irr.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/finance/payback.hpp"
#include "bpo/finance/rates.hpp"
#include "bpo/finance/roi.hpp"
#include "bpo/io/document.hpp"
#include "measure_json.hpp"

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
// clang-format on

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

/// The measure, or its refusal as the reason why there is none. The document itself was accepted: what is
/// refused here is a measure these flows do not have.
Json measure_of(const Result<double>& result, std::string_view unit) {
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
  if (!found) return measure_of(Result<double>(found.errors()), "fraction a year");
  const finance::Irr& irr = found.value();
  Json roots = Json::array();
  for (const double root : irr.roots) roots.push_back(measure_of(a_year(root, plan), "")["value"]);
  Json json = irr.rate ? measure_of(a_year(*irr.rate, plan), "fraction a year")
                       : undefined("fraction a year", finance::wire_name(irr.reason));
  json["roots"] = std::move(roots);
  return json;
}

Json payback_json(const Result<std::optional<double>>& periods, const Plan& plan) {
  if (!periods) return measure_of(Result<double>(periods.errors()), "years");
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
  Json json =
      measure_of(finance::equivalent_annual_amount(plan.rate, plan.flows, plan.timing), "money a year");
  if (json["value"].is_number()) json["value"] = number(json["value"].get<double>() * plan.periods_per_year);
  return json;
}

Json measures_json(const Plan& plan) {
  using namespace bpo::finance;
  Json json = Json::object();
  json["npv"] = measure_of(npv(plan.rate, plan.flows, plan.timing), "money");
  json["irr"] = irr_json(plan);
  json["mirr"] =
      measure_of(a_year(mirr(plan.flows, plan.finance_rate, plan.reinvest_rate), plan), "fraction a year");
  json["profitability_index"] = measure_of(profitability_index(plan.rate, plan.flows, plan.timing), "");
  json["simple_roi"] = measure_of(simple_roi(plan.flows), "fraction");
  json["payback"] = payback_json(payback(plan.flows), plan);
  json["discounted_payback"] = payback_json(discounted_payback(plan.rate, plan.flows, plan.timing), plan);
  json["equivalent_annual_amount"] = equivalent_json(plan);
  return json;
}

}  // namespace

std::span<const Field> finance_fields() {
  return kFinanceFields;
}

std::string answer_finance(std::string_view text) {
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

}  // namespace bpo::io
