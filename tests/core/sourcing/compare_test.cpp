#include "bpo/sourcing/compare.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "bpo/sourcing/fields.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

Case case_of(const Given& given) {
  return {given, resolve(given, test::catalogue()).value()};
}

CaseBridge bridge_of(const Given& from, const Given& to, const char* output = "npv") {
  return bridge_between(case_of(from), case_of(to), test::catalogue(), *find_output(output));
}

double sum_of(const CaseBridge& bridge) {
  return std::accumulate(bridge.steps.begin(), bridge.steps.end(), 0.0,
                         [](double sum, const BridgeStep& step) { return sum + step.value; });
}

double value_of(const CaseBridge& bridge, std::string_view path) {
  for (const BridgeStep& step : bridge.steps) {
    for (const Difference& difference : step.inputs) {
      if (difference.path == path) return step.value;
    }
  }
  return 0;
}

}  // namespace

TEST_CASE("one changed input is the whole bridge", "[sourcing][compare]") {
  Given to = test::e1_given();
  to.numbers["run.governance"] = 0.09;
  const Case before = case_of(test::e1_given());
  const Case after = case_of(to);
  const CaseBridge bridge = bridge_between(before, after, test::catalogue(), *find_output("npv"));
  REQUIRE(bridge.steps.size() == 1);
  CHECK(bridge.steps[0].value == npv_of(test::scenario(to)) - npv_of(test::e1()));
  CHECK(bridge.steps[0].label == "Governance");
  REQUIRE(bridge.steps[0].inputs.size() == 1);
  CHECK(bridge.steps[0].inputs[0].from->value == 0.05);
  CHECK(bridge.steps[0].inputs[0].to->value == 0.09);
}

TEST_CASE("two changed inputs share what they only do together", "[sourcing][compare]") {
  Given governance = test::e1_given();
  governance.numbers["run.governance"] = 0.09;
  Given rate = test::e1_given();
  rate.numbers["option.locations[0].rate"] = 2800;
  Given both = governance;
  both.numbers["option.locations[0].rate"] = 2800;
  const double none = npv_of(test::e1());
  const double only_g = npv_of(test::scenario(governance));
  const double only_r = npv_of(test::scenario(rate));
  const double all = npv_of(test::scenario(both));
  const CaseBridge bridge = bridge_of(test::e1_given(), both);
  CHECK(value_of(bridge, "run.governance") == Approx(((only_g - none) + (all - only_r)) / 2).epsilon(1e-12));
  CHECK(value_of(bridge, "option.locations[0].rate") ==
        Approx(((only_r - none) + (all - only_g)) / 2).epsilon(1e-12));
}

TEST_CASE("a bridge adds up, and back it is the same with the signs turned", "[sourcing][compare]") {
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    const Given from = test::random_case(2 * seed);
    const Given to = test::random_case(2 * seed + 1);
    if (!resolve(from, test::catalogue()) || !resolve(to, test::catalogue())) continue;
    INFO("seed " << seed);
    for (const char* output : {"npv", "equivalent_annual_saving"}) {
      const CaseBridge there = bridge_of(from, to, output);
      const CaseBridge back = bridge_of(to, from, output);
      REQUIRE(there.from);
      const double larger = std::max(std::abs(*there.from), std::abs(*there.to));
      CHECK(std::abs(*there.to - *there.from - sum_of(there)) <= 1e-9 * larger);
      CHECK(there.residual == Approx(0).margin(1e-9 * larger));
      REQUIRE(there.steps.size() == back.steps.size());
      for (const BridgeStep& step : there.steps) {
        CHECK(value_of(back, step.inputs.front().path) == Approx(-step.value).margin(1e-9 * larger));
      }
    }
  }
}

TEST_CASE("a price and what it is the price of change as one", "[sourcing][compare]") {
  Given to = test::e1_given();
  to.texts["option.sourcing_model"] = "managed_bpo";
  to.texts["option.pricing"] = "per_transaction";
  to.numbers["option.locations[0].rate"] = 3.2;
  to.numbers["inhouse.attrition"] = 0.4;
  const CaseBridge bridge = bridge_of(test::e1_given(), to);
  REQUIRE(bridge.steps.size() == 2);
  for (const BridgeStep& step : bridge.steps)
    CHECK(step.inputs.size() == (step.label == "Attrition" ? 1 : 3));
}

TEST_CASE("many changes are taken together by section of the form", "[sourcing][compare]") {
  Given to = test::e1_given();
  int changed = 0;
  for (auto& [path, value] : to.numbers) {
    if (!path.starts_with("inhouse.") && !path.starts_with("run.")) continue;
    value *= 1.01;
    ++changed;
  }
  REQUIRE(changed > 10);
  const CaseBridge bridge = bridge_of(test::e1_given(), to);
  CHECK(bridge.steps.size() >= 3);
  CHECK(bridge.steps.size() <= 10);
  CHECK(sum_of(bridge) == Approx(*bridge.to - *bridge.from).epsilon(1e-9));
}

TEST_CASE("without a difference, or without an output, there is no bridge", "[sourcing][compare]") {
  CHECK(bridge_of(test::e1_given(), test::e1_given()).reason == "no_difference");
  Given dear = test::e1_given();
  dear.numbers["option.locations[0].rate"] = 9000;
  const CaseBridge bridge = bridge_of(test::e1_given(), dear, "payback_months");
  CHECK(bridge.reason == "undefined_output");
  CHECK(bridge.from);
  CHECK(!bridge.to);
}

TEST_CASE("a default that follows a change is not a change of its own", "[sourcing][compare]") {
  Given to = test::default_given();
  to.numbers["inhouse.salary"] = 52000;  // supervisors, training and severance follow
  CHECK(bridge_of(test::default_given(), to).steps.size() == 1);
}

TEST_CASE("every sourcing model answers for the usual case, its own as it is", "[sourcing][compare]") {
  const Case base = case_of(test::default_given());
  std::string_view rest = find_scenario_field("option.sourcing_model")->choices;
  int answered = 0;
  while (!rest.empty()) {
    const std::string model(rest.substr(0, rest.find('|')));
    INFO(model);
    const auto resolved = resolve(under_model(base, model), test::catalogue());
    CHECK(resolved);
    if (resolved && model == "dedicated_team")
      CHECK(npv_of(resolved.value().scenario) == npv_of(base.resolved.scenario));
    ++answered;
    rest.remove_prefix(std::min(rest.size(), model.size() + 1));
  }
  CHECK(answered >= 2);
}

TEST_CASE("under another model the price of the own one is left out", "[sourcing][compare]") {
  const Given managed = under_model(case_of(test::e1_given()), "managed_bpo");
  CHECK(managed.numbers.count("option.locations[0].rate") == 0);
  CHECK(managed.texts.count("option.pricing") == 0);
  CHECK(managed.numbers.at("option.locations[0].aht_uplift") == 0.08);
}
