#include "bpo/finance/growth.hpp"
#include "market_json.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

std::string_view origin(const market::OutlookChoice& choice) {
  if (choice.method != market::Method::constant) return market::wire_name(choice.method);
  return choice.growth ? "user" : "publishers";
}

/// The sizes shown, the chosen scenario's levers moved.
Json points_json(const MarketQuestion& question, const MarketAnswer& answer) {
  // At one rate there is no interval: the band is that of the slowest and the fastest publisher.
  std::optional<market::Projection> rates;
  if (question.outlook.method == market::Method::constant)
    rates = market::project(answer.pool, question.outlook.until, question.outlook.growth);
  Json list = Json::array();
  for (std::size_t i = 0; i < answer.outlook.points.size(); ++i) {
    const market::Outlook::Point& at = answer.outlook.points[i];
    const double factor = answer.factors[i];
    Json point = Json::object();
    point["year"] = at.year;
    point["value"] = number(at.mean * factor);
    if (rates && rates->rate_low) {
      point["low"] = number(*rates->points[i].low * factor);
      point["high"] = number(*rates->points[i].high * factor);
    } else {
      point["low"] = at.at80 ? number(at.at80->low * factor) : Json(nullptr);
      point["high"] = at.at80 ? number(at.at80->high * factor) : Json(nullptr);
    }
    put_fan(point, at, factor);
    list.push_back(std::move(point));
  }
  return list;
}

}  // namespace

Json projection_json(const MarketQuestion& question, const MarketAnswer& answer) {
  Json json = Json::object();
  const double rate = *answer.rate();
  const bool any = !answer.growth.empty();
  json["rate"] = rate;
  json["rate_low"] = any ? Json(answer.growth.front().rate) : Json(nullptr);
  json["rate_high"] = any ? Json(answer.growth.back().rate) : Json(nullptr);
  json["origin"] = origin(question.outlook);
  json["band"] = question.outlook.method == market::Method::constant ? "range of publishers" : "80% interval";
  json["growth"] = Json::array();
  for (const market::PublisherGrowth& growth : answer.growth) {
    Json row = about(*growth.estimate);
    row["rate"] = growth.rate;
    row["how"] = growth.implied ? "implied" : "stated";
    json["growth"].push_back(std::move(row));
  }
  json["points"] = points_json(question, answer);
  json["value"] = json["points"].back()["value"];
  const Result<double> doubling = finance::periods_to_target(rate, 1.0, 2.0);
  json["doubling_years"] = doubling ? Json(doubling.value()) : Json(nullptr);
  if (!doubling || !any)
    json["reason"] = doubling ? "no publisher gives a growth" : "at this rate it never doubles";
  json["formula"] = answer.outlook.formula;
  return json;
}

Json history_json(const market::History& history) {
  Json json = Json::object();
  json["name"] = history.name;
  json["growth_only"] = history.growth_only;
  json["points"] = Json::array();
  for (std::size_t i = 0; i < history.values.size(); ++i) {
    Json point = Json::object();
    point["year"] = history.first_year + static_cast<int>(i);
    point["value"] = history.values[i];
    json["points"].push_back(std::move(point));
  }
  return json;
}

}  // namespace bpo::io
