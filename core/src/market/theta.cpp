#include <algorithm>

#include "forecast_components.hpp"

namespace bpo::market {
namespace {

constexpr double kDriftShare = 0.65;  // of the line's slope; 0.5 to 0.8 forecast equally well
constexpr double kLeastAlpha = 1e-4;
constexpr double kMostAlpha = 0.9999;
constexpr int kGrid = 20;     // steps of the first search
constexpr int kHalvings = 9;  // of the step after it

/// Exponential smoothing with one weight: where the level ends, and how well each value was foretold.
struct Smoothing {
  double squares = 0;    ///< sum of the squared one-step errors
  double alpha = 0;      ///< weight of the newest value
  double level = 0;      ///< after the last value
  double remainder = 1;  ///< (1 - alpha)^n: what is left of the first level
};

/// The level is c + u l0, linear in the first level l0, which least squares then gives in closed form.
/// Levels are counted from the first value: sums of squares keep more digits.
Smoothing smooth(std::span<const double> w, double alpha) {
  const double base = w.front();
  double c = 0.0;
  double u = 1.0;
  double cc = 0.0;
  double cu = 0.0;
  double uu = 0.0;
  for (const double value : w) {
    const double error = value - base - c;
    cc += error * error;
    cu += error * u;
    uu += u * u;
    c += alpha * error;
    u *= 1.0 - alpha;
  }
  return {std::max(0.0, cc - cu * cu / uu), alpha, base + c + u * (cu / uu), u};
}

Smoothing best_smoothing(std::span<const double> w) {
  Smoothing best = smooth(w, 0.5);
  const auto consider = [&](double alpha) {
    const Smoothing tried = smooth(w, alpha);
    if (tried.squares < best.squares) best = tried;
  };
  for (int i = 0; i <= kGrid; ++i) consider(kLeastAlpha + (kMostAlpha - kLeastAlpha) * i / kGrid);
  double step = (kMostAlpha - kLeastAlpha) / (2 * kGrid);
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = best.alpha;
    consider(std::max(kLeastAlpha, middle - step));
    consider(std::min(kMostAlpha, middle + step));
    step /= 2;
  }
  return best;
}

/// Slope of the least-squares line through the values, a year.
double slope(std::span<const double> w) {
  const auto n = static_cast<double>(w.size());
  const double middle = (n - 1.0) / 2.0;
  double above = 0.0;
  double below = 0.0;
  for (std::size_t i = 0; i < w.size(); ++i) {
    const double t = static_cast<double>(i) - middle;
    above += t * (w[i] - w.front());
    below += t * t;
  }
  return above / below;
}

}  // namespace

std::vector<double> theta(std::span<const double> w, double shrink, int horizon) {
  const Smoothing fit = best_smoothing(w);
  const double drift = kDriftShare * (shrink * slope(w));
  const double lag = (1.0 - fit.remainder) / fit.alpha;
  std::vector<double> path;
  path.reserve(static_cast<std::size_t>(horizon));
  for (int i = 0; i < horizon; ++i) path.push_back(fit.level + drift * (i + lag));
  return path;
}

}  // namespace bpo::market
