#include "bpo/market/projection.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/market/estimate.hpp"
#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

TEST_CASE("the market grows at the middle of the pooled publishers' growth", "[market][projection]") {
  const auto world = world_2025();
  const auto projection = project(pool_estimates(world, Choice{}), 2033, std::nullopt);
  REQUIRE(projection);
  REQUIRE(projection->growth.size() == 3);  // Statista states no second size
  CHECK(projection->rate == Approx(384.0 / 348.0 - 1).epsilon(1e-12));
  CHECK(projection->rate_low == Approx(std::pow(695.77 / 328.37, 1.0 / 8) - 1).epsilon(1e-12));
  CHECK(projection->rate_high == Approx(std::pow(785.2 / 285.4, 1.0 / 8) - 1).epsilon(1e-12));
  REQUIRE(projection->points.size() == 9);
  CHECK(projection->points.front().value == Approx(338.185));
  CHECK(projection->points.back().value == Approx(338.185 * std::pow(384.0 / 348.0, 8)).epsilon(1e-12));
  CHECK(projection->doubling_years == Approx(std::log(2) / std::log(384.0 / 348.0)).epsilon(1e-12));
  CHECK(projection->formula ==
        "338.2 bn in 2025 × (1 + 10.34%)^8 = 743.3 bn in 2033; 10.34% a year is the middle of the "
        "publishers' growth (9.84%, 10.34%, "
        "13.49%)");
}

TEST_CASE("the reader's own rate projects, the publishers' range stays the band", "[market][projection]") {
  const auto world = world_2025();
  const auto projection = project(pool_estimates(world, Choice{}), 2030, 0.05);
  REQUIRE(projection);
  CHECK(projection->own_rate);
  CHECK(projection->points.back().value == Approx(338.185 * std::pow(1.05, 5)).epsilon(1e-12));
  CHECK(*projection->points.back().low > projection->points.back().value);
  CHECK(projection->formula.find("your own rate") != std::string::npos);
}

TEST_CASE("a market that does not grow never doubles", "[market][projection]") {
  const auto world = world_2025();
  const Pool pool = pool_estimates(world, Choice{});
  CHECK_FALSE(project(pool, 2033, 0.0)->doubling_years);
  CHECK_FALSE(project(pool, 2033, -0.03)->doubling_years);
  CHECK_FALSE(project(pool, 2033, 1e-320)->doubling_years);
  CHECK(project(pool, 2033, 1.0)->doubling_years == Approx(1));
}

TEST_CASE("without a size or a rate there is nothing to project", "[market][projection]") {
  const auto world = world_2025();
  Choice choice;
  choice.year = 2019;
  CHECK_FALSE(project(pool_estimates(world, choice), 2033, 0.05));
  const std::vector<MarketEstimate> sizes_only{with_size(estimate("a", "IDC", "2025"), 2025, 100)};
  const Pool pool = pool_estimates(sizes_only, Choice{});
  CHECK_FALSE(project(pool, 2033, std::nullopt));
  REQUIRE(project(pool, 2033, 0.05));
  CHECK_FALSE(project(pool, 2033, 0.05)->points.back().low);
}

TEST_CASE("a publisher pooled alone, projected at its own growth, hits its own forecast",
          "[market][projection][property]") {
  for (const MarketEstimate& one : world_2025()) {
    if (!has_path(one) || one.segment != "all BPO") continue;
    const std::vector<MarketEstimate> alone{one};
    Choice choice;
    choice.year = *one.base_year;
    const auto projection = project(pool_estimates(alone, choice), *one.forecast_year, std::nullopt);
    CAPTURE(one.id);
    REQUIRE(projection);
    CHECK(projection->points.back().value == Approx(*one.forecast_value).epsilon(1e-12));
  }
}
