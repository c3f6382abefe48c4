#include "bpo/sourcing/verdict.hpp"

#include <catch2/catch.hpp>

#include "support/support.hpp"

using namespace bpo;

namespace {

Verdict verdict_of(const Scenario& s) {
  const Evaluation e = evaluate(s);
  return judge(s, measure(s, e, s.timing), savings_leak(s, e));
}

}  // namespace

TEST_CASE("E1 is to be outsourced, clearly", "[sourcing][verdict]") {
  const Verdict v = verdict_of(test::e1());
  CHECK(v.advice == Advice::outsource);
  CHECK(v.clear);
  CHECK(v.reason.find("saves USD 1.97 million over 36 months") != std::string::npos);
}

TEST_CASE("a dear provider is refused in words", "[sourcing][verdict]") {
  Scenario s = test::e1();
  s.option.placements[0].rate = 7000;
  const Verdict dear = verdict_of(s);
  CHECK(dear.advice == Advice::keep_in_house);
  CHECK(dear.reason.find("fee alone is") != std::string::npos);
  s.option.placements[0].rate = 5000;
  const Verdict leaky = verdict_of(s);
  CHECK(leaky.advice == Advice::keep_in_house);
  CHECK(leaky.reason.find("what the rate card leaves out takes") != std::string::npos);
}

TEST_CASE("a location that loses stays at home", "[sourcing][verdict]") {
  Scenario s = test::e1();
  Placement dear = s.option.placements[0];
  s.option.placements[0].weight = 0.6;
  dear.weight = 0.4;
  dear.rate = 6500;
  s.option.placements.push_back(dear);
  const Verdict v = verdict_of(s);
  REQUIRE(v.advice == Advice::hybrid);
  REQUIRE(v.hybrid->kept.size() == 1);
  CHECK(v.hybrid->kept[0].kind == Part::Kind::location);
  CHECK(v.hybrid->kept[0].index == 1);
  CHECK(v.hybrid->share == Approx(0.6));
  CHECK(v.hybrid->npv > npv_of(s));
}

TEST_CASE("a wave too late to pay back stays at home", "[sourcing][verdict]") {
  Scenario s = test::e1();
  s.transition.waves = {{.share = 0.7, .kt_start = 1, .kt_months = 2, .parallel_months = 1},
                        {.share = 0.3, .kt_start = 31, .kt_months = 2, .parallel_months = 1}};
  const Verdict v = verdict_of(s);
  REQUIRE(v.advice == Advice::hybrid);
  CHECK(v.hybrid->kept[0].kind == Part::Kind::wave);
  CHECK(v.hybrid->share == Approx(0.7));
}
