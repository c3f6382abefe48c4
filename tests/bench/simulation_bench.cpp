#include <benchmark/benchmark.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "bpo/io/risk_document.hpp"
#include "support/support.hpp"

namespace {

// Outcomes of E1 with twelve ranges over a term, for a number of trials, by one worker.
void simulate_e1(benchmark::State& state) {
  nlohmann::json document = nlohmann::json::parse(bpo::test::read_file("tests/golden/risk/e1-ranges.json"));
  document["case"]["horizon_months"] = state.range(0);
  document["trials"] = state.range(1);
  bpo::io::RiskRun run(document.dump(), bpo::test::catalogue());
  for (auto _ : state) {
    for (std::size_t block = 0; block < run.blocks(); ++block)
      benchmark::DoNotOptimize(run.compute(block, 1));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(run.trials()));
}
BENCHMARK(simulate_e1)
    ->Args({36, 100'000})
    ->Args({60, 100'000})
    ->Args({36, 1'000'000})
    ->Args({60, 1'000'000})
    ->Unit(benchmark::kMillisecond);

// The whole answer of 100,000 trials: outcomes, figures, drivers, stress cases, document.
void answer_risk_e1(benchmark::State& state) {
  const std::string document = bpo::test::read_file("tests/golden/risk/e1-ranges.json");
  for (auto _ : state) benchmark::DoNotOptimize(bpo::io::answer_risk(document, bpo::test::catalogue()));
}
BENCHMARK(answer_risk_e1)->Unit(benchmark::kMillisecond);

}  // namespace
