#include "bpo/risk/stress.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "e1_ranges.hpp"

using namespace bpo;

namespace {

const risk::StressCase& find(const std::vector<risk::StressCase>& cases, std::string_view id) {
  const auto found = std::find_if(cases.begin(), cases.end(), [&](const auto& c) { return c.id == id; });
  REQUIRE(found != cases.end());
  return *found;
}

}  // namespace

TEST_CASE("Six bad turns of E1, each with the record it comes from") {
  risk::Request request = test::e1_request();
  request.events = true;
  const risk::Plan plan = test::plan_e1(request).value();
  const auto cases = risk::stress_cases(plan, test::catalogue());
  REQUIRE(cases.size() == 6);
  for (const risk::StressCase& stress : cases) {
    INFO(stress.id);
    CHECK(stress.change < 0);
    CHECK(stress.npv - stress.change == Approx(npv_of(plan.scenario)).epsilon(1e-12));
    CHECK_FALSE(stress.facts.empty());
    CHECK(stress.facts.size() == stress.sources.size());
    for (const std::string& fact : stress.facts) CHECK(find_by_id(test::catalogue().facts, fact) != nullptr);
    CHECK_FALSE(stress.changes.empty());
  }
  // An invoice dearer by 40 %, 30 % more heads.
  CHECK(find(cases, "currency").changes[0].to == Approx(3300 * 1.4));
  CHECK(find(cases, "overstaffing").changes[0].to == Approx(3300 * 1.3));
  Scenario s = plan.scenario;
  set_alone(s, "option.locations[0].rate", 3300 * 1.3);
  CHECK(find(cases, "overstaffing").npv == Approx(npv_of(s)).epsilon(1e-12));
  CHECK(find(cases, "breach").change == Approx(-find(cases, "breach").changes[0].to / 1.08).epsilon(1e-12));
}

TEST_CASE("At home there is no currency to turn, and only prices by heads pay for idle ones") {
  Given given = test::default_given("USA");
  given.texts["option.pricing"] = "per_hour";
  const Resolved resolved = resolve(given, test::catalogue()).value();
  const risk::Plan plan = risk::make_plan(given, resolved, test::catalogue(), {}).value();
  const auto cases = risk::stress_cases(plan, test::catalogue());
  for (const risk::StressCase& stress : cases) CHECK(stress.id != "currency");
  CHECK(find(cases, "price_index").changes[0].to > find(cases, "price_index").changes[0].from);
}
