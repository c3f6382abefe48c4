#include "bpo/risk/figures.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <numeric>

#include "bpo/risk/draws.hpp"
#include "bpo/stats/quantile.hpp"
#include "bpo/stats/summary.hpp"
#include "support/random_scenario.hpp"

using namespace bpo;

namespace {

constexpr float kNever = std::numeric_limits<float>::infinity();

struct Trials {
  std::vector<double> npv;
  std::vector<float> payback;
};

Trials random_trials(std::size_t rounds) {
  Trials trials;
  test::Random random(11);
  for (std::size_t i = 0; i < rounds * risk::kRound; ++i) {
    trials.npv.push_back(random.between(-200, 800) + random.between(0, 500));
    trials.payback.push_back(trials.npv.back() > 0 ? static_cast<float>(random.between(2, 36)) : kNever);
  }
  return trials;
}

}  // namespace

TEST_CASE("Figures are those of the sample, to the last trial") {
  const Trials trials = random_trials(3);
  const risk::Figures f = risk::figures_of(trials.npv, trials.payback, 36);
  CHECK(f.trials == trials.npv.size());
  CHECK(f.mean.value == Approx(stats::mean(trials.npv).value()).epsilon(1e-12));
  const auto wanted = stats::quantiles(trials.npv, std::vector<double>{0.1, 0.5, 0.9}).value();
  CHECK(f.p10.value == wanted[0]);
  CHECK(f.p50.value == wanted[1]);
  CHECK(f.p90.value == wanted[2]);
  CHECK(f.percentiles.size() == 101);
  CHECK(f.percentiles[50] == f.p50.value);
  CHECK(f.dots.size() == 50);
  CHECK(std::is_sorted(f.dots.begin(), f.dots.end()));
  const auto positive = std::count_if(trials.npv.begin(), trials.npv.end(), [](double x) { return x > 0; });
  CHECK(f.positive.count == static_cast<std::size_t>(positive));
  CHECK(f.within_term.count == f.positive.count);
  CHECK(f.paid_back_by.size() == 37);
  CHECK(f.paid_back_by.back() == f.within_term.count);
  const auto by_year =
      std::count_if(trials.payback.begin(), trials.payback.end(), [](float x) { return x <= 12; });
  CHECK(f.paid_back_by[12] == static_cast<std::size_t>(by_year));
}

TEST_CASE("The error of the mean keeps its digits where samples differ by next to nothing") {
  constexpr double kLevel = 1e9;
  std::vector<double> npv;
  std::vector<double> apart;  // of each sample, exact
  for (std::size_t sample = 0; sample < risk::kScramblings; ++sample) {
    const double value = kLevel + 0.1 * static_cast<double>(sample);
    npv.insert(npv.end(), risk::kBlock, value);
    apart.push_back(value - kLevel);
  }
  const std::vector<float> payback(npv.size(), 12);
  const double wanted = stats::standard_deviation(apart).value() / std::sqrt(risk::kScramblings);
  CHECK(risk::figures_of(npv, payback, 36).mean.error == Approx(wanted).epsilon(1e-13));
}

TEST_CASE("Every trial is in one bar of the histogram or outside of all") {
  const Trials trials = random_trials(2);
  const risk::Histogram h = risk::figures_of(trials.npv, trials.payback, 36).histogram;
  CHECK(std::accumulate(h.counts.begin(), h.counts.end(), h.below + h.above) == trials.npv.size());
  for (std::size_t bar = 0; bar < h.counts.size(); ++bar) {
    const double low = h.low + static_cast<double>(bar) * h.width;
    const auto in = std::count_if(trials.npv.begin(), trials.npv.end(), [&](double x) {
      return x >= low && x < h.low + static_cast<double>(bar + 1) * h.width;
    });
    CHECK(h.counts[bar] == static_cast<std::size_t>(in));
  }
}

TEST_CASE("The error of the mean of independent numbers is their spread over the root of their number") {
  const Trials trials = random_trials(16);
  const risk::Figures f = risk::figures_of(trials.npv, trials.payback, 36);
  const double expected = f.sd.value / std::sqrt(static_cast<double>(f.trials));
  // Of sixteen samples the error itself is known to about a fifth.
  CHECK(f.mean.error > 0.5 * expected);
  CHECK(f.mean.error < 1.7 * expected);
}

TEST_CASE("Futures that are all the same are settled and fit into one bar") {
  const std::vector<double> npv(risk::kRound, 5.0);
  const std::vector<float> payback(risk::kRound, 3.0F);
  const risk::Figures f = risk::figures_of(npv, payback, 12);
  CHECK(risk::is_settled(f));
  CHECK(f.histogram.counts == std::vector<std::size_t>{risk::kRound});
  CHECK(f.sd.value == 0);
}
