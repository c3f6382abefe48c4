#include "bpo/sourcing/contour.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <limits>

#include "bpo/sourcing/response.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

std::vector<double> from_to(double low, double high, int count) {
  std::vector<double> values;
  for (int i = 0; i < count; ++i) values.push_back(low + (high - low) * i / (count - 1));
  return values;
}

std::vector<double> on_grid(const std::vector<double>& x, const std::vector<double>& y,
                            const std::function<double(double, double)>& f) {
  std::vector<double> values;
  for (const double at_y : y) {
    for (const double at_x : x) values.push_back(f(at_x, at_y));
  }
  return values;
}

}  // namespace

TEST_CASE("the contour of a plane is its line, exactly", "[sourcing][contour]") {
  const auto x = from_to(0, 10, 11);
  const auto y = from_to(-5, 5, 6);
  const auto lines = contour(x, y, on_grid(x, y, [](double a, double b) { return a + 2 * b - 4.25; }), 0);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].size() > 10);
  for (const auto& [a, b] : lines[0]) CHECK(a + 2 * b == Approx(4.25).margin(1e-12));
}

TEST_CASE("the contour of a hill is one closed line", "[sourcing][contour]") {
  const auto x = from_to(-2, 2, 41);
  const auto lines = contour(x, x, on_grid(x, x, [](double a, double b) { return a * a + b * b; }), 1);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].front() == lines[0].back());
  for (const auto& [a, b] : lines[0]) CHECK(std::hypot(a, b) == Approx(1).margin(2e-3));
}

TEST_CASE("a saddle is passed on the side of its middle", "[sourcing][contour]") {
  const std::vector<double> x{0, 1};
  CHECK(contour(x, x, std::vector<double>{3, -1, -1, 3}, 0).size() == 2);
  const auto lines = contour(x, x, std::vector<double>{3, -1, -1, 3}, 0);
  // The middle is above: the two low corners are cut off.
  for (const Polyline& line : lines) {
    REQUIRE(line.size() == 2);
    CHECK(line[0][0] + line[1][0] != Approx(1).margin(0.2));
  }
}

TEST_CASE("two islands are two lines, and a gap in the values breaks a line", "[sourcing][contour]") {
  const auto x = from_to(-3, 3, 61);
  auto values = on_grid(x, x, [](double a, double b) {
    return std::exp(-(a - 1.5) * (a - 1.5) - b * b) + std::exp(-(a + 1.5) * (a + 1.5) - b * b);
  });
  CHECK(contour(x, x, values, 0.5).size() == 2);
  CHECK(contour(x, x, values, 5).empty());
  for (std::size_t i = 0; i < x.size(); ++i)
    values[30 * x.size() + i] = std::numeric_limits<double>::quiet_NaN();
  CHECK(contour(x, x, values, 0.5).size() == 4);
}

TEST_CASE("on the line of no saving the case is worth next to nothing", "[sourcing][contour]") {
  const Given given = test::e1_given();
  Response npv(given, test::catalogue(), *find_output("npv"), "option.locations[0].rate", "inhouse.salary");
  const auto x = from_to(2000, 7000, 41);
  const auto y = from_to(25000, 70000, 41);
  std::vector<double> values;
  for (const double at_y : y) {
    for (const double at_x : x) values.push_back(npv(at_x, at_y));
  }
  const auto lines = contour(x, y, values, 0);
  REQUIRE(lines.size() == 1);
  const double size = std::abs(npv_of(test::e1()));
  for (const auto& [rate, salary] : lines[0]) CHECK(std::abs(npv(rate, salary)) < 1e-3 * size);
}
