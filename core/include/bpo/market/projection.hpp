#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "bpo/market/pool.hpp"

namespace bpo::market {

/// How one publisher of the pool sees the market grow.
struct PublisherGrowth {
  const MarketEstimate* estimate = nullptr;
  double rate = 0;      ///< fraction a year
  bool implied = true;  ///< by its own end points; otherwise the rate it states
};

/// The growth of the estimates that give one, slowest first.
std::vector<PublisherGrowth> growth_of(std::span<const MarketEstimate* const> estimates);

/// The same of the pooled publishers.
std::vector<PublisherGrowth> pooled_growth(const Pool& pool);

/// The market carried forward at a constant rate. The band is the range of publishers: the middle figure at
/// their lowest and at their highest growth. It says how far they disagree and is no confidence interval.
struct Projection {
  double rate = 0;        ///< fraction a year
  bool own_rate = false;  ///< the reader's rate; otherwise the median of `growth`
  std::vector<PublisherGrowth> growth;
  std::optional<double> rate_low, rate_high;  ///< empty when no pooled publisher gives a growth

  struct Point {
    int year = 0;
    double value = 0;
    std::optional<double> low, high;
  };
  std::vector<Point> points;             ///< from the pool's year to the target, one a year
  std::optional<double> doubling_years;  ///< empty for a rate of 0 or below
  std::string formula;                   ///< the sum in words with its numbers
};

/// Projects the pool's median to a later year. Empty when there is no figure to start from, or no rate:
/// neither the reader's own (above -1) nor any publisher's.
std::optional<Projection> project(const Pool& pool, int until, std::optional<double> own_rate);

}  // namespace bpo::market
