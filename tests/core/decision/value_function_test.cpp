#include "bpo/decision/value_function.hpp"

#include "../numeric.hpp"

using bpo::decision::ValueFunction;

TEST_CASE("A value function is linear from worst to best, whichever is larger") {
  const auto cheap = ValueFunction::between(20, 10).value();
  CHECK(cheap(10) == 1);
  CHECK(cheap(20) == 0);
  CHECK(cheap(17.5) == 0.25);
  CHECK(cheap(5) == 1);
  CHECK(cheap(50) == 0);
  const auto many = ValueFunction::between(0, 9).value();
  CHECK_THAT(many(3), WithinAbs(1.0 / 3, 1e-15));
}

TEST_CASE("A value function bends at its cutoffs") {
  const auto value = ValueFunction::make(std::array{0.0, 1.0, 5.0}, std::array{0.0, 0.8, 1.0}).value();
  CHECK(value(1) == 0.8);
  CHECK_THAT(value(3), WithinAbs(0.9, 1e-15));
  CHECK(value.covers(5));
  CHECK_FALSE(value.covers(5.1));
  const auto falling = ValueFunction::make(std::array{5.0, 1.0, 0.0}, std::array{0.0, 0.8, 1.0}).value();
  CHECK_THAT(falling(3), WithinAbs(0.4, 1e-15));
}

TEST_CASE("Scales that say nothing are refused") {
  CHECK(refusal(ValueFunction::between(3, 3)) == "cutoffs not_allowed");
  CHECK(refusal(ValueFunction::between(kNan, 3)) == "cutoffs out_of_range");
  CHECK(refusal(ValueFunction::make(std::array{1.0}, std::array{1.0})) == "cutoffs missing");
  CHECK(refusal(ValueFunction::make(std::array{1.0, 2.0}, std::array{1.0})) == "values not_allowed");
  CHECK(refusal(ValueFunction::make(std::array{1.0, 3.0, 2.0}, std::array{0.0, 0.5, 1.0})) ==
        "cutoffs not_allowed");
  CHECK(refusal(ValueFunction::make(std::array{1.0, 2.0, 3.0}, std::array{0.0, 1.0, 0.5})) ==
        "values not_allowed");
}
