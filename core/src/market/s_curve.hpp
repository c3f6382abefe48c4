#pragma once

#include <optional>
#include <span>

#include "bpo/market/growth_curve.hpp"

// Logistic and Gompertz curves fitted to log sizes; t = 1 is the first value.
namespace bpo::market {

/// Where and how steeply a curve bends.
struct Bend {
  double rate = 0;      ///< a year
  double midpoint = 0;  ///< t of the fastest growth
};

/// Log of the share of its ceiling that a curve has reached.
double log_share(Growth growth, Bend bend, double t);

struct SCurve {
  double log_ceiling = 0;
  Bend bend;
  double squares = 0;                                                   ///< of the errors of log sizes
  std::optional<double> log_ceiling_error, rate_error, midpoint_error;  ///< standard errors
};

/// The best curve within the bounds; `log_ceiling` fixes where it ends.
SCurve fit_s_curve(Growth growth, std::span<const double> logs, std::optional<double> log_ceiling);

/// The best curve that ends at `log_ceiling`, near another: no bounds, no standard errors.
SCurve refit_s_curve(Growth growth, std::span<const double> logs, double log_ceiling, Bend near);

/// Does the curve explain anything? Not where sizes stay or shrink.
bool grows(const SCurve& fit, std::span<const double> logs);

/// Sum of the squared distances from the mean.
double variation(std::span<const double> values);

}  // namespace bpo::market
