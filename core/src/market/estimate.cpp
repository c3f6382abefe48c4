#include "bpo/market/estimate.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/market/printed.hpp"
#include "bpo/market/scope.hpp"
#include "growth.hpp"

namespace bpo::market {
namespace {

std::size_t bracket(const MarketEstimate& estimate) {
  return is_unsigned(estimate) ? std::string::npos : estimate.publisher.find(" (");
}

bool is_year(std::string_view text) {
  return text.size() >= 4 &&
         std::all_of(text.begin(), text.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
}

int year_at(std::string_view text) {
  int year = 0;
  for (const char digit : text.substr(0, 4)) year = year * 10 + (digit - '0');
  return year;
}

bool agree(double a, double b) {
  // A trace of slack: 544.78 and 544.83 are both printed as 544.8.
  return std::abs(a - b) <= std::max(half_unit(a), half_unit(b)) * (1 + 1e-9);
}

bool states_one_of(const MarketEstimate& estimate, std::span<const YearValue> wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const YearValue& figure) {
    const std::optional<double> stated = figure_for(estimate, figure.year);
    return stated && agree(*stated, figure.value);
  });
}

}  // namespace

std::string_view publisher_name(const MarketEstimate& estimate) {
  return std::string_view(estimate.publisher).substr(0, bracket(estimate));
}

std::string_view attribution(const MarketEstimate& estimate) {
  const std::size_t at = bracket(estimate);
  if (at == std::string::npos) return {};
  std::string_view inside = std::string_view(estimate.publisher).substr(at + 2);
  if (inside.ends_with(')')) inside.remove_suffix(1);
  return inside;
}

bool is_unsigned(const MarketEstimate& estimate) {
  return estimate.publisher.starts_with("unattributed") || estimate.publisher.starts_with("unnamed");
}

std::vector<YearValue> figures(const MarketEstimate& estimate) {
  std::vector<YearValue> found;
  const auto add = [&found](std::optional<int> year, std::optional<double> value) {
    if (year && value && *value > 0) found.push_back({*year, *value});
  };
  add(estimate.base_year, estimate.base_value);
  add(estimate.forecast_year, estimate.forecast_value);
  return found;
}

std::optional<double> figure_for(const MarketEstimate& estimate, int year) {
  const auto states = [year](std::optional<int> when, std::optional<double> value) {
    return when == year && value && *value > 0;
  };
  if (states(estimate.base_year, estimate.base_value)) return estimate.base_value;
  if (states(estimate.forecast_year, estimate.forecast_value)) return estimate.forecast_value;
  return std::nullopt;
}

bool is_aim(const SeriesPoint& point) {
  return point.kind == "projection";
}

bool states_range(const MarketEstimate& estimate) {
  return estimate.range_low && estimate.range_high && *estimate.range_low > 0 &&
         *estimate.range_high > *estimate.range_low;
}

bool has_path(const MarketEstimate& estimate) {
  const std::vector<YearValue> ends = figures(estimate);
  return ends.size() == 2 && ends[0].year < ends[1].year;
}

std::optional<double> implied_growth(const MarketEstimate& estimate) {
  if (!has_path(estimate)) return std::nullopt;
  const std::vector<YearValue> ends = figures(estimate);
  return compound_growth(ends[0].value, ends[1].value, ends[1].year - ends[0].year);
}

std::optional<Range> stated_growth(const MarketEstimate& estimate) {
  if (!estimate.stated_cagr_low || !estimate.stated_cagr_high) return std::nullopt;
  return Range{*estimate.stated_cagr_low, *estimate.stated_cagr_high};
}

std::optional<Period> stated_period(const MarketEstimate& estimate) {
  const std::string_view text = estimate.cagr_period;
  if (text.size() < 9 || !is_year(text) || text[4] != '-' || !is_year(text.substr(5))) return std::nullopt;
  return Period{year_at(text), year_at(text.substr(5))};
}

std::optional<double> own_growth(const MarketEstimate& estimate) {
  if (const std::optional<double> implied = implied_growth(estimate)) return implied;
  const std::optional<Range> stated = stated_growth(estimate);
  if (!stated) return std::nullopt;
  const std::optional<Period> period = stated_period(estimate);
  if (period && estimate.base_year && period->to <= *estimate.base_year) return std::nullopt;
  return (stated->low + stated->high) / 2;
}

const MarketEstimate* repeats(const MarketEstimate& estimate, std::span<const MarketEstimate> estimates) {
  if (!is_unsigned(estimate)) return nullptr;
  const Scope* scope = scope_of(estimate.segment);
  const std::vector<YearValue> own = figures(estimate);
  const MarketEstimate* original = nullptr;
  for (const MarketEstimate& other : estimates) {
    if (!states_one_of(other, own) || is_unsigned(other)) continue;
    if (other.region != estimate.region || scope_of(other.segment) != scope) continue;
    if (!original || other.id < original->id) original = &other;
  }
  return original;
}

}  // namespace bpo::market
