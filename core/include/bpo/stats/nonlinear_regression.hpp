#pragma once

#include <functional>
#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// A curve to be fitted: writes the value it expects for each observation.
using Model = std::function<void(std::span<const double> parameters, std::span<double> expected)>;

/// A curve fitted by least squares.
struct NonlinearFit {
  std::vector<double> parameters;
  std::vector<double> standard_errors;  ///< from the curve's slope at the fit; empty where no degree of
                                        ///< freedom is left or the parameters depend on each other
  double residual_sum_of_squares = 0;
  double residual_sd = 0;  ///< sqrt(RSS / degrees of freedom); 0 where none is left
  double r_squared = 0;    ///< 1 - RSS / variation around the mean
  std::size_t degrees_of_freedom = 0;
};

/// Least squares by Levenberg and Marquardt from each of the `starts`; the best of what they lead to.
/// @returns missing with fewer observations than parameters, no_solution when no start leads anywhere
/// Method: Moré (1978), The Levenberg-Marquardt algorithm, LNM 630, 105-116, as in MINPACK (Eigen's port),
/// then Gauss-Newton steps as long as they help, since MINPACK stops at half the digits.
/// @param most_evaluations  of the model from one start
Result<NonlinearFit> nonlinear_regression(const Model& model, std::span<const double> y,
                                          std::span<const std::vector<double>> starts,
                                          int most_evaluations = 4000);

}  // namespace bpo::stats
