#include "bpo/market/estimate.hpp"
#include "bpo/market/path.hpp"
#include "bpo/market/scope.hpp"
#include "json_values.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

/// What a reader must be told beside any figure of an estimate.
Json card(const MarketEstimate& estimate) {
  Json json{{"id", estimate.id}, {"publisher", market::publisher_name(estimate)}};
  put_unless_empty(json, "attribution", market::attribution(estimate));
  json["title"] = estimate.title;
  put_unless_empty(json, "published", estimate.published);
  json["source"] = estimate.source;
  json["kind"] = estimate.kind;
  json["confidence"] = estimate.confidence;
  json["quote"] = estimate.quote;
  put_unless_empty(json, "note", estimate.note);
  return json;
}

// Points are most of the document: built member by member, without the copies of an initialiser list.
Json point_json(int year, double value) {
  Json point = Json::object();
  point["year"] = year;
  point["value"] = number(value);
  return point;
}

Json points_json(std::span<const market::YearValue> points) {
  Json list = Json::array();
  for (const market::YearValue& point : points) list.push_back(point_json(point.year, point.value));
  return list;
}

Json figure_json(const market::PooledFigure& figure) {
  Json json = card(*figure.estimate);
  json["value"] = number(figure.value);
  json["how"] = figure.rolled() ? "rolled" : "published";
  if (figure.rolled()) {
    json["stated_year"] = figure.stated_year;
    json["formula"] = figure.formula;
  }
  if (figure.copy_of) json["copy_of"] = figure.copy_of->id;
  return json;
}

std::string path_label(const MarketEstimate& estimate) {
  const std::string publisher(market::publisher_name(estimate));
  return estimate.published.empty() ? publisher : publisher + ", " + estimate.published.substr(0, 4);
}

}  // namespace

Json pooled_json(const market::Pool& pool, const MarketQuestion& question) {
  Json json{{"year", pool.year},           {"median", optional(pool.median)}, {"low", optional(pool.low)},
            {"high", optional(pool.high)}, {"spread", optional(pool.spread)}, {"count", pool.figures.size()}};
  if (!pool.median) json["reason"] = no_figures(question);
  json["figures"] = Json::array();
  for (const market::PooledFigure& figure : pool.figures) json["figures"].push_back(figure_json(figure));
  return json;
}

Json paths_json(std::span<const market::Path> paths) {
  Json list = Json::array();
  for (const market::Path& path : paths) {
    Json json = card(*path.estimate);
    json["label"] = path_label(*path.estimate);
    json["growth"] = optional(market::implied_growth(*path.estimate));
    json["in_pool"] = path.in_pool;
    json["points"] = points_json(path.points);
    list.push_back(std::move(json));
  }
  return list;
}

Json editions_json(std::span<const market::Editions> editions) {
  Json list = Json::array();
  for (const market::Editions& publisher : editions) {
    Json points = Json::array();
    for (const market::Editions::Point& point : publisher.points) {
      Json row = card(*point.estimate);
      row["year"] = point.year;
      row["value"] = number(point.value);
      points.push_back(std::move(row));
    }
    list.push_back({{"publisher", publisher.publisher}, {"points", std::move(points)}});
  }
  return list;
}

Json other_scopes_json(const market::Pool& pool) {
  Json list = Json::array();
  for (const market::Exclusion& exclusion : pool.excluded) {
    const market::Scope* scope = market::scope_of(exclusion.estimate->segment);
    const std::vector<market::YearValue> stated = market::figures(*exclusion.estimate);
    if (exclusion.why != market::Why::another_scope || !scope || stated.empty()) continue;
    Json row = card(*exclusion.estimate);
    row["scope"] = scope->id;
    row["label"] = scope->label;
    row["year"] = stated.front().year;
    row["value"] = number(stated.front().value);
    row["reason"] = exclusion.reason;
    list.push_back(std::move(row));
  }
  return list;
}

}  // namespace bpo::io
