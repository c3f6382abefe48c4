#include "bpo/sourcing/goal_seek.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

struct Asked {
  Goal goal;
  Lever lever;
};

Asked seek(const Given& given, const char* output, const char* path, double target) {
  const Lever lever = find_lever(resolve(given, test::catalogue()).value(), path).value();
  Response response(given, test::catalogue(), *find_output(output), path);
  return {goal_seek(response, lever, target, least_allowed(lever), most_allowed(lever)), lever};
}

}  // namespace

TEST_CASE("the break-even rate of E1 is found by seeking an NPV of zero", "[sourcing][goal]") {
  const Goal goal = seek(test::e1_given(), "npv", "option.locations[0].rate", 0).goal;
  REQUIRE(goal.solutions.size() == 1);
  CHECK(goal.solutions[0].value == Approx(4736.99).margin(0.005));
  CHECK(goal.reason.empty());
}

TEST_CASE("a goal that is found is hit when it is evaluated again", "[sourcing][goal]") {
  const struct {
    const char *output, *path;
    double share;  // of the current output
  } asked[] = {{"npv", "inhouse.salary", 0.5},
               {"npv", "run.governance", 0.9},
               {"saving_share", "option.locations[0].rate", 0.7},
               {"saving_share", "inhouse.attrition", 1.1},
               {"equivalent_annual_saving", "work.headcount", 2},
               {"discounted_payback_months", "transition.selection", 1.5},
               {"irr", "transition.setup", 0.6},
               {"mirr", "option.locations[0].rate", 0.9},
               {"roi_tei", "inhouse.overhead", 1.2},
               {"npv_risk_adjusted", "client.discount_rate", 0.95}};
  for (const Given& given : {test::e1_given(), test::default_given()}) {
    for (const auto& [output, path, share] : asked) {
      INFO(output << " by " << path);
      const double target = share * output_of(test::scenario(given), *find_output(output));
      const Goal goal = seek(given, output, path, target).goal;
      REQUIRE(!goal.solutions.empty());
      Response response(given, test::catalogue(), *find_output(output), path);
      for (const GoalSolution& solution : goal.solutions) {
        if (solution.jump) continue;
        CHECK(std::abs(response(solution.value) - target) <= 1e-9 * std::abs(target));
      }
    }
  }
}

TEST_CASE("a goal out of reach is told with the range of the output", "[sourcing][goal]") {
  const Goal goal = seek(test::e1_given(), "saving_share", "inhouse.attrition", 0.9).goal;
  CHECK(goal.solutions.empty());
  CHECK(goal.reason == "out_of_reach");
  CHECK(goal.least <= 0.2462);
  CHECK(goal.most < 0.9);
  Response response(test::e1_given(), test::catalogue(), *find_output("saving_share"), "inhouse.attrition");
  CHECK(response(goal.most_at) == Approx(goal.most).epsilon(1e-12));
  CHECK(response(goal.least_at) == Approx(goal.least).epsilon(1e-12));
}

TEST_CASE("an input that moves nothing is told as such", "[sourcing][goal]") {
  CHECK(seek(test::e1_given(), "npv", "ai.ramp_months", 0).goal.reason == "no_effect");
  CHECK(seek(test::e1_given(), "mirr", "risk.cost_adjustment", 0.5).goal.reason == "no_effect");
}

TEST_CASE("an output that is never defined is told as such", "[sourcing][goal]") {
  Given given = test::e1_given();
  given.numbers["option.locations[0].rate"] = 9000;
  CHECK(seek(given, "payback_months", "run.additional_fees", 12).goal.reason == "undefined");
}

TEST_CASE("every solution is listed where the output turns", "[sourcing][goal]") {
  // With so dear a unit above the dead band the saving grows with the volume up to the band, and falls after
  // it.
  Given given = test::e1_given();
  given.texts["option.pricing"] = "per_transaction";
  given.numbers["option.locations[0].rate"] = 3;
  given.numbers["option.terms.baseline_volume"] = 40000;
  given.numbers["option.terms.deadband"] = 0.05;
  given.numbers["option.terms.arc"] = 30;
  given.numbers["option.terms.rrc"] = 2;
  const Goal goal = seek(given, "npv", "work.volume", 0).goal;
  REQUIRE(goal.solutions.size() == 2);
  Response response(given, test::catalogue(), *find_output("npv"), "work.volume");
  for (const GoalSolution& solution : goal.solutions) CHECK(std::abs(response(solution.value)) < 1e-3);
  CHECK(std::abs(goal.solutions[0].value - 40000) < std::abs(goal.solutions[1].value - 40000));
}

TEST_CASE("a payback near the end of the term is found at the edge of where it is defined",
          "[sourcing][goal]") {
  const Goal goal =
      seek(test::e1_given(), "discounted_payback_months", "option.locations[0].rate", 35.5).goal;
  REQUIRE(goal.solutions.size() == 1);
  CHECK(goal.solutions[0].value < 4736.99);
  CHECK(goal.refused > 0);
}

TEST_CASE("whole inputs are tried one by one and step over a target", "[sourcing][goal]") {
  const Asked asked = seek(test::e1_given(), "npv", "horizon_months", 0);
  REQUIRE(asked.goal.solutions.size() == 1);
  const GoalSolution& solution = asked.goal.solutions[0];
  CHECK(solution.jump);
  CHECK(solution.before < 0);
  CHECK(solution.after > 0);
  CHECK(solution.value == 11);  // discounted payback: 10.1 months
}

TEST_CASE("an end that stands apart from the values next to it is a jump to it", "[sourcing][goal]") {
  // No analysts at all cost less than one for every hundred heads, and one for every head a great deal.
  Given given = test::e1_given();
  given.numbers["inhouse.qa_span"] = 30;
  const double target = npv_of(test::e1()) + 1000;
  for (const GoalSolution& solution : seek(given, "npv", "inhouse.qa_span", target).goal.solutions) {
    if (solution.jump) CHECK(solution.value == 0);
  }
  CHECK(seek(given, "npv", "inhouse.qa_span", target).goal.solutions.size() == 1);
}

TEST_CASE("random goals: what the search finds is hit, and what it calls out of reach is outside",
          "[sourcing][goal][random]") {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const Given given = test::random_case(seed);
    const auto resolved = resolve(given, test::catalogue());
    if (!resolved) continue;
    const std::vector<Lever> all = levers(resolved.value());
    const Lever& lever = all[(seed * 7) % all.size()];
    Response response(given, test::catalogue(), *find_output("npv"), lever.path);
    const Goal goal = goal_seek(response, lever, 0, least_allowed(lever), most_allowed(lever));
    INFO("seed " << seed << ", " << lever.path);
    const double size = std::abs(npv_of(resolved.value().scenario)) + 1;
    for (const GoalSolution& solution : goal.solutions) {
      if (!solution.jump) CHECK(std::abs(response(solution.value)) <= 1e-6 * size);
    }
    if (goal.reason == "out_of_reach") CHECK((goal.least > 0 || goal.most < 0));
    CHECK((goal.solutions.empty() != goal.reason.empty()));
  }
}
