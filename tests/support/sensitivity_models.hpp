#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

// Models whose Sobol' indices are known in closed form.
namespace bpo::test {

struct Indices {
  double mean = 0.0;
  double variance = 0.0;
  std::vector<double> first;
  std::vector<double> total;
  std::vector<std::vector<double>> second;  ///< above the diagonal
};

inline Indices with_inputs(std::size_t count) {
  return {0.0, 0.0, std::vector<double>(count), std::vector<double>(count),
          std::vector<std::vector<double>>(count, std::vector<double>(count))};
}

/// sin x1 + a sin^2 x2 + b x3^4 sin x1 of uniform numbers, which stand for -pi to pi.
/// Ishigami & Homma (1990).
inline double ishigami(std::span<const double> u, double a, double b) {
  constexpr double kPi = std::numbers::pi;
  const auto x = [&](std::size_t i) { return kPi * (2.0 * u[i] - 1.0); };
  const double s = std::sin(x(1));
  return std::sin(x(0)) * (1.0 + b * std::pow(x(2), 4)) + a * s * s;
}

inline Indices ishigami_indices(double a, double b) {
  const double pi4 = std::pow(std::numbers::pi, 4);
  const double v1 = 0.5 * (1.0 + b * pi4 / 5.0) * (1.0 + b * pi4 / 5.0);
  const double v2 = a * a / 8.0;
  const double v13 = 8.0 * b * b * pi4 * pi4 / 225.0;
  Indices result = with_inputs(3);
  result.mean = a / 2.0;
  result.variance = v1 + v2 + v13;
  result.first = {v1 / result.variance, v2 / result.variance, 0.0};
  result.total = {(v1 + v13) / result.variance, v2 / result.variance, v13 / result.variance};
  result.second[0][2] = v13 / result.variance;
  return result;
}

/// The g-function: the product of (|4 u_i - 2| + a_i) / (1 + a_i). Saltelli & Sobol' (1995).
inline double g_function(std::span<const double> u, std::span<const double> a) {
  double product = 1.0;
  for (std::size_t i = 0; i < a.size(); ++i) product *= (std::abs(4.0 * u[i] - 2.0) + a[i]) / (1.0 + a[i]);
  return product;
}

inline Indices g_function_indices(std::span<const double> a) {
  Indices result = with_inputs(a.size());
  std::vector<double> part;
  for (const double ai : a) part.push_back(1.0 / (3.0 * (1.0 + ai) * (1.0 + ai)));
  double all = 1.0;
  for (const double v : part) all *= 1.0 + v;
  result.mean = 1.0;
  result.variance = all - 1.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    double others = 1.0;
    for (std::size_t j = 0; j < a.size(); ++j)
      if (j != i) others *= 1.0 + part[j];
    result.first[i] = part[i] / result.variance;
    result.total[i] = part[i] * others / result.variance;
    for (std::size_t j = i + 1; j < a.size(); ++j) result.second[i][j] = part[i] * part[j] / result.variance;
  }
  return result;
}

/// The sum of c_i x_i of independent normals with mean 0.
inline Indices linear_indices(std::span<const double> coefficients, std::span<const double> sd) {
  Indices result = with_inputs(coefficients.size());
  for (std::size_t i = 0; i < coefficients.size(); ++i) {
    result.first[i] = coefficients[i] * coefficients[i] * sd[i] * sd[i];
    result.variance += result.first[i];
  }
  for (double& share : result.first) share /= result.variance;
  result.total = result.first;
  return result;
}

}  // namespace bpo::test
