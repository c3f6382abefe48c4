#include "bpo/stats/sobol.hpp"

#include <bit>

#include "bpo/stats/philox.hpp"
#include "checks.hpp"
#include "joe_kuo.hpp"

namespace bpo::stats {
namespace {

constexpr int kBits = 32;

std::uint32_t reversed(std::uint32_t x) {
  x = ((x >> 1) & 0x55555555U) | ((x & 0x55555555U) << 1);
  x = ((x >> 2) & 0x33333333U) | ((x & 0x33333333U) << 2);
  x = ((x >> 4) & 0x0F0F0F0FU) | ((x & 0x0F0F0F0FU) << 4);
  x = ((x >> 8) & 0x00FF00FFU) | ((x & 0x00FF00FFU) << 8);
  return (x >> 16) | (x << 16);
}

/// Each bit of the result depends on the same and lower bits of x only.
std::uint32_t laine_karras(std::uint32_t x, std::uint32_t seed) {
  x ^= x * 0x3D20ADEAU;
  x += seed;
  x *= (seed >> 16) | 1U;
  x ^= x * 0x05526C56U;
  x ^= x * 0x53A22864U;
  return x;
}

std::uint32_t point(const std::vector<std::uint32_t>& directions, std::uint64_t index) {
  std::uint32_t x = 0;
  for (std::uint64_t gray = index ^ (index >> 1); gray != 0; gray &= gray - 1)
    x ^= directions[static_cast<std::size_t>(std::countr_zero(gray))];
  return x;
}

/// Calls take(i, x) for the points first, first + 1, ...; each differs from the one before it in one
/// direction integer.
template <typename Take>
void each_point(const std::vector<std::uint32_t>& directions, std::uint64_t first, std::size_t count,
                const Take& take) {
  std::uint32_t x = point(directions, first);
  for (std::size_t i = 0; i < count; ++i) {
    take(i, x);
    const auto changed = static_cast<std::size_t>(std::countr_zero(first + i + 1));
    if (changed < directions.size()) x ^= directions[changed];
  }
}

Error outside_dimensions(std::uint32_t dimension) {
  return outside("dimension", dimension, "1 to " + std::to_string(kSobolDimensions));
}

}  // namespace

std::vector<std::uint32_t> sobol_direction_integers(std::uint32_t polynomial,
                                                    std::span<const std::uint16_t> initial) {
  const std::size_t degree = initial.size();
  std::vector<std::uint32_t> v(kBits);
  for (std::size_t i = 0; i < v.size(); ++i) {
    if (i < degree) {
      v[i] = std::uint32_t{initial[i]} << (kBits - 1 - i);
      continue;
    }
    v[i] = v[i - degree] ^ (v[i - degree] >> degree);
    for (std::size_t k = 1; k < degree; ++k)
      if ((polynomial >> (degree - k)) & 1U) v[i] ^= v[i - k];
  }
  return v;
}

Result<std::vector<std::uint32_t>> sobol_direction_integers(std::uint32_t dimension) {
  if (dimension < 1 || dimension > kSobolDimensions) return outside_dimensions(dimension);
  if (dimension == 1) {
    std::vector<std::uint32_t> v(kBits);
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = std::uint32_t{1} << (kBits - 1 - i);
    return v;
  }
  const JoeKuo row = joe_kuo(dimension);
  return sobol_direction_integers(row.polynomial, row.initial);
}

Result<SobolSequence> SobolSequence::make(std::uint32_t dimensions, Scrambling scrambling,
                                          std::uint32_t seed) {
  if (dimensions < 1 || dimensions > kSobolDimensions) return outside_dimensions(dimensions);
  std::vector<std::vector<std::uint32_t>> directions;
  directions.reserve(dimensions);
  for (std::uint32_t d = 1; d <= dimensions; ++d) directions.push_back(sobol_direction_integers(d).value());
  return SobolSequence(std::move(directions), scrambling, seed);
}

Result<SobolSequence> SobolSequence::make(std::vector<std::vector<std::uint32_t>> directions,
                                          Scrambling scrambling, std::uint32_t seed) {
  if (directions.empty())
    return Error{ErrorCode::missing, "directions", "must have at least 1 entry", "", "at least 1 entry"};
  for (std::size_t d = 0; d < directions.size(); ++d) {
    if (directions[d].size() == kBits) continue;
    return Error{ErrorCode::not_allowed, "directions[" + std::to_string(d) + "]", "must have 32 entries",
                 std::to_string(directions[d].size()), "32 entries"};
  }
  return SobolSequence(std::move(directions), scrambling, seed);
}

SobolSequence::SobolSequence(std::vector<std::vector<std::uint32_t>> directions, Scrambling scrambling,
                             std::uint32_t seed)
    : directions_(std::move(directions)), scrambling_(scrambling) {
  for (std::uint32_t d = 0; d < dimensions(); ++d)
    seeds_.push_back(philox4x32_10({d, 0, 0, 0}, {seed, 0})[0]);
}

void SobolSequence::coordinates(std::uint64_t first, std::uint32_t dimension, std::span<double> out) const {
  const std::vector<std::uint32_t>& directions = directions_[dimension];
  const std::uint32_t seed = seeds_[dimension];
  switch (scrambling_) {
    case Scrambling::none:
      each_point(directions, first, out.size(),
                 [&](std::size_t i, std::uint32_t x) { out[i] = static_cast<double>(x) * 0x1p-32; });
      break;
    case Scrambling::digital_shift:
      each_point(directions, first, out.size(), [&](std::size_t i, std::uint32_t x) {
        out[i] = (static_cast<double>(x ^ seed) + 0.5) * 0x1p-32;
      });
      break;
    case Scrambling::owen:
      each_point(directions, first, out.size(), [&](std::size_t i, std::uint32_t x) {
        out[i] = (static_cast<double>(reversed(laine_karras(reversed(x), seed))) + 0.5) * 0x1p-32;
      });
      break;
  }
}

}  // namespace bpo::stats
