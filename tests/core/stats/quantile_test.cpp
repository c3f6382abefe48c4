#include "bpo/stats/quantile.hpp"

#include <algorithm>

#include "data.hpp"

using namespace bpo::stats;

namespace {

QuantileType type(int number) {
  return static_cast<QuantileType>(number);
}

}  // namespace

TEST_CASE("the nine definitions of a quantile", "[stats][quantile]") {
  // Worked by hand from the definitions.
  // definitions.
  const Data data{16, 1, 11, 2, 7, 4};
  const Data expected{2,
                      2,
                      2,
                      1.8,
                      2.6,
                      2.2,
                      3.0,
                      2.0 + 2.0 * (1.0 / 3.0 + 0.3 * (6.0 + 1.0 / 3.0) - 2.0),
                      2.0 + 2.0 * (0.375 + 0.3 * 6.25 - 2.0)};
  for (int number = 1; number <= 9; ++number) {
    CAPTURE(number);
    CHECK_THAT(quantile(data, 0.3, type(number)).value(),
               WithinRel(expected[static_cast<std::size_t>(number) - 1], 1e-14));
  }
}

TEST_CASE("a place on a whole number in spite of binary fractions", "[stats][quantile]") {
  Data data(90);
  for (std::size_t i = 0; i < data.size(); ++i) data[i] = static_cast<double>(i + 1);
  CHECK(quantile(data, 0.7, QuantileType::inverted_cdf).value() == 63.0);  // 90 * 0.7 = 62.99999999999999
  CHECK(quantile(data, 0.7, QuantileType::averaged_inverted_cdf).value() == 63.5);
}

TEST_CASE("the ends are the smallest and the largest under every definition", "[stats][quantile]") {
  for (int number = 1; number <= 9; ++number) {
    CHECK(quantile(Data{5, 3, 9, 1}, 0.0, type(number)).value() == 1.0);
    CHECK(quantile(Data{5, 3, 9, 1}, 1.0, type(number)).value() == 9.0);
    CHECK(quantile(Data{5}, 0.37, type(number)).value() == 5.0);
  }
}

TEST_CASE("quantiles never fall as p rises", "[stats][quantile]") {
  const Data data{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
  for (int number = 1; number <= 9; ++number) {
    double before = 0.0;
    for (int step = 0; step <= 100; ++step) {
      const double value = quantile(data, step / 100.0, type(number)).value();
      CHECK(value >= before);
      before = value;
    }
  }
}

TEST_CASE("several quantiles are the single ones", "[stats][quantile]") {
  const Data data{3, 1, 4, 1, 5, 9};
  const Data ps{0.1, 0.5, 0.9};
  const Data several = quantiles(data, ps).value();
  REQUIRE(several.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) CHECK(several[i] == quantile(data, ps[i]).value());
}

TEST_CASE("a weighted quantile is that of the repeated data", "[stats][quantile]") {
  const Data data{7, 1, 4, 10, 2};
  const Data weights{2, 0, 3, 1, 4};
  Data repeated;
  for (std::size_t i = 0; i < data.size(); ++i)
    repeated.insert(repeated.end(), static_cast<std::size_t>(weights[i]), data[i]);
  for (int number = 1; number <= 9; ++number) {
    for (const double p : {0.0, 0.1, 0.25, 0.5, 0.77, 1.0}) {
      CHECK(weighted_quantile(data, weights, p, type(number)).value() ==
            quantile(repeated, p, type(number)).value());
    }
  }
}

TEST_CASE("median, interquartile range and median deviation", "[stats][quantile]") {
  CHECK(median(Data{3, 1, 2}).value() == 2.0);
  CHECK(median(Data{4, 1, 2, 3}).value() == 2.5);
  CHECK(interquartile_range(Data{5, 9}).value() == 2.0);
  CHECK(median_absolute_deviation(Data{1, 1, 2, 2, 4, 6, 9}).value() == 1.0);
}

TEST_CASE("quantiles refuse what they cannot place", "[stats][quantile]") {
  CHECK(refusal(quantile(Data{}, 0.5)) == "data missing");
  CHECK(refusal(quantile(Data{1, kNan}, 0.5)) == "data[1] out_of_range");
  CHECK(refusal(quantile(Data{1}, -0.1)) == "p out_of_range");
  CHECK(refusal(quantile(Data{1}, 1.1)) == "p out_of_range");
  CHECK(refusal(quantile(Data{1}, kNan)) == "p out_of_range");
  CHECK(refusal(quantile(Data{1}, 0.5, type(0))) == "type out_of_range");
  CHECK(refusal(quantile(Data{1}, 0.5, type(10))) == "type out_of_range");
  CHECK(refusal(weighted_quantile(Data{1, 2}, Data{1}, 0.5)) == "weights not_allowed");
  CHECK(refusal(weighted_quantile(Data{1, 2}, Data{1, -1}, 0.5)) == "weights[1] out_of_range");
  CHECK(refusal(weighted_quantile(Data{1, 2}, Data{1, 0.5}, 0.5)) == "weights[1] wrong_type");
  CHECK(refusal(weighted_quantile(Data{1, 2}, Data{0, 0}, 0.5)) == "weights out_of_range");
  CHECK(refusal(weighted_quantile(Data{1, 2}, Data{1, kNan}, 0.5)) == "weights[1] out_of_range");
  CHECK(refusal(interquartile_range(Data{-1.7e308, 1.7e308, -1.7e308, 1.7e308})) == "data out_of_range");
}
