#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace bpo::market {

/// A prediction interval.
struct Interval {
  double low = 0;
  double high = 0;
};

/// One of the forecasts that the mean is made of, on the scale of the data, one value a year ahead.
struct ForecastComponent {
  std::string_view id;     ///< "theta", "median_16", "median_8", "dotm", "drift"
  std::string_view label;  ///< in words
  std::vector<double> values;
};

/// How a series is expected to go on, year by year: element i is i + 1 years after the last value.
///
/// low95 <= low80 <= low50 <= mean <= high50 <= high80 <= high95, all finite. Of a series that was never
/// below 0 nothing is below 0.
struct Forecast {
  std::vector<double> mean;
  std::vector<Interval> at50, at80, at95;
  std::vector<ForecastComponent> components;
  std::string_view method;  ///< "sq4", "damped_drift" (2 or 3 values) or "last_value" (1); empty for none
  std::string_view reason;  ///< why there is no forecast; empty when there is one

  /// What intervals of other levels are made of: the spread on the scale they are symmetric on.
  enum class Scale { fourth_root, data } scale = Scale::fourth_root;
  std::vector<double> spread;
  bool never_negative = true;  ///< no value of the series was below 0
};

/// The longest horizon that is answered, years.
inline constexpr int kLongestHorizon = 30;

/// The horizon up to which the intervals were measured: no public set of annual series reaches further.
inline constexpr int kMeasuredHorizon = 6;

/// Fewer values than this give an indication, not a forecast: the 95 % intervals then cover 89 to 93 %.
inline constexpr int kIndicativeBelow = 5;

/// The largest absolute value a series may hold; beyond, squares would leave the range of a double.
inline constexpr double kLargestValue = 1e100;

/// Forecasts an annual series, oldest value first, by SQ4: on the scale of square roots, the mean of the
/// Theta method, two damped drifts (the medians of the last 16 and of the last 8 changes) and the dynamic
/// optimised Theta model, with all trends shrunk by (n - 1) / n. Below four values the shrunk mean change,
/// damped, alone; the last value when there is no other. With a value of 0 or less the scale is that of the
/// data.
///
/// The spread is the pooled size of past changes over one and over several years on the scale of fourth
/// roots, drawn towards a typical yearly change (6 to 12 %), and the disagreement of the components. Up to
/// kMeasuredHorizon it is what the history gives; beyond, an interval is never narrower than the one before.
///
/// Any 1 or more finite values and any horizon from 1 to kLongestHorizon have an answer; others a `reason`.
/// Multiplying the values by k > 0 multiplies the answer by k. Only + - * / and sqrt: the same digits
/// everywhere.
///
/// Sources: Assimakopoulos & Nikolopoulos (2000), IJF 16, 521-530 and Hyndman & Billah (2003), IJF 19,
/// 287-290 (Theta); Fiorucci et al. (2016), IJF 32, 1151-1161 (DOTM); Grambsch & Stahel (1990), IJF 6,
/// 239-252 (medians of changes). Accuracy on the M3 and tourism competitions: tests/bench/RESULTS.md.
Forecast forecast(std::span<const double> y, int horizon);

/// The intervals of any level, a fraction in (0, 1): those of a higher level hold those of a lower one.
std::vector<Interval> intervals(const Forecast& forecast, double level);

/// Makes every interval from year `first` on (1: the first ahead) at least as wide as the one before, by
/// raising its upper end: where sizes shrink, what is not known about them does not.
void keep_widths(std::vector<Interval>& intervals, int first = 1);

}  // namespace bpo::market
