#include "bpo/finance/bracketed_root.hpp"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <cstdint>
#include <limits>

namespace bpo::finance {
namespace {

using namespace boost::math::policies;

// Boost's own error handling formats a message with iostreams, which is 500 kB of wasm. The callers hold to
// the conditions.
using Quiet =
    policy<domain_error<ignore_error>, evaluation_error<ignore_error>, rounding_error<ignore_error>>;

constexpr std::uintmax_t kEvaluations = 200;

bool is_narrow(double low, double high) {
  const double size = std::max(std::abs(low), std::abs(high));
  return high - low <= 2 * std::numeric_limits<double>::epsilon() * size;
}

}  // namespace

double bracketed_root(const std::function<double(double)>& function, double low, double high, double at_low,
                      double at_high) {
  std::uintmax_t evaluations = kEvaluations;
  const auto bracket = boost::math::tools::toms748_solve(function, low, high, at_low, at_high, is_narrow,
                                                         evaluations, Quiet());
  return bracket.first + 0.5 * (bracket.second - bracket.first);
}

}  // namespace bpo::finance
