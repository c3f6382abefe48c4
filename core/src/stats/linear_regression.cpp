#include "bpo/stats/linear_regression.hpp"

#include <Eigen/QR>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/eigen.hpp>

#include "checks.hpp"

namespace bpo::stats {
namespace {

namespace mp = boost::multiprecision;

using Real = mp::number<mp::cpp_bin_float_quad::backend_type, mp::et_off>;
using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;
using Vector = Eigen::Matrix<Real, Eigen::Dynamic, 1>;

Vector as_vector(std::span<const double> values) {
  Vector made(static_cast<Eigen::Index>(values.size()));
  for (std::size_t i = 0; i < values.size(); ++i) made(static_cast<Eigen::Index>(i)) = values[i];
  return made;
}

/// A column of ones before the others, where an intercept is fitted.
Matrix with_intercept(const std::vector<Vector>& columns, Eigen::Index rows, Intercept intercept) {
  const Eigen::Index first = intercept == Intercept::fitted ? 1 : 0;
  Matrix design(rows, first + static_cast<Eigen::Index>(columns.size()));
  if (first == 1) design.col(0).setOnes();
  for (std::size_t i = 0; i < columns.size(); ++i)
    design.col(first + static_cast<Eigen::Index>(i)) = columns[i];
  return design;
}

Real variation(const Vector& y, Intercept intercept) {
  if (intercept == Intercept::none) return y.squaredNorm();
  const Real mean = y.mean();
  return (y.array() - mean).matrix().squaredNorm();
}

Result<LinearFit> fit(const Matrix& design, const Vector& y, Intercept intercept) {
  if (y.size() < design.cols()) {
    return Error{ErrorCode::missing, "y", "must have at least as many entries as coefficients",
                 std::to_string(y.size()), "at least " + std::to_string(design.cols())};
  }
  const Eigen::ColPivHouseholderQR<Matrix> qr(design);
  if (qr.rank() < design.cols())
    return undefined("x", "determines no line: its columns depend on each other");
  const Vector coefficients = qr.solve(y);
  const Real squares = (y - design * coefficients).squaredNorm();
  const Real total = variation(y, intercept);
  const Eigen::Index degrees = design.rows() - design.cols();

  LinearFit made;
  made.degrees_of_freedom = static_cast<std::size_t>(degrees);
  made.r_squared = total > 0 ? static_cast<double>(1 - squares / total) : 1.0;
  for (const Real& value : coefficients) made.coefficients.push_back(static_cast<double>(value));
  if (degrees == 0) return made;
  const Real variance = squares / degrees;
  made.residual_sd = static_cast<double>(sqrt(variance));
  const Matrix inverse = qr.matrixR()
                             .topRows(design.cols())
                             .triangularView<Eigen::Upper>()
                             .solve(Matrix::Identity(design.cols(), design.cols()));
  const Matrix spread = qr.colsPermutation() * inverse;
  for (Eigen::Index i = 0; i < design.cols(); ++i)
    made.standard_errors.push_back(static_cast<double>(sqrt(variance * spread.row(i).squaredNorm())));
  return made;
}

}  // namespace

Result<LinearFit> linear_regression(std::span<const double> y, std::span<const std::vector<double>> x,
                                    Intercept intercept) {
  Errors errors = check_data(y, 1, "y");
  std::vector<Vector> columns;
  for (const std::vector<double>& column : x) {
    for (Error& error : check_data(column, 1, "x")) errors.push_back(std::move(error));
    require_same_length(errors, y.size(), column.size(), "x");
    columns.push_back(as_vector(column));
  }
  if (!errors.empty()) return errors;
  return fit(with_intercept(columns, static_cast<Eigen::Index>(y.size()), intercept), as_vector(y),
             intercept);
}

Result<LinearFit> polynomial_regression(std::span<const double> y, std::span<const double> x, int degree,
                                        Intercept intercept) {
  Errors errors = check_data(y, 1, "y");
  for (Error& error : check_data(x, 1, "x")) errors.push_back(std::move(error));
  require_same_length(errors, y.size(), x.size(), "x");
  if (degree < 1) {
    errors.push_back(
        {ErrorCode::out_of_range, "degree", "must be at least 1", std::to_string(degree), "at least 1"});
  }
  if (!errors.empty()) return errors;
  std::vector<Vector> powers{as_vector(x)};
  while (powers.size() < static_cast<std::size_t>(degree))
    powers.push_back(powers.back().cwiseProduct(powers.front()));
  return fit(with_intercept(powers, static_cast<Eigen::Index>(y.size()), intercept), as_vector(y), intercept);
}

}  // namespace bpo::stats
