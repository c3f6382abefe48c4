#include "bpo/risk/decision.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/stats/normal.hpp"
#include "bpo/stats/philox.hpp"
#include "bpo/stats/rank.hpp"

using namespace bpo;

TEST_CASE("The worked decision table comes out exactly") {
  // Rate and volume, low to high; probability; NPV.
  const std::vector<std::uint32_t> rate{0, 0, 1, 1, 2, 2}, volume{0, 1, 0, 1, 0, 1};
  const std::vector<double> probability{0.1, 0.15, 0.2, 0.3, 0.1, 0.15};
  const std::vector<double> npv{420, 900, -120, 260, -760, -310};
  const risk::Decision decision = risk::decide(npv, probability);
  CHECK(decision.outsource);
  CHECK(decision.mean == Approx(108.5).epsilon(1e-12));
  CHECK(decision.loss_outsource == Approx(146.5).epsilon(1e-12));
  CHECK(decision.loss_stay == Approx(255).epsilon(1e-12));
  CHECK(decision.evpi() == Approx(146.5).epsilon(1e-12));
  CHECK(risk::value_of_knowing(npv, rate, 3, probability) == Approx(122.5).epsilon(1e-12));
  CHECK(risk::value_of_knowing(npv, volume, 2, probability) == Approx(58).epsilon(1e-12));
}

TEST_CASE("Expected shortfall takes a part of the outcome at the boundary") {
  // The same table as twenty futures that are equally likely.
  const std::vector<double> sorted{-760, -760, -310, -310, -310, -120, -120, -120, -120, 260,
                                   260,  260,  260,  260,  260,  420,  420,  900,  900,  900};
  CHECK(risk::expected_shortfall(sorted, 0.1) == Approx(-760).epsilon(1e-12));
  CHECK(risk::expected_shortfall(sorted, 0.125) == Approx((-2 * 760 - 0.5 * 310) / 2.5).epsilon(1e-12));
  CHECK(risk::expected_shortfall(sorted, 1) == Approx(108.5).epsilon(1e-12));
}

TEST_CASE("What it is worth to know one of two normal inputs has a closed form") {
  constexpr std::size_t kTrials = 32768;
  constexpr double kMean = 100, kOwn = 300, kOther = 200;
  std::vector<double> x(kTrials), y(kTrials), npv(kTrials);
  const stats::Philox philox(5, 0);
  philox.uniforms(0, 0, x);
  philox.uniforms(0, 2, y);
  stats::normal_scores(x, x);
  stats::normal_scores(y, y);
  for (std::size_t i = 0; i < kTrials; ++i) npv[i] = kMean + kOwn * x[i] + kOther * y[i];
  // E[max(m + s Z, 0)] - m, s the spread that goes away.
  const auto worth = [](double spread) {
    const double t = kMean / spread;
    return spread * stats::standard_normal_pdf(t) - kMean * stats::standard_normal_cdf(-t);
  };
  const risk::Knowing knowing(npv);
  CHECK(knowing.perfect() == Approx(worth(std::hypot(kOwn, kOther))).epsilon(0.02));
  CHECK(knowing.value_of(stats::ranks(x).value()) == Approx(worth(kOwn)).epsilon(0.02));
  CHECK(knowing.value_of(stats::ranks(y).value()) == Approx(worth(kOther)).epsilon(0.02));
}

TEST_CASE("Knowing what has no effect is worth next to nothing") {
  constexpr std::size_t kTrials = 8192;
  std::vector<double> x(kTrials), npv(kTrials);
  stats::Philox(1, 0).uniforms(0, 0, x);
  stats::Philox(2, 0).uniforms(0, 0, npv);
  for (double& value : npv) value = 100 * (value - 0.45);
  const risk::Knowing knowing(npv);
  CHECK(knowing.value_of(stats::ranks(x).value()) < 0.02 * knowing.perfect());
}
