#include "bpo/stats/weighted.hpp"

#include "bpo/stats/summary.hpp"
#include "data.hpp"

using namespace bpo::stats;

TEST_CASE("weights of one change nothing", "[stats][weighted]") {
  const Data data{3, 1, 4, 1, 5};
  const Data ones(5, 1.0);
  CHECK_THAT(weighted_mean(data, ones).value(), WithinRel(mean(data).value(), 1e-15));
  CHECK_THAT(weighted_variance(data, ones, WeightKind::frequency).value(),
             WithinRel(variance(data).value(), 1e-14));
  CHECK_THAT(weighted_variance(data, ones, WeightKind::reliability).value(),
             WithinRel(variance(data).value(), 1e-14));
  CHECK_THAT(weighted_variance(data, ones, WeightKind::population).value(),
             WithinRel(variance(data, Divisor::population).value(), 1e-14));
}

TEST_CASE("frequency weights repeat the data", "[stats][weighted]") {
  const Data data{1, 2, 5};
  const Data weights{2, 0, 3};
  const Data repeated{1, 1, 5, 5, 5};
  CHECK_THAT(weighted_mean(data, weights).value(), WithinRel(mean(repeated).value(), 1e-15));
  CHECK_THAT(weighted_variance(data, weights, WeightKind::frequency).value(),
             WithinRel(variance(repeated).value(), 1e-14));
}

TEST_CASE("reliability weights as R's cov.wt", "[stats][weighted]") {
  CHECK_THAT(weighted_variance(Data{10, 20, 30}, Data{0, 1, 0.5}, WeightKind::reliability).value(),
             WithinRel(50.0, 1e-14));
}

TEST_CASE("an offset does not cost digits", "[stats][weighted]") {
  const Data weights{1, 2, 3};
  const double near = weighted_variance(Data{1, 2, 4}, weights, WeightKind::population).value();
  CHECK_THAT(weighted_variance(Data{1e12 + 1, 1e12 + 2, 1e12 + 4}, weights, WeightKind::population).value(),
             WithinRel(near, 1e-7));
}

TEST_CASE("weighted measures refuse what they cannot weigh", "[stats][weighted]") {
  CHECK(refusal(weighted_mean(Data{}, Data{})) == "data missing");
  CHECK(refusal(weighted_mean(Data{1, 2}, Data{1})) == "weights not_allowed");
  CHECK(refusal(weighted_mean(Data{1, 2}, Data{0, 0})) == "weights out_of_range");
  CHECK(refusal(weighted_mean(Data{1, 2}, Data{1, -2})) == "weights[1] out_of_range");
  CHECK(refusal(weighted_mean(Data{1, kInfinity}, Data{1, 2})) == "data[1] out_of_range");
  CHECK(refusal(weighted_variance(Data{1, 2}, Data{0.5, 0.5}, WeightKind::frequency)) ==
        "weights no_solution");
  CHECK(refusal(weighted_variance(Data{1, 2}, Data{1, 0}, WeightKind::reliability)) == "weights no_solution");
}
