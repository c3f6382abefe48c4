#include "bpo/market/claim.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "bpo/market/printed.hpp"
#include "growth.hpp"

namespace bpo::market {
namespace {

// What the true value behind a printed size may be; above 0, as sizes are.
Range behind(double printed_size, const Size& size) {
  const double half = std::min(size.rounding.value_or(half_unit(printed_size)), 0.9 * printed_size);
  return {printed_size - half, printed_size + half};
}

Range growth_between(Range start, Range end, int years) {
  return {compound_growth(start.high, end.low, years), compound_growth(start.low, end.high, years)};
}

bool is_single(Range range) {
  return range.low == range.high;
}

// Rounded rates and the powers behind implied ones carry noise in their last bits.
constexpr double kNoise = 1e-12;
bool at_most(double a, double b) {
  return a <= b + kNoise;
}

/// An end of a range of growth, with the rounding around it.
struct Bounds {
  Range low;
  Range high;
};

Bounds implied_bounds(const Claim& claim) {
  const int years = claim.end.year - claim.start.year;
  const auto between = [&](double start, double end) {
    return growth_between(behind(start, claim.start), behind(end, claim.end), years);
  };
  return {between(claim.start.value.high, claim.end.value.low),
          between(claim.start.value.low, claim.end.value.high)};
}

Bounds stated_bounds(Range stated, std::optional<double> rounding) {
  if (!is_single(stated)) return {{stated.low, stated.low}, {stated.high, stated.high}};
  const double half = rounding.value_or(rate_half_unit(stated.low));
  const Range around{stated.low - half, stated.low + half};
  return {around, around};
}

// Can rounding put all of `inner` into `outer`?
bool fits(const Bounds& inner, const Bounds& outer) {
  return at_most(outer.low.low, inner.low.high) && at_most(inner.high.low, outer.high.high);
}

bool meet(const Bounds& a, const Bounds& b) {
  return at_most(a.low.low, b.high.high) && at_most(b.low.low, a.high.high);
}

Verdict judge(const Bounds& implied, const Bounds& stated) {
  if (!meet(implied, stated)) return Verdict::inconsistent;
  return fits(implied, stated) || fits(stated, implied) ? Verdict::consistent : Verdict::cannot_tell;
}

std::string quotient(double start, double end, int years, double growth, int places) {
  const std::string ratio = printed(end) + " ÷ " + printed(start);
  const std::string root = years == 1 ? ratio : "(" + ratio + ")^(1/" + std::to_string(years) + ")";
  return root + " = " + fixed_text(1 + growth, places + 2) + ", which is " + percent_text(growth, places) +
         " a year";
}

std::string sum_words(const Claim& claim, Range implied) {
  // One digit more than the claim gives, so that a near miss shows; two are enough for any rate.
  const double rate = claim.stated ? claim.stated->high : 0.1;
  const int places = std::min(2, std::max(decimals(rate) - 2, 0) + 1);
  const int years = claim.end.year - claim.start.year;
  std::string words = quotient(claim.start.value.high, claim.end.value.low, years, implied.low, places);
  if (!is_single(claim.start.value) || !is_single(claim.end.value)) {
    words += "; " + quotient(claim.start.value.low, claim.end.value.high, years, implied.high, places);
  }
  if (!claim.stated) return words + ". No growth is stated.";
  const std::string stated = is_single(*claim.stated) ? printed_percent(claim.stated->low)
                                                      : printed_percent(claim.stated->low) + " to " +
                                                            printed_percent(claim.stated->high);
  return words + ". Stated: " + stated + ".";
}

// "to 2030 (start year not shown)" is told without its bracket.
std::string period_words(const MarketEstimate& estimate) {
  return '"' + estimate.cagr_period.substr(0, estimate.cagr_period.find(" (")) + '"';
}

bool covers_other_years(const MarketEstimate& estimate) {
  if (estimate.cagr_period.empty()) return false;
  const std::optional<Period> period = stated_period(estimate);
  return !period || period->from != estimate.base_year || period->to != estimate.forecast_year;
}

std::optional<double> passes(const MarketEstimate& estimate, int year) {
  const std::optional<double> growth = implied_growth(estimate);
  if (!growth) return std::nullopt;
  const std::vector<YearValue> ends = figures(estimate);
  if (year < ends[0].year || year > ends[1].year) return std::nullopt;
  return grown(ends[0].value, *growth, year - ends[0].year);
}

template <typename ValueIn>
std::vector<Nearby::Match> matches(const Claim& claim, const MarketEstimate& estimate, ValueIn value_in) {
  std::vector<Nearby::Match> found;
  for (const Size& size : {claim.start, claim.end}) {
    const std::optional<double> value = value_in(estimate, size.year);
    if (!value) continue;
    const double nearest = std::clamp(*value, size.value.low, size.value.high);
    found.push_back({{size.year, *value}, *value / nearest - 1.0});
  }
  return found;
}

double distance(const Nearby& near) {
  double worst = 0;
  for (const Nearby::Match& match : near.matches)
    worst = std::max(worst, std::abs(std::log1p(match.difference)));
  return worst;
}

bool nearer(const Nearby& a, const Nearby& b) {
  const double a_distance = distance(a);
  const double b_distance = distance(b);
  if (a_distance != b_distance) return a_distance < b_distance;
  if (a.stated != b.stated) return a.stated;
  if (a.matches.size() != b.matches.size()) return a.matches.size() > b.matches.size();
  return a.estimate->id < b.estimate->id;
}

}  // namespace

std::string_view wire_name(Verdict verdict) {
  switch (verdict) {
    case Verdict::consistent:
      return "consistent";
    case Verdict::inconsistent:
      return "inconsistent";
    case Verdict::cannot_tell:
      return "cannot_tell";
  }
  return "cannot_tell";
}

ClaimCheck check_claim(const Claim& claim) {
  ClaimCheck check;
  check.implied = growth_between(claim.start.value, claim.end.value, claim.end.year - claim.start.year);
  const Bounds implied = implied_bounds(claim);
  check.implied_rounded = {implied.low.low, implied.high.high};
  if (claim.stated) {
    const Bounds stated = stated_bounds(*claim.stated, claim.stated_rounding);
    check.stated_rounded = Range{stated.low.low, stated.high.high};
    check.verdict = judge(implied, stated);
  }
  check.sum = sum_words(claim, check.implied);
  return check;
}

std::optional<RateCheck> check_estimate(const MarketEstimate& estimate) {
  const std::optional<Range> stated = stated_growth(estimate);
  if (!stated || !has_path(estimate)) return std::nullopt;
  const std::vector<YearValue> ends = figures(estimate);
  const Claim claim{
      {ends[0].year, {ends[0].value, ends[0].value}}, {ends[1].year, {ends[1].value, ends[1].value}}, stated};
  const ClaimCheck check = check_claim(claim);
  RateCheck result{*stated, check.implied.low, check.verdict, check.sum};
  if (check.verdict == Verdict::inconsistent && covers_other_years(estimate)) {
    result.verdict = Verdict::cannot_tell;
    result.reason += " The rate is for " + period_words(estimate) + ", the sizes are for " +
                     std::to_string(ends[0].year) + " and " + std::to_string(ends[1].year) + ".";
  }
  return result;
}

std::vector<Nearby> nearest_estimates(const Claim& claim, std::span<const MarketEstimate> estimates,
                                      std::size_t how_many) {
  std::vector<Nearby> all;
  for (const MarketEstimate& estimate : estimates) {
    Nearby near{&estimate, matches(claim, estimate, figure_for), true};
    if (near.matches.empty()) near = {&estimate, matches(claim, estimate, passes), false};
    if (!near.matches.empty()) all.push_back(std::move(near));
  }
  std::sort(all.begin(), all.end(), nearer);
  std::vector<Nearby> chosen;
  for (Nearby& near : all) {
    const bool known = std::any_of(chosen.begin(), chosen.end(), [&](const Nearby& other) {
      return other.estimate->publisher == near.estimate->publisher;
    });
    if (!known) chosen.push_back(std::move(near));
    if (chosen.size() == how_many) break;
  }
  return chosen;
}

}  // namespace bpo::market
