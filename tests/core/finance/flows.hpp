#pragma once

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "bpo/error.hpp"
#include "bpo/result.hpp"

// What the finance suites share.

using Flows = std::vector<double>;
using Catch::WithinAbs;
using Catch::WithinRel;

inline constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// "rate out_of_range": where and why the first refusal is; "answered" when there is none.
template <typename T>
std::string refusal(const bpo::Result<T>& result) {
  if (result) return "answered";
  const bpo::Error& error = result.errors().front();
  return error.path + " " + std::string(bpo::wire_name(error.code));
}

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
