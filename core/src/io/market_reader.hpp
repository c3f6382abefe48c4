#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"
#include "bpo/io/json.hpp"
#include "bpo/market/basis.hpp"
#include "bpo/market/outlook.hpp"
#include "bpo/market/pool.hpp"
#include "bpo/market/scenario.hpp"
#include "bpo/result.hpp"

namespace bpo::io {

/// A `bpo-market/1` document with its defaults filled in.
struct MarketQuestion {
  market::Choice choice;
  market::OutlookChoice outlook;
  market::LeverChoice levers;
  market::BasisKind basis = market::BasisKind::absolute;
  std::optional<double> inflation;
  std::optional<market::History> history;
  std::vector<int> history_gaps;         ///< years within the history that have no value
  std::vector<market::YearCount> years;  ///< for which the choice has figures
};

/// How many estimates a scope or a region has.
struct Count {
  std::string id;
  int estimates = 0;
};

/// The regions that have estimates of a scope: the world first, then by count.
std::vector<Count> region_counts(std::span<const MarketEstimate> estimates, std::string_view scope);

/// The question of a document that has passed its fields; refusals all at once.
Result<MarketQuestion> read_market(const Json& document, const Catalogue& catalogue);

}  // namespace bpo::io
