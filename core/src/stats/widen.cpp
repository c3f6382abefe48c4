#include "widen.hpp"

#include <algorithm>

namespace bpo::stats {
namespace {

struct Quantiles {
  double p10 = 0.0;
  double p90 = 0.0;
};

Quantiles pert_quantiles(double mode) {
  const Beta beta = Beta::pert(0.0, mode, 1.0).value();
  return {beta.quantile(0.1, 0.9), beta.quantile(0.9, 0.1)};
}

Quantiles triangular_quantiles(double mode) {
  const Triangular triangular = Triangular::make(0.0, mode, 1.0).value();
  return {triangular.quantile(0.1, 0.9), triangular.quantile(0.9, 0.1)};
}

/// The place of the mode on [0, 1] fixes the shape, and the shape where between its P10 and P90 the mode
/// lies. That grows with the place, from below 0 to above 1, so bisection finds the place, which gives the
/// ends.
Ends widened(const Range& range, Quantiles (*quantiles)(double mode)) {
  const double wanted = (range.mode - range.low) / (range.high - range.low);
  double from = 0.0;
  double to = 1.0;
  for (int i = 0; i < 60; ++i) {
    const double place = 0.5 * (from + to);
    const Quantiles q = quantiles(place);
    (place - q.p10 < wanted * (q.p90 - q.p10) ? from : to) = place;
  }
  const double place = 0.5 * (from + to);
  const Quantiles q = quantiles(place);
  const double width = (range.high - range.low) / (q.p90 - q.p10);
  const double min = std::min(range.low, range.low - width * q.p10);
  const double max = std::max(range.high, range.high + width * (1.0 - q.p90));
  return {std::min(min, range.mode), std::max(max, range.mode)};
}

}  // namespace

Ends widened_pert(const Range& range) {
  return widened(range, pert_quantiles);
}

Ends widened_triangular(const Range& range) {
  return widened(range, triangular_quantiles);
}

}  // namespace bpo::stats
