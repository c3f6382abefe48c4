#include "bpo/stats/range.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <string>
#include <utility>

#include "checks.hpp"
#include "score_table.hpp"
#include "widen.hpp"

namespace bpo::stats {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kP90 = 1.2815515655446004;  ///< normal scores of 0.90 and 0.95
constexpr double kP95 = 1.6448536269514722;

std::string span_text(double low, double high) {
  if (high == kInfinity) return "at least " + value_text(low);
  if (low == -kInfinity) return "at most " + value_text(high);
  return value_text(low) + " to " + value_text(high);
}

Errors check(const Range& range, const std::string& path) {
  Errors errors;
  require_parameter(errors, range.low, path + ".low");
  require_parameter(errors, range.mode, path + ".mode");
  require_parameter(errors, range.high, path + ".high");
  if (!errors.empty()) return errors;
  for (const auto& [value, name] : {std::pair{range.low, ".low"}, std::pair{range.high, ".high"}}) {
    if (value < range.at_least || value > range.at_most)
      errors.push_back(outside(path + name, value, span_text(range.at_least, range.at_most)));
  }
  if (range.shape == RangeShape::lognormal && !(range.low > 0.0))
    errors.push_back(outside(path + ".low", range.low, "above 0"));
  if (range.low > range.high) {
    errors.push_back({ErrorCode::not_allowed, path + ".low", "must not be above the high end",
                      value_text(range.low), "at most " + value_text(range.high)});
  } else if (range.mode < range.low || range.mode > range.high) {
    errors.push_back({ErrorCode::not_allowed, path + ".mode", "must lie between the low and the high end",
                      value_text(range.mode), value_text(range.low) + " to " + value_text(range.high)});
  }
  return errors;
}

double pdf_of(double /*constant*/, double /*x*/) {
  return 0.0;
}
double cdf_of(double constant, double x) {
  return x < constant ? 0.0 : 1.0;
}
double upper_of(double constant, double x) {
  return x < constant ? 1.0 : 0.0;
}
double mean_of(double constant) {
  return constant;
}
double quantile_of(double constant, double /*p*/, double /*upper*/) {
  return constant;
}

template <typename Distribution>
double pdf_of(const Distribution& distribution, double x) {
  return distribution.pdf(x);
}
template <typename Distribution>
double cdf_of(const Distribution& distribution, double x) {
  return distribution.cdf(x);
}
template <typename Distribution>
double upper_of(const Distribution& distribution, double x) {
  return distribution.upper(x);
}
template <typename Distribution>
double mean_of(const Distribution& distribution) {
  return distribution.mean();
}
template <typename Distribution>
double quantile_of(const Distribution& distribution, double p, double upper) {
  return distribution.quantile(p, upper);
}

/// The normal score at p = 1 - upper.
double score_of(double p, double upper) {
  return p <= upper ? normal_score(p) : -normal_score(upper);
}
double quantile_of(const Normal& normal, double p, double upper) {
  return normal.mean() + normal.standard_deviation() * score_of(p, upper);
}
double quantile_of(const LogNormal& lognormal, double p, double upper) {
  return std::exp(lognormal.meanlog() + lognormal.sdlog() * score_of(p, upper));
}

}  // namespace

std::string_view wire_name(RangeShape shape) {
  switch (shape) {
    case RangeShape::pert:
      return "pert";
    case RangeShape::triangular:
      return "triangular";
    case RangeShape::normal:
      return "normal";
    case RangeShape::lognormal:
      return "lognormal";
  }
  return "pert";
}

std::string_view wire_name(RangeKind kind) {
  return kind == RangeKind::minmax ? "minmax" : "p10p90";
}

Result<RangeDistribution> RangeDistribution::make(const Range& range, std::string_view path) {
  constexpr std::size_t kRemembered = 128;
  thread_local std::deque<std::pair<Range, RangeDistribution>> last;
  if (Errors errors = check(range, std::string(path)); !errors.empty()) return errors;
  if (range.low == range.high) return make_anew(range);  // is ready at once, and takes no one's place
  const auto known =
      std::find_if(last.begin(), last.end(), [&](const auto& made) { return made.first == range; });
  if (known != last.end()) return known->second;
  Result<RangeDistribution> made = make_anew(range);
  if (!made) return made;
  if (last.size() == kRemembered) last.pop_front();
  last.emplace_back(range, made.value());
  return made;
}

Result<RangeDistribution> RangeDistribution::make_anew(const Range& range) {
  if (range.low == range.high) return RangeDistribution(range.low, range.at_least, range.at_most);
  const auto made = [&](const auto& base) -> Result<RangeDistribution> {
    if (!base) return base.errors();
    return RangeDistribution(base.value(), range.at_least, range.at_most);
  };
  if (range.shape == RangeShape::normal)
    return made(Normal::make(range.mode, (range.high - range.low) / (2.0 * kP95)));
  if (range.shape == RangeShape::lognormal) {
    const double low = std::log(range.low);
    const double high = std::log(range.high);
    return made(LogNormal::make(0.5 * (low + high), (high - low) / (2.0 * kP90)));
  }
  const bool is_pert = range.shape == RangeShape::pert;
  Ends ends{range.low, range.high};
  if (range.kind == RangeKind::p10p90) ends = is_pert ? widened_pert(range) : widened_triangular(range);
  if (is_pert) return made(Beta::pert(ends.min, range.mode, ends.max));
  return made(Triangular::make(ends.min, range.mode, ends.max));
}

RangeDistribution::RangeDistribution(const Base& base, double at_least, double at_most)
    : base_(base), min_(-kInfinity), max_(kInfinity) {
  if (const auto* constant = std::get_if<double>(&base_)) {
    min_ = max_ = *constant;
    return;
  }
  if (const auto* beta = std::get_if<Beta>(&base_)) {
    min_ = beta->min();
    max_ = beta->max();
  } else if (const auto* triangular = std::get_if<Triangular>(&base_)) {
    min_ = triangular->min();
    max_ = triangular->max();
  } else if (std::holds_alternative<LogNormal>(base_)) {
    min_ = 0.0;
  }
  if (at_least > min_) {
    below_ = base_cdf(at_least);
    min_ = at_least;
  }
  if (at_most < max_) {
    above_ = base_upper(at_most);
    max_ = at_most;
  }
  const bool has_formula = std::holds_alternative<Normal>(base_) || std::holds_alternative<LogNormal>(base_);
  if (is_cut() || !has_formula) tabulate();
}

double RangeDistribution::base_pdf(double x) const {
  return std::visit([&](const auto& base) { return pdf_of(base, x); }, base_);
}

double RangeDistribution::base_cdf(double x) const {
  return std::visit([&](const auto& base) { return cdf_of(base, x); }, base_);
}

double RangeDistribution::base_upper(double x) const {
  return std::visit([&](const auto& base) { return upper_of(base, x); }, base_);
}

double RangeDistribution::exact(double p, double upper) const {
  const double kept = 1.0 - below_ - above_;
  const double x = std::visit(
      [&](const auto& base) { return quantile_of(base, below_ + p * kept, above_ + upper * kept); }, base_);
  return std::clamp(x, min_, max_);
}

void RangeDistribution::tabulate() {
  double bend = kInfinity;
  if (const auto* triangular = std::get_if<Triangular>(&base_))
    bend = score_of(cdf(triangular->mode()), 1.0 - cdf(triangular->mode()));
  table_ =
      score_table([this](double z) { return exact(standard_normal_cdf(z), standard_normal_cdf(-z)); }, bend);
}

double RangeDistribution::mean() const {
  if (!is_cut()) return std::visit([](const auto& base) { return mean_of(base); }, base_);
  return mean_over_scores(table_);
}

double RangeDistribution::pdf(double x) const {
  return x < min_ || x > max_ ? 0.0 : base_pdf(x) / (1.0 - below_ - above_);
}

double RangeDistribution::cdf(double x) const {
  if (is_constant()) return base_cdf(x);
  if (x <= min_) return 0.0;
  if (x >= max_) return 1.0;
  return (base_cdf(x) - below_) / (1.0 - below_ - above_);
}

Result<double> RangeDistribution::quantile(double p) const {
  if (Errors errors = check_probability(p, min_ == -kInfinity, max_ == kInfinity); !errors.empty())
    return errors;
  if (p == 0.0) return min_;
  return p == 1.0 ? max_ : exact(p, 1.0 - p);
}

void RangeDistribution::at_scores(std::span<const double> scores, std::span<double> draws) const {
  if (const auto* constant = std::get_if<double>(&base_)) {
    std::fill_n(draws.begin(), scores.size(), *constant);
  } else if (!table_.coefficients.empty()) {
    look_up(table_, scores, draws);
  } else if (const auto* normal = std::get_if<Normal>(&base_)) {
    for (std::size_t i = 0; i < scores.size(); ++i)
      draws[i] = normal->mean() + normal->standard_deviation() * scores[i];
  } else if (const auto* lognormal = std::get_if<LogNormal>(&base_)) {
    for (std::size_t i = 0; i < scores.size(); ++i)
      draws[i] = std::exp(lognormal->meanlog() + lognormal->sdlog() * scores[i]);
  }
}

void RangeDistribution::at_uniforms(std::span<const double> uniforms, std::span<double> draws) const {
  constexpr std::size_t kBlock = 256;
  std::array<double, kBlock> scores;
  for (std::size_t from = 0; from < uniforms.size(); from += kBlock) {
    const std::size_t count = std::min(kBlock, uniforms.size() - from);
    const std::span<double> block(scores.data(), count);
    normal_scores(uniforms.subspan(from, count), block);
    at_scores(block, draws.subspan(from, count));
  }
}

}  // namespace bpo::stats
