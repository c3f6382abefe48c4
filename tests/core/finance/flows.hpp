#pragma once

#include <cmath>
#include <span>
#include <vector>

#include "../numeric.hpp"

using Flows = std::vector<double>;

/// The same few pseudo-random amounts on every platform, -1000 to 1000 in cents.
class Amounts {
 public:
  explicit Amounts(unsigned seed) : state_(seed) {}
  double next() {
    state_ = state_ * 1664525U + 1013904223U;
    return (static_cast<double>(state_ >> 8U) / 16777216.0 - 0.5) * 2000.0;
  }
  Flows flows(std::size_t count) {
    Flows result(count);
    for (double& flow : result) flow = std::round(next() * 100.0) / 100.0;
    return result;
  }

 private:
  unsigned state_;
};
