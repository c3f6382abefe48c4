#include "bpo/risk/simulation.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/stats/rank.hpp"
#include "e1_ranges.hpp"

using namespace bpo;

TEST_CASE("Every trial of E1 is what the model says of its inputs") {
  risk::Simulation simulation = test::simulate_e1(test::e1_request());
  std::vector<double> out(risk::kBlock * risk::Simulation::kColumns);
  simulation.compute(3, 1, out);
  const TrialDraws& draws = simulation.drawn();
  const std::vector<std::string> paths = simulation.plan().paths();
  for (std::size_t trial = 0; trial < risk::kBlock; ++trial) {
    Scenario s = simulation.plan().scenario;
    for (std::size_t i = 0; i < paths.size(); ++i) set_alone(s, paths[i], draws.inputs[i][trial]);
    CHECK(out[trial * risk::Simulation::kColumns] == Approx(npv_of(s)).epsilon(1e-9).margin(1e-3));
  }
}

TEST_CASE("Outcomes do not depend on who computes them, nor in which order") {
  risk::Request request = test::e1_request();
  request.events = request.overrun = true;
  risk::Simulation one = test::simulate_e1(request);
  risk::Simulation other = test::simulate_e1(request);
  constexpr std::size_t kBlocks = 2 * risk::kScramblings;
  test::run_blocks(one, kBlocks);
  std::vector<double> out(2 * risk::kBlock * risk::Simulation::kColumns);
  for (std::size_t block = kBlocks; block > 0; block -= 2) {
    CHECK(other.complete() == 0);
    other.compute(block - 2, 2, out);
    REQUIRE(other.merge(block - 2, out));
  }
  REQUIRE(other.complete() == 2 * risk::kRound);
  CHECK(std::equal(one.npv().begin(), one.npv().end(), other.npv().begin()));
  CHECK(std::equal(one.payback().begin(), one.payback().end(), other.payback().begin()));
  CHECK(std::equal(one.happened().begin(), one.happened().end(), other.happened().begin()));
}

TEST_CASE("Blocks of another size or place are refused") {
  risk::Simulation simulation = test::simulate_e1(test::e1_request());
  CHECK_FALSE(simulation.merge(0, std::vector<double>(7)));
  CHECK_FALSE(
      simulation.merge(simulation.blocks(), std::vector<double>(risk::kBlock * risk::Simulation::kColumns)));
  CHECK(simulation.merged() == 0);
}

TEST_CASE("A sum of normal inputs is normal") {
  for (const risk::Sampling sampling : {risk::Sampling::sobol, risk::Sampling::philox}) {
    // P5 and P95 are 1.645 standard deviations out, and the bounds are far.
    risk::Request request = test::only({test::range("transition.selection", 90000, 100000, 110000, "normal"),
                                        test::range("transition.setup", 70000, 100000, 130000, "normal")});
    request.sampling = sampling;
    risk::Simulation simulation = test::simulate_e1(request);
    test::run_blocks(simulation, 8 * risk::kScramblings);
    const risk::Figures f = simulation.figures();
    const double sd = std::hypot(10000, 30000) / 1.6448536269514722;
    const double mean = npv_of(test::e1()) - 100000;
    CHECK(f.mean.value == Approx(mean).margin(4 * f.mean.error + 1e-3));
    CHECK(f.sd.value == Approx(sd).margin(4 * f.sd.error + 1e-3));
    CHECK(f.p10.value == Approx(mean - 1.2815515655446 * sd).margin(4 * f.p10.error));
    CHECK(f.p90.value == Approx(mean + 1.2815515655446 * sd).margin(4 * f.p90.error));
    CHECK(f.mean.error < 0.005 * sd);
  }
}

TEST_CASE("The error falls faster than with random numbers") {
  risk::Request request = test::e1_request();
  risk::Simulation simulation = test::simulate_e1(request);
  test::run_blocks(simulation, risk::kScramblings);
  const double before = simulation.figures().mean.error;
  constexpr double kTimes = 16;
  test::run_blocks(simulation, static_cast<std::size_t>(kTimes) * risk::kScramblings);
  const double after = simulation.figures().mean.error;
  CHECK(std::log(before / after) / std::log(kTimes) > 0.8);

  request.sampling = risk::Sampling::philox;
  risk::Simulation independent = test::simulate_e1(request);
  test::run_blocks(independent, static_cast<std::size_t>(kTimes) * risk::kScramblings);
  const risk::Figures f = independent.figures();
  CHECK(after < f.mean.error / 10);
  CHECK(simulation.figures().mean.value == Approx(f.mean.value).margin(4 * f.mean.error));
}

TEST_CASE("Drawn inputs have the rank correlations that were asked for") {
  risk::Request request = test::e1_request();
  request.correlations = {{"inhouse.wage_inflation", "inhouse.attrition", 0.3, "correlations[0]"},
                          {"inhouse.salary", "run.governance", -0.7, "correlations[1]"}};
  risk::Simulation simulation = test::simulate_e1(request);
  const std::vector<std::string> paths = simulation.plan().paths();
  constexpr std::size_t kBlocks = 196;  // 100,352 trials
  std::vector<std::vector<double>> inputs(paths.size());
  for (std::size_t block = 0; block < kBlocks; ++block) {
    simulation.draw(block);
    for (std::size_t i = 0; i < paths.size(); ++i) {
      const auto& column = simulation.drawn().inputs[i];
      inputs[i].insert(inputs[i].end(), column.begin(), column.end());
    }
  }
  const auto at = [&](const std::string& path) -> const std::vector<double>& {
    return inputs[static_cast<std::size_t>(std::find(paths.begin(), paths.end(), path) - paths.begin())];
  };
  const auto rank = [&](const char* first, const char* second) {
    return stats::spearman(at(first), at(second)).value();
  };
  CHECK(rank("inhouse.wage_inflation", "inhouse.attrition") == Approx(0.3).margin(0.01));
  CHECK(rank("inhouse.salary", "run.governance") == Approx(-0.7).margin(0.01));
  CHECK(rank("inhouse.salary", "inhouse.attrition") == Approx(0).margin(0.01));
}

TEST_CASE("A move as long as its plan draws it") {
  risk::Request request = test::only({});
  request.transition = {.path = "transition", .low = 2, .mode = 3, .high = 7, .at = "transition"};
  Given given = test::default_given();
  const Resolved resolved = resolve(given, test::catalogue()).value();
  const risk::Plan plan = risk::make_plan(given, resolved, test::catalogue(), request).value();
  const auto& lengths = plan.chances.lengths;
  REQUIRE(lengths.size() == 6);
  // PERT(2, 3, 7) = 2 + 5 Beta(1.8, 4.2); tails by R 4.2: 1 - pbeta((x - 2) / 5, 1.8, 4.2).
  CHECK(lengths[0].up_to == Approx(0.000233268606981).epsilon(1e-9));
  CHECK(lengths[1].up_to == Approx(0.0201603127065).epsilon(1e-9));
  CHECK(lengths[2].up_to == Approx(0.14207002257).epsilon(1e-9));
  CHECK(lengths[3].up_to == Approx(0.451769695738).epsilon(1e-9));
  CHECK(lengths[5].up_to == 1);
  CHECK(lengths[4].waves[0].cutover() == plan.scenario.transition.waves[0].cutover());

  risk::Simulation simulation(plan);
  test::run_blocks(simulation, risk::kScramblings);
  std::size_t late = 0;
  for (const unsigned char bits : simulation.happened()) late += (bits & kOverrun) != 0 ? 1 : 0;
  const double all = risk::kScramblings * risk::kBlock;
  CHECK(static_cast<double>(late) / all == Approx(lengths[3].up_to).margin(0.002));
}

TEST_CASE("A late move goes with slow learning where the two are correlated") {
  risk::Request request = test::only({test::range("transition.learning_tau", 1, 2, 4, "pert")});
  request.overrun = true;
  request.overrun_probability = 0.4;
  request.correlations = {{"overrun", "transition.learning_tau", 0.9, "correlations[0]"}};
  Given given = test::default_given();
  const Resolved resolved = resolve(given, test::catalogue()).value();
  risk::Simulation simulation(risk::make_plan(given, resolved, test::catalogue(), request).value());
  test::run_blocks(simulation, risk::kScramblings);
  std::array<double, 2> sum{}, count{};
  for (std::size_t block = 0; block < risk::kScramblings; ++block) {
    simulation.draw(block);
    for (std::size_t i = 0; i < risk::kBlock; ++i) {
      const std::size_t late = (simulation.happened()[block * risk::kBlock + i] & kOverrun) != 0 ? 1 : 0;
      sum.at(late) += simulation.drawn().inputs[0][i];
      ++count.at(late);
    }
  }
  CHECK(count[1] / (count[0] + count[1]) == Approx(0.4).margin(0.005));
  CHECK(sum[1] / count[1] > sum[0] / count[0] + 0.5);
}
