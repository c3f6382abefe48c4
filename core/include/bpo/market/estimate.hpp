#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::market {

/// A number or a range; a single number has low == high.
struct Range {
  double low = 0;
  double high = 0;
};

/// A size in a year, USD bn, nominal.
struct YearValue {
  int year = 0;
  double value = 0;
};

/// The publisher without what a quoting page adds in brackets: "Market.us" for "Market.us (Scoop)". A figure
/// whose publisher is not known keeps its bracket, because that is all that tells it from others.
std::string_view publisher_name(const MarketEstimate& estimate);

/// What the bracket said: "Scoop"; empty when there is none.
std::string_view attribution(const MarketEstimate& estimate);

/// Nobody signs for the figure: the page that carries it names no publisher.
bool is_unsigned(const MarketEstimate& estimate);

/// The sizes it states with their years: base, then forecast. Values without a year, or not above 0, are left
/// out.
std::vector<YearValue> figures(const MarketEstimate& estimate);

/// The value it states for that very year.
std::optional<double> figure_for(const MarketEstimate& estimate, int year);

/// Does the publisher of a series only hope or plan for this value? Such values are shown, and never count as
/// history.
bool is_aim(const SeriesPoint& point);

/// Did its publisher print a range, of which the size kept is the middle?
bool states_range(const MarketEstimate& estimate);

/// Does it state a size for two years, the later one last? Then it has a path.
bool has_path(const MarketEstimate& estimate);

/// Growth a year that turns the base value into the forecast value: (end / start)^(1 / years) - 1. Needs a
/// path.
std::optional<double> implied_growth(const MarketEstimate& estimate);

/// The growth it states; a single rate has low == high.
std::optional<Range> stated_growth(const MarketEstimate& estimate);

/// The years its stated growth covers, where the period reads "2025-2033".
struct Period {
  int from = 0;
  int to = 0;
};
std::optional<Period> stated_period(const MarketEstimate& estimate);

/// The growth to carry its figures to other years with: what its own end points give, else the rate it states
/// (the middle of a range), unless that describes the past.
std::optional<double> own_growth(const MarketEstimate& estimate);

/// The estimate of a named publisher that an unsigned one repeats: the same scope, region and year, and
/// values that agree within the rounding of the printed figures. nullptr when there is none.
const MarketEstimate* repeats(const MarketEstimate& estimate, std::span<const MarketEstimate> estimates);

}  // namespace bpo::market
