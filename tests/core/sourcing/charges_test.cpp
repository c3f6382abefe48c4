#include "bpo/sourcing/charges.hpp"

#include <catch2/catch.hpp>

#include "bpo/sourcing/evaluate.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

// Closed forms of worked example E2: baseline 20,000 units at 3.20, dead band 5 %, ARC 2.40, RRC 2.10,
// minimum 80 %.
constexpr VolumeTerms kTerms{
    .baseline = 20000, .price = 3.2, .deadband = 0.05, .arc = 2.4, .rrc = 2.1, .minimum = 0.8};

}  // namespace

TEST_CASE("a volume contract charges as worked by hand", "[sourcing][charges][golden]") {
  CHECK(volume_charge(kTerms, 19000) == 64000);
  CHECK(volume_charge(kTerms, 20500) == 64000);
  CHECK(volume_charge(kTerms, 21000) == 64000);
  CHECK(volume_charge(kTerms, 24000) == Approx(71200).epsilon(1e-12));
  CHECK(volume_charge(kTerms, 15000) == Approx(55600).epsilon(1e-12));
  CHECK(volume_charge(kTerms, 12000) == Approx(51200).epsilon(1e-12));
}

TEST_CASE("the charge is continuous at both edges of the dead band and never below the floor",
          "[sourcing][charges]") {
  for (const double edge : {19000.0, 21000.0}) {
    CHECK(volume_charge(kTerms, edge - 1e-6) == Approx(volume_charge(kTerms, edge + 1e-6)).epsilon(1e-9));
  }
  for (double volume = 0; volume < 40000; volume += 500)
    CHECK(volume_charge(kTerms, volume) >= 0.8 * 3.2 * 20000 - 1e-9);
}

TEST_CASE("price rises are capped and follow the labour share", "[sourcing][charges][golden]") {
  Scenario s = test::e1();
  s.option.cola_labour_share = 0.7;
  s.option.cola_cap = 0.04;
  Placement placement = s.option.placements.front();
  placement.cola = 0.055;
  CHECK(price_index(s, placement, 37) == Approx(1.120003817).epsilon(1e-9));
  s.option.cola_cap = 0.02;
  CHECK(price_index(s, placement, 13) == Approx(1.02));
}

TEST_CASE("a weakening currency makes the billed share cheaper", "[sourcing][charges]") {
  const Scenario s = test::e1();
  Placement placement = s.option.placements.front();
  placement.cola = 0;
  placement.fx_share = 0.5;
  placement.fx_drift = -0.04;
  CHECK(price_index(s, placement, 12) == Approx(0.5 + 0.5 * 0.96));
}

TEST_CASE("the billed basis of an hour changes the fee by occupancy and shrinkage", "[sourcing][charges]") {
  Scenario s = test::e1();
  s.option.pricing = Pricing::per_hour;
  s.option.placements.front().rate = 20;
  s.option.hour_basis = HourBasis::production;
  const double production = charges(s, 1).fee;
  s.option.hour_basis = HourBasis::handle;
  CHECK(charges(s, 1).fee == Approx(production * 0.85));
  s.option.hour_basis = HourBasis::paid;
  CHECK(charges(s, 1).fee == Approx(production / 0.72));
}

TEST_CASE("every pricing asks the same for month 1 when its rate comes from the facts",
          "[sourcing][charges]") {
  Given given = test::default_given("PHL");
  given.texts["option.pricing"] = "per_fte";
  const double per_fte = charges(test::scenario(given), 1).fee;
  for (const char* pricing : {"per_hour", "per_transaction", "fixed_fee"}) {
    given.texts["option.pricing"] = pricing;
    INFO(pricing);
    CHECK(charges(test::scenario(given), 1).fee == Approx(per_fte).epsilon(1e-12));
  }
}

TEST_CASE("a gain is shared above its threshold and below its cap", "[sourcing][charges][golden]") {
  const GainTerms terms{.share = 0.25, .threshold = 120000, .cap = 30000};
  CHECK(50000 + shared_gain(terms, 260000) == 80000);
  CHECK(shared_gain(terms, 100000) == 0);
  CHECK(shared_gain({.share = 0.25, .threshold = 120000}, 260000) == 35000);
  Scenario s = test::e1();
  s.option.pricing = Pricing::gain_share;
  s.option.placements.front().rate = 50000;
  s.option.gain_share = 0.25;
  s.option.gain_threshold = 120000;
  s.option.gain_cap = 30000;
  CHECK(charges(s, 1, 310000).fee == 80000);
  CHECK(charges(s, 1, 170000).fee == 50000);
}

TEST_CASE("a baseline volume is reset to the mean of the months before", "[sourcing][charges]") {
  Scenario s = test::e1();
  s.work.growth = 0.5;
  s.option.baseline_volume = 30000;
  s.option.rebase_months = 12;
  CHECK(baseline_volume(s, 12) == 30000);
  CHECK(baseline_volume(s, 13) == 40000);
  CHECK(baseline_volume(s, 25) == 60000);
  s.option.rebase_months = 0;
  CHECK(baseline_volume(s, 25) == 30000);
}

TEST_CASE("freelancers' leavers and platform are the client's", "[sourcing][charges]") {
  Scenario s = test::e1();
  s.option.pricing = Pricing::per_hour;
  s.option.hour_basis = HourBasis::paid;
  const double plain = charges(s, 1).fee;
  s.option.sourcing_model = SourcingModel::freelance;
  s.option.platform_fee = 0.05;
  CHECK(charges(s, 1).fee == Approx(plain / 0.96 * 1.05));
  CHECK(evaluate(s).line(Line::replacement)[10] > 0);
}

TEST_CASE("each sourcing model brings its own pricing and burden", "[sourcing][charges]") {
  const auto of_model = [](const char* model) {
    Given given = test::default_given("PHL");
    given.texts["option.sourcing_model"] = model;
    return test::scenario(given);
  };
  const Scenario freelance = of_model("freelance");
  const Scenario contract = of_model("contract");
  const Scenario dedicated = of_model("dedicated_team");
  const Scenario managed = of_model("managed_bpo");
  const Scenario captive = of_model("captive");
  CHECK(freelance.option.pricing == Pricing::per_hour);
  CHECK(contract.option.pricing == Pricing::fixed_fee);
  CHECK(managed.option.pricing == Pricing::per_transaction);
  CHECK(captive.option.pricing == Pricing::cost_plus);
  CHECK(captive.option.placements[0].rate == captive.option.placements[0].should_cost);
  CHECK(managed.run.client_supervision == 0);
  CHECK(freelance.run.governance == Approx(dedicated.run.governance / 2));
  CHECK(contract.run.governance == Approx(dedicated.run.governance * 0.8));
  CHECK(freelance.option.committed_productivity == 0);
  CHECK(managed.option.sla_credit > 0);
  CHECK(managed.option.minimum > 0);
  CHECK(dedicated.option.termination_fee == dedicated.option.notice_months);
}

TEST_CASE("two locations cost the weighted sum of each alone", "[sourcing][charges]") {
  const auto fee = [](double jamaica) {
    Given given = test::default_given("JAM");
    given.locations = 2;
    given.texts["option.locations[1].location"] = "PHL";
    given.numbers["option.locations[0].weight"] = jamaica;
    given.numbers["option.locations[1].weight"] = 1 - jamaica;
    return charges(test::scenario(given), 5).fee;
  };
  CHECK(fee(0.25) == Approx(0.25 * fee(1) + 0.75 * fee(0)).epsilon(1e-12));
}

TEST_CASE("the learning curve starts at e0 and reaches full productivity", "[sourcing][charges]") {
  Scenario s = test::e1();
  CHECK(learning(s, 0) == 0.8);
  CHECK(learning(s, 1) == 0.9);
  CHECK(learning(s, 2) == 1);
  s.transition.learning_curve.clear();
  s.transition.learning_e0 = 0.75;
  s.transition.learning_tau = 2;
  CHECK(learning(s, 0) == 0.75);
  CHECK(learning(s, 2) == Approx(1 - 0.25 * std::exp(-1.0)));
}
