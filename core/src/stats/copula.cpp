#include "bpo/stats/copula.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

#include "checks.hpp"

namespace bpo::stats {
namespace {

using Dense = Eigen::MatrixXd;

constexpr double kRounding = 1e-12;
/// Least eigenvalue of what is factored, so that a matrix on the edge of the possible has a Cholesky factor.
constexpr double kLeastEigenvalue = 1e-10;

Errors check_square(const SquareMatrix& matrix) {
  if (matrix.size == 0) return {{ErrorCode::missing, "matrix", "must have a row", "", "at least 1 row"}};
  if (matrix.entries.size() != matrix.size * matrix.size) {
    return {{ErrorCode::not_allowed, "matrix", "must have as many columns as rows",
             std::to_string(matrix.entries.size()), std::to_string(matrix.size * matrix.size) + " entries"}};
  }
  return check_data(matrix.entries, 1, "matrix");
}

std::string place(std::size_t row, std::size_t column) {
  return "matrix[" + std::to_string(row) + "][" + std::to_string(column) + "]";
}

Errors check_symmetric(const SquareMatrix& matrix) {
  Errors errors = check_square(matrix);
  if (!errors.empty()) return errors;
  for (std::size_t i = 0; i < matrix.size; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double size = std::max({1.0, std::abs(matrix(i, j)), std::abs(matrix(j, i))});
      if (std::abs(matrix(i, j) - matrix(j, i)) <= kRounding * size) continue;
      errors.push_back({ErrorCode::not_allowed, place(i, j),
                        "must equal its mirror image across the diagonal", value_text(matrix(i, j)),
                        value_text(matrix(j, i))});
    }
  }
  return errors;
}

/// Symmetric, ones on the diagonal, entries from -1 to 1.
Errors check_correlations(const SquareMatrix& matrix) {
  Errors errors = check_symmetric(matrix);
  if (!errors.empty()) return errors;
  for (std::size_t i = 0; i < matrix.size; ++i) {
    if (std::abs(matrix(i, i) - 1.0) > kRounding) errors.push_back(outside(place(i, i), matrix(i, i), "1"));
    for (std::size_t j = 0; j < i; ++j) {
      if (std::abs(matrix(i, j)) > 1.0) errors.push_back(outside(place(i, j), matrix(i, j), "-1 to 1"));
    }
  }
  return errors;
}

Dense dense(const SquareMatrix& matrix) {
  const auto n = static_cast<Eigen::Index>(matrix.size);
  Dense result(n, n);
  for (Eigen::Index i = 0; i < n; ++i) {
    for (Eigen::Index j = 0; j < n; ++j)
      result(i, j) = matrix(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
  }
  return result;
}

SquareMatrix square(const Dense& matrix) {
  SquareMatrix result{static_cast<std::size_t>(matrix.rows()), {}};
  result.entries.reserve(result.size * result.size);
  for (Eigen::Index i = 0; i < matrix.rows(); ++i)
    for (Eigen::Index j = 0; j < matrix.cols(); ++j) result.entries.push_back(matrix(i, j));
  return result;
}

double least_eigenvalue(const Dense& matrix) {
  const Eigen::SelfAdjointEigenSolver<Dense> solver(matrix, Eigen::EigenvaluesOnly);
  return solver.eigenvalues().minCoeff();
}

/// The nearest matrix without negative eigenvalues.
Dense semidefinite(const Dense& matrix) {
  const Eigen::SelfAdjointEigenSolver<Dense> solver(matrix);
  const Dense scaled = solver.eigenvectors() * solver.eigenvalues().cwiseMax(0.0).asDiagonal();
  const Dense product = scaled * solver.eigenvectors().transpose();
  return 0.5 * (product + product.transpose());
}

Dense nearest(const Dense& matrix) {
  constexpr int kIterations = 20000;
  constexpr double kClose = 1e-14;
  Dense y = matrix;
  Dense correction = Dense::Zero(matrix.rows(), matrix.cols());
  for (int i = 0; i < kIterations; ++i) {
    const Dense r = y - correction;
    const Dense x = semidefinite(r);
    correction = x - r;
    Dense next = x;
    next.diagonal().setOnes();
    const double change = (next - y).cwiseAbs().maxCoeff();
    y = next;
    if (i > 0 && change < kClose) break;
  }
  // The last projection set the diagonal; what that did to the eigenvalues is undone by scaling.
  Dense x = semidefinite(y);
  const Eigen::VectorXd scale = x.diagonal().cwiseSqrt().cwiseInverse();
  x = (scale.asDiagonal() * x * scale.asDiagonal()).eval();
  x.diagonal().setOnes();
  return x.cwiseMax(-1.0).cwiseMin(1.0);
}

std::optional<Dense> lower_factor(const Dense& matrix) {
  const Eigen::LLT<Dense> factor(matrix);
  if (factor.info() != Eigen::Success) return std::nullopt;
  return Dense(factor.matrixL());
}

/// Normal correlations with the given rank correlations.
Dense normal_of_ranks(const Dense& spearman) {
  return spearman.unaryExpr([](double rho) { return 2.0 * std::sin(std::numbers::pi / 6.0 * rho); });
}

Result<double> within_one(double value, std::string_view path, double result) {
  if (value >= -1.0 && value <= 1.0) return result;
  return outside(path, value, "-1 to 1");
}

}  // namespace

Result<double> spearman_of_normal(double pearson) {
  return within_one(pearson, "pearson", 6.0 / std::numbers::pi * std::asin(0.5 * pearson));
}

Result<double> kendall_of_normal(double pearson) {
  return within_one(pearson, "pearson", 2.0 / std::numbers::pi * std::asin(pearson));
}

Result<double> pearson_from_spearman(double spearman) {
  return within_one(spearman, "spearman", 2.0 * std::sin(std::numbers::pi / 6.0 * spearman));
}

Result<double> pearson_from_kendall(double kendall) {
  return within_one(kendall, "kendall", std::sin(0.5 * std::numbers::pi * kendall));
}

Result<bool> is_valid_correlation_matrix(const SquareMatrix& matrix) {
  if (Errors errors = check_square(matrix); !errors.empty()) return errors;
  if (!check_correlations(matrix).empty()) return false;
  return least_eigenvalue(dense(matrix)) >= -kRounding * static_cast<double>(matrix.size);
}

Result<SquareMatrix> nearest_correlation_matrix(const SquareMatrix& matrix) {
  if (Errors errors = check_symmetric(matrix); !errors.empty()) return errors;
  return square(nearest(dense(matrix)));
}

Result<SquareMatrix> cholesky(const SquareMatrix& matrix) {
  if (Errors errors = check_symmetric(matrix); !errors.empty()) return errors;
  const auto lower = lower_factor(dense(matrix));
  if (!lower) return undefined("matrix", "has no Cholesky factor: it is not positive definite");
  return square(*lower);
}

Result<GaussianCopula> GaussianCopula::make(const SquareMatrix& spearman) {
  if (Errors errors = check_correlations(spearman); !errors.empty()) return errors;
  Dense normal = normal_of_ranks(dense(spearman));
  normal.diagonal().setOnes();
  double least = least_eigenvalue(normal);
  const bool is_possible = least >= -kRounding * static_cast<double>(spearman.size);
  if (!is_possible) {
    normal = nearest(normal);
    least = least_eigenvalue(normal);
  }
  if (least < kLeastEigenvalue) {
    const double part = (kLeastEigenvalue - least) / (1.0 - least);
    normal *= 1.0 - part;
    normal.diagonal().setOnes();
  }
  const auto lower = lower_factor(normal);
  if (!lower) return undefined("matrix", "leads to no dependence that can be computed");
  if (is_possible) return GaussianCopula(square(*lower), spearman, 0.0);
  Dense used = normal.unaryExpr([](double r) { return 6.0 / std::numbers::pi * std::asin(0.5 * r); });
  used.diagonal().setOnes();
  return GaussianCopula(square(*lower), square(used), (used - dense(spearman)).cwiseAbs().maxCoeff());
}

}  // namespace bpo::stats
