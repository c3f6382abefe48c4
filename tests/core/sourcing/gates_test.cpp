#include "bpo/sourcing/gates.hpp"

#include <catch2/catch.hpp>

#include "support/support.hpp"

using namespace bpo;

namespace {

std::vector<Gate> gates_of(const Scenario& s, bool offshore_voice = false) {
  return failed_gates(s, measure(s, evaluate(s), s.timing), offshore_voice);
}

bool fails(const std::vector<Gate>& gates, std::string_view id) {
  return std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.id == id; });
}

}  // namespace

TEST_CASE("E1 passes every gate", "[sourcing][gates]") {
  CHECK(gates_of(test::e1()).empty());
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
