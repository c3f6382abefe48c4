#include "bpo/stats/weighted.hpp"

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics/stats.hpp>
#include <boost/accumulators/statistics/weighted_mean.hpp>
#include <boost/accumulators/statistics/weighted_variance.hpp>

#include "checks.hpp"

namespace bpo::stats {
namespace {

namespace acc = boost::accumulators;

using Means = acc::accumulator_set<double, acc::stats<acc::tag::weighted_mean>, double>;
using Variances = acc::accumulator_set<double, acc::stats<acc::tag::lazy_weighted_variance>, double>;

/// Of the deviations from a centre, where the sums of powers Boost keeps are accurate.
template <typename Set>
Set accumulate(std::span<const double> data, std::span<const double> weights, double center) {
  Set set;
  for (std::size_t i = 0; i < data.size(); ++i) set(data[i] - center, acc::weight = weights[i]);
  return set;
}

double center_of(std::span<const double> data, std::span<const double> weights) {
  const double rough = acc::weighted_mean(accumulate<Means>(data, weights, 0.0));
  return rough + acc::weighted_mean(accumulate<Means>(data, weights, rough));
}

}  // namespace

Result<double> weighted_mean(std::span<const double> data, std::span<const double> weights) {
  if (Errors errors = check_weighted(data, weights); !errors.empty()) return errors;
  return finite(center_of(data, weights));
}

Result<double> weighted_variance(std::span<const double> data, std::span<const double> weights,
                                 WeightKind kind) {
  if (Errors errors = check_weighted(data, weights); !errors.empty()) return errors;
  double sum = 0.0;
  double squares = 0.0;
  for (const double weight : weights) {
    sum += weight;
    squares += weight * weight;
  }
  const double divisor = kind == WeightKind::population    ? sum
                         : kind == WeightKind::reliability ? sum - squares / sum
                                                           : sum - 1.0;
  if (!(divisor > 0.0)) return undefined("weights", "are too small for this kind of variance");
  const auto set = accumulate<Variances>(data, weights, center_of(data, weights));
  return finite(acc::lazy_weighted_variance(set) * sum / divisor);
}

}  // namespace bpo::stats
