#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bpo/result.hpp"

namespace bpo::finance {

/// Compound growth rate a period: (end / start)^(1 / periods) - 1. An end of 0 is a loss of everything: -1.
/// @param start, end  same sign, start not 0
/// @param periods     above 0
/// @returns out_of_range for what these bounds exclude
Result<double> cagr(double start, double end, double periods);

/// Periods until `start` has become `end`: ln(end / start) / ln(1 + rate). Negative when end lies below
/// start: so long ago it was `end`.
/// @param rate        fraction a period, above 0
/// @param start, end  above 0
/// @returns out_of_range for what these bounds exclude
Result<double> periods_to_target(double rate, double start, double end);

/// One of the four quantities of start (1 + rate)^years = end.
enum class GrowthTerm { start, end, years, rate };

/// Its name in documents: "start" and so on.
std::string_view wire_name(GrowthTerm term);

/// Exactly three are given.
struct GrowthQuestion {
  std::optional<double> start;  ///< above 0
  std::optional<double> end;    ///< above 0
  std::optional<double> years;  ///< above 0
  std::optional<double> rate;   ///< fraction a year, above -1
};

struct GrowthAnswer {
  GrowthTerm solved = GrowthTerm::rate;
  double start = 0;
  double end = 0;
  double years = 0;
  double rate = 0;
  std::optional<double> doubling_years;  ///< empty unless the rate is above 0
  std::optional<double> halving_years;   ///< empty unless the rate is below 0
};

/// The fourth of start, end, years and rate.
/// @returns missing at each absent one when more than one is; not_allowed when all four are given;
/// out_of_range at the one outside its bounds; no_solution at `years` when the rate leads away from `end` or
/// is 0
Result<GrowthAnswer> solve_growth(const GrowthQuestion& question);

}  // namespace bpo::finance
