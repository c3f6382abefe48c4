#include "bpo/stats/range.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "../numeric.hpp"

using namespace bpo::stats;

namespace {

RangeDistribution made(const Range& range) {
  return RangeDistribution::make(range).value();
}

struct Named {
  std::string name;
  Range range;
};

// Shapes at their extremes, cut off by bounds and not.
const std::vector<Named> kRanges{
    {"PERT", {0, 3, 10}},
    {"PERT, mode at low", {0, 0, 1}},
    {"PERT, mode at high", {-5, 7, 7}},
    {"PERT, mode almost at low", {0, 0.01, 10}},
    {"PERT p10p90", {0.1, 0.15, 0.4, RangeShape::pert, RangeKind::p10p90}},
    {"PERT p10p90 cut", {0.1, 0.15, 0.4, RangeShape::pert, RangeKind::p10p90, 0.08, 0.42}},
    {"triangular", {1e6, 1.2e6, 2.5e6, RangeShape::triangular}},
    {"triangular, mode at low", {0, 0, 1, RangeShape::triangular}},
    {"triangular, mode at high", {0, 1, 1, RangeShape::triangular}},
    {"triangular, mode almost at low", {0, 1e-9, 1, RangeShape::triangular}},
    {"triangular p10p90 cut", {0.1, 0.15, 0.4, RangeShape::triangular, RangeKind::p10p90, 0.08, 0.42}},
    {"normal", {0.1, 0.15, 0.4, RangeShape::normal}},
    {"normal cut", {0.1, 0.15, 0.4, RangeShape::normal, RangeKind::minmax, 0.0}},
    {"normal cut to its range", {0.1, 0.15, 0.4, RangeShape::normal, RangeKind::minmax, 0.1, 0.4}},
    {"normal cut far out", {0.1, 0.25, 0.4, RangeShape::normal, RangeKind::minmax, -0.2}},
    {"lognormal cut", {0.1, 0.15, 0.4, RangeShape::lognormal, RangeKind::minmax, 0.0, 0.5}},
};

/// Uniform numbers over the whole of 0 to 1 and deep into both tails.
std::vector<double> uniforms() {
  std::vector<double> u;
  for (int i = 0; i < 5000; ++i) u.push_back((i + 0.5) / 5000.0);
  for (int i = 0; i < 530; ++i) {
    u.push_back(std::exp2(-0.1 * i) * 0.5);
    u.push_back(1.0 - std::exp2(-0.1 * i) * 0.5);
  }
  return u;
}

}  // namespace

TEST_CASE("draws lie within 1e-12 of the width of the exact quantiles", "[stats][range]") {
  const std::vector<double> u = uniforms();
  std::vector<double> draws(u.size());
  for (const Named& named : kRanges) {
    const RangeDistribution distribution = made(named.range);
    distribution.at_uniforms(u, draws);
    double worst = 0.0;
    for (std::size_t i = 0; i < u.size(); ++i)
      worst = std::max(worst, std::abs(draws[i] - distribution.quantile(u[i]).value()));
    INFO(named.name);
    CHECK(worst <= 1e-12 * (named.range.high - named.range.low));
  }
}

TEST_CASE("quantiles invert the distribution function", "[stats][range]") {
  for (const Named& named : kRanges) {
    const RangeDistribution distribution = made(named.range);
    INFO(named.name);
    for (const double p : {0.001, 0.1, 0.5, 0.8, 0.999})
      CHECK_THAT(distribution.cdf(distribution.quantile(p).value()), WithinRel(p, 1e-9));
  }
}

TEST_CASE("the mean is that of the quantiles and the density adds up to 1", "[stats][range]") {
  constexpr int kSteps = 200000;
  for (const Named& named : kRanges) {
    const RangeDistribution distribution = made(named.range);
    double mean = 0.0;
    double mass = 0.0;
    std::vector<double> u;
    for (int i = 0; i < kSteps; ++i) u.push_back((i + 0.5) / kSteps);
    std::vector<double> draws(u.size());
    distribution.at_uniforms(u, draws);
    for (const double draw : draws) mean += draw / kSteps;
    const double low = draws.front();
    const double width = draws.back() - low;
    for (const double share : u) mass += distribution.pdf(low + share * width) * width / kSteps;
    INFO(named.name);
    CHECK_THAT(distribution.mean(), WithinAbs(mean, 2e-6 * width));
    CHECK_THAT(mass, WithinAbs(1.0, 3e-4));
  }
}

TEST_CASE("P10 and P90 of a widened range are its low and high", "[stats][range]") {
  for (const RangeShape shape : {RangeShape::pert, RangeShape::triangular}) {
    for (const double mode : {0.1, 0.1001, 0.15, 0.25, 0.39, 0.4}) {
      const RangeDistribution distribution = made({0.1, mode, 0.4, shape, RangeKind::p10p90});
      INFO(mode);
      CHECK_THAT(distribution.quantile(0.1).value(), WithinRel(0.1, 1e-12));
      CHECK_THAT(distribution.quantile(0.9).value(), WithinRel(0.4, 1e-12));
      CHECK(distribution.min() < 0.1);
      CHECK(distribution.max() > 0.4);
    }
  }
}

TEST_CASE("normal ranges give P5 and P95, lognormal ranges P10 and P90", "[stats][range]") {
  const RangeDistribution normal = made({0.1, 0.25, 0.4, RangeShape::normal});
  CHECK_THAT(normal.quantile(0.05).value(), WithinRel(0.1, 1e-14));
  CHECK_THAT(normal.quantile(0.95).value(), WithinRel(0.4, 1e-14));
  const RangeDistribution lognormal = made({0.1, 0.15, 0.4, RangeShape::lognormal});
  CHECK_THAT(lognormal.quantile(0.1).value(), WithinRel(0.1, 1e-14));
  CHECK_THAT(lognormal.quantile(0.9).value(), WithinRel(0.4, 1e-14));
}

TEST_CASE("what is cut off lies outside every draw", "[stats][range]") {
  const RangeDistribution distribution = made({0.1, 0.15, 0.4, RangeShape::normal, RangeKind::minmax, 0.0});
  std::vector<double> draws{1e-16, 0.5, 1.0 - 1e-16};
  distribution.at_uniforms(draws, draws);
  CHECK(draws.front() >= 0.0);
  CHECK(distribution.min() == 0.0);
  CHECK(distribution.cdf(-0.01) == 0.0);
  CHECK(distribution.pdf(-0.01) == 0.0);
}

TEST_CASE("draws rise with the uniform number", "[stats][range]") {
  std::vector<double> u = uniforms();
  std::sort(u.begin(), u.end());
  std::vector<double> draws(u.size());
  for (const Named& named : kRanges) {
    made(named.range).at_uniforms(u, draws);
    const double rounding = 1e-12 * (named.range.high - named.range.low);
    INFO(named.name);
    for (std::size_t i = 1; i < draws.size(); ++i) REQUIRE(draws[i] >= draws[i - 1] - rounding);
  }
}

TEST_CASE("low equal to high is a constant", "[stats][range]") {
  const RangeDistribution constant = made({3, 3, 3});
  std::vector<double> draws{0.1, 0.9};
  constant.at_uniforms(draws, draws);
  CHECK(constant.is_constant());
  CHECK(draws == std::vector{3.0, 3.0});
  CHECK(constant.mean() == 3.0);
  CHECK(constant.quantile(0.2).value() == 3.0);
  CHECK(constant.cdf(2.9) == 0.0);
  CHECK(constant.cdf(3.0) == 1.0);
}

TEST_CASE("impossible ranges are refused by name", "[stats][range]") {
  const auto refused = [](const Range& range) {
    return refusal(RangeDistribution::make(range, "work.headcount"));
  };
  CHECK(refused({4, 3, 2}) == "work.headcount.low not_allowed");
  CHECK(refused({0, 3, 2}) == "work.headcount.mode not_allowed");
  CHECK(refused({0, kNan, 2}) == "work.headcount.mode out_of_range");
  CHECK(refused({0, 1, kInfinity}) == "work.headcount.high out_of_range");
  CHECK(refused({-1, 1, 2, RangeShape::pert, RangeKind::minmax, 0.0}) == "work.headcount.low out_of_range");
  CHECK(refused({0, 1, 2, RangeShape::lognormal}) == "work.headcount.low out_of_range");
  CHECK(refusal(made({0, 1, 2}).quantile(1.2)) == "p out_of_range");
  CHECK(refusal(made({0, 1, 2, RangeShape::normal}).quantile(0.0)) == "p out_of_range");
  const auto result = RangeDistribution::make({4, 3, 2}, "work.headcount");
  CHECK(result.errors().front().message == "must not be above the high end");
  CHECK(result.errors().front().value == "4");
  CHECK(result.errors().front().allowed == "at most 2");
}
