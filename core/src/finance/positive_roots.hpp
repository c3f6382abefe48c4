#pragma once

#include <cstddef>
#include <vector>

namespace bpo::finance {

/// coefficient x^exponent. Exponents need not be whole.
struct Term {
  double exponent = 0.0;
  double coefficient = 0.0;
  double uncertainty = 0.0;  ///< how far the coefficient may be from the number that was meant
};

/// Sums terms of equal exponent, sorts by exponent and drops zeros.
std::vector<Term> collected(std::vector<Term> terms);

/// Changes of sign along the coefficients, in the order given: an upper bound of the number of positive roots
/// (Descartes).
std::size_t sign_changes(const std::vector<Term>& terms);

/// Every x > 0 with sum of coefficient x^exponent = 0, ascending, a multiple root once. Expects `collected`
/// terms.
///
/// Rolle's theorem, used from the inside out: x^-m times the sum has the same roots, and for an exponent m at
/// a change of sign its derivative has one change fewer. Between the derivative's roots (found by the same
/// function) the sum is monotone, so a change of sign brackets exactly one root. A point where the derivative
/// vanishes and the sum is zero within the uncertainty of the coefficients is a root of even, or higher odd,
/// order.
std::vector<double> positive_roots(const std::vector<Term>& terms);

}  // namespace bpo::finance
