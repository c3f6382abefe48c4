#include "bpo/risk/plan.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "bpo/sourcing/measures.hpp"
#include "e1_ranges.hpp"

using namespace bpo;

namespace {

risk::Plan usual(const risk::Request& request = {}) {
  const Given given = test::default_given();
  return risk::make_plan(given, resolve(given, test::catalogue()).value(), test::catalogue(), request)
      .value();
}

std::string path_of_first_error(const risk::Request& request) {
  const auto plan = test::plan_e1(request);
  REQUIRE_FALSE(plan);
  CHECK_FALSE(plan.errors().front().message.empty());
  return plan.errors().front().path;
}

}  // namespace

TEST_CASE("Unasked, the published ranges that matter most are drawn, the largest first") {
  const risk::Plan plan = usual();
  REQUIRE(plan.inputs.size() == risk::kPublishedRanges);
  for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
    const risk::Uncertain& input = plan.inputs[i];
    INFO(input.path);
    CHECK(input.published);
    CHECK_FALSE(input.facts.empty());
    CHECK_FALSE(input.sources.empty());
    CHECK(input.range.low < input.range.high);
    CHECK((i == 0 || input.swing.size() <= plan.inputs[i - 1].swing.size()));
    CHECK(input.judged == (input.confidence == "judgement" || input.confidence == "seed" ||
                           input.confidence == "unverified"));
  }
  REQUIRE_FALSE(plan.held.empty());
  CHECK(plan.held.front().swing <= plan.inputs.back().swing.size());
}

TEST_CASE("A range of the reader's comes before the published one, and an input can be held") {
  risk::Request request;
  request.ranges = {{.path = "inhouse.salary", .low = 30000, .high = 90000, .at = "ranges[0]"},
                    {.path = "inhouse.occupancy", .held = true, .at = "ranges[1]"}};
  const risk::Plan plan = usual(request);
  CHECK(plan.inputs.size() == 1 + risk::kPublishedRanges);
  CHECK(plan.inputs.front().path == "inhouse.salary");
  CHECK_FALSE(plan.inputs.front().published);
  for (const std::string& path : plan.paths()) CHECK(path != "inhouse.occupancy");
}

TEST_CASE("A range in the case is drawn as well") {
  Given given = test::e1_given();
  given.ranges["inhouse.salary"] = {35000, 50000, "triangular", "p10p90"};
  const risk::Plan plan =
      risk::make_plan(given, resolve(given, test::catalogue()).value(), test::catalogue(), test::only({}))
          .value();
  REQUIRE(plan.inputs.size() == 1);
  CHECK(plan.inputs[0].range.shape == stats::RangeShape::triangular);
  CHECK(plan.inputs[0].range.kind == stats::RangeKind::p10p90);
  CHECK(plan.inputs[0].distribution.quantile(0.1).value() == Approx(35000));
}

TEST_CASE("The mode of a range moves the most likely case") {
  const risk::Plan plan =
      test::plan_e1(test::only({test::range("option.locations[0].rate", 3000, 4000, 4500, "pert")})).value();
  Scenario s = test::e1();
  s.option.placements[0].rate = 4000;
  CHECK(plan.mode_npv == Approx(npv_of(s)).epsilon(1e-12));
}

TEST_CASE("Bad ranges are refused with their place") {
  const auto one = [](double low, double mode, double high) {
    return test::only({test::range("inhouse.shrinkage", low, mode, high, "pert")});
  };
  CHECK(path_of_first_error(one(0.4, 0.3, 0.2)) == "ranges.inhouse.shrinkage.low");
  CHECK(path_of_first_error(one(0.2, 0.5, 0.4)) == "ranges.inhouse.shrinkage.mode");
  CHECK(path_of_first_error(one(0.2, 0.3, 1.2)) == "ranges.inhouse.shrinkage.high");
  CHECK(path_of_first_error(test::only({test::range("inhouse.charm", 1, 2, 3, "pert")})) ==
        "ranges.inhouse.charm.input");
  CHECK(path_of_first_error(test::only({test::range("run.governance", 0, 0.05, 0.1, "lognormal")})) ==
        "ranges.run.governance.low");
  risk::Request twice = one(0.2, 0.3, 0.4);
  twice.ranges.push_back(twice.ranges.front());
  CHECK(path_of_first_error(twice) == "ranges.inhouse.shrinkage.input");
  risk::Request pair = one(0.2, 0.3, 0.4);
  pair.correlations = {{"inhouse.shrinkage", "inhouse.charm", 0.5, "correlations[0]"}};
  CHECK(path_of_first_error(pair) == "correlations[0].second");
}

TEST_CASE("A range without width is said, and the input stays") {
  const risk::Plan plan =
      test::plan_e1(test::only({test::range("inhouse.shrinkage", 0.3, 0.3, 0.3, "pert")})).value();
  CHECK(plan.inputs.empty());
  REQUIRE(plan.warnings.size() == 1);
  CHECK(plan.warnings[0].path == "ranges.inhouse.shrinkage");
}

TEST_CASE("Correlations that cannot hold together give way to the nearest that can") {
  risk::Request request = test::e1_request();
  request.correlations = {{"inhouse.salary", "inhouse.attrition", 0.9, "correlations[0]"},
                          {"inhouse.attrition", "run.governance", 0.9, "correlations[1]"},
                          {"inhouse.salary", "run.governance", -0.9, "correlations[2]"}};
  const risk::Plan plan = test::plan_e1(request).value();
  REQUIRE(plan.warnings.size() == 1);
  CHECK(plan.warnings[0].path == "correlations");
  for (const risk::Pair& pair : plan.pairs) CHECK(std::abs(pair.used) < std::abs(pair.rank));
}

TEST_CASE("Attrition that no hiring keeps up with is refused at its range") {
  const auto plan = test::plan_e1(test::only({test::range("inhouse.attrition", 0.2, 0.3, 2, "pert"),
                                              test::range("inhouse.training_months", 0, 1, 9, "pert")}));
  REQUIRE_FALSE(plan);
}

TEST_CASE("Heads and volume are one size, so only one of them is drawn") {
  const auto plan = test::plan_e1(test::only({test::range("work.headcount", 30, 40, 50, "pert"),
                                              test::range("work.volume", 30000, 40000, 50000, "pert")}));
  REQUIRE_FALSE(plan);
  CHECK(plan.errors().front().path == "ranges.work.headcount");
}

TEST_CASE("Swings start from the case with its events as they come on average") {
  const risk::Plan counted = usual();
  CHECK(counted.swing_npv < counted.mode_npv);
  const risk::Plan without = usual({.events = false});
  CHECK(without.swing_npv == Approx(without.mode_npv).epsilon(1e-12));
  for (const risk::Uncertain& input : counted.inputs) {
    INFO(input.path);
    CHECK(std::min(*input.swing.npv_low, *input.swing.npv_high) <= counted.swing_npv);
    CHECK(std::max(*input.swing.npv_low, *input.swing.npv_high) >= counted.swing_npv);
  }
}
