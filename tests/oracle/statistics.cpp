#include "bpo/stats/correlation.hpp"
#include "bpo/stats/quantile.hpp"
#include "bpo/stats/rank.hpp"
#include "bpo/stats/summary.hpp"
#include "bpo/stats/weighted.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::stats;

std::vector<double> data(const Json& input) {
  return numbers(input, "data");
}
std::vector<double> weights(const Json& input) {
  return numbers(input, "weights");
}

Divisor divisor(const Json& input) {
  return number(input, "ddof", 1.0) == 0.0 ? Divisor::population : Divisor::sample;
}

QuantileType quantile_type(const Json& input) {
  const double type = number(input, "type", 7.0);
  // Out of the range of the enumeration where the case is: the core refuses it.
  return static_cast<QuantileType>(type >= 1.0 && type <= 9.0 ? static_cast<int>(type) : 0);
}

Result<Json> skewness(const Json& input) {
  return as_json(input.value("type", "adjusted_G1") == "population_g1" ? population_skewness(data(input))
                                                                       : adjusted_skewness(data(input)));
}

Result<Json> kurtosis(const Json& input) {
  return as_json(input.value("type", "adjusted_G2") == "population_g2"
                     ? population_excess_kurtosis(data(input))
                     : adjusted_excess_kurtosis(data(input)));
}

Result<Json> describe(const Json& input) {
  const auto summary = summarize(data(input));
  const auto autocorrelation = lag1_autocorrelation(data(input));
  if (!summary) return summary.errors();
  if (!autocorrelation) return autocorrelation.errors();
  return Json{{"n", summary.value().count},
              {"mean", summary.value().mean},
              {"sd", summary.value().standard_deviation},
              {"min", summary.value().min},
              {"max", summary.value().max},
              {"lag1_autocorrelation", autocorrelation.value()}};
}

Result<Json> weighted_variance_of(const Json& input) {
  const std::string kind = input.value("kind", "");
  const WeightKind divides = kind == "population"    ? WeightKind::population
                             : kind == "reliability" ? WeightKind::reliability
                                                     : WeightKind::frequency;
  return as_json(weighted_variance(data(input), weights(input), divides));
}

/// A measure of `data` alone.
template <Result<double> (*measure)(std::span<const double>)>
Result<Json> of_data(const Json& input) {
  return as_json(measure(data(input)));
}

/// A measure of pairs.
template <Result<double> (*measure)(std::span<const double>, std::span<const double>)>
Result<Json> of_pairs(const Json& input) {
  return as_json(measure(numbers(input, "x"), numbers(input, "y")));
}

}  // namespace

void add_statistics(Functions& functions) {
  functions["mean"] = of_data<mean>;
  functions["median"] = of_data<median>;
  functions["iqr"] = of_data<interquartile_range>;
  functions["median_absolute_deviation"] = of_data<median_absolute_deviation>;
  functions["mean_absolute_deviation"] = of_data<mean_absolute_deviation>;
  functions["sum_squared_deviations"] = of_data<sum_squared_deviations>;
  functions["geometric_mean"] = of_data<geometric_mean>;
  functions["harmonic_mean"] = of_data<harmonic_mean>;
  functions["variance"] = [](const Json& in) { return as_json(variance(data(in), divisor(in))); };
  functions["standard_deviation"] = [](const Json& in) {
    return as_json(standard_deviation(data(in), divisor(in)));
  };
  functions["skewness"] = skewness;
  functions["kurtosis_excess"] = kurtosis;
  functions["describe"] = describe;
  functions["quantile"] = [](const Json& in) {
    return as_json(quantile(data(in), number(in, "p"), quantile_type(in)));
  };
  functions["weighted_mean"] = [](const Json& in) { return as_json(weighted_mean(data(in), weights(in))); };
  functions["weighted_variance"] = weighted_variance_of;
  functions["weighted_quantile"] = [](const Json& in) {
    return as_json(weighted_quantile(data(in), weights(in), number(in, "p"), quantile_type(in)));
  };
  functions["covariance"] = [](const Json& in) {
    return as_json(covariance(numbers(in, "x"), numbers(in, "y"), divisor(in)));
  };
  functions["rank"] = [](const Json& in) { return as_json(ranks(data(in))); };
  functions["pearson"] = of_pairs<pearson>;
  functions["spearman"] = of_pairs<spearman>;
  functions["kendall_tau_b"] = of_pairs<kendall_tau_b>;
}

}  // namespace bpo::oracle
