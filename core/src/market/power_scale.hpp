#pragma once

#include <algorithm>
#include <cmath>

// The scales a series is forecast on. Only correctly rounded operations, so that every build gives the same
// digits. Box-Cox shifts and factors are left out: the method does not depend on them.
namespace bpo::market {

/// Yearly economic series grow between linearly and exponentially; the square root is in between.
struct SquareRoot {
  static double to(double y) { return std::sqrt(y); }
  static double back(double w) {
    w = std::max(w, 0.0);
    return w * w;
  }
};

/// On the scale of fourth roots the size of changes depends least on the level.
struct FourthRoot {
  static double to(double y) { return std::sqrt(std::sqrt(y)); }
  static double back(double v) { return SquareRoot::back(SquareRoot::back(v)); }
};

}  // namespace bpo::market
