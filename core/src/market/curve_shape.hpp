#pragma once

#include <cmath>

// Growth curves as shares of where they end.
namespace bpo::market {

/// 1 / (1 + exp(-rate (t - midpoint))): half at the midpoint, where it grows fastest.
inline double logistic_share(double rate, double midpoint, double t) {
  return 1.0 / (1.0 + std::exp(-rate * (t - midpoint)));
}

/// exp(-exp(-rate (t - midpoint))): 1 / e at the midpoint, where it grows fastest.
inline double gompertz_share(double rate, double midpoint, double t) {
  return std::exp(-std::exp(-rate * (t - midpoint)));
}

/// Share of the adopters by time t of Bass (1969), Management Science 15, 215-227: `p` of those left adopt by
/// themselves a year, `q` for the share that has adopted.
inline double bass_share(double p, double q, double t) {
  const double decay = std::exp(-(p + q) * t);
  return (1.0 - decay) / (1.0 + q / p * decay);
}

/// The share that adopts at time t, a year.
inline double bass_rate(double p, double q, double t) {
  const double decay = std::exp(-(p + q) * t);
  const double below = 1.0 + q / p * decay;
  return (p + q) * (p + q) / p * decay / (below * below);
}

}  // namespace bpo::market
