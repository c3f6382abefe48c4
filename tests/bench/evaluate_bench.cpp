// Time of one evaluation, by the same loop native and as WebAssembly in Node: prints {"case": microseconds,
// ...}.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "bpo/sourcing/measures.hpp"
#include "support/support.hpp"

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kRounds = 15;
constexpr int kEvaluations = 2000;

double sink = 0;  // keeps the work from being optimised away

double microseconds(const bpo::Scenario& scenario) {
  const auto from = Clock::now();
  for (int i = 0; i < kEvaluations; ++i) {
    sink += bpo::measure(scenario, bpo::evaluate(scenario), bpo::Timing::end).npv;
  }
  return std::chrono::duration<double, std::micro>(Clock::now() - from).count() / kEvaluations;
}

double best(const bpo::Scenario& scenario) {
  double least = microseconds(scenario);
  for (int round = 1; round < kRounds; ++round) least = std::min(least, microseconds(scenario));
  return least;
}

}  // namespace

int main() {
  bpo::Scenario scenario = bpo::test::e1();
  const double at_36 = best(scenario);
  scenario.horizon_months = 60;
  const double at_60 = best(scenario);
  std::printf("{\"evaluate E1, 36 months\": %.3f, \"evaluate E1, 60 months\": %.3f}\n", at_36, at_60);
  return sink == 0;
}
