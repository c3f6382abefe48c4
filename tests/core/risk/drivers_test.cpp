#include "bpo/risk/drivers.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "e1_ranges.hpp"

using namespace bpo;

TEST_CASE("Variance shares of E1 add up, and every total holds its own first") {
  risk::Simulation simulation = test::simulate_e1(test::e1_request());
  const risk::VarianceShares variance = simulation.variance();
  REQUIRE(variance.shares.size() == 12);
  CHECK(variance.evaluations == 14 * variance.points);
  double first = 0;
  double total = 0;
  for (const risk::VarianceShare& share : variance.shares) {
    first += share.first.value;
    total += share.total.value;
    CHECK(share.first.low <= share.first.value);
    CHECK(share.total.value <= share.total.high);
    CHECK(share.total.value >= share.first.low);
  }
  CHECK(first < 1.03);
  CHECK(total > 0.97);
}

TEST_CASE("Of a sum, the shares are those of the variances") {
  // P5 to P95 of 20,000 and 40,000, far from any bound.
  risk::Simulation simulation = test::simulate_e1(test::only({
      test::range("transition.selection", 90000, 100000, 110000, "normal"),
      test::range("transition.setup", 80000, 100000, 120000, "normal"),
  }));
  const risk::VarianceShares variance = simulation.variance();
  REQUIRE(variance.shares[0].path == "transition.setup");
  CHECK(variance.shares[0].first.value == Approx(0.8).margin(0.02));
  CHECK(variance.shares[0].total.value == Approx(0.8).margin(0.02));
  CHECK(variance.shares[1].first.value == Approx(0.2).margin(0.02));

  test::run_blocks(simulation, 4 * risk::kScramblings);
  const risk::TrialDrivers drivers = simulation.drivers();
  CHECK(drivers.ranks[0].path == "transition.setup");
  CHECK(drivers.ranks[0].correlation ==
        Approx(-6 / 3.14159265358979 * std::asin(std::sqrt(0.8) / 2)).margin(0.01));
  CHECK(drivers.ranks[0].share == Approx(0.8).margin(0.02));
}

TEST_CASE("Nothing is worth more to know than everything") {
  risk::Request request = test::e1_request();
  // A rate at which the verdict is open.
  request.ranges[6] = test::range("option.locations[0].rate", 3900, 4700, 5600, "pert");
  request.overrun = request.events = true;
  risk::Simulation simulation = test::simulate_e1(request);
  test::run_blocks(simulation, 4 * risk::kScramblings);
  const risk::TrialDrivers drivers = simulation.drivers();
  CHECK(drivers.perfect_information > 0);
  CHECK(drivers.information.size() == 15);
  for (const char* name : {risk::kOverrunName, risk::kEarlyEndName, risk::kLossName}) {
    CHECK(std::any_of(drivers.information.begin(), drivers.information.end(),
                      [name](const risk::Information& information) { return information.path == name; }));
  }
  CHECK(drivers.information[0].value > 0);
  for (const risk::Information& information : drivers.information) {
    CHECK(information.value >= 0);
    CHECK(information.value <= drivers.perfect_information);
  }
}
