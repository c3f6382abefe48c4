#pragma once

#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// The nine definitions of Hyndman & Fan (1996), Sample quantiles in statistical packages, The American
/// Statistician 50.
enum class QuantileType {
  inverted_cdf = 1,
  averaged_inverted_cdf = 2,
  nearest_even = 3,
  interpolated_inverted_cdf = 4,
  hazen = 5,
  weibull = 6,  ///< PERCENTILE.EXC of spreadsheets
  linear = 7,   ///< PERCENTILE.INC of spreadsheets, default of R and NumPy
  median_unbiased = 8,
  normal_unbiased = 9,
};

/// The value below which a share p of the data lies. A share beyond the outermost defined place gives the
/// smallest or largest number, as in R.
/// @param p  0 to 1
/// @returns missing (no data) or out_of_range (p, the type, a number that is not finite)
Result<double> quantile(std::span<const double> data, double p, QuantileType type = QuantileType::linear);

/// Several quantiles of the same data, sorted once.
Result<std::vector<double>> quantiles(std::span<const double> data, std::span<const double> ps,
                                      QuantileType type = QuantileType::linear);

/// The quantile of data in which each number stands as often as its weight says.
/// @param weights  whole numbers of 0 or more, one for each number, not all 0
/// @returns also not_allowed when the lists differ in length
Result<double> weighted_quantile(std::span<const double> data, std::span<const double> weights, double p,
                                 QuantileType type = QuantileType::linear);

/// Quantile at 0.5: the middle number, or the mean of the middle two.
Result<double> median(std::span<const double> data);

/// Distance between the quartiles, type 7.
Result<double> interquartile_range(std::span<const double> data);

/// Median distance from the median, not scaled to a standard deviation.
Result<double> median_absolute_deviation(std::span<const double> data);

}  // namespace bpo::stats
