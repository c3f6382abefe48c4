#include <utility>

#include "market_json.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

Json lever_json(const market::Lever& lever) {
  Json json = Json::object();
  json["id"] = lever.id;
  json["label"] = lever.label;
  json["value"] = lever.value;
  json["unit"] = lever.unit;
  json["kind"] = lever.judged ? "judgement" : "fact";
  json["facts"] = list_of(lever.records);
  json["note"] = lever.note;
  json["factor"] = lever.factor;
  json["change"] = lever.change;
  if (!lever.reason.empty()) json["reason"] = lever.reason;
  return json;
}

}  // namespace

Json scenarios_json(const MarketAnswer& answer) {
  Json list = Json::array();
  for (const market::Scenario& scenario : *answer.scenarios) {
    Json json = Json::object();
    json["id"] = market::wire_name(scenario.stance);
    json["levers"] = Json::array();
    for (const market::Lever& lever : scenario.levers) json["levers"].push_back(lever_json(lever));
    json["points"] = Json::array();
    for (std::size_t i = 0; i < scenario.factors.size(); ++i) {
      Json point = Json::object();
      point["year"] = answer.outlook.points[i].year;
      point["value"] = number(answer.outlook.points[i].mean * scenario.factors[i]);
      json["points"].push_back(std::move(point));
    }
    json["value"] = json["points"].back()["value"];
    list.push_back(std::move(json));
  }
  return list;
}

/// A basis with the factor of every year, and what is shown in the last one.
Json bases_json(const MarketAnswer& answer) {
  Json list = Json::array();
  for (const market::Basis& basis : *answer.bases) {
    Json json = Json::object();
    json["id"] = market::wire_name(basis.kind);
    json["label"] = basis.label;
    json["unit"] = basis.unit;
    if (!basis.reason.empty()) {
      json["value"] = nullptr;
      json["reason"] = basis.reason;
      list.push_back(std::move(json));
      continue;
    }
    json["formula"] = basis.formula;
    if (!basis.assumption.empty()) json["assumption"] = basis.assumption;
    json["facts"] = list_of(basis.records);
    json["factors"] = Json::array();
    Json last;
    for (std::size_t i = 0; i < basis.factors.size(); ++i) {
      if (!basis.factors[i]) continue;
      Json row = Json::object();
      row["year"] = answer.outlook.points[i].year;
      row["factor"] = *basis.factors[i];
      row["value"] = number(answer.outlook.points[i].mean * answer.factors[i] * *basis.factors[i]);
      last = row["value"];
      json["factors"].push_back(std::move(row));
    }
    json["value"] = std::move(last);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace bpo::io
