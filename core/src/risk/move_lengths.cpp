#include "move_lengths.hpp"

#include <algorithm>
#include <cmath>

namespace bpo::risk {
namespace {

int last_month(const std::vector<Wave>& waves) {
  int last = 0;
  for (const Wave& wave : waves) last = std::max(last, wave.cutover());
  return last;
}

}  // namespace

std::vector<MoveLength> with_overrun(const std::vector<Wave>& waves, double probability, double factor) {
  if (probability <= 0) return {};
  return {{.up_to = probability, .late = true, .waves = overrun_waves(waves, factor)}, {.waves = waves}};
}

std::vector<MoveLength> with_months(const std::vector<Wave>& waves, const stats::RangeDistribution& months,
                                    double likely) {
  const int planned = last_month(waves);
  const int shortest = std::max(1, static_cast<int>(std::lround(months.min())));
  const int longest = std::max(shortest, static_cast<int>(std::lround(months.max())));
  std::vector<MoveLength> lengths;
  for (int length = longest; length >= shortest; --length) {
    std::vector<Wave> stretched = stretched_waves(waves, length / likely);
    const double up_to = length == shortest ? 1 : 1 - months.cdf(length - 0.5);
    const bool late = last_month(stretched) > planned;
    lengths.push_back({.up_to = up_to, .late = late, .waves = std::move(stretched)});
  }
  return lengths;
}

}  // namespace bpo::risk
