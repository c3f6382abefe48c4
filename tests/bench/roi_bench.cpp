#include <benchmark/benchmark.h>

#include <string>

#include "bpo/io/roi_document.hpp"
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

}  // namespace
