#include <algorithm>

#include "bpo/market/scope.hpp"
#include "json_values.hpp"
#include "market_writers.hpp"

namespace bpo::io {

Json years_json(const MarketQuestion& question) {
  Json list = Json::array();
  for (const market::YearCount& count : question.years)
    list.push_back({{"year", count.year}, {"publishers", count.publishers}});
  return list;
}

/// The breakdowns of the market in question, by publisher, year and dimension: ids of market-shares.
Json breakdowns_json(const market::Choice& choice, std::span<const MarketShare> shares) {
  Json list = Json::array();
  for (const MarketShare& share : shares) {
    const market::Scope* scope = market::scope_of(share.market);
    if (share.region != choice.region || !scope || scope->id != choice.scope) continue;
    if (share.confidence == "unverified" && !choice.include_unverified) continue;
    const auto group = std::find_if(list.begin(), list.end(), [&](const Json& row) {
      return row["publisher"] == share.publisher && row["dimension"] == share.dimension &&
             row["year"] == share.year;
    });
    if (group != list.end()) {
      (*group)["ids"].push_back(share.id);
      continue;
    }
    Json row = Json::object();
    row["dimension"] = share.dimension;
    row["publisher"] = share.publisher;
    row["year"] = share.year;
    row["ids"] = Json::array({share.id});
    list.push_back(std::move(row));
  }
  return list;
}

Json scopes_json(std::span<const MarketEstimate> estimates) {
  Json list = Json::array();
  for (const market::Scope& scope : market::scopes()) {
    const auto count = std::count_if(estimates.begin(), estimates.end(), [&](const MarketEstimate& e) {
      return market::scope_of(e.segment) == &scope;
    });
    if (count == 0) continue;
    list.push_back({{"id", scope.id},
                    {"label", scope.label},
                    {"family", scope.family},
                    {"counts", scope.counts},
                    {"count", count}});
  }
  return list;
}

Json regions_json(std::span<const MarketEstimate> estimates, std::string_view scope) {
  Json list = Json::array();
  for (const Count& region : region_counts(estimates, scope)) {
    list.push_back({{"id", region.id},
                    {"label", region.id == "Global" ? "Worldwide" : region.id},
                    {"count", region.estimates}});
  }
  return list;
}

}  // namespace bpo::io
