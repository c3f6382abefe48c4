// Properties that hold for every case, checked on E1, on the defaults of each function and country, and on
// awkward variations.
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

#include "bpo/catalogue/function.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

// Cases of many shapes: E1 and its variations, and every function and country the facts can answer.
std::vector<Scenario> cases() {
  std::vector<Scenario> all{test::e1()};
  Given given = test::e1_given();
  given.waves = 2;
  for (const char* wave : {"transition.waves[0]", "transition.waves[1]"}) {
    given.numbers[std::string(wave) + ".share"] = 0.5;
    given.numbers[std::string(wave) + ".kt_months"] = 2;
    given.numbers[std::string(wave) + ".parallel_months"] = 1;
  }
  given.numbers["transition.waves[1].kt_start"] = 6;
  given.numbers["ai.deflection"] = 0.3;
  given.numbers["client.tax_rate"] = 0.21;
  given.numbers["work.growth"] = -0.1;
  given.texts["client.timing"] = "mid";
  all.push_back(test::scenario(given));
  for (const Function& function : functions()) {
    for (const Location& location : test::catalogue().locations) {
      Given defaults = test::default_given(location.id);
      defaults.texts["client.function"] = std::string(function.code);
      if (auto resolved = resolve(defaults, test::catalogue())) all.push_back(resolved.value().scenario);
    }
  }
  return all;
}

const std::vector<Scenario>& all_cases() {
  static const std::vector<Scenario> all = cases();
  return all;
}

double npv_with(const char* path, double value) {
  Given given = test::e1_given();
  given.numbers[path] = value;
  return npv_of(test::scenario(given));
}

}  // namespace

TEST_CASE("the facts answer hundreds of cases", "[sourcing][properties]") {
  CHECK(all_cases().size() > 200);
}

TEST_CASE("arbitrage, avoided attrition and productivity are the whole difference in every month",
          "[sourcing][properties]") {
  for (const Scenario& s : all_cases()) {
    const Evaluation e = evaluate(s);
    CHECK(bridge(s, e).largest_residual < 1e-9 * std::max(1.0, e.in_house_cost[1] / 1e4));
  }
}

TEST_CASE("NPV is what benefits leave after costs and tax", "[sourcing][properties]") {
  for (const Scenario& s : all_cases()) {
    const Measures m = measure(s, evaluate(s), s.timing);
    CHECK(
        m.npv ==
        Approx((m.pv_benefits - m.pv_run - m.pv_investment) * (1 - s.tax_rate)).epsilon(1e-10).margin(1e-6));
  }
}

TEST_CASE("the leak runs from the rate card to the NPV before tax", "[sourcing][properties]") {
  for (const Scenario& s : all_cases()) {
    const Evaluation e = evaluate(s);
    const Measures m = measure(s, e, s.timing);
    CHECK(savings_leak(s, e).banked == Approx(m.npv / (1 - s.tax_rate)).epsilon(1e-9).margin(1e-4));
  }
}

TEST_CASE("the NPV at an internal rate of return is zero", "[sourcing][properties]") {
  for (const Scenario& s : all_cases()) {
    const Evaluation e = evaluate(s);
    const double size = std::accumulate(e.net_cash_flow.begin(), e.net_cash_flow.end(), 0.0,
                                        [](double sum, double flow) { return sum + std::abs(flow); });
    for (const double root : measure(s, e, s.timing).irr_monthly.roots) {
      CHECK(std::abs(finance::npv(root, e.net_cash_flow, s.timing).value()) < 1e-6 * size);
    }
  }
}

TEST_CASE("mid-period discounting moves the flows of the months by exactly half a month",
          "[sourcing][properties]") {
  const Scenario s = test::e1();
  const Evaluation e = evaluate(s);
  const double now = e.net_cash_flow[0];
  const double end = measure(s, e, Timing::end).npv - now;
  const double mid = measure(s, e, Timing::mid).npv - now;
  CHECK(mid == Approx(end * std::pow(1 + s.discount_rate, 1.0 / 24)).epsilon(1e-12));
}

TEST_CASE("scaling all money scales the NPV and leaves the ratios", "[sourcing][properties]") {
  Scenario s = test::e1();
  const Measures before = measure(s, evaluate(s), s.timing);
  test::scale_money(s, 7);
  const Measures after = measure(s, evaluate(s), s.timing);
  CHECK(after.npv == Approx(7 * before.npv).epsilon(1e-12));
  CHECK(after.saving_share.value() == Approx(before.saving_share.value()).epsilon(1e-12));
  CHECK(after.payback_months.value() == Approx(before.payback_months.value()).epsilon(1e-12));
}

TEST_CASE("an option identical to in-house at no transition is worth nothing", "[sourcing][properties]") {
  Scenario s = test::e1();
  s.transition = {};
  s.transition.waves = {Wave{.share = 1, .kt_start = 1}};
  s.transition.learning_curve = {1};
  s.run = {};
  s.inhouse.wage_inflation = 0;
  s.option.committed_productivity = 0;
  s.option.pricing = Pricing::fixed_fee;
  s.option.placements.front().cola = 0;
  s.option.placements.front().rate = evaluate(s).in_house_cost[1];
  CHECK(npv_of(s) == Approx(0).margin(1e-6));
}

TEST_CASE("the NPV moves the right way with each input", "[sourcing][properties]") {
  const auto falls = [](const char* path, double low, double high) {
    CHECK(npv_with(path, low) > npv_with(path, high));
  };
  falls("option.locations[0].rate", 2800, 3800);
  falls("option.locations[0].aht_uplift", 0, 0.2);
  falls("run.governance", 0.01, 0.11);
  falls("transition.stranded_share", 0, 0.6);
  falls("inhouse.wage_inflation", 0.045, 0.016);
  falls("inhouse.attrition", 0.45, 0.2);
  falls("option.committed_productivity", 0.05, 0);
}

TEST_CASE("no case has a figure that is not finite", "[sourcing][properties]") {
  for (const Scenario& s : all_cases()) {
    const Evaluation e = evaluate(s);
    for (const auto& line : e.lines) {
      for (const double value : line) CHECK(std::isfinite(value));
    }
  }
}
