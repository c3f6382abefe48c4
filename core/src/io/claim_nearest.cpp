#include "claim_nearest.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "bpo/io/document.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/scope.hpp"

namespace bpo::io {
namespace {

constexpr std::size_t kNearest = 4;
constexpr double kNearSeries = 0.2;

Json match_json(int year, double value, double difference) {
  Json json = Json::object();
  json["year"] = year;
  json["value"] = number(value);
  json["difference"] = number(difference);
  return json;
}

}  // namespace

std::vector<MarketEstimate> comparable(const market::ClaimText& read, const Catalogue& catalogue) {
  std::vector<MarketEstimate> same;
  for (const MarketEstimate& estimate : catalogue.estimates) {
    const market::Scope* scope = market::scope_of(estimate.segment);
    const bool scope_fits = read.scope.empty() || (scope && scope->id == read.scope);
    const bool region_fits = read.region.empty() || estimate.region == read.region;
    if (scope_fits && region_fits) same.push_back(estimate);
  }
  return same.empty() ? catalogue.estimates : same;
}

Json nearest_json(const market::Claim& claim, std::span<const MarketEstimate> estimates) {
  Json list = Json::array();
  for (const market::Nearby& near : market::nearest_estimates(claim, estimates, kNearest)) {
    const MarketEstimate& estimate = *near.estimate;
    const market::Scope* scope = market::scope_of(estimate.segment);
    Json json = Json::object();
    json["id"] = estimate.id;
    json["publisher"] = market::publisher_name(estimate);
    json["scope"] = scope ? scope->label : std::string_view(estimate.segment);
    json["region"] = estimate.region;
    json["how"] = near.stated ? "published" : "path";
    json["points"] = Json::array();
    for (const market::Nearby::Match& match : near.matches)
      json["points"].push_back(match_json(match.figure.year, match.figure.value, match.difference));
    json["source"] = estimate.source;
    json["confidence"] = estimate.confidence;
    list.push_back(std::move(json));
  }
  return list;
}

Json nearest_series_json(const market::Claim& claim, const Catalogue& catalogue) {
  struct Near {
    const Series* series;
    double worst;
    Json points;
  };
  std::vector<Near> found;
  for (const Series& series : catalogue.series) {
    if (series.unit != "USD bn") continue;
    Near near{&series, 0, Json::array()};
    for (const SeriesPoint& point : catalogue.points) {
      for (const market::Size& size : {claim.start, claim.end}) {
        if (point.series != series.id || point.year != size.year || point.value <= 0) continue;
        const double difference = point.value / std::clamp(point.value, size.value.low, size.value.high) - 1;
        near.worst = std::max(near.worst, std::abs(difference));
        near.points.push_back(match_json(point.year, point.value, difference));
      }
    }
    if (near.points.size() == 2 && near.worst <= kNearSeries) found.push_back(std::move(near));
  }
  std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
    return a.worst != b.worst ? a.worst < b.worst : a.series->id < b.series->id;
  });
  Json list = Json::array();
  for (Near& near : found) {
    Json json = Json::object();
    json["id"] = near.series->id;
    json["name"] = near.series->name;
    json["publisher"] = near.series->publisher;
    json["points"] = std::move(near.points);
    json["source"] = near.series->source;
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace bpo::io
