#pragma once

#include <algorithm>
#include <cmath>

// What the monthly model asks of a number besides arithmetic. lanes.hpp has the same for several at once.
namespace bpo {

/// A comparison of two numbers decides between two more; both sides are worked out.
inline double select(bool condition, double yes, double no) {
  return condition ? yes : no;
}
inline double least(double a, double b) {
  return std::min(a, b);
}
inline double most(double a, double b) {
  return std::max(a, b);
}
inline double ceiling(double x) {
  return std::ceil(x);
}
inline double power(double base, double exponent) {
  return std::pow(base, exponent);
}
inline double exponential(double x) {
  return std::exp(x);
}
inline bool all_zero(double x) {
  return x == 0;
}

}  // namespace bpo
