#include "positive_roots.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

#include "bpo/finance/bracketed_root.hpp"

namespace bpo::finance {
namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();

/// The error of a + b and a * b as rounded: Knuth's TwoSum and Dekker's TwoProduct, exact without a fused
/// multiply.
double sum_error(double a, double b, double sum) {
  const double b_part = sum - a;
  return (a - (sum - b_part)) + (b - b_part);
}
double product_error(double a, double b, double product) {
  constexpr double kSplit = 134217729.0;  // 2^27 + 1 halves the 53 digits
  const double a_scaled = kSplit * a;
  const double a_high = a_scaled - (a_scaled - a);
  const double a_low = a - a_high;
  const double b_scaled = kSplit * b;
  const double b_high = b_scaled - (b_scaled - b);
  const double b_low = b - b_high;
  return ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low;
}

double power(double x, double exponent) {
  constexpr double kLargestWhole = 2147483647.0;
  if (exponent != std::floor(exponent) || exponent > kLargestWhole) return std::pow(x, exponent);
  double result = 1.0;
  for (auto n = static_cast<std::uint32_t>(exponent); n != 0; n >>= 1U, x *= x)
    if (n & 1U) result *= x;
  return result;
}

/// The sum at one x, relative to the sum of its terms' magnitudes: a number in [-1, 1] that neither overflows
/// nor loses its sign.
struct Residual {
  double value = 0.0;
  double uncertainty = 0.0;
  bool is_zero() const { return std::abs(value) <= uncertainty; }
};

/// Horner's rule with compensated rounding (Graillat, Langlois & Louvet 2005): as accurate as twice the
/// digits.
class Horner {
 public:
  void step(double x, const Term& term) {
    const double product = value_ * x;
    const double sum = product + term.coefficient;
    const double rounding = product_error(value_, x, product) + sum_error(product, term.coefficient, sum);
    error_ = error_ * x + rounding;
    magnitude_ = magnitude_ * x + std::abs(term.coefficient);
    uncertainty_ = uncertainty_ * x + term.uncertainty;
    value_ = sum;
  }
  Residual residual(double relative_error) const {
    return {(value_ + error_) / magnitude_, uncertainty_ / magnitude_ + relative_error};
  }

 private:
  double value_ = 0.0;
  double error_ = 0.0;
  double magnitude_ = 0.0;
  double uncertainty_ = 0.0;
};

class Polynomial {
 public:
  explicit Polynomial(const std::vector<Term>& terms) : terms_(terms) {
    const auto order = static_cast<double>(terms.size()) + terms.back().exponent - terms.front().exponent;
    // Rounding of the compensated sum and of the place itself, which enters squared where the sum only
    // touches zero.
    relative_error_ = 16.0 * order * order * kEpsilon * kEpsilon;
    for (std::size_t k = 1; k < terms.size(); ++k)
      if (terms[k].exponent - terms[k - 1].exponent != 1.0) gaps_are_one_ = false;
    if (!gaps_are_one_) relative_error_ += 8.0 * kEpsilon;  // the powers in between are rounded
  }

  /// At x > 1 the sum is divided by its highest power, so that no power exceeds 1.
  Residual at(double x) const {
    Horner sum;
    if (x <= 1.0) {
      for (std::size_t k = terms_.size(); k-- > 0;)
        sum.step(k + 1 < terms_.size() ? step_power(x, k + 1) : 1.0, terms_[k]);
    } else {
      for (std::size_t k = 0; k < terms_.size(); ++k)
        sum.step(k > 0 ? step_power(1.0 / x, k) : 1.0, terms_[k]);
    }
    return sum.residual(relative_error_);
  }

 private:
  double step_power(double x, std::size_t k) const {
    return gaps_are_one_ ? x : power(x, terms_[k].exponent - terms_[k - 1].exponent);
  }

  const std::vector<Term>& terms_;
  double relative_error_ = 0.0;
  bool gaps_are_one_ = true;
};

/// Coefficients scaled by a power of two, which changes no digit, to a largest of 2^500: room below for 1,574
/// binary places of difference, and above for any number of terms. What underflows even so is dropped.
std::vector<Term> scaled(std::vector<Term> terms) {
  int largest = std::numeric_limits<int>::min();
  for (const Term& term : terms) largest = std::max(largest, std::ilogb(term.coefficient));
  constexpr int kTarget = 500;
  for (Term& term : terms) {
    // In two steps, because the factor itself may be beyond the range of a double.
    const int shift = kTarget - largest;
    term.coefficient = std::scalbn(std::scalbn(term.coefficient, shift / 2), shift - shift / 2);
    term.uncertainty = std::scalbn(std::scalbn(term.uncertainty, shift / 2), shift - shift / 2);
  }
  std::erase_if(terms, [](const Term& term) { return term.coefficient == 0.0; });
  return terms;
}

/// The derivative of x^-m times the sum, times x^(m + 1), with m the exponent before the middle change of
/// sign.
std::vector<Term> reduced(const std::vector<Term>& terms, std::size_t changes) {
  std::size_t middle = 0;
  for (std::size_t k = 0, seen = 0; k + 1 < terms.size(); ++k) {
    if (std::signbit(terms[k].coefficient) == std::signbit(terms[k + 1].coefficient)) continue;
    if (seen++ == changes / 2) middle = k;
  }
  std::vector<Term> result;
  result.reserve(terms.size() - 1);
  for (std::size_t k = 0; k < terms.size(); ++k) {
    if (k == middle) continue;
    const double factor = terms[k].exponent - terms[middle].exponent;
    const double coefficient = terms[k].coefficient * factor;
    const double rounding = std::abs(product_error(terms[k].coefficient, factor, coefficient));
    result.push_back({terms[k].exponent, coefficient, terms[k].uncertainty * std::abs(factor) + rounding});
  }
  return scaled(std::move(result));
}

/// The root between two places where the sum has opposite signs.
double refine(const Polynomial& polynomial, double low, double high, double at_low, double at_high) {
  // By the square root of the product while the places are of different size, so that a root at 1e-9 is found
  // as fast as one at 0.9.
  while (high > 4.0 * low) {
    const double middle = std::sqrt(low) * std::sqrt(high);
    const double at_middle = polynomial.at(middle).value;
    if (at_middle == 0.0) return middle;
    if (std::signbit(at_middle) == std::signbit(at_low)) {
      low = middle;
      at_low = at_middle;
    } else {
      high = middle;
      at_high = at_middle;
    }
  }
  return bracketed_root([&](double x) { return polynomial.at(x).value; }, low, high, at_low, at_high);
}

/// The root beyond `from`, towards 0 or towards infinity, where the sum has the sign `negative_at_end` in the
/// end. Empty when it is outside the range of a double.
std::optional<double> refine_outwards(const Polynomial& polynomial, double from, double at_from, bool upwards,
                                      bool negative_at_end) {
  double inner = from;
  double at_inner = at_from;
  for (double factor = 2.0;; factor *= factor) {
    const double outer = upwards ? inner * factor : inner / factor;
    if (!(outer >= std::numeric_limits<double>::min()) || !std::isfinite(outer)) return std::nullopt;
    const double at_outer = polynomial.at(outer).value;
    if (at_outer == 0.0) return outer;
    if (std::signbit(at_outer) == negative_at_end) {
      return upwards ? refine(polynomial, inner, outer, at_inner, at_outer)
                     : refine(polynomial, outer, inner, at_outer, at_inner);
    }
    inner = outer;
    at_inner = at_outer;
  }
}

/// The roots, given places between which the sum (times a power of x) is monotone.
std::vector<double> roots_between(const std::vector<Term>& terms, const std::vector<double>& places) {
  const Polynomial polynomial(terms);
  const bool negative_near_zero = std::signbit(terms.front().coefficient);
  const bool negative_far_out = std::signbit(terms.back().coefficient);
  std::vector<Residual> residuals;
  residuals.reserve(places.size());
  for (const double place : places) residuals.push_back(polynomial.at(place));

  std::vector<double> roots;
  const auto add = [&](std::optional<double> root) {
    if (root) roots.push_back(*root);
  };
  const Residual& first = residuals.front();
  if (!first.is_zero() && std::signbit(first.value) != negative_near_zero)
    add(refine_outwards(polynomial, places.front(), first.value, false, negative_near_zero));
  for (std::size_t k = 0; k < places.size(); ++k) {
    const bool again = k > 0 && residuals[k - 1].is_zero();  // one root seen from two sides
    if (residuals[k].is_zero()) {
      if (!again) add(places[k]);
    } else if (k > 0 && !again && std::signbit(residuals[k - 1].value) != std::signbit(residuals[k].value)) {
      add(refine(polynomial, places[k - 1], places[k], residuals[k - 1].value, residuals[k].value));
    }
  }
  const Residual& last = residuals.back();
  if (!last.is_zero() && std::signbit(last.value) != negative_far_out)
    add(refine_outwards(polynomial, places.back(), last.value, true, negative_far_out));
  return roots;
}

std::vector<double> roots_of_scaled(const std::vector<Term>& terms) {
  const std::size_t changes = sign_changes(terms);
  if (changes == 0) return {};
  std::vector<double> places;
  if (changes > 1) places = roots_of_scaled(reduced(terms, changes));
  if (places.empty()) places = {1.0};  // monotone throughout: any place divides it
  return roots_between(terms, places);
}

}  // namespace

std::vector<Term> collected(std::vector<Term> terms) {
  std::stable_sort(terms.begin(), terms.end(),
                   [](const Term& a, const Term& b) { return a.exponent < b.exponent; });
  std::vector<Term> result;
  for (const Term& term : terms) {
    if (!result.empty() && result.back().exponent == term.exponent) {
      result.back().coefficient += term.coefficient;
      result.back().uncertainty += term.uncertainty;
    } else {
      result.push_back(term);
    }
  }
  std::erase_if(result, [](const Term& term) { return term.coefficient == 0.0; });
  return result;
}

std::size_t sign_changes(const std::vector<Term>& terms) {
  std::size_t changes = 0;
  for (std::size_t k = 1; k < terms.size(); ++k)
    if (std::signbit(terms[k].coefficient) != std::signbit(terms[k - 1].coefficient)) ++changes;
  return changes;
}

std::vector<double> positive_roots(const std::vector<Term>& terms) {
  if (terms.size() < 2) return {};
  return roots_of_scaled(scaled(terms));
}

}  // namespace bpo::finance
