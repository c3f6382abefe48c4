#include "deviations.hpp"

#include <algorithm>

namespace bpo::stats {

Center center_of(std::span<const double> data) {
  const auto n = static_cast<double>(data.size());
  Center center;
  for (const double value : data) center.rough += value / n;
  for (const double value : data) center.rest += value - center.rough;
  center.rest /= n;
  return center;
}

std::vector<double> deviations(std::span<const double> data) {
  const Center center = center_of(data);
  std::vector<double> result;
  result.reserve(data.size());
  for (const double value : data) result.push_back((value - center.rough) - center.rest);
  return result;
}

bool all_equal(std::span<const double> data) {
  return std::all_of(data.begin(), data.end(), [&](double value) { return value == data.front(); });
}

}  // namespace bpo::stats
