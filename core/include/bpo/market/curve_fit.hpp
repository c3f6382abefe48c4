#pragma once

#include <span>

#include "bpo/result.hpp"
#include "bpo/stats/nonlinear_regression.hpp"

namespace bpo::market {

/// Growth curves as they are published, with the order of their parameters.
enum class CurveForm {
  exponential,      ///< a exp(b x): a, b
  logistic,         ///< asymptote / (1 + exp((midpoint - x) / scale)): asymptote, midpoint, scale
  gompertz,         ///< a exp(-b exp(-c x)): a, b, c
  bass_increments,  ///< m (F(x) - F(x - 1)), adoptions a year: m, p, q
  bass_cumulative,  ///< m F(x), adoptions so far: m, p, q
  bass_density,     ///< m f(x), adoptions at an instant: m, p, q
};

/// The value of a curve.
double curve_value(CurveForm form, std::span<const double> parameters, double x);

/// Fits a curve to y by least squares, every point alike. The starting values come from a search over the two
/// parameters of its shape, with its height in closed form.
/// @returns missing with fewer than 3 points (2 for the exponential), no_solution when nothing fits
Result<stats::NonlinearFit> fit_curve(CurveForm form, std::span<const double> x, std::span<const double> y);

/// y = level factor^x, least squares on log y: what spreadsheets call LOGEST.
struct LoglinearFit {
  double factor = 1;
  double level = 0;
};
/// @returns out_of_range unless every y is above 0
Result<LoglinearFit> fit_exponential_loglinear(std::span<const double> x, std::span<const double> y);

/// When most adopt in the curve of Bass, and how many do a year then.
struct BassPeak {
  double time = 0;        ///< ln(q / p) / (p + q); below 0 when q < p, which has its peak behind it
  double adoptions = 0;   ///< m (p + q)^2 / (4 q)
  double cumulative = 0;  ///< m (1 / 2 - p / (2 q))
};
/// m, p and q above 0, out_of_range otherwise.
Result<BassPeak> bass_peak(double m, double p, double q);

}  // namespace bpo::market
