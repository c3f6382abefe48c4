#include "bpo/sourcing/flip_points.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

Flips flips_of(const Given& given) {
  return flip_points(given, resolve(given, test::catalogue()).value(), test::catalogue());
}

double npv_at(const Given& given, const std::string& path, double value) {
  Response response(given, test::catalogue(), *find_output("npv"), path);
  return response(value);
}

// A little further than the flip point the verdict is another, a little nearer it still stands.
void check_turns(const Given& given, const FlipPoint& flip) {
  const bool outsource = npv_of(test::scenario(given)) > 0;
  const double way = *flip.value - flip.lever.current;
  INFO(flip.lever.path << " at " << *flip.value);
  if (flip.lever.whole()) {
    CHECK((npv_at(given, flip.lever.path, *flip.value) > 0) != outsource);
    return;
  }
  const double past = npv_at(given, flip.lever.path, flip.lever.current + 1.001 * way);
  if (!std::isnan(past)) CHECK((past > 0) != outsource);
  CHECK((npv_at(given, flip.lever.path, flip.lever.current + 0.999 * way) > 0) == outsource);
}

}  // namespace

TEST_CASE("every flip point turns the verdict", "[sourcing][flip]") {
  for (const Given& given : {test::e1_given(), test::default_given("USA"), test::default_given("PHL")}) {
    const Flips flips = flips_of(given);
    for (const FlipPoint& flip : flips.points) {
      if (flip.value) check_turns(given, flip);
    }
  }
}

TEST_CASE("flip points stand in the order of their nearness, those without one at the end",
          "[sourcing][flip]") {
  const Flips flips = flips_of(test::e1_given());
  bool ended = false;
  double last = 0;
  for (const FlipPoint& flip : flips.points) {
    CHECK(flip.value.has_value() == flip.reason.empty());
    if (!flip.value) ended = true;
    if (flip.value) {
      CHECK(!ended);
      CHECK(flip.share_of_range >= last);
      last = flip.share_of_range;
    }
  }
  CHECK(ended);
}

TEST_CASE("no flip point means no change of sign on a fine grid", "[sourcing][flip]") {
  const Given given = test::e1_given();
  const bool outsource = npv_of(test::e1()) > 0;
  for (const FlipPoint& flip : flips_of(given).points) {
    if (flip.value || flip.reason != "no_change_of_sign" || flip.lever.whole()) continue;
    Response response(given, test::catalogue(), *find_output("npv"), flip.lever.path);
    INFO(flip.lever.path);
    for (const double x :
         spread_evenly(flip.lever, least_allowed(flip.lever), most_allowed(flip.lever), 400)) {
      const double npv = response(x);
      if (!std::isnan(npv)) CHECK((npv > 0) == outsource);
    }
  }
}

TEST_CASE("two inputs that move together turn the verdict sooner than the nearer one alone",
          "[sourcing][flip]") {
  const Given given = test::e1_given();
  const Flips flips = flips_of(given);
  REQUIRE(flips.pair);
  Response response(given, test::catalogue(), *find_output("npv"), flips.pair->x.path, flips.pair->y.path);
  CHECK(std::abs(response(flips.pair->x_value, flips.pair->y_value)) < 1e-3);
  CHECK(flips.pair->share_of_range < flips.points[1].share_of_range);
}

TEST_CASE("random cases: flip points turn the verdict", "[sourcing][flip][random]") {
  for (std::uint64_t seed = 100; seed < 110; ++seed) {
    Given given = test::random_case(seed);
    given.flags["round_fte"] = false;  // whole heads make the NPV jump to and fro around zero
    if (!resolve(given, test::catalogue())) continue;
    INFO("seed " << seed);
    for (const FlipPoint& flip : flips_of(given).points) {
      if (flip.value) check_turns(given, flip);
    }
  }
}
