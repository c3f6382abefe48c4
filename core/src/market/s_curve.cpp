#include "s_curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "bpo/stats/nonlinear_regression.hpp"

namespace bpo::market {
namespace {

constexpr double kLeastRate = 0.01;
constexpr double kMostRate = 1.5;
constexpr double kLeastExplained = 0.95;  // of the variation may be left: more, and there is no such growth
constexpr int kRates = 16;
constexpr int kMidpoints = 28;
constexpr int kHalvings = 14;
constexpr int kMostEvaluations = 60;  // from a start that is already near

struct Bounds {
  double earliest = 0;
  double latest = 0;

  bool hold(Bend bend) const {
    return bend.rate >= kLeastRate && bend.rate <= kMostRate && bend.midpoint >= earliest &&
           bend.midpoint <= latest;
  }
  Bend clamped(double rate, double midpoint) const {
    return {std::clamp(rate, kLeastRate, kMostRate), std::clamp(midpoint, earliest, latest)};
  }
};

/// Search over the bend; the ceiling follows in closed form: the mean distance between the sizes and the
/// shares, on the log scale.
class Search {
 public:
  Search(Growth growth, std::span<const double> logs, std::optional<double> log_ceiling)
      : growth_(growth), logs_(logs), log_ceiling_(log_ceiling) {
    best_.squares = std::numeric_limits<double>::infinity();
  }

  SCurve run(const Bounds& bounds) {
    const double rate_ratio = std::pow(kMostRate / kLeastRate, 1.0 / (kRates - 1));
    const double midpoint_step = (bounds.latest - bounds.earliest) / (kMidpoints - 1);
    double rate = kLeastRate;
    for (int i = 0; i < kRates; ++i, rate *= rate_ratio) {
      for (int j = 0; j < kMidpoints; ++j)
        consider(bounds.clamped(rate, bounds.earliest + midpoint_step * j));
    }
    double ratio = std::sqrt(rate_ratio);
    double step = midpoint_step / 2.0;
    for (int i = 0; i < kHalvings; ++i, ratio = std::sqrt(ratio), step /= 2.0) {
      const Bend from = best_.bend;
      for (const double way : {-step, 0.0, step}) {
        for (const double turn : {1.0 / ratio, 1.0, ratio})
          consider(bounds.clamped(from.rate * turn, from.midpoint + way));
      }
    }
    return best_;
  }

 private:
  void consider(Bend bend) {
    double sum = 0.0;
    double squares = 0.0;
    const auto n = static_cast<double>(logs_.size());
    for (std::size_t i = 0; i < logs_.size(); ++i) {
      const double above = logs_[i] - log_share(growth_, bend, static_cast<double>(i + 1));
      sum += above;
      squares += above * above;
    }
    const double ceiling = log_ceiling_.value_or(sum / n);
    squares += ceiling * (n * ceiling - 2.0 * sum);
    if (squares < best_.squares) best_ = {ceiling, bend, squares, {}, {}, {}};
  }

  Growth growth_;
  std::span<const double> logs_;
  std::optional<double> log_ceiling_;
  SCurve best_;
};

/// Least squares from a start. The parameters are the bend and, unless it is given, the ceiling.
std::optional<SCurve> refine(Growth growth, std::span<const double> logs, std::optional<double> log_ceiling,
                             const SCurve& start) {
  const stats::Model model = [&](std::span<const double> at, std::span<double> expected) {
    const double ceiling = log_ceiling ? *log_ceiling : at[2];
    for (std::size_t i = 0; i < expected.size(); ++i)
      expected[i] = ceiling + log_share(growth, {at[0], at[1]}, static_cast<double>(i + 1));
  };
  std::array<std::vector<double>, 1> starts{std::vector{start.bend.rate, start.bend.midpoint}};
  if (!log_ceiling) starts[0].push_back(start.log_ceiling);
  const auto fit = stats::nonlinear_regression(model, logs, starts, kMostEvaluations);
  if (!fit) return std::nullopt;
  const std::vector<double>& at = fit.value().parameters;
  const std::vector<double>& errors = fit.value().standard_errors;
  SCurve made{
      log_ceiling ? *log_ceiling : at[2], {at[0], at[1]}, fit.value().residual_sum_of_squares, {}, {}, {}};
  if (errors.empty()) return made;
  made.rate_error = errors[0];
  made.midpoint_error = errors[1];
  if (!log_ceiling) made.log_ceiling_error = errors[2];
  return made;
}

}  // namespace

double variation(std::span<const double> values) {
  double mean = 0.0;
  for (const double value : values) mean += value / static_cast<double>(values.size());
  double squares = 0.0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return squares;
}

bool grows(const SCurve& fit, std::span<const double> logs) {
  return fit.squares < kLeastExplained * variation(logs);
}

double log_share(Growth growth, Bend bend, double t) {
  const double away = std::exp(-bend.rate * (t - bend.midpoint));
  return growth == Growth::logistic ? -std::log1p(away) : -away;
}

SCurve fit_s_curve(Growth growth, std::span<const double> logs, std::optional<double> log_ceiling) {
  const auto n = static_cast<double>(logs.size());
  const Bounds bounds{-n, 2.5 * n};
  const SCurve found = Search(growth, logs, log_ceiling).run(bounds);
  const std::optional<SCurve> better = refine(growth, logs, log_ceiling, found);
  return better && bounds.hold(better->bend) && better->squares <= found.squares ? *better : found;
}

SCurve refit_s_curve(Growth growth, std::span<const double> logs, double log_ceiling, Bend near) {
  SCurve start{log_ceiling, near, std::numeric_limits<double>::infinity(), {}, {}, {}};
  const std::optional<SCurve> found = refine(growth, logs, log_ceiling, start);
  return found ? *found : start;
}

}  // namespace bpo::market
