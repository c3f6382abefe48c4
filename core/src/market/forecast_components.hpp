#pragma once

#include <cstddef>
#include <span>
#include <vector>

// The forecasts that SQ4 averages. Each takes the series on the scale it is forecast on, oldest value first,
// and the share of a trend that is believed, and gives one value a year ahead.
namespace bpo::market {

/// Theta: exponential smoothing of the level, and a share of the straight line's slope as drift.
std::vector<double> theta(std::span<const double> w, double shrink, int horizon);

/// The last value and a drift that fades by a tenth a year.
std::vector<double> damped_drift(double last, double drift, int horizon);

/// The median of the last `window` changes as damped drift: one jump does not move it.
std::vector<double> recent_median(std::span<const double> w, std::size_t window, double shrink, int horizon);

/// Dynamic optimised Theta model: the line is estimated anew each year, its weight is fitted.
std::vector<double> dotm(std::span<const double> w, double shrink, int horizon);

/// The middle value, or the mean of the middle two; at least one value.
double median_of(std::span<const double> values);

/// Changes from each value to the next.
std::vector<double> changes(std::span<const double> w);

}  // namespace bpo::market
