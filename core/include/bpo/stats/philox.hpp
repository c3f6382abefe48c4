#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace bpo::stats {

/// Philox4x32-10: 10 rounds of a keyed bijection of a counter. Salmon et al. (2011), Parallel random numbers:
/// as easy as 1, 2, 3, SC11.
std::array<std::uint32_t, 4> philox4x32_10(std::array<std::uint32_t, 4> counter,
                                           std::array<std::uint32_t, 2> key);

/// Uniform random numbers by place instead of by turn: any one can be computed alone, so results do not
/// depend on how the work is divided.
///
/// Counter: sample (two words, low first), dimension / 2, 0. Its first two words of random bits serve the
/// even dimension, the last two the odd one; u = (k + 0.5) / 2^53 with k the first 53 bits, the first word
/// leading, and never 1.
class Philox {
 public:
  Philox(std::uint32_t seed, std::uint32_t stream) : key_{seed, stream} {}

  /// Inside 0 and 1.
  double uniform(std::uint64_t sample, std::uint32_t dimension) const;

  /// Of samples first, first + 1, ... in one dimension.
  void uniforms(std::uint64_t first, std::uint32_t dimension, std::span<double> out) const;

  /// Of dimensions 2 pair and 2 pair + 1 at the cost of one; lists of the same length.
  void uniform_pairs(std::uint64_t first, std::uint32_t pair, std::span<double> even,
                     std::span<double> odd) const;

 private:
  std::array<std::uint32_t, 2> key_;
};

}  // namespace bpo::stats
