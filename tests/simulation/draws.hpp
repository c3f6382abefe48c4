#pragma once

#include <cmath>
#include <cstdint>
#include <random>

namespace bpo::simulation {

/// Random draws by inverse transforms of our own, so that a seed gives one run on every platform. None of it
/// is shared with the core.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : generator_(seed) {}

  double uniform() { return (static_cast<double>(generator_() >> 11) + 0.5) * 0x1p-53; }
  double exponential(double mean) { return -mean * std::log(uniform()); }

 private:
  std::mt19937_64 generator_;
};

}  // namespace bpo::simulation
