#include <algorithm>

#include "forecast_components.hpp"

namespace bpo::market {
namespace {

constexpr double kDamping = 0.9;  // 0.85 to 0.95 forecast equally well

}  // namespace

double median_of(std::span<const double> values) {
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const std::size_t n = sorted.size();
  return n % 2 == 1 ? sorted[n / 2] : 0.5 * (sorted[n / 2 - 1] + sorted[n / 2]);
}

std::vector<double> changes(std::span<const double> w) {
  std::vector<double> differences;
  differences.reserve(w.size());
  for (std::size_t t = 1; t < w.size(); ++t) differences.push_back(w[t] - w[t - 1]);
  return differences;
}

std::vector<double> damped_drift(double last, double drift, int horizon) {
  std::vector<double> path;
  path.reserve(static_cast<std::size_t>(horizon));
  for (int i = 0; i < horizon; ++i) {
    last += drift;
    path.push_back(last);
    drift *= kDamping;
  }
  return path;
}

std::vector<double> recent_median(std::span<const double> w, std::size_t window, double shrink, int horizon) {
  const std::span<const double> recent = w.last(std::min(window + 1, w.size()));
  return damped_drift(w.back(), shrink * median_of(changes(recent)), horizon);
}

}  // namespace bpo::market
