#pragma once

#include "bpo/result.hpp"

namespace bpo::finance {

/// How interest grows over t years from a rate r and a frequency f (periods a year).
enum class Compounding {
  simple,                  ///< 1 + r t
  compounded,              ///< (1 + r / f)^(f t)
  continuous,              ///< e^(r t)
  simple_then_compounded,  ///< simple up to one period, then compounded: money-market practice
};

struct RateConvention {
  Compounding compounding = Compounding::compounded;
  double frequency = 1.0;  ///< periods a year, above 0; read only where there is compounding
  bool operator==(const RateConvention&) const = default;
};

/// The rate under `to` that grows money over `years` as `rate` does under `from`.
/// @param rate   fraction a year under `from`; its growth over `years` must be above 0
/// @param years  above 0; matters only when one side is simple
/// @returns out_of_range for what these bounds exclude
Result<double> convert_rate(double rate, RateConvention from, RateConvention to, double years = 1.0);

/// Effective annual rate of a nominal rate compounded several times a year: (1 + nominal / n)^n - 1.
/// @param nominal_rate      fraction a year, at least 0
/// @param periods_per_year  at least 1; its whole part counts, as in spreadsheets
Result<double> effective_rate(double nominal_rate, double periods_per_year);

/// The reverse: n ((1 + effective)^(1/n) - 1). Same bounds.
Result<double> nominal_rate(double effective_rate, double periods_per_year);

/// The rate a period whose compounding over a year gives the annual rate: (1 + annual)^(1/n) - 1.
/// @param annual_rate       fraction a year, above -1
/// @param periods_per_year  above 0
Result<double> periodic_rate(double annual_rate, double periods_per_year);

/// The reverse: (1 + periodic)^n - 1.
Result<double> annual_rate(double periodic_rate, double periods_per_year);

}  // namespace bpo::finance
