// Time of simulations of E1 with twelve ranges by one worker, by the same loop native and as WebAssembly in
// Node.
//   risk_bench [ROUNDS]
// Prints {"runs": {case: milliseconds}, "others": {case: nanoseconds a trial}, "memory": bytes}: a run is
// from the document to the figures of all trials, without what drives them; the least of the rounds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "bpo/io/risk_document.hpp"
#include "support/support.hpp"

#ifdef __EMSCRIPTEN__
#include <emscripten/heap.h>
#else
#include <sys/resource.h>
#endif

namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;

std::size_t sink = 0;  // keeps the work from being optimised away

/// The most memory this process has had: of the sandbox, of the program with its tables.
std::size_t memory() {
#ifdef __EMSCRIPTEN__
  return emscripten_get_heap_size();
#else
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
#endif
}

double milliseconds(const json& document) {
  const Clock::time_point from = Clock::now();
  bpo::io::RiskRun run(document.dump(), bpo::test::catalogue());
  for (std::size_t block = 0; block < run.blocks(); ++block) {
    if (!run.merge(block, run.compute(block, 1)).empty()) std::exit(1);
  }
  sink += run.result(bpo::io::RiskRun::Depth::figures).size();
  if (!run.error().empty()) {
    std::fprintf(stderr, "%s\n", run.error().c_str());
    std::exit(1);
  }
  return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

double least(const json& document, int rounds) {
  double best = milliseconds(document);
  for (int round = 1; round < rounds; ++round) best = std::min(best, milliseconds(document));
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 3;
  const json e1 = json::parse(bpo::test::read_file("tests/golden/risk/e1-ranges.json"));
  json results;
  for (const int months : {36, 60}) {
    for (const int trials : {100'000, 1'000'000}) {
      json document = e1;
      document["case"]["horizon_months"] = months;
      document["trials"] = trials;
      results["runs"][std::to_string(months) + "," + std::to_string(trials)] = least(document, rounds);
    }
  }
  results["memory"] = memory();

  constexpr int kTrials = 100'000;
  const auto other = [&](const char* name, json document) {
    document["case"]["horizon_months"] = 60;
    document["trials"] = kTrials;
    constexpr double kNanoseconds = 1e6;
    results["others"][name] = least(document, rounds) * kNanoseconds / kTrials;
  };
  other("E1", e1);
  json chances = e1;
  chances["events"] = chances["overrun"] = true;
  other("with events and overrun", chances);
  json seasonal = e1;
  seasonal["case"]["work"]["seasonality"] = {0.8, 0.9, 1.0, 1.1, 1.2, 1.0, 0.95, 0.9, 1.0, 1.05, 1.05, 1.05};
  other("every month different", seasonal);
  json abroad = e1;
  abroad["currency_paths"] = true;
  abroad["case"]["option"]["locations"][0]["fx_share"] = 0.5;
  abroad["case"]["option"]["locations"][0]["fx_drift"] = -0.03;
  abroad["case"]["option"]["locations"][0]["fx_vol"] = 0.08;
  other("with a currency that wanders", abroad);
  std::printf("%s\n", results.dump().c_str());
  return sink == 0 ? 1 : 0;
}
