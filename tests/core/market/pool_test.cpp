#include "bpo/market/pool.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

#include "bpo/market/estimate.hpp"
#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

namespace {

std::vector<std::string> ids(const Pool& pool) {
  std::vector<std::string> found;
  for (const PooledFigure& figure : pool.figures) found.push_back(figure.estimate->id);
  return found;
}

const Exclusion* exclusion(const Pool& pool, std::string_view id) {
  const auto found = std::find_if(pool.excluded.begin(), pool.excluded.end(),
                                  [&](const Exclusion& e) { return e.estimate->id == id; });
  return found == pool.excluded.end() ? nullptr : &*found;
}

Choice in_year(int year) {
  Choice choice;
  choice.year = year;
  return choice;
}

}  // namespace

TEST_CASE("four publishers state the world's spending in 2025", "[market][pool]") {
  const auto world = world_2025();
  const Pool pool = pool_estimates(world, Choice{});
  CHECK(ids(pool) == std::vector<std::string>{"rtds-bpo-2025", "gvr-bpo-2025", "precedence-bpo-2025",
                                              "statista-bpo-2025"});
  CHECK(pool.median == Approx(338.185).epsilon(1e-12));
  CHECK(pool.low == 285.4);
  CHECK(pool.high == 414.81);
  CHECK(pool.spread == Approx(414.81 / 285.4 - 1).epsilon(1e-12));
  CHECK(pool.figures[2].estimate->confidence == "seed");
}

TEST_CASE("every estimate left out says why", "[market][pool]") {
  const auto world = world_2025();
  const Pool pool = pool_estimates(world, Choice{});
  const auto why = [&](std::string_view id) {
    const Exclusion* found = exclusion(pool, id);
    REQUIRE(found);
    CHECK_FALSE(found->reason.empty());
    return found->why;
  };
  CHECK(why("mordor-bpo-2026") == Why::another_year);
  CHECK(why("gvr-bpo-2026") == Why::same_edition);
  CHECK(why("gvr-bpo-2021a") == Why::another_year);
  CHECK(why("idc-bpo-2003") == Why::another_scope);
  CHECK(why("statista-tcv-2019") == Why::another_scope);
  CHECK(why("unattr-bpo-250") == Why::no_figure);
  CHECK(why("wt-bpo-2024") == Why::unverified);
  CHECK_FALSE(exclusion(pool, "rtds-kpo-2025"));  // of another family: nobody would take it for a rival
  CHECK(exclusion(pool, "mordor-bpo-2026")->reason == "states 2026 and 2031, not 2025");
  CHECK(exclusion(pool, "statista-tcv-2019")->reason ==
        "counts the total value of contracts above USD 25 m signed in a year, IT included: not yearly "
        "spending");
}

TEST_CASE("of a publisher the latest edition counts", "[market][pool]") {
  const auto world = world_2025();
  const Pool pool = pool_estimates(world, in_year(2021));
  REQUIRE(ids(pool) == std::vector<std::string>{"gvr-bpo-2021b"});
  REQUIRE(exclusion(pool, "gvr-bpo-2021a"));
  CHECK(exclusion(pool, "gvr-bpo-2021a")->why == Why::older_edition);
}

TEST_CASE("a copy gives way to its original and otherwise stands for it", "[market][pool]") {
  const auto world = world_2025();
  const Pool both = pool_estimates(world, in_year(2032));
  REQUIRE(ids(both) == std::vector<std::string>{"marketus-bpo-2022"});
  CHECK(exclusion(both, "tbn-bpo-2024")->why == Why::copy);

  const Pool copy_only = pool_estimates(world, in_year(2024));
  REQUIRE(ids(copy_only) == std::vector<std::string>{"tbn-bpo-2024", "bonafide-bpo-2024"});
  REQUIRE(copy_only.figures[0].copy_of);
  CHECK(copy_only.figures[0].copy_of->id == "marketus-bpo-2022");
}

TEST_CASE("two unsigned figures are two voices", "[market][pool]") {
  const std::vector<MarketEstimate> estimates{with_size(estimate("a", "unattributed", "2023"), 2023, 100.93),
                                              with_size(estimate("b", "unattributed", "2025"), 2023, 102.59)};
  CHECK(pool_estimates(estimates, in_year(2023)).figures.size() == 2);
}

TEST_CASE("neighbouring years are carried over by their own growth, and say so", "[market][pool]") {
  const auto world = world_2025();
  Choice choice;
  choice.roll_years = 1;
  const Pool pool = pool_estimates(world, choice);
  REQUIRE(pool.figures.size() == 8);
  CHECK(pool.median == Approx(330.7).margin(0.05));
  for (const PooledFigure& figure : pool.figures) {
    CAPTURE(figure.estimate->id);
    CHECK(figure.rolled() == (figure.stated_year != 2025));
    if (figure.estimate->id == "mordor-bpo-2026") CHECK(figure.value == Approx(406.3).margin(0.05));
    if (figure.estimate->id == "fbi-bpo-2026") {
      CHECK(figure.value == Approx(322.4).margin(0.05));
      CHECK(figure.formula == "353.64 in 2026 ÷ 1.0970 = 322.4");
    }
    if (figure.estimate->id == "bonafide-bpo-2024")
      CHECK(figure.formula == "304.58 in 2024 × 1.0934 = 333.0");
  }
  choice.year = 2034;
  choice.roll_years = 0;
  CHECK(pool_estimates(world, choice).figures.size() == 1);
  choice.roll_years = 2;  // Grand View and Real Time from 2033, Market.us from 2032
  CHECK(pool_estimates(world, choice).figures.size() == 4);
}

TEST_CASE("unverified figures come in only when asked for", "[market][pool]") {
  const auto world = world_2025();
  Choice choice = in_year(2024);
  choice.include_unverified = true;
  CHECK(pool_estimates(world, choice).figures.size() == 3);
}

TEST_CASE("what the reader leaves out goes with the rest of its edition and its copies", "[market][pool]") {
  const auto world = world_2025();
  Choice choice;
  choice.left_out = {"gvr-bpo-2025"};
  const Pool pool = pool_estimates(world, choice);
  CHECK(ids(pool) == std::vector<std::string>{"rtds-bpo-2025", "precedence-bpo-2025", "statista-bpo-2025"});
  CHECK(exclusion(pool, "gvr-bpo-2026")->why == Why::left_out);

  choice = in_year(2032);
  choice.left_out = {"marketus-bpo-2022"};
  CHECK(pool_estimates(world, choice).figures.empty());
}

TEST_CASE("a year nobody states has no middle", "[market][pool]") {
  const auto world = world_2025();
  const Pool pool = pool_estimates(world, in_year(2019));
  CHECK(pool.figures.empty());
  CHECK_FALSE(pool.median);
  CHECK_FALSE(pool.low);
  CHECK_FALSE(pool.spread);
  CHECK(pool_estimates({}, Choice{}).excluded.empty());
}

TEST_CASE("the years with figures count publishers, not estimates", "[market][pool]") {
  const auto world = world_2025();
  const auto years = years_with_figures(world, Choice{});
  const auto count = [&](int year) {
    const auto found =
        std::find_if(years.begin(), years.end(), [&](const YearCount& c) { return c.year == year; });
    return found == years.end() ? 0 : found->publishers;
  };
  CHECK(count(2025) == 4);
  CHECK(count(2021) == 1);
  CHECK(count(2032) == 1);
  CHECK(count(2019) == 0);
  CHECK(std::is_sorted(years.begin(), years.end(),
                       [](const YearCount& a, const YearCount& b) { return a.year < b.year; }));
}

TEST_CASE("the order of the catalogue does not matter", "[market][pool][property]") {
  auto world = world_2025();
  const auto expected = ids(pool_estimates(world, Choice{}));
  for (std::size_t turn = 0; turn < world.size(); ++turn) {
    std::rotate(world.begin(), world.begin() + 1, world.end());
    CHECK(ids(pool_estimates(world, Choice{})) == expected);
  }
  std::reverse(world.begin(), world.end());
  CHECK(ids(pool_estimates(world, Choice{})) == expected);
}

TEST_CASE("the middle lies between the lowest and the highest", "[market][pool][property]") {
  const auto world = world_2025();
  for (int year = 2018; year <= 2036; ++year) {
    for (int roll = 0; roll <= 2; ++roll) {
      Choice choice = in_year(year);
      choice.roll_years = roll;
      const Pool pool = pool_estimates(world, choice);
      if (!pool.median) continue;
      CAPTURE(year, roll);
      CHECK(*pool.low <= *pool.median);
      CHECK(*pool.median <= *pool.high);
      CHECK(*pool.spread >= 0);
    }
  }
}

TEST_CASE("leaving out a figure moves the middle away from it", "[market][pool][property]") {
  const auto world = world_2025();
  const Pool all = pool_estimates(world, Choice{});
  for (const PooledFigure& figure : all.figures) {
    Choice choice;
    choice.left_out = {figure.estimate->id};
    const Pool rest = pool_estimates(world, choice);
    CAPTURE(figure.estimate->id);
    REQUIRE(rest.figures.size() + 1 == all.figures.size());
    CHECK((figure.value < *all.median ? *rest.median >= *all.median : *rest.median <= *all.median));
  }
}
