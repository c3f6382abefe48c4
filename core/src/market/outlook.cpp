#include "bpo/market/outlook.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "bpo/market/printed.hpp"
#include "growth.hpp"

namespace bpo::market {
namespace {

// Normal quantiles: half an interval in s.d.
constexpr double kAt50 = 0.6744897501960817;
constexpr double kAt80 = 1.2815515655446004;
constexpr double kAt95 = 1.959963984540054;

constexpr std::string_view kNoGrowth = "no pooled publisher gives a growth: set your own rate";

constexpr std::array kMethods{Method::publishers, Method::history, Method::blend, Method::constant,
                              Method::ceiling};

Outlook::Point spread_point(int year, double log_mean, double sd) {
  const auto at = [&](double z) {
    return Interval{std::exp(log_mean - z * sd), std::exp(log_mean + z * sd)};
  };
  return {year, std::exp(log_mean), sd, at(kAt50), at(kAt80), at(kAt95)};
}

std::string bn(double size, int year) {
  return size_text(size) + " bn in " + std::to_string(year);
}

std::string from_to(const Outlook& outlook) {
  const Outlook::Point& last = outlook.points.back();
  if (outlook.points.size() == 1) return bn(last.mean, last.year);
  return bn(outlook.points.front().mean, outlook.points.front().year) + " to " + bn(last.mean, last.year) +
         ", " + percent_text(outlook.rate(), 1) + " a year";
}

Outlook refused(Method method, std::string reason) {
  Outlook outlook;
  outlook.method = method;
  outlook.reason = std::move(reason);
  return outlook;
}

bool reaches(const std::optional<Consensus>& consensus) {
  return consensus && consensus->points.size() > 1;
}

/// A history with its forecast, in logarithms, year by year.
class Trend {
 public:
  Trend(const History& history, int until)
      : history_(history),
        ahead_(forecast(history.values, std::clamp(until - history.last_year(), 1, kLongestHorizon))) {}

  std::string_view reason() const { return ahead_.reason; }
  bool reaches(int year) const {
    return year >= history_.first_year &&
           year - history_.last_year() <= static_cast<int>(ahead_.mean.size()) && value(year) > 0;
  }
  double value(int year) const {
    const int step = year - history_.last_year();
    return step > 0 ? ahead_.mean[index(step)]
                    : history_.values[static_cast<std::size_t>(year - history_.first_year)];
  }
  Outlook::Point point(int year, double scale) const {
    const int step = year - history_.last_year();
    const double mean = value(year) * scale;
    if (step <= 0) return {year, mean, 0, Interval{mean, mean}, Interval{mean, mean}, Interval{mean, mean}};
    const auto scaled = [&](const Interval& i) { return Interval{i.low * scale, i.high * scale}; };
    const Interval wide = ahead_.at95[index(step)];
    const double low = std::max(wide.low, value(year) * 1e-3);  // an end at 0 has no logarithm
    return {year,
            mean,
            (std::log(wide.high) - std::log(low)) / (2 * kAt95),
            scaled(ahead_.at50[index(step)]),
            scaled(ahead_.at80[index(step)]),
            scaled(wide)};
  }

 private:
  static std::size_t index(int step) { return static_cast<std::size_t>(step - 1); }
  const History& history_;
  Forecast ahead_;
};

Outlook by_history(const History& history, const Pool& pool, const std::optional<Consensus>& consensus,
                   int until) {
  const Trend trend(history, until);
  if (!trend.reason().empty()) return refused(Method::history, std::string(trend.reason()));
  if (!trend.reaches(pool.year) || !trend.reaches(until)) {
    return refused(Method::history, "the series must have a value for " + std::to_string(pool.year) +
                                        " or end at most " + std::to_string(kLongestHorizon) +
                                        " years before " + std::to_string(until) + "; it has " +
                                        std::to_string(history.first_year) + " to " +
                                        std::to_string(history.last_year()));
  }
  if (history.growth_only && !consensus)
    return refused(Method::history, "no publisher states a size for the growth to start from");
  const double scale = history.growth_only ? consensus->mean_at(pool.year) / trend.value(pool.year) : 1.0;
  Outlook outlook;
  outlook.method = Method::history;
  for (int year = pool.year; year <= until; ++year) outlook.points.push_back(trend.point(year, scale));
  outlook.formula = "the trend of " + history.name + " (" + std::to_string(history.first_year) + " to " +
                    std::to_string(history.last_year()) + ")" +
                    (history.growth_only ? " applied to the publishers' size: " : ": ") + from_to(outlook);
  return outlook;
}

Outlook blended(const Outlook& publishers, const Outlook& history, std::optional<double> history_weight) {
  Outlook outlook;
  outlook.method = Method::blend;
  for (std::size_t i = 0; i < std::min(publishers.points.size(), history.points.size()); ++i) {
    const Outlook::Point& p = publishers.points[i];
    const Outlook::Point& h = history.points[i];
    const double lambda = history_weight ? 1 - *history_weight : precision_weight(p.sd * p.sd, h.sd * h.sd);
    const Blend both = blend(std::log(p.mean), p.sd * p.sd, std::log(h.mean), h.sd * h.sd, lambda);
    outlook.points.push_back(spread_point(p.year, both.log_mean, std::sqrt(both.variance)));
    outlook.lambda = lambda;
  }
  outlook.formula = percent_text(*outlook.lambda, 0) + " publishers, " +
                    percent_text(1 - *outlook.lambda, 0) + " history in the last year: " + from_to(outlook);
  return outlook;
}

Outlook at_constant_rate(const std::optional<Projection>& projection) {
  Outlook outlook;
  outlook.method = Method::constant;
  for (const Projection::Point& point : projection->points)
    outlook.points.push_back({point.year, point.value, 0, {}, {}, {}});
  outlook.formula = projection->formula;
  return outlook;
}

/// What is left of the way to the ceiling after each year, as a share of what was left the year before; the
/// way is M / y - 1 for a logistic curve and log(M / y) for Gompertz's.
double way_left(Curve curve, double ceiling, double size) {
  return curve == Curve::logistic ? ceiling / size - 1 : std::log(ceiling / size);
}
double size_at(Curve curve, double ceiling, double way) {
  return curve == Curve::logistic ? ceiling / (1 + way) : ceiling * std::exp(-way);
}

Outlook under_ceiling(const Outlook& publishers, double ceiling, Curve curve) {
  const double start = publishers.points[0].mean;
  const double next = publishers.points[1].mean;
  if (std::max(start, next) >= ceiling) {
    return refused(Method::ceiling, "the ceiling must be above the publishers' size of " +
                                        bn(std::max(start, next), publishers.points[1].year));
  }
  Outlook outlook;
  outlook.method = Method::ceiling;
  double way = way_left(curve, ceiling, start);
  const double left = way_left(curve, ceiling, next) / way;
  for (const Outlook::Point& at : publishers.points) {
    Outlook::Point point = spread_point(at.year, std::log(size_at(curve, ceiling, way)), at.sd);
    for (std::optional<Interval>* interval : {&point.at50, &point.at80, &point.at95})
      (*interval)->high = std::clamp((*interval)->high, point.mean, ceiling);
    outlook.points.push_back(point);
    way *= left;
  }
  outlook.formula = std::string(curve == Curve::logistic ? "logistic" : "Gompertz") +
                    " curve to a ceiling of " + size_text(ceiling) + " bn that starts at the publishers' " +
                    percent_text(next / start - 1, 1) + " a year: " + from_to(outlook);
  return outlook;
}

}  // namespace

std::string_view wire_name(Method method) {
  switch (method) {
    case Method::publishers:
      return "publishers";
    case Method::history:
      return "history";
    case Method::blend:
      return "blend";
    case Method::constant:
      return "constant";
    case Method::ceiling:
      return "ceiling";
  }
  return "publishers";
}

std::optional<Method> method_named(std::string_view name) {
  for (const Method method : kMethods) {
    if (wire_name(method) == name) return method;
  }
  return std::nullopt;
}

double Outlook::rate() const {
  return compound_growth(points.front().mean, points.back().mean, points.back().year - points.front().year);
}

Outlook outlook_of(const Consensus& consensus) {
  Outlook outlook;
  for (const Consensus::Point& point : consensus.points) {
    outlook.points.push_back(spread_point(point.year, point.combined.log_mean, point.combined.sd()));
  }
  outlook.formula = "weighted mean of " + std::to_string(consensus.voices.size()) +
                    " publishers, year by year: " + from_to(outlook);
  return outlook;
}

Outlook make_outlook(const OutlookChoice& choice, const Pool& pool, const std::optional<Consensus>& consensus,
                     const std::optional<History>& history) {
  const Method method = choice.method;
  if (method == Method::constant) {
    const std::optional<Projection> projection = project(pool, choice.until, choice.growth);
    if (projection) return at_constant_rate(projection);
    return refused(method, std::string(kNoGrowth));
  }
  if (method == Method::history) {
    if (!history) return refused(method, "needs a history: a series of the catalogue, or your own points");
    return by_history(*history, pool, consensus, choice.until);
  }
  if (!reaches(consensus)) return refused(method, std::string(kNoGrowth));
  Outlook publishers = outlook_of(*consensus);
  if (method == Method::publishers) return publishers;
  if (method == Method::ceiling) {
    if (!choice.ceiling) return refused(method, "needs a ceiling, USD bn");
    return under_ceiling(publishers, *choice.ceiling, choice.curve);
  }
  if (!history) return refused(method, "needs a history: a series of the catalogue, or your own points");
  const Outlook own = by_history(*history, pool, consensus, choice.until);
  return own.reason.empty() ? blended(publishers, own, choice.history_weight) : refused(method, own.reason);
}

}  // namespace bpo::market
