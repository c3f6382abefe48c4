#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::stats {

/// Direction integers of one dimension: v_i = m_i 2^(32-i), i from 1 to 32, from a primitive polynomial over
/// two elements and its first numbers. Bratley & Fox (1988), Algorithm 659, ACM TOMS 14.
/// @param polynomial  its coefficients as bits, the highest first: 11 is x^3 + x + 1
/// @param initial     m_1, m_2, ...: odd, m_i below 2^i; as many as the degree
std::vector<std::uint32_t> sobol_direction_integers(std::uint32_t polynomial,
                                                    std::span<const std::uint16_t> initial);

/// How many dimensions the direction numbers of the core reach.
inline constexpr std::uint32_t kSobolDimensions = 256;

/// Direction integers of a dimension with the numbers of Joe & Kuo (2008), Constructing Sobol sequences with
/// better two-dimensional projections, SIAM J. Sci. Comput. 30 (new-joe-kuo-6.21201).
/// @param dimension  1 to kSobolDimensions
Result<std::vector<std::uint32_t>> sobol_direction_integers(std::uint32_t dimension);

/// How Sobol' points are made random without losing their evenness.
enum class Scrambling {
  none,           ///< the points themselves, the first the origin
  digital_shift,  ///< the same random bits are added to every point
  /// Nested uniform scrambling (Owen 1995), its permutations from a hash: Burley (2020), Practical hash-based
  /// Owen scrambling, JCGT 9, with the hash of Vegdahl (2021), Building a better LK hash.
  owen,
};

/// Sobol' points, coordinate by coordinate and at any place: point n is the XOR of the direction integers at
/// the bits of the Gray code of n, so blocks can be computed anywhere and in any order.
class SobolSequence {
 public:
  /// @param dimensions  1 to kSobolDimensions
  /// @param seed        of the scrambling; each seed is an independent scrambling
  static Result<SobolSequence> make(std::uint32_t dimensions, Scrambling scrambling = Scrambling::none,
                                    std::uint32_t seed = 0);
  /// With direction integers of one's own, 32 for each dimension.
  static Result<SobolSequence> make(std::vector<std::vector<std::uint32_t>> directions,
                                    Scrambling scrambling = Scrambling::none, std::uint32_t seed = 0);

  std::uint32_t dimensions() const { return static_cast<std::uint32_t>(directions_.size()); }

  /// Coordinates of the points first, first + 1, ... in one dimension: x / 2^32 unscrambled, otherwise
  /// (x + 0.5) / 2^32, which is inside 0 and 1.
  /// @param dimension  from 0, below `dimensions()`
  /// @param first      first + out.size() at most 2^32
  void coordinates(std::uint64_t first, std::uint32_t dimension, std::span<double> out) const;

 private:
  SobolSequence(std::vector<std::vector<std::uint32_t>> directions, Scrambling scrambling,
                std::uint32_t seed);
  std::vector<std::vector<std::uint32_t>> directions_;
  std::vector<std::uint32_t> seeds_;  ///< one a dimension
  Scrambling scrambling_;
};

}  // namespace bpo::stats
