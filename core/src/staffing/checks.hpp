#pragma once

#include <string_view>

#include "bpo/error.hpp"

// The refusals the staffing functions share. Paths are the names of the arguments.
namespace bpo::staffing {

/// `above_low` and `below_high`: the bound itself is refused.
struct Bounds {
  double low = 0;
  double high = 0;
  bool above_low = false;
  bool below_high = false;
};

void require_within(Errors& errors, double value, const Bounds& bounds, std::string_view path);

/// As `require_within`, and a whole number.
void require_whole(Errors& errors, double value, const Bounds& bounds, std::string_view path);

}  // namespace bpo::staffing
