#include "bpo/decision/worth.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace bpo::decision {
namespace {

/// Equally likely places of a range that its expected worth is the mean of.
constexpr std::size_t kPlaces = 512;

std::array<double, kPlaces> middles() {
  std::array<double, kPlaces> places{};
  for (std::size_t i = 0; i < kPlaces; ++i) places[i] = (static_cast<double>(i) + 0.5) / kPlaces;
  return places;
}

}  // namespace

Result<Worth> Worth::measured(const stats::Range& range, const ValueFunction& value, std::string_view path) {
  auto distribution = stats::RangeDistribution::make(range, path);
  if (!distribution) return distribution.errors();
  if (distribution.value().is_constant()) return certain(value(range.low));
  const double one = value(distribution.value().min());
  const double other = value(distribution.value().max());
  Worth worth(0, std::min(one, other), std::max(one, other));
  worth.measured_ = Measured{std::move(distribution).value(), value};
  std::array<double, kPlaces> places = middles();
  worth.at_uniforms(places, places);
  worth.expected_ = std::accumulate(places.begin(), places.end(), 0.0) / kPlaces;
  return worth;
}

void Worth::at_uniforms(std::span<const double> uniforms, std::span<double> worths) const {
  if (is_certain()) {
    std::fill(worths.begin(), worths.end(), expected_);
  } else if (!measured_) {
    std::copy(uniforms.begin(), uniforms.end(), worths.begin());
  } else {
    measured_->distribution.at_uniforms(uniforms, worths);
    std::transform(worths.begin(), worths.end(), worths.begin(), measured_->value);
  }
}

}  // namespace bpo::decision
