#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "bpo/market/forecast.hpp"

namespace bpo::market {

/// What would have been forecast, and what came.
struct BacktestRow {
  std::size_t origin = 0;  ///< index of the last value that was known
  std::size_t target = 0;  ///< index of the value forecast
  double forecast = 0;
  Interval at80, at95;
  double actual = 0;
};

/// A method tried on a series' own past: from every year on that had at least 5 values before it, as far
/// ahead as the horizon and what is known today allow. The rows of one series overlap: their count says less
/// than as many independent forecasts would.
struct Backtest {
  std::vector<BacktestRow> rows;
  double coverage80 = 0;  ///< share of the rows whose value lies within the interval
  double coverage95 = 0;
  std::optional<double> mape;  ///< mean |forecast - value| / |value|, a fraction; empty with a value of 0
  std::optional<double> naive_mape;  ///< the same if the last known value had been the forecast
  std::string_view reason;           ///< why there are no rows
};

using Method = std::function<Forecast(std::span<const double> y, int horizon)>;

/// Rolling origin. Horizons beyond kMeasuredHorizon are tried as far as that.
Backtest backtest(std::span<const double> y, int horizon, const Method& method = forecast);

}  // namespace bpo::market
