#pragma once

#include <cstdint>
#include <span>

namespace bpo::stats {

/// A row of new-joe-kuo-6.21201.
struct JoeKuo {
  std::uint32_t polynomial = 0;  ///< coefficients as bits, the highest first
  std::span<const std::uint16_t> initial;
};

/// @param dimension  2 to kSobolDimensions
JoeKuo joe_kuo(std::uint32_t dimension);

}  // namespace bpo::stats
