#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/pool.hpp"

namespace bpo::market {

/// A publisher's forecast: its base and its forecast value joined at constant growth, one point a year.
struct Path {
  const MarketEstimate* estimate = nullptr;
  std::vector<YearValue> points;
  bool in_pool = false;  ///< the estimate stands in the pool
};

/// One path a publisher, from the latest edition that has one; ordered by the value it ends at.
std::vector<Path> publisher_paths(std::span<const MarketEstimate> estimates, const Choice& choice,
                                  const Pool& pool);

/// What a publisher's successive editions put the market at: not a time series, each edition counts anew.
struct Editions {
  std::string_view publisher;
  struct Point {
    int year = 0;
    double value = 0;
    const MarketEstimate* estimate = nullptr;
  };
  std::vector<Point> points;  ///< base values, oldest first; of a base year the edition that printed it first
};

/// The publishers with editions of at least two base years, those with most first.
std::vector<Editions> publisher_editions(std::span<const MarketEstimate> estimates, const Choice& choice);

}  // namespace bpo::market
