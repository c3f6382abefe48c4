#include "bpo/stats/summary.hpp"

#include "data.hpp"

using namespace bpo::stats;

TEST_CASE("NIST's hard data keep their digits", "[stats][summary]") {
  // What is lost is the rounding of the data themselves to doubles.
  const auto [offset, tolerance] =
      GENERATE(std::pair{1.0, 1e-13}, std::pair{1e6, 2e-9}, std::pair{1e7, 2e-8});
  const Data data = num_acc(offset);
  CHECK_THAT(mean(data).value(), WithinRel(offset + 0.2, 1e-15));
  CHECK_THAT(standard_deviation(data).value(), WithinRel(0.1, tolerance));
  CHECK_THAT(lag1_autocorrelation(data).value(), WithinRel(-0.999, tolerance));
}

TEST_CASE("exact whole numbers far from zero lose nothing", "[stats][summary]") {
  const Data near{1, 5, 2, 9, 4, 7};
  Data far = near;
  for (double& value : far) value += 1e15;
  CHECK(variance(far).value() == variance(near).value());
  CHECK_THAT(lag1_autocorrelation(far).value(), WithinRel(lag1_autocorrelation(near).value(), 1e-14));
  CHECK_THAT(adjusted_skewness(far).value(), WithinRel(adjusted_skewness(near).value(), 1e-13));
}

TEST_CASE("variance of a sample and of all there is", "[stats][summary]") {
  CHECK(variance(Data{2, 4, 4, 4, 5, 5, 7, 9}, Divisor::population).value() == 4.0);
  CHECK(standard_deviation(Data{2, 4, 4, 4, 5, 5, 7, 9}, Divisor::population).value() == 2.0);
  CHECK_THAT(variance(Data{2, 4, 4, 4, 5, 5, 7, 9}).value(), WithinRel(32.0 / 7.0, 1e-15));
  CHECK(sum_squared_deviations(Data{2, 4, 4, 4, 5, 5, 7, 9}).value() == 32.0);
}

TEST_CASE("shape as spreadsheets print it", "[stats][summary]") {
  // Microsoft's worked examples of SKEW and KURT.
  const Data data{3, 4, 5, 2, 3, 4, 5, 6, 4, 7};
  CHECK_THAT(adjusted_skewness(data).value(), WithinAbs(0.359543071, 5e-10));
  CHECK_THAT(adjusted_excess_kurtosis(data).value(), WithinAbs(-0.151799637, 5e-10));
  CHECK_THAT(population_skewness(data).value() * std::sqrt(10.0 * 9.0) / 8.0,
             WithinRel(adjusted_skewness(data).value(), 1e-14));
}

TEST_CASE("shape does not depend on scale and turns with the sign", "[stats][summary]") {
  const Data data{1, 2, 3, 4, 10, 11, 12, 13, 40};
  Data turned = data;
  for (double& value : turned) value *= -8.0;
  CHECK_THAT(adjusted_skewness(turned).value(), WithinRel(-adjusted_skewness(data).value(), 1e-14));
  CHECK_THAT(adjusted_excess_kurtosis(turned).value(),
             WithinRel(adjusted_excess_kurtosis(data).value(), 1e-14));
}

TEST_CASE("other means", "[stats][summary]") {
  // Microsoft's worked examples of GEOMEAN, HARMEAN and AVEDEV.
  const Data data{4, 5, 8, 7, 11, 4, 3};
  CHECK_THAT(geometric_mean(data).value(), WithinRel(5.476986969656962, 1e-14));
  CHECK_THAT(harmonic_mean(data).value(), WithinRel(5.028375962, 1e-9));
  CHECK_THAT(mean_absolute_deviation(Data{4, 5, 6, 7, 5, 4, 3}).value(), WithinRel(1.020408163, 1e-9));
  CHECK(harmonic_mean(data).value() < geometric_mean(data).value());
  CHECK(geometric_mean(data).value() < mean(data).value());
}

TEST_CASE("a summary of one number and of many", "[stats][summary]") {
  const Summary one = summarize(Data{5}).value();
  CHECK(one.count == 1);
  CHECK(one.mean == 5.0);
  CHECK(one.standard_deviation == 0.0);
  const Summary many = summarize(Data{3, -1, 4, 1, 5}).value();
  CHECK(many.min == -1.0);
  CHECK(many.max == 5.0);
  CHECK_THAT(many.mean, WithinRel(2.4, 1e-15));
}

TEST_CASE("equal numbers vary by nothing and have no shape", "[stats][summary]") {
  const Data equal(7, 0.1);
  CHECK(variance(equal).value() == 0.0);
  CHECK(mean(equal).value() == 0.1);
  CHECK(refusal(adjusted_skewness(equal)) == "data no_solution");
  CHECK(refusal(adjusted_excess_kurtosis(equal)) == "data no_solution");
  CHECK(refusal(population_skewness(equal)) == "data no_solution");
  CHECK(refusal(lag1_autocorrelation(equal)) == "data no_solution");
}

TEST_CASE("summaries refuse too few numbers and what is none", "[stats][summary]") {
  CHECK(refusal(mean(Data{})) == "data missing");
  CHECK(refusal(variance(Data{1})) == "data missing");
  CHECK(variance(Data{1}, Divisor::population).value() == 0.0);
  CHECK(refusal(adjusted_skewness(Data{1, 2})) == "data missing");
  CHECK(refusal(adjusted_excess_kurtosis(Data{1, 2, 4})) == "data missing");
  CHECK(refusal(lag1_autocorrelation(Data{1})) == "data missing");
  CHECK(refusal(mean(Data{1, kNan})) == "data[1] out_of_range");
  CHECK(refusal(summarize(Data{kInfinity})) == "data[0] out_of_range");
  CHECK(refusal(geometric_mean(Data{1, 0})) == "data[1] out_of_range");
  CHECK(refusal(harmonic_mean(Data{-1, 2})) == "data[0] out_of_range");
  CHECK(refusal(variance(Data{-1e200, 1e200})) == "data out_of_range");
  CHECK(refusal(standard_deviation(Data{-1.7e308, 1.7e308})) == "data out_of_range");
}
