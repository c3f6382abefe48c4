#include "bpo/sourcing/outcomes.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/finance/payback.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/sourcing/response.hpp"
#include "bpo/sourcing/slot.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

namespace {

using namespace bpo;

constexpr std::size_t kTrials = 21;  // no multiple of what is computed side by side

/// Draws of some inputs of a case, each around its value.
struct Drawn {
  std::vector<std::string> paths;
  std::vector<std::vector<double>> values;  // [input][trial]

  TrialDraws draws() const {
    TrialDraws draws{.count = kTrials};
    for (const auto& column : values) draws.inputs.emplace_back(column);
    return draws;
  }
  Scenario trial(Scenario scenario, std::size_t trial) const {
    for (std::size_t i = 0; i < paths.size(); ++i) set_alone(scenario, paths[i], values[i][trial]);
    return scenario;
  }
};

bool may_vary(const Resolved& resolved, const Input& input) {
  if (input.field == nullptr || !input.field->may_be_range || input.field->kind != Kind::number) return false;
  // A volume that follows from the heads moves with them.
  if (input.path == "work.volume" && input.origin != Origin::user) return false;
  if (input.path == "work.headcount" && input.origin != Origin::user) return false;
  return Outcomes::can_vary(resolved.scenario, input.path);
}

Drawn draw(const Resolved& resolved, test::Random& random, double chance) {
  Drawn drawn;
  for (const Input& input : resolved.inputs) {
    if (!may_vary(resolved, input) || !random.chance(chance)) continue;
    drawn.paths.push_back(input.path);
    auto& column = drawn.values.emplace_back();
    for (std::size_t trial = 0; trial < kTrials; ++trial) {
      const double value = input.value * random.between(0.8, 1.2);
      column.push_back(allows(*input.field, value) ? value : input.value);
    }
  }
  return drawn;
}

double scale(const Evaluation& evaluation) {
  double sum = 1;
  for (const double flow : evaluation.net_cash_flow) sum += std::abs(flow);
  return sum;
}

// A running total next to zero may be on either side of it after rounding.
bool is_plain(const Evaluation& evaluation) {
  double sum = 0;
  for (const double flow : evaluation.net_cash_flow) {
    sum += flow;
    if (std::abs(sum) < 1e-7 * scale(evaluation)) return false;
  }
  return true;
}

void check_trial(const Scenario& scenario, double npv, double payback) {
  const Evaluation evaluation = evaluate(scenario);
  if (!is_computable(evaluation)) return;
  CHECK(npv == Approx(npv_of(scenario)).margin(1e-9 * scale(evaluation)).epsilon(1e-9));
  if (!is_plain(evaluation)) return;
  const auto wanted = finance::payback(evaluation.net_cash_flow).value();
  CHECK(std::isinf(payback) == !wanted.has_value());
  if (wanted) CHECK(payback == Approx(*wanted).margin(1e-6));
}

struct Answer {
  std::vector<double> npv = std::vector<double>(kTrials);
  std::vector<double> payback = std::vector<double>(kTrials);
  std::vector<unsigned char> happened = std::vector<unsigned char>(kTrials);
};

Answer run(Outcomes& outcomes, const TrialDraws& draws) {
  Answer answer;
  outcomes.run(draws, answer.npv, answer.payback, answer.happened);
  return answer;
}

}  // namespace

TEST_CASE("Side by side, every trial is what the model says of it alone") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    INFO("seed " << seed);
    Resolved resolved = resolve(test::random_case(seed), test::catalogue()).value();
    resolved.scenario.risk.expectation = false;
    test::Random random(seed);
    const Drawn drawn = draw(resolved, random, seed % 3 == 0 ? 1.0 : 0.3);
    Outcomes outcomes(resolved.scenario, drawn.paths, {});
    const Answer answer = run(outcomes, drawn.draws());
    for (std::size_t trial = 0; trial < kTrials; ++trial) {
      INFO("trial " << trial);
      check_trial(drawn.trial(resolved.scenario, trial), answer.npv[trial], answer.payback[trial]);
    }
  }
}

TEST_CASE("A late move is the model with later waves") {
  const Scenario e1 = test::e1();
  const std::vector<std::string> paths{"option.locations[0].rate"};
  const std::vector<Wave> late = overrun_waves(e1.transition.waves, 0.3);
  CHECK(late[0].kt_months == 3);
  CHECK(late[0].parallel_months == 2);
  Outcomes outcomes(e1, paths, {.lengths = {{0.4, true, late}, {1, false, e1.transition.waves}}});
  std::vector<double> rates(kTrials, 3300), uniform;
  for (std::size_t trial = 0; trial < kTrials; ++trial) {
    uniform.push_back((static_cast<double>(trial) + 0.5) / kTrials);
  }
  const Answer answer = run(outcomes, {.count = kTrials, .inputs = {rates}, .length = uniform});
  Scenario slow = e1;
  slow.transition.waves = late;
  for (std::size_t trial = 0; trial < kTrials; ++trial) {
    const bool is_late = uniform[trial] < 0.4;
    check_trial(is_late ? slow : e1, answer.npv[trial], answer.payback[trial]);
    CHECK(answer.happened[trial] == (is_late ? kOverrun : 0U));
  }
}

TEST_CASE("Later waves wait for the longest delay before them") {
  const std::vector<Wave> waves{{0.5, 1, 2, 1}, {0.5, 4, 3, 0}};
  const std::vector<Wave> late = overrun_waves(waves, 0.5);
  CHECK(late[0].kt_months == 3);
  CHECK(late[0].parallel_months == 2);
  CHECK(late[1].kt_start == 6);
  CHECK(late[1].kt_months == 5);
}

TEST_CASE("A move of another length has its waves in proportion") {
  const std::vector<Wave> waves{{0.5, 1, 4, 2}, {0.5, 5, 3, 1}};
  const std::vector<Wave> twice = stretched_waves(waves, 2);
  CHECK(twice[0].kt_months == 8);
  CHECK(twice[0].parallel_months == 4);
  CHECK(twice[1].kt_start == 11);
  CHECK(twice[1].kt_months == 6);
  const std::vector<Wave> quick = stretched_waves(waves, 0.5);
  CHECK(quick[0].cutover() == 4);
  CHECK(quick[1].kt_start == 2);
  CHECK(stretched_waves(waves, 0.1)[1].kt_start == 1);
}

TEST_CASE("An early end stops the cash and costs its fee") {
  Scenario s = test::e1();
  s.option.termination_fee = 3;
  s.risk.reinsourcing_cost = 0.25;
  s.risk.events = {{EventKind::early_termination, 0.2, 1000}};
  Outcomes outcomes(s, {}, {.events = true});
  REQUIRE(outcomes.needs_ending());
  // 0.8^(5/12) < 0.93 < 0.8^(3/12): four months and a bit after the last cutover.
  std::vector<double> uniform(kTrials, 0.93);
  const Answer answer = run(outcomes, {.count = kTrials, .ending = uniform});
  const int end = last_cutover(s) + 1 + static_cast<int>(std::floor(12 * std::log(0.93) / std::log(0.8)));
  const Evaluation e = evaluate(s);
  const double growth = 1 + monthly_rate(s.discount_rate);
  double npv = 0;
  for (int m = 0; m < end; ++m) npv += e.net_cash_flow[static_cast<std::size_t>(m)] / std::pow(growth, m);
  const double fee = e.line(Line::rate_card_fee)[static_cast<std::size_t>(end)];
  npv -= (6 * fee + 1000) / std::pow(growth, end);
  CHECK(answer.npv[0] == Approx(npv).epsilon(1e-12));
  CHECK(answer.happened[0] == kEndedEarly);
}

TEST_CASE("What may happen comes, on average, to what the model counts on") {
  Scenario s = test::e1();
  s.option.termination_fee = 3;
  s.risk.events = {{EventKind::breach, 0.3, 200000}, {EventKind::early_termination, 0.1, 0}};
  Outcomes outcomes(s, {}, {.events = true});
  CHECK(outcomes.losses() == 3);
  constexpr std::size_t kMany = 200000;
  test::Random random(7);
  const auto uniforms = [&random] {
    std::vector<double> values(kMany);
    for (double& value : values) value = (static_cast<double>(random.next() >> 11U) + 0.5) * 0x1p-53;
    return values;
  };
  const std::vector<double> ending = uniforms();
  const std::vector<std::vector<double>> losses{uniforms(), uniforms(), uniforms()};
  std::vector<double> npv(kMany), payback(kMany);
  TrialDraws draws{.count = kMany, .ending = ending};
  for (const auto& list : losses) draws.losses.emplace_back(list);
  outcomes.run(draws, npv, payback, {});
  double sum = 0, squares = 0;
  for (const double value : npv) sum += value, squares += value * value;
  const double mean = sum / kMany;
  const double error = std::sqrt((squares / kMany - mean * mean) / kMany);
  s.risk.expectation = true;
  CHECK(mean == Approx(npv_of(s)).margin(4 * error));
}

TEST_CASE("A currency's path keeps the drift on average") {
  Scenario s = test::e1();
  s.option.placements[0].fx_share = 0.5;
  s.option.placements[0].fx_drift = -0.03;
  s.option.placements[0].fx_vol = 0.1;
  Outcomes outcomes(s, {}, {.currencies = true});
  REQUIRE(outcomes.currencies() == 36);
  // A score of half a step undoes the correction of the mean.
  const double step = 0.1 * std::sqrt(1.0 / 12);
  const std::vector<double> half(kTrials, step / 2);
  TrialDraws draws{.count = kTrials};
  for (int m = 0; m < 36; ++m) draws.currencies.emplace_back(half);
  CHECK(run(outcomes, draws).npv[0] == Approx(npv_of(s)).epsilon(1e-12));
}
