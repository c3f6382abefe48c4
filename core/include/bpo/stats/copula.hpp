#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// A square matrix, row by row.
struct SquareMatrix {
  std::size_t size = 0;
  std::vector<double> entries;  ///< size x size

  double operator()(std::size_t row, std::size_t column) const { return entries[row * size + column]; }
  double& operator()(std::size_t row, std::size_t column) { return entries[row * size + column]; }
};

// Of two normal variables: Spearman's rho = (6/pi) asin(r/2), Kendall's tau = (2/pi) asin(r). Arguments from
// -1 to 1, out_of_range otherwise.
Result<double> spearman_of_normal(double pearson);
Result<double> kendall_of_normal(double pearson);
Result<double> pearson_from_spearman(double spearman);
Result<double> pearson_from_kendall(double kendall);

/// Symmetric, ones on the diagonal, entries from -1 to 1 and no eigenvalue below 0, up to rounding (1e-12).
/// @returns missing (empty), not_allowed (not as many entries as size x size) or out_of_range (not finite)
Result<bool> is_valid_correlation_matrix(const SquareMatrix& matrix);

/// The correlation matrix with the least sum of squared differences: alternating projections with Dykstra's
/// correction. Higham (2002), Computing the nearest correlation matrix, IMA J. Numer. Anal. 22, 329-343.
/// @param matrix  symmetric; its own diagonal is replaced
Result<SquareMatrix> nearest_correlation_matrix(const SquareMatrix& matrix);

/// Lower triangular L with L L' = matrix.
/// @param matrix  symmetric and positive definite, no_solution otherwise
Result<SquareMatrix> cholesky(const SquareMatrix& matrix);

/// Dependence between draws: their ranks get the given Spearman correlations, whatever their distributions.
class GaussianCopula {
 public:
  /// @param spearman  rank correlations: symmetric, ones on the diagonal, entries from -1 to 1. Where no such
  ///   dependence exists, the nearest one that does is taken and `largest_change` says so.
  static Result<GaussianCopula> make(const SquareMatrix& spearman);

  std::size_t size() const { return lower_.size; }
  /// The largest difference between a given rank correlation and the one in use; 0 when all are possible.
  double largest_change() const { return largest_change_; }
  /// The rank correlations in use.
  const SquareMatrix& spearman() const { return spearman_; }

  /// Correlates independent normal scores in place: one list for each variable, all of the same length.
  void correlate(std::span<const std::span<double>> scores) const;

 private:
  GaussianCopula(SquareMatrix lower, SquareMatrix spearman, double largest_change)
      : lower_(std::move(lower)), spearman_(std::move(spearman)), largest_change_(largest_change) {}
  SquareMatrix lower_;
  SquareMatrix spearman_;
  double largest_change_;
};

}  // namespace bpo::stats
