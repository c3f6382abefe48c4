#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/market/forecast.hpp"

namespace bpo::market {

/// Curves that growth is described by. Long-run shape and scenarios, not the default forecast: alone they
/// forecast worse than `forecast` even where they fit better (FORECAST.md).
enum class Growth {
  constant,  ///< the same rate every year
  logistic,  ///< M / (1 + exp(-k (t - t0))): grows fastest at half of where it ends
  gompertz,  ///< M exp(-exp(-k (t - t0))): grows fastest at 1 / e, 37 %, of where it ends
  bass,      ///< first purchases a year of M adopters (Bass 1969); the values are adoptions in units
};
std::string_view wire_name(Growth growth);
std::string_view label(Growth growth);

/// What an end of growth can be said from the data: the range of ceilings with which a logistic or a Gompertz
/// curve fits nearly as well as the best.
struct SaturationRange {
  std::optional<double> low, high;  ///< empty: no bound was found on that side
  bool identified = false;          ///< both ends were found, within a factor of 3
  std::string reason;               ///< in words, either way
};

/// A number of a fitted curve.
struct CurveParameter {
  std::string_view id;
  std::string_view label;
  std::string_view unit;
  double value = 0;
  std::optional<double> standard_error;  ///< empty for what was given, or lies at the edge of the search
};

/// A fitted curve. The years of `values` begin with the first of the series and end with the horizon.
struct GrowthCurve {
  Growth growth = Growth::constant;
  std::vector<CurveParameter> parameters;
  double r_squared = 0;        ///< share of the variation explained: of log sizes, for Bass of sizes
  std::vector<double> values;  ///< the fit, year by year
  std::string reason;          ///< why there is no fit; empty when there is one
};

/// Fits a curve to a series without gaps. Logistic and Gompertz: least squares on log sizes, 5 values or
/// more, all above 0; rates of 1 to 150 % a year, the midpoint from a length of the series before it to 1.5
/// lengths after it. Bass: least squares on the yearly values, and 2 values after the peak. Constant: a
/// straight line through log sizes, 3 values or more.
/// @param ceiling  where a logistic or Gompertz curve must end; above every value
GrowthCurve fit_growth(Growth growth, std::span<const double> y, int first_year, int horizon,
                       std::optional<double> ceiling = std::nullopt);

/// All ceilings M for which the best logistic or Gompertz curve has SSE <= least SSE (1 + 5.1 / (n - 3)), on
/// log sizes: nine of ten such ranges hold the true one.
SaturationRange saturation_range(std::span<const double> y);

/// The curve as a forecast: it goes on from the last value with the growth of the curve, no faster a year
/// than the mean growth of the last eight years (constant growth excepted), never above `ceiling`. The spread
/// is that of `forecast`, and how far the two disagree. Without a fit, a `reason`.
Forecast forecast_along(const GrowthCurve& curve, std::span<const double> y, int horizon,
                        std::optional<double> ceiling = std::nullopt);

}  // namespace bpo::market
