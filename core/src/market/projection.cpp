#include "bpo/market/projection.hpp"

#include <algorithm>

#include "bpo/market/estimate.hpp"
#include "bpo/market/printed.hpp"
#include "bpo/stats/quantile.hpp"
#include "growth.hpp"

namespace bpo::market {
namespace {

std::string rate_words(const Projection& projection) {
  if (projection.own_rate) return "your own rate";
  if (projection.growth.size() == 1)
    return "the growth " + std::string(publisher_name(*projection.growth[0].estimate)) + " gives";
  std::string list;
  for (const PublisherGrowth& growth : projection.growth)
    list += (list.empty() ? "" : ", ") + percent_text(growth.rate, 2);
  return "the middle of the publishers' growth (" + list + ")";
}

std::string formula_words(const Projection& projection) {
  const Projection::Point& first = projection.points.front();
  const Projection::Point& last = projection.points.back();
  const std::string years = std::to_string(last.year - first.year);
  return size_text(first.value) + " bn in " + std::to_string(first.year) + " × (1 + " +
         percent_text(projection.rate, 2) + ")^" + years + " = " + size_text(last.value) + " bn in " +
         std::to_string(last.year) + "; " + percent_text(projection.rate, 2) + " a year is " +
         rate_words(projection);
}

}  // namespace

std::vector<PublisherGrowth> growth_of(std::span<const MarketEstimate* const> estimates) {
  std::vector<PublisherGrowth> found;
  for (const MarketEstimate* estimate : estimates) {
    if (const std::optional<double> rate = own_growth(*estimate))
      found.push_back({estimate, *rate, implied_growth(*estimate).has_value()});
  }
  std::sort(found.begin(), found.end(), [](const PublisherGrowth& a, const PublisherGrowth& b) {
    return a.rate != b.rate ? a.rate < b.rate : a.estimate->id < b.estimate->id;
  });
  return found;
}

std::vector<PublisherGrowth> pooled_growth(const Pool& pool) {
  std::vector<const MarketEstimate*> estimates;
  for (const PooledFigure& figure : pool.figures) estimates.push_back(figure.estimate);
  return growth_of(estimates);
}

std::optional<Projection> project(const Pool& pool, int until, std::optional<double> own_rate) {
  Projection projection;
  projection.growth = pooled_growth(pool);
  if (!pool.median || (!own_rate && projection.growth.empty())) return std::nullopt;
  projection.own_rate = own_rate.has_value();
  if (!projection.growth.empty()) {
    std::vector<double> rates;
    for (const PublisherGrowth& growth : projection.growth) rates.push_back(growth.rate);
    projection.rate = stats::median(rates).value();
    projection.rate_low = rates.front();
    projection.rate_high = rates.back();
  }
  if (own_rate) projection.rate = *own_rate;

  for (int year = pool.year; year <= until; ++year) {
    const auto at = [&](double rate) { return grown(*pool.median, rate, year - pool.year); };
    Projection::Point point{year, at(projection.rate), std::nullopt, std::nullopt};
    if (projection.rate_low) point.low = at(*projection.rate_low);
    if (projection.rate_high) point.high = at(*projection.rate_high);
    projection.points.push_back(point);
  }
  projection.doubling_years = doubling_years(projection.rate);
  projection.formula = formula_words(projection);
  return projection;
}

}  // namespace bpo::market
