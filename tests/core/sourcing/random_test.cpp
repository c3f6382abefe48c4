// Ten thousand cases drawn over the whole field table, and ten thousand broken ones.
#include <catch2/catch.hpp>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

#include "bpo/finance/npv.hpp"
#include "bpo/io/roi_document.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/sourcing/slot.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

constexpr std::uint64_t kCases = 10'000;

// One in so many of the cases for what takes longer.
constexpr std::uint64_t kSome = 20;

Scenario drawn(std::uint64_t seed) {
  const auto scenario = resolve_values(test::random_case(seed), test::catalogue());
  if (!scenario) {
    const Error& error = scenario.errors().front();
    FAIL("seed " << seed << ": " << error.path << " " << error.message << " " << error.value);
  }
  return scenario.value();
}

double money_moved(const Evaluation& e) {
  double sum = 1;
  for (const auto& line : e.lines) {
    for (const double value : line) sum += std::abs(value);
  }
  return sum;
}

std::vector<double> absolute(std::vector<double> flows) {
  for (double& flow : flows) flow = std::abs(flow);
  return flows;
}

double npv_with(const Scenario& scenario, const char* path, double value) {
  Scenario trial = scenario;
  set_alone(trial, path, value);
  return npv_of(trial);
}

// The same work by the same people at the same cost, from the first month: nothing is left to gain or lose.
// It takes a cost that follows the FTE, as a steady team without a queue's scale and without technology does.
Scenario like_in_house(Scenario s) {
  s.inhouse.dynamic_attrition = false;
  s.inhouse.queue.intervals.clear();
  s.inhouse.technology_per_month = 0;
  s.round_fte = false;
  s.transition = {};
  s.transition.waves = {Wave{.share = 1, .kt_start = 1}};
  s.transition.learning_curve = {1};
  s.run = {};
  s.option.sourcing_model = SourcingModel::dedicated_team;
  s.option.pricing = Pricing::per_fte;
  s.option.shrinkage = s.inhouse.shrinkage;
  s.option.occupancy = s.inhouse.occupancy;
  s.option.committed_productivity = s.inhouse.improvement;
  s.option.cola_labour_share = 1;
  s.option.cola_cap = 1;
  const BaselineMonth first = baseline(s, 1);
  s.option.placements = {Placement{.rate = first.total() / first.fte, .cola = s.inhouse.wage_inflation}};
  return s;
}

double sum_in_month(const Evaluation& e, std::size_t month, std::initializer_list<Line> lines) {
  double sum = 0;
  for (const Line line : lines) sum += e.line(line)[month];
  return sum;
}

// Dearer pay at home raises what the move saves and what it costs alike: severance, empty seats, the people
// kept. It speaks for the move for sure where the saving is the larger of the two in every month it reaches.
bool saves_more_than_it_keeps(const Evaluation& e) {
  for (std::size_t month = 13; month < e.net_cash_flow.size(); ++month) {
    const double kept = sum_in_month(
        e, month,
        {Line::retained, Line::client_supervision, Line::replacement, Line::severance, Line::stranded});
    if (e.line(Line::in_house_avoided)[month] <= kept) return false;
  }
  return e.net_cash_flow.size() > 13;
}

// Attrition raises the heads of a steady team by one factor: what they cost, and what severance and empty
// seats cost. Freelancers who leave cost the client too, so they are left out.
bool releases_more_than_it_pays_out(const Scenario& s, const Evaluation& e) {
  if (s.inhouse.dynamic_attrition || s.round_fte) return false;
  if (s.option.sourcing_model == SourcingModel::freelance) return false;
  const auto pv = [&](Line line) {
    return finance::npv(monthly_rate(s.discount_rate), e.line(line), s.timing).value();
  };
  return pv(Line::in_house_avoided) >
         pv(Line::in_house_technology) + pv(Line::severance) + pv(Line::stranded);
}

}  // namespace

TEST_CASE("random cases: nothing but numbers, and both identities hold in every month",
          "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; ++seed) {
    const Scenario s = drawn(seed);
    const Evaluation e = evaluate(s);
    if (!is_computable(e)) FAIL("seed " << seed << " has an amount that is no number");
    const double largest = *std::max_element(e.in_house_cost.begin(), e.in_house_cost.end());
    const double fees =
        *std::max_element(e.line(Line::rate_card_fee).begin(), e.line(Line::rate_card_fee).end());
    if (!(bridge(s, e).largest_residual <= 1e-9 * std::max({1.0, largest / 1e4, fees / 1e4})))
      FAIL("seed " << seed << ": the bridge is off by " << bridge(s, e).largest_residual);
    const Measures m = measure(s, e, s.timing);
    const double parts = (m.pv_benefits - m.pv_run - m.pv_investment - m.pv_events) * (1 - s.tax_rate);
    const double scale = money_moved(e);
    if (!(std::abs(m.npv - parts) <= 1e-12 * scale))
      FAIL("seed " << seed << ": NPV is not the sum of its parts");
    if (!(std::abs(savings_leak(s, e).banked * (1 - s.tax_rate) - m.npv) <= 1e-12 * scale))
      FAIL("seed " << seed << ": the leak does not end at the NPV");
  }
}

TEST_CASE("random cases: the NPV at an internal rate of return is zero", "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; seed += kSome) {
    const Scenario s = drawn(seed);
    const Evaluation e = evaluate(s);
    const auto& flows = e.net_cash_flow;
    for (const double root : measure(s, e, s.timing).irr_monthly.roots) {
      // A rate of nearly -90 % a month makes the last flows 10^70 times as large: they are the measure then.
      const double size = finance::npv(std::min(root, 0.0), absolute(flows), s.timing).value();
      INFO(seed);
      CHECK(std::abs(finance::npv(root, flows, s.timing).value()) < 1e-6 * size);
    }
  }
}

TEST_CASE("random cases: all money seven times over makes the NPV seven times as large",
          "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; seed += kSome) {
    Scenario s = drawn(seed);
    const double before = npv_of(s);
    const double scale = money_moved(evaluate(s));
    test::scale_money(s, 7);
    INFO(seed);
    CHECK(std::abs(npv_of(s) - 7 * before) <= 1e-11 * scale);
  }
}

TEST_CASE("random cases: mid-period flows are worth half a month more", "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; seed += kSome) {
    const Scenario s = drawn(seed);
    const Evaluation e = evaluate(s);
    const double now = e.net_cash_flow[0];
    const double end = measure(s, e, Timing::end).npv - now;
    const double mid = measure(s, e, Timing::mid).npv - now;
    INFO(seed);
    CHECK(std::abs(mid - end * std::pow(1 + s.discount_rate, 1.0 / 24)) <= 1e-12 * money_moved(e));
  }
}

TEST_CASE("random plain cases: the NPV moves the right way", "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; seed += kSome) {
    const Scenario s = test::scenario(test::plain_random_case(seed));
    INFO(seed);
    CHECK(npv_with(s, "option.locations[0].rate", 2000) > npv_with(s, "option.locations[0].rate", 2100));
    CHECK(npv_with(s, "option.locations[0].aht_uplift", 0) >
          npv_with(s, "option.locations[0].aht_uplift", 0.1));
    CHECK(npv_with(s, "run.governance", 0.02) > npv_with(s, "run.governance", 0.08));
    CHECK(npv_with(s, "transition.stranded_share", 0) >= npv_with(s, "transition.stranded_share", 0.5));
  }
}

TEST_CASE("random cases: an option like in-house, without a transition, is worth nothing",
          "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; seed += kSome) {
    const Scenario s = like_in_house(test::scenario(test::plain_random_case(seed)));
    INFO(seed);
    CHECK(std::abs(npv_of(s)) <= 1e-12 * money_moved(evaluate(s)));
  }
}

TEST_CASE("random plain cases: dearer pay and more leavers at home speak for the move",
          "[sourcing][random]") {
  int dearer = 0;
  int leaving = 0;
  for (std::uint64_t seed = 0; seed < kCases; seed += kSome) {
    Scenario s = test::scenario(test::plain_random_case(seed));
    s.inhouse.training_months = 1;
    s.inhouse.ramp = {0.6, 0.8};
    s.inhouse.attrition = 0.3;
    s.inhouse.wage_inflation = 0.02;
    const Evaluation e = evaluate(s);
    INFO(seed);
    if (saves_more_than_it_keeps(e)) {
      CHECK(npv_with(s, "inhouse.wage_inflation", 0.03) > npv_with(s, "inhouse.wage_inflation", 0.02));
      ++dearer;
    }
    if (releases_more_than_it_pays_out(s, e)) {
      CHECK(npv_with(s, "inhouse.attrition", 0.6) > npv_with(s, "inhouse.attrition", 0.3));
      ++leaving;
    }
  }
  CHECK(dearer > 50);
  CHECK(leaving > 50);
}

TEST_CASE("random volume contracts: continuous at both edges of the band, never below the floor",
          "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; ++seed) {
    test::Random random(seed);
    const VolumeTerms terms{.baseline = random.between(10, 90000),
                            .price = random.between(0.1, 30),
                            .deadband = random.between(0, 0.5),
                            .arc = random.between(0, 30),
                            .rrc = random.between(0, 30),
                            .minimum = random.between(0, 1)};
    for (const double edge : {terms.baseline * (1 - terms.deadband), terms.baseline * (1 + terms.deadband)}) {
      const double step = 1e-7 * terms.baseline;
      const double jump = volume_charge(terms, edge + step) - volume_charge(terms, edge - step);
      if (std::abs(jump) > 2.001 * step * std::max(terms.arc, terms.rrc)) FAIL("seed " << seed << " jumps");
    }
    const double volume = random.between(0, 200000);
    if (volume_charge(terms, volume) < terms.minimum * terms.price * terms.baseline) FAIL("seed " << seed);
  }
}

TEST_CASE("ten thousand broken documents are refused, each with its path", "[sourcing][random]") {
  for (std::uint64_t seed = 0; seed < kCases; ++seed) {
    const test::BrokenDocument broken = test::broken_document(seed);
    const auto answer = nlohmann::json::parse(io::answer_roi(broken.text, test::catalogue()));
    if (answer.at("schema") != "bpo-error/1")
      FAIL("seed " << seed << " taken: " << broken.path << ", " << broken.how);
    bool pointed_at = false;
    for (const auto& error : answer.at("errors")) {
      pointed_at = pointed_at || error.at("path").get<std::string>().starts_with(broken.path);
    }
    if (!pointed_at)
      FAIL("seed " << seed << ": " << broken.path << ", " << broken.how << " -> " << answer.dump());
  }
}
