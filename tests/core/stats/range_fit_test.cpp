#include "bpo/stats/range_fit.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

namespace {

using bpo::stats::FittedRange;
using bpo::stats::Range;
using bpo::stats::RangeDistribution;
using bpo::stats::RangeKind;
using bpo::stats::RangeShape;

/// Figures that lie as evenly in a range as so many can.
std::vector<double> figures_of(const Range& range, int count) {
  const auto distribution = RangeDistribution::make(range).value();
  std::vector<double> figures;
  for (int i = 0; i < count; ++i) figures.push_back(distribution.quantile((i + 0.5) / count).value());
  return figures;
}

}  // namespace

TEST_CASE("figures that come from a shape are fitted best by it", "[stats][fit]") {
  for (const RangeShape shape :
       {RangeShape::pert, RangeShape::triangular, RangeShape::normal, RangeShape::lognormal}) {
    const Range range{.low = 20.0, .mode = 32.5, .high = 45.0, .shape = shape, .kind = RangeKind::p10p90};
    const auto fits = bpo::stats::fit_ranges(figures_of(range, 400));
    REQUIRE(fits);
    const FittedRange& best = fits.value().front();
    INFO("shape " << static_cast<int>(shape) << ", best " << static_cast<int>(best.range.shape));
    CHECK(best.range.shape == shape);
    CHECK(best.distance < 0.01);
    CHECK(best.range.low == Approx(range.low).epsilon(0.02));
    CHECK(best.range.high == Approx(range.high).epsilon(0.02));
  }
}

TEST_CASE("a fitted mode is the one of the shape that the figures come from", "[stats][fit]") {
  for (const double mode : {22.0, 31.0, 43.0}) {
    const Range range{.low = 20.0, .mode = mode, .high = 45.0, .kind = RangeKind::p10p90};
    const auto fits = bpo::stats::fit_ranges(figures_of(range, 400));
    REQUIRE(fits);
    for (const FittedRange& fit : fits.value())
      if (fit.range.shape == RangeShape::pert) CHECK(fit.range.mode == Approx(mode).margin(1.0));
  }
}

TEST_CASE("the distance is that of Kolmogorov and Smirnov", "[stats][fit]") {
  // Five figures against the normal of their own mean and deviation: 1 to 5, sd sqrt(2.5); the largest gap
  // is at 2, where the curve has 0.2635 and the figures 0.4.
  const auto fits = bpo::stats::fit_ranges(std::vector<double>{1, 2, 3, 4, 5});
  REQUIRE(fits);
  for (const FittedRange& fit : fits.value())
    if (fit.range.shape == RangeShape::normal) CHECK(fit.distance == Approx(0.4 - 0.263544628).epsilon(1e-6));
}

TEST_CASE("a lognormal is left out where a figure is not above zero", "[stats][fit]") {
  const auto fits = bpo::stats::fit_ranges(std::vector<double>{-1, 0, 1, 2, 3, 4});
  REQUIRE(fits);
  CHECK(fits.value().size() == 3);
  for (const FittedRange& fit : fits.value()) CHECK(fit.range.shape != RangeShape::lognormal);
}

TEST_CASE("every fitted range is one that can be simulated", "[stats][fit]") {
  const auto fits = bpo::stats::fit_ranges(std::vector<double>{0.2, 0.2, 0.21, 0.25, 0.26, 0.31, 0.9});
  REQUIRE(fits);
  for (const FittedRange& fit : fits.value()) CHECK(RangeDistribution::make(fit.range));
}

TEST_CASE("figures that say nothing about a range are refused", "[stats][fit]") {
  CHECK(bpo::stats::fit_ranges(std::vector<double>{1, 2, 3, 4}).errors()[0].code == bpo::ErrorCode::missing);
  CHECK(bpo::stats::fit_ranges(std::vector<double>(20, 7.0)).errors()[0].code == bpo::ErrorCode::not_allowed);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(bpo::stats::fit_ranges(std::vector<double>{1, 2, 3, 4, nan}).errors()[0].code ==
        bpo::ErrorCode::out_of_range);
}
