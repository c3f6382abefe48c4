#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bpo {

/// Where a figure was published: a CSL-JSON item, as far as a reader is shown it.
struct Source {
  std::string id, type, title, publisher, url, license, note;
  std::optional<int> year;
};

/// A planning parameter with its published range: `mode` is the value used, `low` and `high` the spread.
struct Fact {
  std::string id, parameter, function, location, applies_to, unit, distribution;
  std::optional<double> low, mode, high;
  std::string source, kind, confidence, note;
};

/// Pay of one occupation in one country and year, in local currency a year.
struct Occupation {
  std::string id, function, country, code, name, currency;
  int year = 0;
  std::optional<double> annual_median, annual_mean, p10, p25, p75, p90, employment;
  std::string source, kind, confidence;
};

/// A country that buys or delivers, with its main city and its offsets from UTC (hours) in January and July.
struct Location {
  std::string id, iso2, name, region, role, city, time_zone, source;
  double utc_offset_jan = 0, utc_offset_jul = 0;
};

/// One measured property of a country: wage, inflation, tax.
struct Indicator {
  std::string id, country, indicator, function, unit;
  std::optional<double> value, low, high;
  int year = 0;
  std::string source, kind, confidence;
};

/// One component of what an employer pays on top of a wage, in percent of `base`.
struct Burden {
  std::string id, country, component, base;
  std::optional<double> rate_pct, low, high;
  int year = 0;
  std::string source, kind, confidence;
};

/// One published market size, in USD bn, nominal.
struct MarketEstimate {
  std::string id, publisher, title, published, region, segment, cagr_period;
  std::optional<int> base_year, forecast_year;
  std::optional<double> base_value, forecast_value;
  std::optional<double> stated_cagr_low,
      stated_cagr_high;  ///< fractions a year; equal where one figure was stated
  std::string quote, source, kind, confidence, note;
};

/// A published yearly series and its points.
struct Series {
  std::string id, name, country, publisher, unit, licence, source, note;
};
struct SeriesPoint {
  std::string series, unit, source, kind, note;
  int year = 0;
  double value = 0;
  std::string id;
};

/// The bundled data, as loaded: any subset of the tables.
struct Catalogue {
  std::vector<Source> sources;
  std::vector<Fact> facts;
  std::vector<Occupation> occupations;
  std::vector<Location> locations;
  std::vector<Indicator> indicators;
  std::vector<Burden> burdens;
  std::vector<MarketEstimate> estimates;
  std::vector<Series> series;
  std::vector<SeriesPoint> points;
};

/// The record with this id, or nullptr.
template <typename Record>
const Record* find_by_id(const std::vector<Record>& table, std::string_view id) {
  for (const Record& record : table) {
    if (record.id == id) return &record;
  }
  return nullptr;
}

}  // namespace bpo
