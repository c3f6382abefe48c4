#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "bpo/result.hpp"
#include "bpo/stats/beta.hpp"
#include "bpo/stats/normal.hpp"
#include "bpo/stats/triangular.hpp"

namespace bpo::stats {

/// The distribution read into a range.
enum class RangeShape {
  pert,        ///< smooth, with the mode weighed four times
  triangular,  ///< straight to both sides of the mode
  normal,      ///< around the mode, with low and high its P5 and P95
  lognormal,   ///< low and high are its P10 and P90; both above 0; the mode is not used
};
std::string_view wire_name(RangeShape shape);

/// What low and high of a PERT or triangular range mean.
enum class RangeKind {
  minmax,  ///< nothing lies outside
  p10p90,  ///< one in ten lies below, one in ten above
};
std::string_view wire_name(RangeKind kind);

/// A three-point estimate in an input's own unit.
struct Range {
  double low = 0.0;
  double mode = 0.0;  ///< from low to high
  double high = 0.0;  ///< equal to low: a constant
  RangeShape shape = RangeShape::pert;
  RangeKind kind = RangeKind::minmax;
  /// Hard bounds of the input, within which low and high must lie. What lies outside is cut off and the rest
  /// scaled up.
  double at_least = -std::numeric_limits<double>::infinity();
  double at_most = std::numeric_limits<double>::infinity();

  bool operator==(const Range&) const = default;
};

/// A smooth increasing function of the normal score, as polynomials over equal steps of it: at most two runs
/// of steps, which meet where the function has a bend.
struct ScoreTable {
  static constexpr std::size_t kCoefficients = 8;
  struct Run {
    double from = 0.0;
    double steps_per_unit = 0.0;
    std::size_t first = 0;
    std::size_t last = 0;
  };
  Run left;
  Run right;
  double bend = std::numeric_limits<double>::infinity();  ///< `right` serves scores above it
  std::vector<double> coefficients;                       ///< a step: of 1, t, t^2, ..., with t in -1 to 1
};

/// A range as a distribution, ready to be drawn from by the million.
///
/// Draws go by the normal score of a uniform number, so that correlation by a Gaussian copula costs nothing
/// more. They are within 1e-12 of the width of the range of `quantile`, or 1e-12 of the number itself for a
/// lognormal that is not cut off.
class RangeDistribution {
 public:
  /// @param path  of the range in the reader's document, for the refusals
  /// @returns out_of_range (a number that is not finite, outside the hard bounds, not above 0 for a
  ///   lognormal) or not_allowed (low above high, the mode outside them)
  ///
  /// The ranges made last are remembered, for a question is mostly asked again with one of them changed, and
  /// making one ready costs a millisecond or two.
  static Result<RangeDistribution> make(const Range& range, std::string_view path = "range");

  bool is_constant() const { return std::holds_alternative<double>(base_); }
  /// Ends of the distribution; infinite where it has none.
  double min() const { return min_; }
  double max() const { return max_; }
  double mean() const;
  /// 0 outside min and max, and for a constant.
  double pdf(double x) const;
  double cdf(double x) const;
  /// @param p  0 to 1; where an end is infinite, that end is excluded
  Result<double> quantile(double p) const;

  /// Draws at uniform numbers inside 0 and 1; `draws` may be the same memory as `uniforms`.
  void at_uniforms(std::span<const double> uniforms, std::span<double> draws) const;
  /// Draws at normal scores; those beyond 8.5 count as 8.5. May be the same memory.
  void at_scores(std::span<const double> scores, std::span<double> draws) const;

 private:
  using Base = std::variant<double, Beta, Triangular, Normal, LogNormal>;
  static Result<RangeDistribution> make_anew(const Range& range);
  RangeDistribution(const Base& base, double at_least, double at_most);
  bool is_cut() const { return below_ > 0.0 || above_ > 0.0; }
  double base_cdf(double x) const;
  double base_upper(double x) const;
  double base_pdf(double x) const;
  double exact(double p, double upper) const;
  double at_score(double z) const;
  void tabulate();

  Base base_;
  double min_;
  double max_;
  double below_ = 0.0;  ///< share of the base cut off below
  double above_ = 0.0;
  ScoreTable table_;  ///< empty where a formula serves
};

}  // namespace bpo::stats
