#include <array>
#include <cmath>

#include "../numeric.hpp"
#include "bpo/stats/linear_regression.hpp"
#include "bpo/stats/nonlinear_regression.hpp"

using namespace bpo::stats;

// NIST's reference problems are in tests/golden/numeric.

TEST_CASE("a line through two points leaves nothing over", "[stats][regression]") {
  const auto fit = polynomial_regression(std::vector{3.0, 5.0}, std::vector{1.0, 2.0}, 1);
  REQUIRE(fit);
  CHECK_THAT(fit.value().coefficients[0], WithinAbs(1, 1e-14));
  CHECK_THAT(fit.value().coefficients[1], WithinRel(2, 1e-14));
  CHECK(fit.value().degrees_of_freedom == 0);
  CHECK(fit.value().standard_errors.empty());
  CHECK(fit.value().r_squared == 1);
}

TEST_CASE("several variables, with and without intercept", "[stats][regression]") {
  const std::vector<std::vector<double>> x{{1, 2, 3, 4, 5}, {2, 1, 4, 3, 7}};
  const std::vector<double> y{9, 8, 19, 18, 32};  // 1 + 2 a + 3 b
  const auto fit = linear_regression(y, x);
  REQUIRE(fit);
  for (std::size_t i = 0; i < 3; ++i)
    CHECK_THAT(fit.value().coefficients[i], WithinRel(std::array{1.0, 2.0, 3.0}[i], 1e-12));
  CHECK_THAT(fit.value().residual_sd, WithinAbs(0, 1e-12));
  const auto through_zero = linear_regression(y, x, Intercept::none);
  REQUIRE(through_zero);
  CHECK(through_zero.value().coefficients.size() == 2);
}

TEST_CASE("residuals stand at right angles to every column", "[stats][regression][property]") {
  const std::vector<double> x{1, 2, 4, 7, 9, 12};
  const std::vector<double> y{3, 2, 8, 9, 15, 14};
  const auto fit = polynomial_regression(y, x, 2);
  REQUIRE(fit);
  std::array<double, 3> products{};
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::vector<double>& b = fit.value().coefficients;
    const double residual = y[i] - (b[0] + b[1] * x[i] + b[2] * x[i] * x[i]);
    for (std::size_t k = 0; k < 3; ++k) products[k] += residual * std::pow(x[i], static_cast<double>(k));
  }
  for (const double product : products) CHECK_THAT(product, WithinAbs(0, 1e-9));
}

TEST_CASE("designs without an answer are refused", "[stats][regression]") {
  CHECK(refusal(polynomial_regression(std::vector{1.0, 2.0}, std::vector{1.0, 2.0}, 2)) == "y missing");
  CHECK(refusal(polynomial_regression(std::vector{1.0, 2.0, 3.0}, std::vector{4.0, 4.0, 4.0}, 1)) ==
        "x no_solution");
  CHECK(refusal(polynomial_regression(std::vector{1.0, 2.0}, std::vector{1.0}, 1)) == "x not_allowed");
  CHECK(refusal(polynomial_regression(std::vector{1.0, kNan}, std::vector{1.0, 2.0}, 1)) ==
        "y[1] out_of_range");
  CHECK(refusal(polynomial_regression(std::vector{1.0, 2.0}, std::vector{1.0, 2.0}, 0)) ==
        "degree out_of_range");
}

namespace {

const std::vector<double> kTimes{1, 2, 3, 4, 5, 6};

/// a exp(-b t)
void decay(std::span<const double> at, std::span<double> expected) {
  for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = at[0] * std::exp(-at[1] * kTimes[i]);
}

}  // namespace

TEST_CASE("a curve is found from a far start, or from the better of two", "[stats][regression]") {
  std::vector<double> y(kTimes.size());
  decay(std::vector{5.0, 0.3}, y);
  const std::array starts{std::vector{1e6, -80.0}, std::vector{1.0, 1.0}};  // the first overflows
  const auto fit = nonlinear_regression(decay, y, starts);
  REQUIRE(fit);
  CHECK_THAT(fit.value().parameters[0], WithinRel(5, 1e-12));
  CHECK_THAT(fit.value().parameters[1], WithinRel(0.3, 1e-12));
}

TEST_CASE("standard errors of a straight line are those of linear regression", "[stats][regression]") {
  const std::vector<double> y{2.1, 3.9, 6.2, 7.8, 10.1, 12.2};
  const Model line = [](std::span<const double> at, std::span<double> expected) {
    for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = at[0] + at[1] * kTimes[i];
  };
  const std::array starts{std::vector{1.0, 1.0}};
  const auto curve = nonlinear_regression(line, y, starts);
  const auto exact = polynomial_regression(y, kTimes, 1);
  REQUIRE(curve);
  REQUIRE(exact);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK_THAT(curve.value().parameters[i], WithinAbs(exact.value().coefficients[i], 1e-10));
    CHECK_THAT(curve.value().standard_errors[i], WithinRel(exact.value().standard_errors[i], 1e-9));
  }
  CHECK_THAT(curve.value().r_squared, WithinRel(exact.value().r_squared, 1e-12));
}

TEST_CASE("curves without an answer are refused", "[stats][regression]") {
  const std::array starts{std::vector{1.0, 1.0}};
  CHECK(refusal(nonlinear_regression(decay, std::vector{1.0}, starts)) == "y missing");
  const std::array nowhere{std::vector{1e300, -1e5}};
  CHECK(refusal(nonlinear_regression(decay, kTimes, nowhere)) == "y no_solution");
}
