#include "bpo/stats/philox.hpp"

#include <algorithm>

namespace bpo::stats {
namespace {

constexpr std::uint32_t kMultiplier0 = 0xD2511F53;
constexpr std::uint32_t kMultiplier1 = 0xCD9E8D57;
constexpr std::uint32_t kWeyl0 = 0x9E3779B9;
constexpr std::uint32_t kWeyl1 = 0xBB67AE85;
constexpr int kRounds = 10;

std::array<std::uint32_t, 4> block(std::uint64_t sample, std::uint32_t pair,
                                   std::array<std::uint32_t, 2> key) {
  return philox4x32_10(
      {static_cast<std::uint32_t>(sample), static_cast<std::uint32_t>(sample >> 32), pair, 0}, key);
}

/// (k + 0.5) / 2^53 with 53 bits for k; where that rounds to 1, the double before it.
double uniform_of(std::uint32_t high, std::uint32_t low) {
  const std::uint64_t k = ((std::uint64_t{high} << 32) | low) >> 11;
  return std::min((static_cast<double>(k) + 0.5) * 0x1p-53, 1.0 - 0x1p-53);
}

}  // namespace

std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter,
                                           std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < kRounds; ++round) {
    const std::uint64_t product0 = std::uint64_t{kMultiplier0} * counter[0];
    const std::uint64_t product1 = std::uint64_t{kMultiplier1} * counter[2];
    counter = {static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0],
               static_cast<std::uint32_t>(product1),
               static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1],
               static_cast<std::uint32_t>(product0)};
    key[0] += kWeyl0;
    key[1] += kWeyl1;
  }
  return counter;
}

double Philox::uniform(std::uint64_t sample, std::uint32_t dimension) const {
  const auto words = block(sample, dimension / 2, key_);
  return dimension % 2 == 0 ? uniform_of(words[0], words[1]) : uniform_of(words[2], words[3]);
}

void Philox::uniforms(std::uint64_t first, std::uint32_t dimension, std::span<double> out) const {
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = uniform(first + i, dimension);
}

void Philox::uniform_pairs(std::uint64_t first, std::uint32_t pair, std::span<double> even,
                           std::span<double> odd) const {
  for (std::size_t i = 0; i < even.size(); ++i) {
    const auto words = block(first + i, pair, key_);
    even[i] = uniform_of(words[0], words[1]);
    odd[i] = uniform_of(words[2], words[3]);
  }
}

}  // namespace bpo::stats
