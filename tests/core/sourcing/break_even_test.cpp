#include "bpo/sourcing/break_even.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/sourcing/goal_seek.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

std::vector<FlipPoint> break_evens_of(const Given& given) {
  return break_evens(given, resolve(given, test::catalogue()).value(), test::catalogue());
}

Response npv_along(const Given& given, const std::string& path) {
  return {given, test::catalogue(), *find_output("npv"), path};
}

Goal sought(const Given& given, const Lever& lever) {
  Response npv = npv_along(given, lever.path);
  return goal_seek(npv, lever, 0, least_allowed(lever), most_allowed(lever));
}

}  // namespace

TEST_CASE("at its break-even each input makes the NPV zero", "[sourcing][break_even]") {
  for (const Given& given : {test::e1_given(), test::default_given("JAM"), test::default_given("PHL")}) {
    for (const FlipPoint& found : break_evens_of(given)) {
      if (!found.value) continue;
      INFO(found.lever.path);
      Response npv = npv_along(given, found.lever.path);
      CHECK(npv(*found.value) == Approx(0).margin(1e-3));
    }
  }
}

TEST_CASE("break-even, flip point and goal seek are one", "[sourcing][break_even]") {
  std::vector<Given> cases{test::e1_given(), test::default_given("JAM"), test::default_given("USA")};
  for (std::uint64_t seed = 1; seed <= 40; ++seed) cases.push_back(test::plain_random_case(seed));
  int compared = 0;
  for (const Given& given : cases) {
    const Resolved resolved = resolve(given, test::catalogue()).value();
    const Flips flips = flip_points(given, resolved, test::catalogue());
    for (const FlipPoint& found : break_evens(given, resolved, test::catalogue())) {
      INFO(found.lever.path);
      for (const FlipPoint& flip : flips.points) {
        if (flip.lever.path == found.lever.path) CHECK(flip.value == found.value);
      }
      if (!found.value || found.lever.path != "option.locations[0].rate") continue;
      const Goal goal = sought(given, found.lever);
      REQUIRE(!goal.solutions.empty());
      CHECK(goal.solutions.front().value == Approx(*found.value).epsilon(1e-9));
      ++compared;
    }
  }
  CHECK(compared > 20);
}

TEST_CASE("defaults follow the rate to its break-even", "[sourcing][break_even]") {
  const Given given = test::default_given("JAM");
  const FlipPoint rate = break_evens_of(given).front();
  Given there = given;
  there.numbers[rate.lever.path] = *rate.value;
  CHECK(npv_of(test::scenario(there)) == Approx(0).margin(1e-3));
}

TEST_CASE("no break-even is told where the sign never changes", "[sourcing][break_even]") {
  const auto found = break_evens_of(test::e1_given());
  REQUIRE(found.back().lever.path == "inhouse.attrition");
  CHECK(!found.back().value);
  CHECK(found.back().reason == "no_change_of_sign");
}

TEST_CASE("heads break even in proportion to volume where the heads decide", "[sourcing][break_even]") {
  const auto found = break_evens_of(test::e1_given());
  REQUIRE(found[1].lever.path == "work.volume");
  REQUIRE(found[2].lever.path == "work.headcount");
  CHECK(*found[2].value / found[2].lever.current ==
        Approx(*found[1].value / found[1].lever.current).epsilon(1e-9));
}

TEST_CASE("each location's rate has its own break-even, and its own extra handling time where given",
          "[sourcing][break_even]") {
  Given given = test::default_given("JAM");
  given.locations = 2;
  given.texts["option.locations[1].location"] = "PHL";
  const auto shared = break_evens_of(given);
  REQUIRE(shared.size() == 6);
  CHECK(shared[1].lever.path == "option.locations[1].rate");
  CHECK(shared[4].lever.path == "option.aht_uplift");
  given.numbers["option.locations[0].aht_uplift"] = 0.05;
  given.numbers["option.locations[1].aht_uplift"] = 0.1;
  const auto own = break_evens_of(given);
  REQUIRE(own.size() == 7);
  CHECK(own[5].lever.path == "option.locations[1].aht_uplift");
}
