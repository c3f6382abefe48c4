#include "bpo/finance/rates.hpp"

#include <cmath>

#include "checks.hpp"

namespace bpo::finance {
namespace {

// Growth is kept as its excess over 1, so that small rates lose no digits.

double excess_growth(double rate, const RateConvention& convention, double years) {
  const double f = convention.frequency;
  switch (convention.compounding) {
    case Compounding::simple:
      return rate * years;
    case Compounding::continuous:
      return std::expm1(rate * years);
    case Compounding::simple_then_compounded:
      if (years <= 1.0 / f) return rate * years;
      break;
    case Compounding::compounded:
      break;
  }
  return std::expm1(f * years * std::log1p(rate / f));
}

double rate_of_growth(double excess, const RateConvention& convention, double years) {
  const double f = convention.frequency;
  switch (convention.compounding) {
    case Compounding::simple:
      return excess / years;
    case Compounding::continuous:
      return std::log1p(excess) / years;
    case Compounding::simple_then_compounded:
      if (years <= 1.0 / f) return excess / years;
      break;
    case Compounding::compounded:
      break;
  }
  return f * std::expm1(std::log1p(excess) / (f * years));
}

bool compounds(const RateConvention& convention) {
  return convention.compounding == Compounding::compounded ||
         convention.compounding == Compounding::simple_then_compounded;
}

/// Spreadsheets count whole periods only.
Errors check_spreadsheet(double rate, std::string_view path, double periods_per_year) {
  Errors errors;
  require_at_least(errors, rate, 0.0, path);
  require_at_least(errors, periods_per_year, 1.0, "periods_per_year");
  return errors;
}

}  // namespace

Result<double> convert_rate(double rate, RateConvention from, RateConvention to, double years) {
  Errors errors;
  require_finite(errors, rate, "rate");
  if (compounds(from)) require_above(errors, from.frequency, 0.0, "from_frequency");
  if (compounds(to)) require_above(errors, to.frequency, 0.0, "to_frequency");
  require_above(errors, years, 0.0, "years");
  if (!errors.empty()) return errors;
  const double excess = excess_growth(rate, from, years);
  if (!(excess > -1.0)) {
    return Error{ErrorCode::out_of_range, "rate", "must leave something after these years", value_text(rate),
                 ""};
  }
  return finite(rate_of_growth(excess, to, years), "rate");
}

Result<double> effective_rate(double nominal_rate, double periods_per_year) {
  if (Errors errors = check_spreadsheet(nominal_rate, "nominal_rate", periods_per_year); !errors.empty())
    return errors;
  const double n = std::floor(periods_per_year);
  return finite(std::expm1(n * std::log1p(nominal_rate / n)), "nominal_rate");
}

Result<double> nominal_rate(double effective_rate, double periods_per_year) {
  if (Errors errors = check_spreadsheet(effective_rate, "effective_rate", periods_per_year); !errors.empty())
    return errors;
  const double n = std::floor(periods_per_year);
  return finite(n * std::expm1(std::log1p(effective_rate) / n), "effective_rate");
}

Result<double> periodic_rate(double annual_rate, double periods_per_year) {
  Errors errors;
  require_rate(errors, annual_rate, "annual_rate");
  require_above(errors, periods_per_year, 0.0, "periods_per_year");
  if (!errors.empty()) return errors;
  if (periods_per_year == 1.0) return annual_rate;
  return finite(std::expm1(std::log1p(annual_rate) / periods_per_year), "annual_rate");
}

Result<double> annual_rate(double periodic_rate, double periods_per_year) {
  Errors errors;
  require_rate(errors, periodic_rate, "periodic_rate");
  require_above(errors, periods_per_year, 0.0, "periods_per_year");
  if (!errors.empty()) return errors;
  if (periods_per_year == 1.0) return periodic_rate;
  return finite(std::expm1(periods_per_year * std::log1p(periodic_rate)), "periodic_rate");
}

}  // namespace bpo::finance
