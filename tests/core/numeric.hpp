#pragma once

#include <catch2/catch.hpp>
#include <limits>
#include <string>

#include "bpo/error.hpp"
#include "bpo/result.hpp"

// What the numeric suites share.

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
