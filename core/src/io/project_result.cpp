#include <algorithm>
#include <array>
#include <utility>

#include "bpo/finance/growth.hpp"
#include "bpo/io/document.hpp"
#include "bpo/market/backtest.hpp"
#include "bpo/market/printed.hpp"
#include "json_values.hpp"
#include "project_question.hpp"

namespace bpo::io {
namespace {

using market::Forecast;
using market::Growth;
using market::GrowthCurve;

constexpr std::array kCurves{Growth::constant, Growth::logistic, Growth::gompertz, Growth::bass};

bool bends(Growth growth) {
  return growth == Growth::logistic || growth == Growth::gompertz;
}

Json sizes_json(const std::vector<HistoryPoint>& points) {
  Json list = Json::array();
  for (const HistoryPoint& at : points) {
    Json point = Json::object();
    point["year"] = at.year;
    point["value"] = at.value;
    put_unless_empty(point, "kind", at.kind);
    put_unless_empty(point, "note", at.note);
    list.push_back(std::move(point));
  }
  return list;
}

/// From the first size to the last: how many times as much, and the growth a year that gives. Null where
/// there is no change to speak of, or more than a number can hold.
Json change_json(const std::vector<HistoryPoint>& history) {
  const HistoryPoint& first = history.front();
  const HistoryPoint& last = history.back();
  if (first.year == last.year || first.value <= 0 || last.value <= 0) return nullptr;
  const Result<double> rate = finance::cagr(first.value, last.value, last.year - first.year);
  if (!rate) return nullptr;
  Json json = Json::object();
  json["from"] = first.year;
  json["to"] = last.year;
  json["multiple"] = number(last.value / first.value);
  json["rate"] = number(rate.value());
  return json;
}

/// What a method is, why it was taken, and its sum in words.
struct MethodWords {
  std::string_view id, label, why, formula;
};

MethodWords words_of(std::string_view method) {
  constexpr std::array kWords{
      MethodWords{
          "sq4", "Trend: the mean of four methods",
          "Of everything tried on the yearly series of the M3 and tourism forecasting competitions, this "
          "mean "
          "was nearest to what came.",
          "mean of Theta, two damped medians of past changes and dynamic optimised Theta, on the scale of "
          "square roots, trends × (n - 1) / n"},
      MethodWords{
          "damped_drift", "Trend: mean change, fading", "With fewer than four years there is nothing to fit.",
          "last value + (n - 1) / 2n × mean change × (1 + 0.9 + 0.9² + …), on the scale of square roots"},
      MethodWords{"last_value", "The last value", "One year shows no change.", "the last value"},
      MethodWords{"constant", "Constant growth",
                  "Your choice; as arithmetic: of its kind, the trend forecasts better.",
                  "last value × (1 + g)^i, g from a straight line through log sizes"},
      MethodWords{"logistic", "Logistic curve",
                  "Your choice: growth that ends symmetrically to how it began.",
                  "last value × S(n + i) / S(n), S(t) = M / (1 + exp(-k (t - t0))), no faster than of late"},
      MethodWords{"gompertz", "Gompertz curve", "Your choice: growth that fades for longer than it built up.",
                  "last value × S(n + i) / S(n), S(t) = M exp(-exp(-k (t - t0))), no faster than of late"},
      MethodWords{"bass", "Bass diffusion", "Your choice: first purchases that spread by word of mouth.",
                  "last value × s(n + i) / s(n), s(t) = M (F(t) - F(t - 1)), no faster than of late"},
  };
  const auto* found = std::find_if(kWords.begin(), kWords.end(),
                                   [&](const MethodWords& words) { return words.id == method; });
  return found == kWords.end() ? kWords[0] : *found;
}

Json method_json(std::string_view method) {
  const MethodWords words = words_of(method);
  Json json = Json::object();
  json["id"] = words.id;
  json["label"] = words.label;
  json["why"] = words.why;
  json["formula"] = words.formula;
  return json;
}

void put_interval(Json& json, const char* low, const char* high, const market::Interval& interval) {
  json[low] = number(interval.low);
  json[high] = number(interval.high);
}

Json points_json(const ProjectQuestion& question, const Forecast& forecast) {
  Json list = Json::array();
  for (std::size_t i = 0; i < forecast.mean.size(); ++i) {
    Json point = Json::object();
    point["year"] = question.first_year + static_cast<int>(question.run.size() + i);
    point["mean"] = number(forecast.mean[i]);
    put_interval(point, "lo50", "hi50", forecast.at50[i]);
    put_interval(point, "lo80", "hi80", forecast.at80[i]);
    put_interval(point, "lo95", "hi95", forecast.at95[i]);
    list.push_back(std::move(point));
  }
  return list;
}

Json components_json(const Forecast& forecast) {
  Json list = Json::array();
  for (const market::ForecastComponent& part : forecast.components) {
    Json json = Json::object();
    json["id"] = part.id;
    json["label"] = part.label;
    json["values"] = part.values;
    list.push_back(std::move(json));
  }
  return list;
}

Json parameters_json(const GrowthCurve& curve) {
  Json list = Json::array();
  for (const market::CurveParameter& parameter : curve.parameters) {
    Json json = Json::object();
    json["id"] = parameter.id;
    json["label"] = parameter.label;
    json["unit"] = parameter.unit;
    json["value"] = number(parameter.value);
    json["standard_error"] = optional(parameter.standard_error);
    list.push_back(std::move(json));
  }
  return list;
}

Json saturation_json(const market::SaturationRange& range) {
  Json json = Json::object();
  json["low"] = optional(range.low);
  json["high"] = optional(range.high);
  json["identified"] = range.identified;
  json["reason"] = range.reason;
  return json;
}

Json curve_json(const ProjectQuestion& question, const GrowthCurve& curve,
                const market::SaturationRange& range) {
  Json json = Json::object();
  json["id"] = market::wire_name(curve.growth);
  json["label"] = market::label(curve.growth);
  if (!curve.reason.empty()) {
    json["reason"] = curve.reason;
    return json;
  }
  json["parameters"] = parameters_json(curve);
  json["r_squared"] = number(curve.r_squared);
  json["growth"] = number(curve.values[question.run.size()] / curve.values[question.run.size() - 1] - 1.0);
  if (bends(curve.growth)) json["saturation"] = saturation_json(range);
  if (curve.growth == Growth::bass)
    json["note"] = "reads the sizes as first purchases in units, which revenue is not";
  json["points"] = Json::array();
  for (std::size_t i = 0; i < curve.values.size(); ++i) {
    Json point = Json::object();
    point["year"] = question.first_year + static_cast<int>(i);
    point["value"] = number(curve.values[i]);
    json["points"].push_back(std::move(point));
  }
  return json;
}

Json backtest_json(const ProjectQuestion& question, const market::Backtest& test) {
  Json json = Json::object();
  if (!test.reason.empty()) {
    json["reason"] = test.reason;
    return json;
  }
  json["rows"] = Json::array();
  for (const market::BacktestRow& row : test.rows) {
    Json item = Json::object();
    item["origin"] = question.first_year + static_cast<int>(row.origin);
    item["year"] = question.first_year + static_cast<int>(row.target);
    item["forecast"] = number(row.forecast);
    put_interval(item, "lo80", "hi80", row.at80);
    put_interval(item, "lo95", "hi95", row.at95);
    item["actual"] = row.actual;
    json["rows"].push_back(std::move(item));
  }
  json["coverage80"] = test.coverage80;
  json["coverage95"] = test.coverage95;
  json["mape"] = optional(test.mape);
  json["naive_mape"] = optional(test.naive_mape);
  json["count"] = test.rows.size();
  return json;
}

/// The asked-for curve's forecast, or the trend; widths never shrink along the fan.
Forecast project(const ProjectQuestion& question, std::span<const double> run, int horizon) {
  Forecast made;
  if (question.growth) {
    const GrowthCurve curve =
        market::fit_growth(*question.growth, run, question.first_year, horizon, question.ceiling);
    made = market::forecast_along(curve, run, horizon, question.ceiling);
  }
  if (made.mean.empty()) made = market::forecast(run, horizon);
  for (std::vector<market::Interval>* intervals : {&made.at50, &made.at80, &made.at95})
    market::keep_widths(*intervals);
  return made;
}

std::string years_text(const std::vector<int>& years) {
  std::string text;
  for (std::size_t i = 0; i < years.size(); ++i) {
    const bool goes_on =
        i > 0 && i + 1 < years.size() && years[i - 1] + 1 == years[i] && years[i] + 1 == years[i + 1];
    if (goes_on) continue;
    const bool ends_run = i > 1 && years[i - 2] + 2 == years[i];
    if (i > 0) text += ends_run ? " to " : ", ";
    text += std::to_string(years[i]);
  }
  return text;
}

void warn(Json& list, const char* path, std::string message) {
  Json json = Json::object();
  json["path"] = path;
  json["message"] = std::move(message);
  list.push_back(std::move(json));
}

Json warnings_json(const ProjectQuestion& question, const Forecast& forecast) {
  Json list = Json::array();
  const auto n = static_cast<int>(question.run.size());
  if (!question.gaps.empty()) {
    warn(list, "points",
         years_text(question.gaps) + (question.gaps.size() == 1 ? " is" : " are") +
             " missing: the projection starts from " + std::to_string(question.first_year) +
             (n == 1 ? "" : " to " + std::to_string(question.first_year + n - 1)) + " alone");
  }
  if (n < market::kIndicativeBelow)
    warn(list, "points", "fewer than 5 years in a row: an indication, not a forecast");
  if (question.horizon > market::kMeasuredHorizon)
    warn(list, "horizon", "the intervals were measured up to 6 years ahead");
  const auto estimates = std::count_if(question.history.begin(), question.history.end(),
                                       [](const HistoryPoint& point) { return point.kind == "estimate"; });
  if (estimates > 0) {
    warn(list, "points",
         std::to_string(estimates) + " of " + std::to_string(question.history.size()) +
             " sizes are estimates of their publisher");
  }
  if (question.growth && forecast.method != market::wire_name(*question.growth))
    warn(list, "method", "this curve has no fit here: the trend is shown");
  if (question.ceiling && !(question.growth && bends(*question.growth)))
    warn(list, "ceiling", "moves only the logistic and the Gompertz curve");
  return list;
}

}  // namespace

Json write_project_result(const ProjectQuestion& question) {
  const Forecast forecast = project(question, question.run, question.horizon);
  Json result{{"schema", "bpo-project-result/1"}};
  result["name"] = question.name;
  result["unit"] = question.unit;
  put_unless_empty(result, "basis", question.basis);
  put_unless_empty(result, "source", question.source);
  put_unless_empty(result, "licence", question.licence);
  result["history"] = sizes_json(question.history);
  if (!question.aims.empty()) result["aims"] = sizes_json(question.aims);
  result["change"] = change_json(question.history);
  result["gaps"] = question.gaps;
  result["method"] = method_json(forecast.method);
  result["points"] = points_json(question, forecast);
  result["components"] = components_json(forecast);
  const market::SaturationRange range = market::saturation_range(question.run);
  result["curves"] = Json::array();
  for (const Growth growth : kCurves) {
    result["curves"].push_back(curve_json(
        question,
        market::fit_growth(growth, question.run, question.first_year, question.horizon, question.ceiling),
        range));
  }
  result["backtest"] = backtest_json(
      question,
      market::backtest(question.run, question.horizon, [&](std::span<const double> known, int ahead) {
        return project(question, known, ahead);
      }));
  result["warnings"] = warnings_json(question, forecast);
  return result;
}

}  // namespace bpo::io
