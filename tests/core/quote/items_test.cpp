#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include "bpo/quote/worth.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

double worth_at(const quote::ByItem<quote::Worth>& worth, quote::Item item) {
  return worth[item].pv;
}

}  // namespace

TEST_CASE("every input an item is worked out from is one of the model's", "[quote]") {
  for (const quote::ItemRow& row : quote::item_table()) {
    std::istringstream paths{std::string(row.paths)};
    for (std::string path; paths >> path;) {
      INFO(row.id << ": " << path);
      CHECK(find_scenario_field(path) != nullptr);
    }
  }
}

TEST_CASE("every cost line of the model is an item", "[quote]") {
  for (const LineRow& line : line_table()) {
    if (line.tag != Tag::run && line.tag != Tag::investment && line.tag != Tag::event) continue;
    INFO(line.id);
    const auto items = quote::item_table();
    CHECK(std::any_of(items.begin(), items.end(), [&](const auto& row) { return row.line == line.line; }));
  }
}

TEST_CASE("the items together cost what it costs to outsource", "[quote]") {
  int cases = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const auto resolved = resolve(test::random_case(seed), test::catalogue());
    if (!resolved) continue;
    const Scenario& scenario = resolved.value().scenario;
    const Evaluation evaluation = evaluate(scenario);
    if (!is_computable(evaluation)) continue;
    const Measures measures = measure(scenario, evaluation, scenario.timing);
    double sum = 0;
    for (const quote::Worth& worth : quote::worth_of(scenario)) sum += worth.pv;
    INFO("seed " << seed);
    CHECK(sum == Approx(measures.pv_costs).epsilon(1e-9));
    ++cases;
  }
  CHECK(cases > 150);
}

TEST_CASE("fees without a floor, price rises or another currency have none of those parts", "[quote]") {
  auto resolved = resolve(test::plain_random_case(3), test::catalogue());
  REQUIRE(resolved);
  Scenario scenario = resolved.value().scenario;
  scenario.option.minimum = 0;
  for (Placement& place : scenario.option.placements) place.cola = place.fx_share = 0;
  const auto worth = quote::worth_of(scenario);
  CHECK(worth_at(worth, quote::Item::minimum) == 0);
  CHECK(worth_at(worth, quote::Item::price_rises) == 0);
  CHECK(worth_at(worth, quote::Item::currency) == 0);
  for (Placement& place : scenario.option.placements) place.cola = 0.05;
  scenario.option.cola_labour_share = 0.7;
  scenario.option.cola_cap = 0.04;
  CHECK(worth_at(quote::worth_of(scenario), quote::Item::price_rises) > 0);
}
