#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/market/pool.hpp"
#include "bpo/market/projection.hpp"

namespace bpo::io {

/// A `bpo-market/1` document with its defaults filled in.
struct MarketQuestion {
  market::Choice choice;
  int until = 0;
  std::optional<double> growth;          ///< the reader's own rate, fraction a year
  std::vector<market::YearCount> years;  ///< for which the choice has figures
};

/// How many estimates a scope or a region has.
struct Count {
  std::string id;
  int estimates = 0;
};

/// The regions that have estimates of a scope: the world first, then by count.
std::vector<Count> region_counts(std::span<const MarketEstimate> estimates, std::string_view scope);

/// Why the pool could not be projected: nothing to start from, or no rate.
std::string why_no_projection(const MarketQuestion& question, const market::Pool& pool);

/// Adds everything but the inputs to a `bpo-market-result/1`.
void write_market_result(Json& result, const MarketQuestion& question, const market::Pool& pool,
                         const std::optional<market::Projection>& projection, const Catalogue& catalogue);

}  // namespace bpo::io
