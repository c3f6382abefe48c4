#include "bpo/market/backtest.hpp"

#include <catch2/catch.hpp>

using namespace bpo::market;

namespace {

using Series = std::vector<double>;

/// The last value, give or take 1.
Forecast flat(std::span<const double> y, int horizon) {
  Forecast made;
  made.mean.assign(static_cast<std::size_t>(horizon), y.back());
  made.at80.assign(made.mean.size(), {y.back() - 1, y.back() + 1});
  made.at95.assign(made.mean.size(), {y.back() - 2, y.back() + 2});
  return made;
}

}  // namespace

TEST_CASE("a backtest forecasts from every year that has five before it", "[market][backtest]") {
  const Series y{10, 10, 10, 10, 10, 11, 13, 10};
  const Backtest test = backtest(y, 2, flat);
  REQUIRE(test.rows.size() == 5);  // from years 5 and 6 two ahead, from year 7 one
  CHECK(test.rows[0].origin == 4);
  CHECK(test.rows[0].target == 5);
  CHECK(test.rows[0].actual == 11);
  CHECK(test.rows[4].origin == 6);
  CHECK(test.rows[4].forecast == 13);
  // Worked by hand: errors 1, 3, 2, -1, -3.
  CHECK(test.coverage80 == Approx(2.0 / 5));
  CHECK(test.coverage95 == Approx(3.0 / 5));
  CHECK(*test.mape == Approx((1.0 / 11 + 3.0 / 13 + 2.0 / 13 + 1.0 / 10 + 3.0 / 10) / 5));
  CHECK(*test.naive_mape == *test.mape);
}

TEST_CASE("a backtest never looks at what comes after its origin", "[market][backtest][property]") {
  Series y{3, 4, 4.5, 5, 6, 6.5, 7, 8, 9, 10, 10.5, 12};
  const Backtest before = backtest(y, 4);
  y.back() = 1000;
  const Backtest after = backtest(y, 4);
  REQUIRE(before.rows.size() == after.rows.size());
  for (std::size_t i = 0; i < before.rows.size(); ++i)
    CHECK(before.rows[i].forecast == after.rows[i].forecast);
}

TEST_CASE("a backtest reaches no further than was measured", "[market][backtest]") {
  const Backtest test = backtest(Series(30, 5.0), 15);
  for (const BacktestRow& row : test.rows) CHECK(row.target - row.origin <= kMeasuredHorizon);
  CHECK(test.coverage95 == 1);
}

TEST_CASE("what a backtest cannot say is left empty", "[market][backtest]") {
  CHECK(backtest(Series{1, 2, 3, 4, 5}, 3).reason.starts_with("needs at least 6 years"));
  CHECK(backtest(Series{1, 2, 3, 4, 5, 6}, 3).rows.size() == 1);
  CHECK_FALSE(backtest(Series{1, 2, 3, 4, 5, 0, 2}, 3).mape);
  const auto never = [](std::span<const double>, int) { return Forecast{}; };
  CHECK_FALSE(backtest(Series{1, 2, 3, 4, 5, 6}, 3, never).reason.empty());
}
