#include "bpo/stats/correlation.hpp"

#include <algorithm>
#include <cmath>

#include "checks.hpp"
#include "deviations.hpp"

namespace bpo::stats {
namespace {

Errors check_pairs(std::span<const double> x, std::span<const double> y, std::size_t least) {
  Errors errors = check_data(x, least, "x");
  for (Error& error : check_data(y, least, "y")) errors.push_back(std::move(error));
  require_same_length(errors, x.size(), y.size(), "y");
  return errors;
}

struct Products {
  double xx = 0.0;
  double xy = 0.0;
  double yy = 0.0;
};

Products products(std::span<const double> x, std::span<const double> y) {
  const std::vector<double> dx = deviations(x);
  const std::vector<double> dy = deviations(y);
  Products sums;
  for (std::size_t i = 0; i < dx.size(); ++i) {
    sums.xx += dx[i] * dx[i];
    sums.xy += dx[i] * dy[i];
    sums.yy += dy[i] * dy[i];
  }
  return sums;
}

}  // namespace

Result<double> covariance(std::span<const double> x, std::span<const double> y, Divisor divisor) {
  const std::size_t ddof = divisor == Divisor::sample ? 1 : 0;
  if (Errors errors = check_pairs(x, y, 1 + ddof); !errors.empty()) return errors;
  return finite(products(x, y).xy / static_cast<double>(x.size() - ddof));
}

Result<double> pearson(std::span<const double> x, std::span<const double> y) {
  if (Errors errors = check_pairs(x, y, 2); !errors.empty()) return errors;
  if (all_equal(x)) return undefined("x", "has no correlation: all entries are equal");
  if (all_equal(y)) return undefined("y", "has no correlation: all entries are equal");
  const Products s = products(x, y);
  const double correlation = s.xy / (std::sqrt(s.xx) * std::sqrt(s.yy));
  if (!std::isfinite(correlation)) return finite(correlation);
  return std::clamp(correlation, -1.0, 1.0);
}

}  // namespace bpo::stats
