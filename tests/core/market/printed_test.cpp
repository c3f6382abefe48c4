#include "bpo/market/printed.hpp"

#include <catch2/catch.hpp>

using namespace bpo::market;

TEST_CASE("a printed number has the digits of its shortest text", "[market][printed]") {
  CHECK(decimals(348) == 0);
  CHECK(decimals(328.37) == 2);
  CHECK(decimals(0.627) == 3);
  CHECK(decimals(1e6) == 0);
  CHECK(decimals(1.0 / 3.0) == 9);
  CHECK(decimals(9.9 / 100) == decimals(0.099));
}

TEST_CASE("rounding hides at most half a unit of the last printed place", "[market][printed]") {
  CHECK(half_unit(348) == 0.5);
  CHECK(half_unit(328.37) == Approx(0.005).epsilon(1e-12));
  CHECK(rate_half_unit(0.099) == Approx(0.0005).epsilon(1e-12));  // "9.9%"
  CHECK(rate_half_unit(0.1) == Approx(0.005).epsilon(1e-12));     // "10%", not "10.0%"
  CHECK(rate_half_unit(0.0739) == Approx(0.00005).epsilon(1e-12));
}

TEST_CASE("numbers are written with fixed digits, rounded half away from zero", "[market][printed]") {
  CHECK(fixed_text(338.185, 1) == "338.2");
  CHECK(fixed_text(0.0049, 2) == "0.00");
  CHECK(fixed_text(0.05, 1) == "0.1");
  CHECK(fixed_text(-0.26, 1) == "-0.3");
  CHECK(fixed_text(-0.04, 1) == "0.0");
  CHECK(fixed_text(1020, 0) == "1020");
  CHECK(printed(328.37) == "328.37");
  CHECK(size_text(742.94) == "742.9");
  CHECK(size_text(45.2) == "45.20");
  CHECK(size_text(0.65) == "0.650");
  CHECK(percent_text(0.10345, 1) == "10.3%");
  CHECK(printed_percent(0.1) == "10%");
  CHECK(printed_percent(0.0739) == "7.39%");
}
