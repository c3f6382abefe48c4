// Time of simulations of E1 with twelve ranges, by the same loop native and as WebAssembly in Node: prints
// {"case": nanoseconds a trial, ...}, of one worker, without figures and drivers.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bpo/io/risk_document.hpp"
#include "support/support.hpp"

namespace {

using nlohmann::json;

double sink = 0;  // keeps the work from being optimised away

double nanoseconds(const json& document, std::size_t trials) {
  bpo::io::RiskRun run(document.dump(), bpo::test::catalogue());
  if (!run.error().empty()) {
    std::fprintf(stderr, "%s\n", run.error().c_str());
    std::exit(1);
  }
  const std::size_t blocks = std::min(run.blocks(), trials / bpo::risk::kBlock);
  const std::clock_t from = std::clock();
  for (std::size_t block = 0; block < blocks; ++block) sink += run.compute(block, 1).front();
  const double all = 1e9 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
  return all / static_cast<double>(blocks * bpo::risk::kBlock);
}

}  // namespace

// risk_bench [TRIALS [ROUNDS]]
int main(int argc, char** argv) {
  const std::size_t trials = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
  const json e1 = json::parse(bpo::test::read_file("tests/golden/risk/e1-ranges.json"));
  json results;
  const auto measure = [&](const std::string& name, json document, int months) {
    document["case"]["horizon_months"] = months;
    document["trials"] = bpo::risk::kMostTrials;
    double best = nanoseconds(document, trials);
    for (int round = 1; round < rounds; ++round) best = std::min(best, nanoseconds(document, trials));
    results[name] = best;
  };
  measure("E1, 36 months", e1, 36);
  measure("E1, 60 months", e1, 60);
  json chances = e1;
  chances["events"] = chances["overrun"] = true;
  measure("with events and overrun, 60 months", chances, 60);
  json seasonal = e1;
  seasonal["case"]["work"]["seasonality"] = {0.8, 0.9, 1.0, 1.1, 1.2, 1.0, 0.95, 0.9, 1.0, 1.05, 1.05, 1.05};
  measure("every month different, 60 months", seasonal, 60);
  json abroad = e1;
  abroad["currency_paths"] = true;
  abroad["case"]["option"]["locations"][0]["fx_share"] = 0.5;
  abroad["case"]["option"]["locations"][0]["fx_drift"] = -0.03;
  abroad["case"]["option"]["locations"][0]["fx_vol"] = 0.08;
  measure("with currency paths, 60 months", abroad, 60);
  std::printf("%s\n", results.dump(1).c_str());
  return sink == 0;
}
