#include "bpo/stats/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "checks.hpp"

namespace bpo::stats {
namespace {

/// Between which two order statistics a quantile lies, counted from 1, and how far from the lower one.
struct Place {
  double lower = 0.0;
  double share = 0.0;
};

/// The places of types 4 to 9: a + p (n + 1 - a - b).
struct Plotting {
  double a;
  double b;
};
Plotting plotting(QuantileType type) {
  switch (type) {
    case QuantileType::interpolated_inverted_cdf:
      return {0.0, 1.0};
    case QuantileType::hazen:
      return {0.5, 0.5};
    case QuantileType::weibull:
      return {0.0, 0.0};
    case QuantileType::median_unbiased:
      return {1.0 / 3.0, 1.0 / 3.0};
    case QuantileType::normal_unbiased:
      return {0.375, 0.375};
    default:
      return {1.0, 1.0};
  }
}

Place place(QuantileType type, double n, double p) {
  const Plotting constants = plotting(type);
  const bool steps = type <= QuantileType::nearest_even;
  const double position = !steps ? constants.a + p * (n + 1.0 - constants.a - constants.b)
                                 : n * p - (type == QuantileType::nearest_even ? 0.5 : 0.0);
  // A share like 0.7 is not quite 0.7 as a double, so a place next to a whole number is that number.
  const double fuzz = 4.0 * std::numeric_limits<double>::epsilon() * std::max(1.0, position);
  const double lower = std::floor(position + fuzz);
  const double rest = position - lower;
  const bool on_whole = std::abs(rest) <= fuzz;
  switch (type) {
    case QuantileType::inverted_cdf:
      return {lower, on_whole ? 0.0 : 1.0};
    case QuantileType::averaged_inverted_cdf:
      return {lower, on_whole ? 0.5 : 1.0};
    case QuantileType::nearest_even:
      return {lower, on_whole && std::fmod(lower, 2.0) == 0.0 ? 0.0 : 1.0};
    default:
      return {lower, on_whole ? 0.0 : rest};
  }
}

/// `ordered(k)` is the k-th smallest number, k from 1 to n.
template <typename Ordered>
double quantile_at(QuantileType type, double n, double p, Ordered ordered) {
  const Place at = place(type, n, p);
  const double low = ordered(std::clamp(at.lower, 1.0, n));
  const double high = ordered(std::clamp(at.lower + 1.0, 1.0, n));
  if (at.share == 0.0 || low == high) return low;
  if (at.share == 1.0) return high;
  return (1.0 - at.share) * low + at.share * high;
}

Errors check_request(std::span<const double> ps, QuantileType type) {
  Errors errors;
  for (const double p : ps) {
    if (p >= 0.0 && p <= 1.0) continue;
    errors.push_back({ErrorCode::out_of_range, "p", "must be 0 to 1", "", "0 to 1"});
  }
  if (type < QuantileType::inverted_cdf || type > QuantileType::normal_unbiased)
    errors.push_back({ErrorCode::out_of_range, "type", "must be 1 to 9", "", "1 to 9"});
  return errors;
}

void append(Errors& errors, Errors more) {
  for (Error& error : more) errors.push_back(std::move(error));
}

}  // namespace

Result<std::vector<double>> quantiles(std::span<const double> data, std::span<const double> ps,
                                      QuantileType type) {
  Errors errors = check_data(data);
  append(errors, check_request(ps, type));
  if (!errors.empty()) return errors;
  std::vector<double> sorted(data.begin(), data.end());
  std::sort(sorted.begin(), sorted.end());
  std::vector<double> result;
  for (const double p : ps) {
    result.push_back(quantile_at(type, static_cast<double>(sorted.size()), p,
                                 [&](double k) { return sorted[static_cast<std::size_t>(k) - 1]; }));
  }
  return result;
}

Result<double> quantile(std::span<const double> data, double p, QuantileType type) {
  const auto result = quantiles(data, std::span(&p, 1), type);
  if (!result) return result.errors();
  return result.value().front();
}

Result<double> weighted_quantile(std::span<const double> data, std::span<const double> weights, double p,
                                 QuantileType type) {
  Errors errors = check_weighted(data, weights);
  append(errors, check_request(std::span(&p, 1), type));
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] == std::floor(weights[i])) continue;
    errors.push_back({ErrorCode::wrong_type, "weights[" + std::to_string(i) + "]", "must be a whole number",
                      "", "a whole number, at least 0"});
  }
  if (!errors.empty()) return errors;

  std::vector<std::size_t> order(data.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return data[a] < data[b]; });
  const double count = std::accumulate(weights.begin(), weights.end(), 0.0);
  if (!std::isfinite(count)) return finite(count);
  return quantile_at(type, count, p, [&](double k) {
    double seen = 0.0;
    for (const std::size_t i : order)
      if ((seen += weights[i]) >= k) return data[i];
    return data[order.back()];
  });
}

Result<double> median(std::span<const double> data) {
  return quantile(data, 0.5);
}

Result<double> interquartile_range(std::span<const double> data) {
  constexpr double kQuartiles[] = {0.25, 0.75};
  const auto ends = quantiles(data, kQuartiles);
  if (!ends) return ends.errors();
  return finite(ends.value()[1] - ends.value()[0]);
}

Result<double> median_absolute_deviation(std::span<const double> data) {
  auto center = median(data);
  if (!center) return center;
  std::vector<double> distances;
  for (const double value : data) distances.push_back(std::abs(value - center.value()));
  return median(distances);
}

}  // namespace bpo::stats
