#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace bpo {

/// Some trials side by side: the model runs on all of them in one pass over its months. Pairs of doubles are
/// what both SSE2 and WebAssembly's SIMD128 compute at once.
class Lanes {
 public:
  static constexpr std::size_t kPairs = 4;
  static constexpr std::size_t kWidth = 2 * kPairs;

  using Pair = double __attribute__((vector_size(16)));

  /// The answer of a comparison, lane by lane.
  struct Mask {
    using Pair = decltype(Lanes::Pair{} < Lanes::Pair{});
    std::array<Pair, kPairs> pairs;
  };

  Lanes() : Lanes(0.0) {}
  Lanes(double x) {  // NOLINT(google-explicit-constructor): a number like any other
    for (Pair& pair : pairs_) pair = Pair{x, x};
  }

  double operator[](std::size_t lane) const { return pairs_[lane / 2][lane % 2]; }
  void set(std::size_t lane, double x) { pairs_[lane / 2][lane % 2] = x; }

  friend Lanes operator+(const Lanes& a, const Lanes& b) {
    return pairwise(a, b, [](Pair x, Pair y) { return x + y; });
  }
  friend Lanes operator-(const Lanes& a, const Lanes& b) {
    return pairwise(a, b, [](Pair x, Pair y) { return x - y; });
  }
  friend Lanes operator*(const Lanes& a, const Lanes& b) {
    return pairwise(a, b, [](Pair x, Pair y) { return x * y; });
  }
  friend Lanes operator/(const Lanes& a, const Lanes& b) {
    return pairwise(a, b, [](Pair x, Pair y) { return x / y; });
  }
  friend Lanes operator-(const Lanes& a) {
    return pairwise(a, a, [](Pair x, Pair) { return -x; });
  }
  Lanes& operator+=(const Lanes& x) { return *this = *this + x; }
  Lanes& operator-=(const Lanes& x) { return *this = *this - x; }
  Lanes& operator*=(const Lanes& x) { return *this = *this * x; }
  Lanes& operator/=(const Lanes& x) { return *this = *this / x; }

  friend Mask operator<(const Lanes& a, const Lanes& b) {
    return compared(a, b, [](Pair x, Pair y) { return x < y; });
  }
  friend Mask operator>(const Lanes& a, const Lanes& b) { return b < a; }
  friend Mask operator>=(const Lanes& a, const Lanes& b) {
    return compared(a, b, [](Pair x, Pair y) { return x >= y; });
  }
  friend Mask operator!=(const Lanes& a, const Lanes& b) {
    return compared(a, b, [](Pair x, Pair y) { return x != y; });
  }

  friend Lanes select(const Mask& condition, const Lanes& yes, const Lanes& no) {
    Lanes result;
    for (std::size_t i = 0; i < kPairs; ++i) {
      result.pairs_[i] = condition.pairs[i] ? yes.pairs_[i] : no.pairs_[i];
    }
    return result;
  }

 private:
  template <typename Operation>
  static Lanes pairwise(const Lanes& a, const Lanes& b, Operation operation) {
    Lanes result;
    for (std::size_t i = 0; i < kPairs; ++i) result.pairs_[i] = operation(a.pairs_[i], b.pairs_[i]);
    return result;
  }
  template <typename Comparison>
  static Mask compared(const Lanes& a, const Lanes& b, Comparison comparison) {
    Mask result;
    for (std::size_t i = 0; i < kPairs; ++i) result.pairs[i] = comparison(a.pairs_[i], b.pairs_[i]);
    return result;
  }

  std::array<Pair, kPairs> pairs_;
};

inline Lanes select(bool condition, const Lanes& yes, const Lanes& no) {
  return condition ? yes : no;
}
inline Lanes least(const Lanes& a, const Lanes& b) {
  return select(b < a, b, a);
}
inline Lanes most(const Lanes& a, const Lanes& b) {
  return select(a < b, b, a);
}

template <typename Function>
Lanes each(const Lanes& x, Function function) {
  Lanes result;
  for (std::size_t lane = 0; lane < Lanes::kWidth; ++lane) result.set(lane, function(x[lane]));
  return result;
}
inline Lanes ceiling(const Lanes& x) {
  return each(x, [](double lane) { return std::ceil(lane); });
}
inline Lanes power(const Lanes& base, double exponent) {
  return each(base, [exponent](double lane) { return std::pow(lane, exponent); });
}
inline Lanes exponential(const Lanes& x) {
  return each(x, [](double lane) { return std::exp(lane); });
}

inline bool any(const Lanes::Mask& mask) {
  Lanes::Mask::Pair bits = mask.pairs[0];
  for (std::size_t i = 1; i < Lanes::kPairs; ++i) bits |= mask.pairs[i];
  return (bits[0] | bits[1]) != 0;
}
inline bool all_zero(const Lanes& x) {
  return !any(x != Lanes(0.0));
}

}  // namespace bpo
