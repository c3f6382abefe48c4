#include "bpo/market/backtest.hpp"

#include <algorithm>
#include <cmath>

namespace bpo::market {
namespace {

constexpr std::size_t kLeastKnown = 5;

bool holds(const Interval& interval, double value) {
  return interval.low <= value && value <= interval.high;
}

double share_within(std::span<const BacktestRow> rows, Interval BacktestRow::*interval) {
  const auto count = std::count_if(rows.begin(), rows.end(),
                                   [&](const BacktestRow& row) { return holds(row.*interval, row.actual); });
  return static_cast<double>(count) / static_cast<double>(rows.size());
}

template <typename Forecast>
std::optional<double> mean_error(std::span<const BacktestRow> rows, Forecast forecast) {
  double sum = 0.0;
  for (const BacktestRow& row : rows) {
    if (row.actual == 0.0) return std::nullopt;
    sum += std::fabs((forecast(row) - row.actual) / row.actual);
  }
  return sum / static_cast<double>(rows.size());
}

}  // namespace

Backtest backtest(std::span<const double> y, int horizon, const Method& method) {
  Backtest made;
  if (y.size() <= kLeastKnown) {
    made.reason = "needs at least 6 years: 5 to forecast from and 1 to compare with";
    return made;
  }
  const auto reach = static_cast<std::size_t>(std::clamp(horizon, 1, kMeasuredHorizon));
  for (std::size_t known = kLeastKnown; known < y.size(); ++known) {
    const std::size_t ahead = std::min(reach, y.size() - known);
    const Forecast tried = method(y.first(known), static_cast<int>(ahead));
    for (std::size_t i = 0; i < tried.mean.size(); ++i)
      made.rows.push_back({known - 1, known + i, tried.mean[i], tried.at80[i], tried.at95[i], y[known + i]});
  }
  if (made.rows.empty()) {
    made.reason = "the method has no forecast from any earlier year";
    return made;
  }
  made.coverage80 = share_within(made.rows, &BacktestRow::at80);
  made.coverage95 = share_within(made.rows, &BacktestRow::at95);
  made.mape = mean_error(made.rows, [](const BacktestRow& row) { return row.forecast; });
  made.naive_mape = mean_error(made.rows, [&](const BacktestRow& row) { return y[row.origin]; });
  return made;
}

}  // namespace bpo::market
