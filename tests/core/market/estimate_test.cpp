#include "bpo/market/estimate.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

TEST_CASE("a publisher goes by its own name, without what a quoting page adds", "[market][estimate]") {
  const auto scoop = estimate("a", "Market.us (Scoop)", "");
  CHECK(publisher_name(scoop) == "Market.us");
  CHECK(attribution(scoop) == "Scoop");
  const auto unsigned_one = estimate("b", "unattributed (TIME Business News)", "");
  CHECK(is_unsigned(unsigned_one));
  CHECK(publisher_name(unsigned_one) == "unattributed (TIME Business News)");
  CHECK(attribution(unsigned_one).empty());
  CHECK(attribution(estimate("c", "IDC", "")).empty());
}

TEST_CASE("a size counts only with its year, and above zero", "[market][estimate]") {
  auto lone = estimate("a", "IDC", "2004");
  lone.base_value = 163;
  CHECK(figures(lone).empty());
  CHECK(figures(with_size(lone, 2004, 0)).empty());
  const auto both = with_sizes(lone, 2003, 405, 2008, 682.5);
  REQUIRE(figures(both).size() == 2);
  CHECK(figure_for(both, 2008) == 682.5);
  CHECK_FALSE(figure_for(both, 2005));
}

TEST_CASE("implied growth leads from the first size to the second", "[market][estimate]") {
  const auto path = with_sizes(estimate("a", "IDC", "2004"), 2003, 405, 2008, 682.5);
  REQUIRE(implied_growth(path));
  CHECK(405 * std::pow(1 + *implied_growth(path), 5) == Approx(682.5).epsilon(1e-12));
  CHECK_FALSE(implied_growth(with_size(estimate("b", "IDC", "2004"), 2003, 405)));
  CHECK_FALSE(has_path(with_sizes(estimate("c", "IDC", "2004"), 2008, 405, 2003, 682.5)));
}

TEST_CASE("a figure is carried by its own end points before the rate it states, and never by past growth",
          "[market][estimate]") {
  const auto size = with_size(estimate("a", "IBISWorld", ""), 2016, 140);
  CHECK_FALSE(own_growth(size));
  CHECK(own_growth(with_rate(size, 0.09, 0.10, "2016-2020")) == Approx(0.095));
  CHECK_FALSE(own_growth(with_rate(size, 0.044, 0.044, "2012-2016 (past growth)")));
  const auto path = with_rate(with_sizes(size, 2016, 100, 2017, 120), 0.09, 0.09, "2016-2017");
  CHECK(own_growth(path) == Approx(0.2));
}

TEST_CASE("the years of a stated rate are read where they are given", "[market][estimate]") {
  const auto period = [](const char* text) {
    return stated_period(with_rate(estimate("a", "IDC", ""), 0.1, 0.1, text));
  };
  REQUIRE(period("2025-2033"));
  CHECK(period("2025-2033")->from == 2025);
  CHECK(period("2012-2016 (past growth)")->to == 2016);
  CHECK_FALSE(period("to 2030"));
  CHECK_FALSE(period("coming years"));
  CHECK_FALSE(period(""));
}

TEST_CASE("an unsigned figure that repeats a named publisher's is a copy of it", "[market][estimate]") {
  const auto world = world_2025();
  const auto by_id = [&](const char* id) {
    return *std::find_if(world.begin(), world.end(), [&](const auto& e) { return e.id == id; });
  };
  const MarketEstimate* original =
      repeats(by_id("tbn-bpo-2024"), world);  // 544.78 for 2032, printed as 544.8
  REQUIRE(original);
  CHECK(original->id == "marketus-bpo-2022");
  CHECK_FALSE(repeats(by_id("marketus-bpo-2022"), world));
  CHECK_FALSE(repeats(by_id("wt-bpo-2024"), world));
}
