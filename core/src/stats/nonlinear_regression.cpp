#include "bpo/stats/nonlinear_regression.hpp"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>
#include <unsupported/Eigen/NonLinearOptimization>

#include "checks.hpp"

namespace bpo::stats {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kStep = 2e-4;          // of a parameter, for slopes
constexpr double kSmallestStep = 1e-7;  // where it is 0
constexpr double kFirstRadius = 10.0;   // of the start; the usual 100 leaves BoxBOD for good
constexpr int kMostPolishing = 20;
constexpr double kFlat = 1e-12;  // a rise of the squares that rounding explains

std::span<const double> view(const VectorXd& values) {
  return {values.data(), static_cast<std::size_t>(values.size())};
}

/// What the model leaves unexplained, in the form Eigen asks for.
struct Residuals {
  const Model& model;
  std::span<const double> y;

  int operator()(const VectorXd& parameters, VectorXd& residuals) const {
    model(view(parameters), {residuals.data(), y.size()});
    for (std::size_t i = 0; i < y.size(); ++i) residuals(static_cast<Index>(i)) -= y[i];
    return 0;
  }

  /// Slopes by central differences of fourth order.
  int df(const VectorXd& parameters, MatrixXd& slopes) const {
    VectorXd moved = parameters;
    VectorXd at(values());
    for (Index j = 0; j < parameters.size(); ++j) {
      const double step = parameters(j) == 0.0 ? kSmallestStep : kStep * std::fabs(parameters(j));
      slopes.col(j).setZero();
      for (const auto& [steps, weight] : {std::pair{-2.0, 1.0}, {-1.0, -8.0}, {1.0, 8.0}, {2.0, -1.0}}) {
        moved(j) = parameters(j) + steps * step;
        operator()(moved, at);
        slopes.col(j) += weight * at;
      }
      slopes.col(j) /= 12.0 * step;
      moved(j) = parameters(j);
    }
    return 0;
  }

  Index values() const { return static_cast<Index>(y.size()); }
};

double squares_at(const Residuals& residuals, const VectorXd& parameters) {
  VectorXd at(residuals.values());
  residuals(parameters, at);
  const double squares = at.squaredNorm();
  return std::isfinite(squares) ? squares : std::numeric_limits<double>::infinity();
}

/// Full Gauss-Newton steps while they get shorter. The squares are flat at their least: they only tell when a
/// step leads away.
double polish(const Residuals& residuals, VectorXd& parameters) {
  double least = squares_at(residuals, parameters);
  double shortest = std::numeric_limits<double>::infinity();
  VectorXd at(residuals.values());
  MatrixXd slopes(residuals.values(), parameters.size());
  for (int i = 0; i < kMostPolishing; ++i) {
    residuals(parameters, at);
    residuals.df(parameters, slopes);
    if (!slopes.allFinite()) break;
    const VectorXd step = slopes.colPivHouseholderQr().solve(at);
    const double length = (step.array() / parameters.array().abs().max(kSmallestStep)).matrix().norm();
    const double squares = squares_at(residuals, parameters - step);
    if (!(length < shortest) || !(squares <= least * (1.0 + kFlat))) break;
    shortest = length;
    least = std::min(least, squares);
    parameters -= step;
  }
  return squares_at(residuals, parameters);
}

void add_standard_errors(const Residuals& residuals, NonlinearFit& fit) {
  const auto parameters = VectorXd::Map(fit.parameters.data(), static_cast<Index>(fit.parameters.size()));
  MatrixXd slopes(residuals.values(), parameters.size());
  residuals.df(parameters, slopes);
  if (!slopes.allFinite()) return;
  const Eigen::ColPivHouseholderQR<MatrixXd> qr(slopes);
  if (qr.rank() < slopes.cols()) return;
  const Index count = slopes.cols();
  const MatrixXd inverse =
      qr.matrixR().topRows(count).triangularView<Eigen::Upper>().solve(MatrixXd::Identity(count, count));
  const MatrixXd spread = qr.colsPermutation() * inverse;
  for (Index i = 0; i < count; ++i) fit.standard_errors.push_back(fit.residual_sd * spread.row(i).norm());
}

double variation(std::span<const double> y) {
  const auto values = VectorXd::Map(y.data(), static_cast<Index>(y.size()));
  return (values.array() - values.mean()).matrix().squaredNorm();
}

}  // namespace

Result<NonlinearFit> nonlinear_regression(const Model& model, std::span<const double> y,
                                          std::span<const std::vector<double>> starts, int most_evaluations) {
  Residuals residuals{model, y};
  double least = std::numeric_limits<double>::infinity();
  VectorXd best;
  for (const std::vector<double>& start : starts) {
    if (y.size() < start.size()) {
      return Error{ErrorCode::missing, "y", "must have at least as many entries as parameters",
                   std::to_string(y.size()), "at least " + std::to_string(start.size())};
    }
    VectorXd parameters = VectorXd::Map(start.data(), static_cast<Index>(start.size()));
    if (!std::isfinite(squares_at(residuals, parameters))) continue;
    Eigen::LevenbergMarquardt<Residuals> solver(residuals);
    solver.parameters.ftol = solver.parameters.xtol = std::numeric_limits<double>::epsilon();
    solver.parameters.maxfev = most_evaluations;
    solver.parameters.factor = kFirstRadius;
    solver.minimize(parameters);
    const double squares = polish(residuals, parameters);
    if (squares < least) {
      least = squares;
      best = parameters;
    }
  }
  if (best.size() == 0 || !best.allFinite()) return undefined("y", "cannot be fitted from any start");

  NonlinearFit fit;
  fit.parameters.assign(best.begin(), best.end());
  fit.residual_sum_of_squares = least;
  fit.degrees_of_freedom = y.size() - fit.parameters.size();
  const double total = variation(y);
  fit.r_squared = total > 0.0 ? 1.0 - least / total : 1.0;
  if (fit.degrees_of_freedom == 0) return fit;
  fit.residual_sd = std::sqrt(least / static_cast<double>(fit.degrees_of_freedom));
  add_standard_errors(residuals, fit);
  return fit;
}

}  // namespace bpo::stats
