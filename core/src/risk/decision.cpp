#include "bpo/risk/decision.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include "bpo/stats/philox.hpp"

namespace bpo::risk {
namespace {

double weight_of(std::span<const double> weights, std::size_t i, std::size_t count) {
  return weights.empty() ? 1 / static_cast<double>(count) : weights[i];
}

}  // namespace

Decision decide(std::span<const double> npv, std::span<const double> weights) {
  Decision decision;
  double gains = 0;
  double losses = 0;
  for (std::size_t i = 0; i < npv.size(); ++i) {
    const double weighted = weights.empty() ? npv[i] : npv[i] * weights[i];
    (weighted > 0 ? gains : losses) += weighted;
  }
  const double all = weights.empty() ? static_cast<double>(npv.size()) : 1.0;
  decision.loss_stay = gains / all;
  decision.loss_outsource = -losses / all;
  decision.mean = decision.loss_stay - decision.loss_outsource;
  decision.outsource = decision.mean > 0;
  return decision;
}

double value_of_knowing(std::span<const double> npv, std::span<const std::uint32_t> group, std::size_t groups,
                        std::span<const double> weights) {
  std::vector<double> sums(groups);
  for (std::size_t i = 0; i < npv.size(); ++i) sums[group[i]] += npv[i] * weight_of(weights, i, npv.size());
  double known = 0;
  double mean = 0;
  for (const double sum : sums) {
    known += std::max(sum, 0.0);
    mean += sum;
  }
  return known - std::max(mean, 0.0);
}

Knowing::Knowing(std::span<const double> npv)
    : npv_(npv),
      decision_(decide(npv)),
      groups_(
          std::max<std::size_t>(1, static_cast<std::size_t>(std::sqrt(static_cast<double>(npv.size()))))) {
  constexpr std::uint32_t kShuffles = 20;
  std::vector<std::uint32_t> group(npv.size());
  for (std::size_t i = 0; i < group.size(); ++i) {
    group[i] = static_cast<std::uint32_t>(i * groups_ / group.size());
  }
  std::vector<double> uniform(npv.size());
  for (std::uint32_t shuffle = 0; shuffle < kShuffles; ++shuffle) {
    stats::Philox(shuffle, 0).uniforms(0, 0, uniform);
    for (std::size_t i = group.size(); i-- > 1;) {
      const auto other = static_cast<std::size_t>(uniform[i] * static_cast<double>(i + 1));
      std::swap(group[i], group[other]);
    }
    bias_ += value_of_knowing(npv, group, groups_) / kShuffles;
  }
}

double Knowing::value_of(std::span<const double> ranks) const {
  std::vector<std::uint32_t> group(ranks.size());
  for (std::size_t i = 0; i < group.size(); ++i) {
    const auto place = static_cast<std::size_t>(ranks[i] - 1);
    group[i] = static_cast<std::uint32_t>(place * groups_ / group.size());
  }
  return std::clamp(value_of_knowing(npv_, group, groups_) - bias_, 0.0, perfect());
}

double expected_shortfall(std::span<const double> sorted, double share) {
  const double wanted = share * static_cast<double>(sorted.size());
  const auto whole = std::min(static_cast<std::size_t>(wanted), sorted.size());
  double sum = std::accumulate(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(whole), 0.0);
  if (whole < sorted.size()) sum += sorted[whole] * (wanted - static_cast<double>(whole));
  return sum / wanted;
}

}  // namespace bpo::risk
