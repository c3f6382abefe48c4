#include "bpo/sourcing/gates.hpp"

#include <catch2/catch.hpp>

#include "support/support.hpp"

using namespace bpo;

namespace {

std::vector<Gate> gates_of(const Scenario& s, bool offshore_voice = false) {
  return failed_gates(s, measure(s, evaluate(s), s.timing), {.offshore_voice = offshore_voice});
}

bool fails(const std::vector<Gate>& gates, std::string_view id) {
  return std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.id == id; });
}

}  // namespace

TEST_CASE("E1 passes every gate but that of the provider's margin", "[sourcing][gates]") {
  const Scenario s = test::e1();
  const auto gates = gates_of(s);
  REQUIRE(gates.size() == 1);
  CHECK(gates[0].id == "G5");
  CHECK(implied_margin(s).value() == Approx(1 - s.option.placements[0].should_cost / 3300));
  CHECK(gates[0].value > 0.35);
}

TEST_CASE("a price below what the work costs the provider fails G5, a known margin passes",
          "[sourcing][gates]") {
  Scenario s = test::e1();
  s.option.placements[0].should_cost = 3300;
  CHECK(fails(gates_of(s), "G5"));
  s.option.placements[0].should_cost = 2640;
  CHECK(!fails(gates_of(s), "G5"));
  s.option.placements[0].should_cost = 0;
  CHECK(!implied_margin(s));
}

TEST_CASE("judgement above 30% of the swings fails G6", "[sourcing][gates]") {
  const Scenario s = test::e1();
  const Measures m = measure(s, evaluate(s), s.timing);
  const auto judged = [&](double share) { return fails(failed_gates(s, m, {.judged_share = share}), "G6"); };
  CHECK(judged(0.31));
  CHECK(!judged(0.3));
}

TEST_CASE("a saving that automation or revenue effects carry fails G7", "[sourcing][gates]") {
  Scenario s = test::e1();
  s.option.placements[0].rate = 4800;
  s.benefits.revenue = true;
  s.benefits.revenue_effect = 50000;
  CHECK(fails(gates_of(s), "G7"));
  s.benefits.revenue = false;
  CHECK(!fails(gates_of(s), "G7"));
  s.ai.deflection = 0.2;
  s.ai.in_house_too = false;
  CHECK(fails(gates_of(s), "G7"));
}

TEST_CASE("a unit cost outside its benchmark fails G8", "[sourcing][gates]") {
  Scenario s = test::e1();
  const auto benchmark = benchmark_of(s, test::catalogue(), true);
  REQUIRE(benchmark);
  CHECK(benchmark->what == "contact");
  CHECK(benchmark->value == Approx(242800.2451 / 40000));
  CHECK(!benchmark_of(s, test::catalogue(), false));
  const Measures m = measure(s, evaluate(s), s.timing);
  GateContext context{.benchmark = benchmark};
  CHECK(!fails(failed_gates(s, m, context), "G8"));
  context.benchmark->value = 20;
  CHECK(fails(failed_gates(s, m, context), "G8"));
}

TEST_CASE("the outside view is a published share of buyers", "[sourcing][gates]") {
  const Fact* view = outside_view(test::catalogue());
  REQUIRE(view != nullptr);
  CHECK(view->low == 0.15);
  CHECK(view->high == 0.44);
}

TEST_CASE("a saving beyond published experience fails G1, sooner for offshore calls", "[sourcing][gates]") {
  Scenario s = test::e1();
  s.option.placements.front().rate = 2500;
  CHECK(fails(gates_of(s, true), "G1"));
  CHECK(!fails(gates_of(s, false), "G1"));
  s.option.placements.front().rate = 1000;
  CHECK(fails(gates_of(s, false), "G1"));
  s.option.placements.front().rate = 9000;
  CHECK(fails(gates_of(s, false), "G1"));
}

TEST_CASE("thin governance fails G2, a move without its costs G3, an early payback G4", "[sourcing][gates]") {
  Scenario s = test::e1();
  s.run.governance = 0.02;
  s.transition.severance_share = 0;
  s.transition.stranded_share = 0;
  s.transition.learning_curve = {1};
  const auto gates = gates_of(s);
  CHECK(fails(gates, "G2"));
  CHECK(std::count_if(gates.begin(), gates.end(), [](const Gate& gate) { return gate.id == "G3"; }) == 3);
  s.transition.selection = 0;
  s.transition.setup = 0;
  s.transition.kt_billing = 0;
  s.transition.waves = {Wave{.share = 1, .kt_start = 1, .kt_months = 2, .parallel_months = 0}};
  s.option.placements.front().rate = 1000;
  CHECK(fails(gates_of(s), "G4"));
}
