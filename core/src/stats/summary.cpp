#include "bpo/stats/summary.hpp"

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics/kurtosis.hpp>
#include <boost/accumulators/statistics/max.hpp>
#include <boost/accumulators/statistics/min.hpp>
#include <boost/accumulators/statistics/skewness.hpp>
#include <boost/accumulators/statistics/stats.hpp>
#include <boost/accumulators/statistics/variance.hpp>
#include <cmath>

#include "checks.hpp"
#include "deviations.hpp"

namespace bpo::stats {
namespace {

namespace acc = boost::accumulators;

using Extremes = acc::accumulator_set<double, acc::stats<acc::tag::min, acc::tag::max>>;
using Moments =
    acc::accumulator_set<double, acc::stats<acc::tag::lazy_variance, acc::tag::skewness, acc::tag::kurtosis>>;

// Boost keeps sums of powers; of the deviations they are accurate whatever the offset of the data.
Moments moments(std::span<const double> data) {
  Moments set;
  for (const double deviation : deviations(data)) set(deviation);
  return set;
}

/// A measure of shape, or why the data have none.
template <typename Measure>
Result<double> shape(std::span<const double> data, std::size_t least, Measure measure) {
  if (Errors errors = check_data(data, least); !errors.empty()) return errors;
  if (all_equal(data)) return undefined("data", "have no shape: all entries are equal");
  return finite(measure(moments(data), static_cast<double>(data.size())));
}

Errors check_positive(std::span<const double> data) {
  Errors errors = check_data(data);
  for (std::size_t i = 0; i < data.size(); ++i) {
    if (!(data[i] <= 0.0)) continue;
    errors.push_back(
        {ErrorCode::out_of_range, "data[" + std::to_string(i) + "]", "must be above 0", "", "above 0"});
  }
  return errors;
}

}  // namespace

Result<double> mean(std::span<const double> data) {
  if (Errors errors = check_data(data); !errors.empty()) return errors;
  const Center center = center_of(data);
  return finite(center.rough + center.rest);
}

Result<double> sum_squared_deviations(std::span<const double> data) {
  if (Errors errors = check_data(data); !errors.empty()) return errors;
  if (all_equal(data)) return 0.0;
  return finite(acc::lazy_variance(moments(data)) * static_cast<double>(data.size()));
}

Result<double> variance(std::span<const double> data, Divisor divisor) {
  const std::size_t ddof = divisor == Divisor::sample ? 1 : 0;
  if (Errors errors = check_data(data, 1 + ddof); !errors.empty()) return errors;
  auto sum = sum_squared_deviations(data);
  if (!sum) return sum;
  return sum.value() / static_cast<double>(data.size() - ddof);
}

Result<double> standard_deviation(std::span<const double> data, Divisor divisor) {
  auto squared = variance(data, divisor);
  if (!squared) return squared;
  return std::sqrt(squared.value());
}

Result<double> population_skewness(std::span<const double> data) {
  return shape(data, 2, [](const Moments& set, double) { return acc::skewness(set); });
}

Result<double> adjusted_skewness(std::span<const double> data) {
  return shape(data, 3, [](const Moments& set, double n) {
    return acc::skewness(set) * std::sqrt(n * (n - 1.0)) / (n - 2.0);
  });
}

Result<double> population_excess_kurtosis(std::span<const double> data) {
  return shape(data, 2, [](const Moments& set, double) { return acc::kurtosis(set); });
}

Result<double> adjusted_excess_kurtosis(std::span<const double> data) {
  return shape(data, 4, [](const Moments& set, double n) {
    return (n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1.0) * acc::kurtosis(set) + 6.0);
  });
}

Result<double> geometric_mean(std::span<const double> data) {
  if (Errors errors = check_positive(data); !errors.empty()) return errors;
  double sum = 0.0;
  for (const double value : data) sum += std::log(value);
  return finite(std::exp(sum / static_cast<double>(data.size())));
}

Result<double> harmonic_mean(std::span<const double> data) {
  if (Errors errors = check_positive(data); !errors.empty()) return errors;
  double sum = 0.0;
  for (const double value : data) sum += 1.0 / value;
  return finite(static_cast<double>(data.size()) / sum);
}

Result<double> mean_absolute_deviation(std::span<const double> data) {
  if (Errors errors = check_data(data); !errors.empty()) return errors;
  double sum = 0.0;
  for (const double deviation : deviations(data)) sum += std::abs(deviation);
  return finite(sum / static_cast<double>(data.size()));
}

Result<double> lag1_autocorrelation(std::span<const double> data) {
  if (Errors errors = check_data(data, 2); !errors.empty()) return errors;
  if (all_equal(data)) return undefined("data", "have no autocorrelation: all entries are equal");
  const std::vector<double> from_mean = deviations(data);
  double products = 0.0;
  double squares = 0.0;
  for (std::size_t i = 0; i < from_mean.size(); ++i) {
    squares += from_mean[i] * from_mean[i];
    if (i + 1 < from_mean.size()) products += from_mean[i] * from_mean[i + 1];
  }
  return finite(products / squares);
}

Result<Summary> summarize(std::span<const double> data) {
  const auto center = mean(data);
  if (!center) return center.errors();
  const auto spread = data.size() > 1 ? standard_deviation(data) : Result<double>(0.0);
  if (!spread) return spread.errors();
  Extremes set;
  for (const double value : data) set(value);
  return Summary{data.size(), center.value(), acc::min(set), acc::max(set), spread.value()};
}

}  // namespace bpo::stats
