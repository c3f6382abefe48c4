#include "bpo/decision/pert.hpp"

#include "../numeric.hpp"

using namespace bpo::decision;

TEST_CASE("A three-point estimate has the classic moments") {
  const Moments moments = pert_three_point(2, 5, 8).value();
  CHECK(moments.mean == 5);
  CHECK(moments.variance == 1);
  CHECK(pert_three_point(3, 3, 3).value().variance == 0);
  CHECK(refusal(pert_three_point(2, 1, 8)) == "most_likely not_allowed");
  CHECK(refusal(pert_three_point(2, kNan, 8)) == "most_likely out_of_range");
}

TEST_CASE("Of two longest chains the more uncertain one is critical") {
  const std::vector<Activity> activities{
      {"start", 1, 1, 1, {}}, {"sure", 4, 4, 4, {0}}, {"unsure", 1, 4, 7, {0}}, {"end", 0, 0, 0, {1, 2}}};
  const Schedule schedule = pert_schedule(activities).value();
  CHECK(schedule.critical_path == std::vector<std::size_t>{0, 2, 3});
  CHECK(schedule.project.mean == 5);
  CHECK(schedule.project.variance == 1);
  CHECK(schedule.activities[1].slack == 0);
  CHECK(probability_by(schedule.project, 5) == 0.5);
}

TEST_CASE("Certain projects are in time or are not") {
  CHECK(probability_by({5, 0}, 5) == 1);
  CHECK(probability_by({5, 0}, 4.9) == 0);
}

TEST_CASE("Networks that cannot be worked off are refused") {
  CHECK(refusal(pert_schedule({})) == "activities missing");
  const std::vector<Activity> circle{{"a", 1, 1, 1, {1}}, {"b", 1, 1, 1, {0}}};
  CHECK(refusal(pert_schedule(circle)) == "activities not_allowed");
  const std::vector<Activity> nowhere{{"a", 1, 1, 1, {7}}};
  CHECK(refusal(pert_schedule(nowhere)) == "activities[0].predecessors not_allowed");
  const std::vector<Activity> reversed{{"a", 3, 2, 1, {}}};
  CHECK(refusal(pert_schedule(reversed)) == "activities[0].most_likely not_allowed");
}
