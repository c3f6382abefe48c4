#include "bpo/market/path.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

TEST_CASE("a path joins base and forecast at constant growth", "[market][path]") {
  const auto world = world_2025();
  const auto paths = publisher_paths(world, Choice{}, pool_estimates(world, Choice{}));
  const auto rtds = std::find_if(paths.begin(), paths.end(),
                                 [](const Path& path) { return path.estimate->id == "rtds-bpo-2025"; });
  REQUIRE(rtds != paths.end());
  REQUIRE(rtds->points.size() == 9);
  CHECK(rtds->points.front().value == 285.4);
  CHECK(rtds->points.back().value == 785.2);
  CHECK(rtds->points.back().year == 2033);
  for (std::size_t i = 2; i < rtds->points.size(); ++i) {
    const double step = rtds->points[i].value / rtds->points[i - 1].value;
    CHECK(step == Approx(rtds->points[1].value / rtds->points[0].value).epsilon(1e-12));
  }
}

TEST_CASE("a publisher has one path, from its latest edition", "[market][path]") {
  const auto world = world_2025();
  const Pool pool = pool_estimates(world, Choice{});
  std::vector<std::string> found;
  for (const Path& path : publisher_paths(world, Choice{}, pool)) found.push_back(path.estimate->id);
  CHECK(found == std::vector<std::string>{"rtds-bpo-2025", "fbi-bpo-2026", "gvr-bpo-2025", "mordor-bpo-2026",
                                          "marketus-bpo-2022", "bonafide-bpo-2024", "precedence-bpo-2025"});
}

TEST_CASE("a path knows whether its estimate is pooled", "[market][path]") {
  const auto world = world_2025();
  for (const Path& path : publisher_paths(world, Choice{}, pool_estimates(world, Choice{}))) {
    CAPTURE(path.estimate->id);
    CHECK(path.in_pool == (path.points.front().year == 2025));
  }
}

TEST_CASE("successive editions of one publisher stand side by side", "[market][path]") {
  const auto world = world_2025();
  const auto editions = publisher_editions(world, Choice{});
  REQUIRE(editions.size() == 1);
  CHECK(editions[0].publisher == "Grand View Research");
  std::vector<double> values;
  for (const Editions::Point& point : editions[0].points) values.push_back(point.value);
  CHECK(values == std::vector<double>{232.32, 245.91, 261.9, 328.37});
}
