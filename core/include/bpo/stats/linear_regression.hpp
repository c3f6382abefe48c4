#pragma once

#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// A linear model fitted by least squares.
struct LinearFit {
  std::vector<double> coefficients;     ///< the intercept first, where there is one
  std::vector<double> standard_errors;  ///< empty where no degree of freedom is left
  double residual_sd = 0;               ///< sqrt(RSS / degrees of freedom); 0 where none is left
  double r_squared = 0;  ///< share of the variation explained; around 0 instead of the mean without intercept
  std::size_t degrees_of_freedom = 0;  ///< observations - coefficients
};

enum class Intercept { none, fitted };

/// y on the columns of `x`, each as long as y. Worked in 113 bits, so that an ill-conditioned design
/// (polynomials of high degree) keeps its digits.
/// @returns missing with fewer observations than coefficients; no_solution when columns depend on each other
Result<LinearFit> linear_regression(std::span<const double> y, std::span<const std::vector<double>> x,
                                    Intercept intercept = Intercept::fitted);

/// y = b0 + b1 x + ... + bk x^k, degree 1 or more; without intercept b1 to bk.
Result<LinearFit> polynomial_regression(std::span<const double> y, std::span<const double> x, int degree,
                                        Intercept intercept = Intercept::fitted);

}  // namespace bpo::stats
