#pragma once

#include <cstddef>
#include <span>

#include "bpo/result.hpp"

namespace bpo::stats {

/// What a variance divides by. Named like the argument of R and NumPy: n - ddof.
enum class Divisor {
  population,  ///< n: the data are all there is
  sample,      ///< n - 1: unbiased when they are a sample
};

// All refuse an empty list (missing) and numbers that are not finite (out_of_range); what the formula needs
// beyond that is said at the function. A measure the data leave undefined, like the skewness of equal
// numbers, is no_solution.

Result<double> mean(std::span<const double> data);

/// Mean squared deviation from the mean. At least 2 numbers with Divisor::sample.
Result<double> variance(std::span<const double> data, Divisor divisor = Divisor::sample);
Result<double> standard_deviation(std::span<const double> data, Divisor divisor = Divisor::sample);

/// Sum of squared deviations from the mean.
Result<double> sum_squared_deviations(std::span<const double> data);

/// g1 = m3 / m2^(3/2), with m2, m3 the central moments.
Result<double> population_skewness(std::span<const double> data);

/// G1 = g1 sqrt(n (n - 1)) / (n - 2): SKEW of spreadsheets. At least 3 numbers.
Result<double> adjusted_skewness(std::span<const double> data);

/// g2 = m4 / m2^2 - 3: 0 for a normal distribution.
Result<double> population_excess_kurtosis(std::span<const double> data);

/// G2 = (n - 1) / ((n - 2)(n - 3)) ((n + 1) g2 + 6): KURT of spreadsheets. At least 4 numbers.
/// Source of G1 and G2: Joanes & Gill (1998), The Statistician 47, 183-189.
Result<double> adjusted_excess_kurtosis(std::span<const double> data);

/// n-th root of the product; all numbers above 0.
Result<double> geometric_mean(std::span<const double> data);

/// Reciprocal of the mean reciprocal; all numbers above 0.
Result<double> harmonic_mean(std::span<const double> data);

/// Mean distance from the mean.
Result<double> mean_absolute_deviation(std::span<const double> data);

/// How much each number says about the next: sum (y_i - m)(y_{i+1} - m) / sum (y_i - m)^2. At least 2
/// numbers.
Result<double> lag1_autocorrelation(std::span<const double> data);

/// The numbers a description starts with.
struct Summary {
  std::size_t count = 0;
  double mean = 0;
  double min = 0;
  double max = 0;
  double standard_deviation = 0;  ///< sample (n - 1); 0 for a single number
};
Result<Summary> summarize(std::span<const double> data);

}  // namespace bpo::stats
