#include "bpo/sourcing/workload.hpp"

#include <catch2/catch.hpp>

#include "support/support.hpp"

using namespace bpo;

TEST_CASE("indices step on the anniversary", "[sourcing][workload]") {
  CHECK(anniversary_index(0.1, 0) == 1);
  CHECK(anniversary_index(0.1, 12) == 1);
  CHECK(anniversary_index(0.1, 13) == 1.1);
  CHECK(anniversary_index(0.1, 24) == 1.1);
  CHECK(anniversary_index(0.1, 25) == Approx(1.21).epsilon(1e-15));
}

TEST_CASE("volume follows season and growth", "[sourcing][workload]") {
  Scenario s = test::e1();
  s.work.growth = 0.2;
  s.work.seasonality = {0.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
  CHECK(volume(s, 1) == 20000);
  CHECK(volume(s, 2) == 60000);
  CHECK(volume(s, 14) == Approx(72000).epsilon(1e-15));
}

TEST_CASE("deflection rises to its plateau and lengthens what is left", "[sourcing][workload]") {
  Scenario s = test::e1();
  s.ai.deflection = 0.4;
  s.ai.start = 4;
  s.ai.ramp_months = 4;
  s.ai.residual_uplift = 0.15;
  CHECK(deflection(s, 3) == 0);
  CHECK(deflection(s, 4) == Approx(0.1));
  CHECK(deflection(s, 7) == Approx(0.4));
  CHECK(deflection(s, 30) == Approx(0.4));
  CHECK(volume(s, 30) == Approx(24000));
  CHECK(handle_minutes(s, 30) == Approx(6 * 1.15));
  CHECK(handle_minutes(s, 3) == 6);
}

TEST_CASE("headcount tends to the required FTE as attrition vanishes", "[sourcing][workload]") {
  Scenario s = test::e1();
  s.inhouse.attrition = 1e-12;
  CHECK(paid_headcount(s, 1) == Approx(required_fte(s, 1)).epsilon(1e-10));
}

TEST_CASE("headcount and volume invert each other", "[sourcing][workload]") {
  Given given = test::default_given();
  const Scenario from_heads = test::scenario(given);
  given.numbers.erase("work.headcount");
  given.numbers["work.volume"] = from_heads.work.volume;
  CHECK(test::scenario(given).work.headcount == Approx(40).epsilon(1e-12));
}
