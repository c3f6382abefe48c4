#pragma once

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "bpo/error.hpp"
#include "bpo/result.hpp"

// What the statistics suites share.

using Data = std::vector<double>;
using Catch::WithinAbs;
using Catch::WithinRel;

inline constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// "data out_of_range": where and why the first refusal is; "answered" when there is none.
template <typename T>
std::string refusal(const bpo::Result<T>& result) {
  if (result) return "answered";
  const bpo::Error& error = result.errors().front();
  return error.path + " " + std::string(bpo::wire_name(error.code));
}

/// NIST NumAcc2, 3 and 4: an offset, then 500 pairs 0.1 below and above it (their middle value first), whose
/// mean is the offset + 0.2, standard deviation 0.1 and lag-1 autocorrelation -0.999.
inline Data num_acc(double offset) {
  Data data{offset + 0.2};
  for (int pair = 0; pair < 500; ++pair) {
    data.push_back(offset + 0.1);
    data.push_back(offset + 0.3);
  }
  return data;
}
