#include "bpo/stats/correlation.hpp"

#include "data.hpp"

using namespace bpo::stats;

TEST_CASE("Anscombe's four sets have one correlation", "[stats][correlation]") {
  const Data x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
  CHECK_THAT(pearson(x, Data{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68}).value(),
             WithinAbs(0.816, 5e-4));
  CHECK_THAT(pearson(x, Data{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73}).value(),
             WithinRel(0.8162867394895982, 1e-13));
}

TEST_CASE("a straight line correlates fully", "[stats][correlation]") {
  CHECK_THAT(pearson(Data{1, 2, 3, 7}, Data{5, 7, 9, 17}).value(), WithinRel(1.0, 1e-15));
  CHECK_THAT(pearson(Data{1, 2, 3, 7}, Data{-5, -7, -9, -17}).value(), WithinRel(-1.0, 1e-15));
}

TEST_CASE("covariance of a list with itself is its variance", "[stats][correlation]") {
  const Data data{3, 1, 4, 1, 5, 9};
  CHECK_THAT(covariance(data, data).value(), WithinRel(variance(data).value(), 1e-15));
  CHECK(covariance(Data{4, 5, 8, 8}, Data{1, 2, 33, 4}, Divisor::population).value() == 15.0);
}

TEST_CASE("correlation refuses what has none", "[stats][correlation]") {
  CHECK(refusal(pearson(Data{1, 1}, Data{1, 2})) == "x no_solution");
  CHECK(refusal(pearson(Data{1, 2}, Data{2, 2})) == "y no_solution");
  CHECK(refusal(pearson(Data{1, 2, 3}, Data{1, 2})) == "y not_allowed");
  CHECK(refusal(pearson(Data{1}, Data{1})) == "x missing");
  CHECK(refusal(covariance(Data{}, Data{})) == "x missing");
  CHECK(refusal(covariance(Data{1, kNan}, Data{1, 2})) == "x[1] out_of_range");
  CHECK(refusal(pearson(Data{-1e300, 1e300}, Data{-1e300, 1e300})) == "data out_of_range");
}
