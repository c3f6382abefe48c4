#include "bpo/decision/timeline.hpp"

#include "../numeric.hpp"
#include "bpo/stats/normal.hpp"

using namespace bpo::decision;

TEST_CASE("The usual steps of a small team: the worked example E2") {
  const auto steps = usual_steps(MoveSize::small, false);
  const Timeline line = timeline(steps, 1).value();
  CHECK_THAT(line.approximation.mean, WithinAbs(9.083333333, 1e-6));
  CHECK_THAT(std::sqrt(line.approximation.variance), WithinAbs(1.280578366, 1e-6));
  CHECK_THAT(probability_by(line.approximation, 9), WithinAbs(0.4740572371, 1e-6));
  const auto normal =
      bpo::stats::Normal::make(line.approximation.mean, std::sqrt(line.approximation.variance)).value();
  CHECK_THAT(normal.quantile(0.8).value(), WithinAbs(10.16109528, 1e-6));

  CHECK_THAT(line.go_live.mean, WithinAbs(9.083333333, 1e-3));
  CHECK_THAT(line.go_live.sd, WithinAbs(1.280578366, 2e-3));
  const Estimate in_time = probability_by(line, 9);
  CHECK_THAT(in_time.value, WithinAbs(0.474, 0.05));
  CHECK(in_time.error < 2e-3);
  CHECK(line.starts[0].mean == 0);
  CHECK(line.ends.size() == 5);
}

TEST_CASE("An overlap brings the go-live forward by its part of the step before") {
  auto steps = usual_steps(MoveSize::large, false);
  const Timeline apart = timeline(steps, 1).value();
  steps[3].overlap = 0.5;  // the move starts halfway through negotiating
  const Timeline together = timeline(steps, 1).value();
  const double negotiating = (1 + 4 * 2 + 4) / 6.0;
  CHECK_THAT(apart.go_live.mean - together.go_live.mean, WithinAbs(negotiating / 2, 1e-3));
  CHECK_THAT(apart.approximation.mean - together.approximation.mean, WithinAbs(negotiating / 2, 1e-12));
}

TEST_CASE("A step never ends before the one before it") {
  const std::vector<Step> steps{{"long", "", 10, 10, 10}, {"short", "", 1, 1, 1, 0.5}};
  const Timeline line = timeline(steps, 1).value();
  CHECK(line.starts[1].mean == 5);
  CHECK(line.go_live.mean == 10);
}

TEST_CASE("Steps may take no time at all") {
  const std::vector<Step> steps{{"none", "", 0, 0, 0}, {"some", "", 2, 2, 2}};
  const Timeline line = timeline(steps, 1).value();
  CHECK(line.go_live.mean == 2);
  CHECK(line.go_live.sd == 0);
  CHECK(probability_by(line, 2).value == 1);
  CHECK(probability_by(line, 1.9).value == 0);
  CHECK(expected_delay(line, 1.5).value == 0.5);
  CHECK(expected_delay(line, 3).value == 0);
}

TEST_CASE("The size of a move follows its people and countries") {
  CHECK(size_of_move(20, 1) == MoveSize::small);
  CHECK(size_of_move(20.5, 1) == MoveSize::large);
  CHECK(size_of_move(5, 2) == MoveSize::several_countries);
  CHECK(usual_steps(MoveSize::large, true).size() == 4);
}

TEST_CASE("Steps that cannot be are refused") {
  CHECK(refusal(timeline({}, 1)) == "steps missing");
  const std::vector<Step> reversed{{"a", "", 3, 2, 1}};
  CHECK_FALSE(timeline(reversed, 1));
  const std::vector<Step> negative{{"a", "", -1, 2, 3}};
  CHECK_FALSE(timeline(negative, 1));
  const std::vector<Step> wide{{"a", "", 1, 2, 3}, {"b", "", 1, 2, 3, 0.6}};
  CHECK(refusal(timeline(wide, 1)) == "steps[1].overlap out_of_range");
}
