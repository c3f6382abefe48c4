#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace bpo::simulation {

/// A mean with its standard error, from batches long enough to be all but independent.
struct Estimate {
  double mean = 0;
  double standard_error = 0;
};

/// The mean of `batches`, freed of what chance did to a quantity whose mean is known: a batch with more work
/// than usual has longer waits too, and a regression takes that out (control variate).
inline Estimate estimate(const std::vector<double>& batches, const std::vector<double>& control,
                         double control_mean) {
  const auto n = static_cast<double>(batches.size());
  double y = 0;
  double x = 0;
  for (std::size_t i = 0; i < batches.size(); ++i) {
    y += batches[i] / n;
    x += control[i] / n;
  }
  double xy = 0;
  double xx = 0;
  for (std::size_t i = 0; i < batches.size(); ++i) {
    xy += (batches[i] - y) * (control[i] - x);
    xx += (control[i] - x) * (control[i] - x);
  }
  const double slope = xy / xx;
  double squares = 0;
  for (std::size_t i = 0; i < batches.size(); ++i) {
    const double rest = batches[i] - y - slope * (control[i] - x);
    squares += rest * rest;
  }
  return {y - slope * (x - control_mean), std::sqrt(squares / (n - 2) / n)};
}

}  // namespace bpo::simulation
