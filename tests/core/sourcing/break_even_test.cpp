#include "bpo/sourcing/break_even.hpp"

#include <catch2/catch.hpp>

#include "bpo/sourcing/measures.hpp"
#include "support/support.hpp"

using namespace bpo;

TEST_CASE("at its break-even each input makes the NPV zero", "[sourcing][break_even]") {
  const Scenario s = test::e1();
  for (const BreakEven& found : break_evens(s)) {
    if (!found.value || found.path == "work.headcount") continue;
    INFO(found.path);
    Scenario at = s;
    if (found.path == "option.locations[0].rate") at.option.placements[0].rate = *found.value;
    if (found.path == "work.volume") at.work.volume = *found.value;
    if (found.path == "option.aht_uplift") at.option.placements[0].aht_uplift = *found.value;
    if (found.path == "inhouse.attrition") at.inhouse.attrition = *found.value;
    CHECK(npv_of(at) == Approx(0).margin(1e-3));
  }
}

TEST_CASE("no break-even is told where the sign never changes", "[sourcing][break_even]") {
  const auto found = break_evens(test::e1());
  CHECK(found[4].path == "inhouse.attrition");
  CHECK(!found[4].value);
}

TEST_CASE("heads break even in proportion to volume", "[sourcing][break_even]") {
  const auto found = break_evens(test::e1());
  CHECK(*found[2].value / found[2].current == Approx(*found[1].value / found[1].current).epsilon(1e-12));
}
