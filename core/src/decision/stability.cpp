#include "bpo/decision/stability.hpp"

namespace bpo::decision {

std::optional<StabilityInterval> weight_stability(std::span<const double> worths,
                                                  std::span<const double> weights, std::size_t criterion,
                                                  std::size_t winner) {
  const std::size_t criteria = weights.size();
  double others = 0;
  for (std::size_t j = 0; j < criteria; ++j) others += j == criterion ? 0 : weights[j];
  if (criteria < 2 || others <= 0) return std::nullopt;

  // The winner leads by `at_zero` when the weight is 0 and by `at_one` when it is all.
  StabilityInterval interval;
  for (std::size_t rival = 0; rival < worths.size() / criteria; ++rival) {
    if (rival == winner) continue;
    const double* own = worths.data() + winner * criteria;
    const double* its = worths.data() + rival * criteria;
    double at_zero = 0;
    for (std::size_t j = 0; j < criteria; ++j) {
      if (j != criterion) at_zero += weights[j] / others * (own[j] - its[j]);
    }
    const double at_one = own[criterion] - its[criterion];
    if (at_zero < 0 && at_one > at_zero) {
      const double level = at_zero / (at_zero - at_one);
      if (!interval.below || level > interval.from) {
        interval.from = level;
        interval.below = rival;
      }
    } else if (at_one < 0 && at_zero > at_one) {
      const double level = at_zero / (at_zero - at_one);
      if (!interval.above || level < interval.to) {
        interval.to = level;
        interval.above = rival;
      }
    }
  }
  return interval;
}

}  // namespace bpo::decision
