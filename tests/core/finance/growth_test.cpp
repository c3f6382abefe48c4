#include "bpo/finance/growth.hpp"

#include <cmath>
#include <random>

#include "flows.hpp"

using namespace bpo::finance;

TEST_CASE("compound growth between two values", "[finance][growth]") {
  // Microsoft's worked example of RRI.
  CHECK_THAT(cagr(10000, 11000, 96).value(), WithinAbs(0.0009933, 5e-8));
  CHECK_THAT(cagr(348, 384, 1).value(), WithinRel(36.0 / 348.0, 1e-13));
  CHECK(cagr(100, 0, 5).value() == -1.0);
  CHECK_THAT(cagr(-100, -200, 1).value(), WithinRel(1.0, 1e-14));
}

TEST_CASE("growth over a hair keeps its digits", "[finance][growth]") {
  CHECK_THAT(cagr(1e9, 1e9 + 1, 1).value(), WithinRel(1e-9, 1e-13));
}

TEST_CASE("compound growth refuses a change of sign, a start of nothing and no time", "[finance][growth]") {
  CHECK(refusal(cagr(100, -50, 2)) == "end out_of_range");
  CHECK(refusal(cagr(0, 50, 2)) == "start out_of_range");
  CHECK(refusal(cagr(100, 50, 0)) == "periods out_of_range");
  CHECK(refusal(cagr(100, 50, -3)) == "periods out_of_range");
  CHECK(refusal(cagr(kNan, 50, 2)) == "start out_of_range");
  CHECK(refusal(cagr(1e-300, 1e300, 0.01)) == "periods out_of_range");
}

TEST_CASE("periods until a target", "[finance][growth]") {
  // Microsoft's worked example of PDURATION.
  CHECK_THAT(periods_to_target(0.025, 2000, 2200).value(), WithinAbs(3.85987, 5e-6));
  CHECK_THAT(periods_to_target(0.1, 110, 100).value(), WithinRel(-1.0, 1e-13));
  CHECK(refusal(periods_to_target(0, 1, 2)) == "rate out_of_range");
  CHECK(refusal(periods_to_target(0.1, 0, 2)) == "start out_of_range");
  CHECK(refusal(periods_to_target(0.1, 1, -2)) == "end out_of_range");
}

TEST_CASE("any three of start, end, years and rate give the fourth", "[finance][growth]") {
  for (const double rate : {-0.3, 0.0001, 0.07, 1.5}) {
    const double end = solve_growth({.start = 250.0, .years = 4.5, .rate = rate}).value().end;
    CHECK_THAT(end, WithinRel(250.0 * std::pow(1.0 + rate, 4.5), 1e-13));
    const auto start = solve_growth({.end = end, .years = 4.5, .rate = rate}).value();
    CHECK(start.solved == GrowthTerm::start);
    CHECK_THAT(start.start, WithinRel(250.0, 1e-13));
    CHECK_THAT(solve_growth({.start = 250.0, .end = end, .rate = rate}).value().years, WithinRel(4.5, 1e-11));
    CHECK_THAT(solve_growth({.start = 250.0, .end = end, .years = 4.5}).value().rate, WithinRel(rate, 1e-11));
  }
}

TEST_CASE("whichever term is solved, the four fit together", "[finance][growth][property]") {
  std::mt19937_64 random(1);
  std::uniform_real_distribution<double> log_size(-6, 12);
  std::uniform_real_distribution<double> log_years(-1, 3.5);
  std::uniform_real_distribution<double> rates(-0.9, 2);
  for (int round = 0; round < 5000; ++round) {
    const double start = std::exp(log_size(random));
    const double years = std::exp(log_years(random));
    const double rate = rates(random);
    const double end = solve_growth({.start = start, .years = years, .rate = rate}).value().end;
    for (const GrowthQuestion& three : {GrowthQuestion{.end = end, .years = years, .rate = rate},
                                        GrowthQuestion{.start = start, .end = end, .rate = rate},
                                        GrowthQuestion{.start = start, .end = end, .years = years}}) {
      const auto all = solve_growth(three).value();
      CAPTURE(start, years, rate);
      CHECK_THAT(all.start * std::pow(1 + all.rate, all.years), WithinRel(all.end, 1e-12));
    }
  }
}

TEST_CASE("doubling and halving times", "[finance][growth]") {
  const auto growing = solve_growth({.start = 1.0, .years = 1.0, .rate = 0.07}).value();
  CHECK_THAT(growing.doubling_years.value(), WithinRel(10.244768351058712, 1e-13));
  CHECK_FALSE(growing.halving_years);
  const auto shrinking = solve_growth({.start = 1.0, .years = 1.0, .rate = -0.5}).value();
  CHECK_FALSE(shrinking.doubling_years);
  CHECK_THAT(shrinking.halving_years.value(), WithinRel(1.0, 1e-14));
  const auto still = solve_growth({.start = 1.0, .end = 1.0, .years = 1.0}).value();
  CHECK(still.rate == 0.0);
  CHECK_FALSE(still.doubling_years);
  CHECK_FALSE(still.halving_years);
}

TEST_CASE("not exactly three is refused by name", "[finance][growth]") {
  CHECK(refusal(solve_growth({.start = 1.0, .end = 2.0, .years = 3.0, .rate = 0.1})) == " not_allowed");
  const auto two = solve_growth({.start = 1.0, .rate = 0.1});
  REQUIRE_FALSE(two);
  CHECK(two.errors().size() == 2);
  CHECK(two.errors()[0].path == "end");
  CHECK(two.errors()[1].path == "years");
  CHECK(solve_growth({}).errors().size() == 4);
}

TEST_CASE("impossible growth is refused by name", "[finance][growth]") {
  CHECK(refusal(solve_growth({.start = 100.0, .end = 200.0, .rate = -0.1})) == "years no_solution");
  CHECK(refusal(solve_growth({.start = 100.0, .end = 50.0, .rate = 0.1})) == "years no_solution");
  CHECK(refusal(solve_growth({.start = 100.0, .end = 200.0, .rate = 0.0})) == "years no_solution");
  CHECK(refusal(solve_growth({.start = 100.0, .end = 100.0, .rate = 0.1})) == "years no_solution");
  CHECK(refusal(solve_growth({.start = -1.0, .end = 2.0, .years = 1.0})) == "start out_of_range");
  CHECK(refusal(solve_growth({.start = 1.0, .end = 0.0, .years = 1.0})) == "end out_of_range");
  CHECK(refusal(solve_growth({.start = 1.0, .end = 2.0, .years = 0.0})) == "years out_of_range");
  CHECK(refusal(solve_growth({.start = 1.0, .years = 1.0, .rate = -1.0})) == "rate out_of_range");
  CHECK(refusal(solve_growth({.start = 1.0, .years = 1e6, .rate = 1.0})) == "years out_of_range");
  CHECK(refusal(solve_growth({.start = kNan, .years = 1.0, .rate = 1.0})) == "start out_of_range");
}
