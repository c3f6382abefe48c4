#include <benchmark/benchmark.h>

#include <string>

#include "bpo/io/roi_document.hpp"
#include "bpo/sourcing/flip_points.hpp"
#include "bpo/sourcing/goal_seek.hpp"
#include "bpo/sourcing/measures.hpp"
#include "support/support.hpp"

namespace {

// One evaluation of E1: the model month by month and all measures.
void evaluate_e1(benchmark::State& state) {
  bpo::Scenario scenario = bpo::test::e1();
  scenario.horizon_months = static_cast<double>(state.range(0));
  for (auto _ : state) {
    const bpo::Evaluation evaluation = bpo::evaluate(scenario);
    benchmark::DoNotOptimize(bpo::measure(scenario, evaluation, bpo::Timing::end));
  }
}
BENCHMARK(evaluate_e1)->Arg(36)->Arg(60)->Unit(benchmark::kMicrosecond);

// The whole answer: document in, validation, defaults, break-evens, document out.
void answer_e1(benchmark::State& state) {
  const std::string document = bpo::test::read_file("tests/golden/roi/e1.json");
  for (auto _ : state) benchmark::DoNotOptimize(bpo::io::answer_roi(document, bpo::test::catalogue()));
}
BENCHMARK(answer_e1)->Unit(benchmark::kMicrosecond);

// Defaults worked out anew, with and without their provenance.
void resolve_usual(benchmark::State& state) {
  const bpo::Given given = bpo::test::default_given();
  for (auto _ : state) benchmark::DoNotOptimize(bpo::resolve(given, bpo::test::catalogue()));
}
BENCHMARK(resolve_usual)->Unit(benchmark::kMicrosecond);

void resolve_values_usual(benchmark::State& state) {
  const bpo::Given given = bpo::test::default_given();
  for (auto _ : state) benchmark::DoNotOptimize(bpo::resolve_values(given, bpo::test::catalogue()));
}
BENCHMARK(resolve_values_usual)->Unit(benchmark::kMicrosecond);

// The rate at which the usual case saves nothing.
void goal_seek_usual(benchmark::State& state) {
  const bpo::Given given = bpo::test::default_given();
  const bpo::Resolved resolved = bpo::resolve(given, bpo::test::catalogue()).value();
  const bpo::Lever rate = bpo::find_lever(resolved, "option.locations[0].rate").value();
  bpo::Response response(given, bpo::test::catalogue(), *bpo::find_output("npv"), rate.path);
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        bpo::goal_seek(response, rate, 0, bpo::least_allowed(rate), bpo::most_allowed(rate)));
  }
}
BENCHMARK(goal_seek_usual)->Unit(benchmark::kMicrosecond);

void grid_usual(benchmark::State& state) {
  bpo::Response response(bpo::test::default_given(), bpo::test::catalogue(), *bpo::find_output("npv"),
                         "option.locations[0].rate", "inhouse.salary");
  for (auto _ : state) {
    for (int i = 0; i < 41; ++i) {
      for (int j = 0; j < 41; ++j) benchmark::DoNotOptimize(response(1000 + 100.0 * i, 30000 + 1000.0 * j));
    }
  }
}
BENCHMARK(grid_usual)->Unit(benchmark::kMillisecond);

void flip_points_usual(benchmark::State& state) {
  const bpo::Given given = bpo::test::default_given();
  const bpo::Resolved resolved = bpo::resolve(given, bpo::test::catalogue()).value();
  for (auto _ : state) benchmark::DoNotOptimize(bpo::flip_points(given, resolved, bpo::test::catalogue()));
}
BENCHMARK(flip_points_usual)->Unit(benchmark::kMillisecond);

}  // namespace
