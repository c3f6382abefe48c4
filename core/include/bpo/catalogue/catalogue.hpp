#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bpo {

/// Where a figure was published: a CSL-JSON item, as far as a reader is shown it. `license` says on what
/// terms its figures stand here; `use` sums that up: open data, official statistics, cited fact or own work.
struct Source {
  std::string id, type, title, publisher, url, license, use, note;
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
  std::string time_rule;                        ///< of its clock, as POSIX writes it
  std::string languages, english, eu_adequacy;  ///< languages separated by "; "; "native" or empty
  double lat = 0, lon = 0;                      ///< of the city, degrees
};

/// One measured property of a country: wage, inflation, tax. `country` is empty for a region's.
struct Indicator {
  std::string id, country, indicator, function, unit;
  std::optional<double> value, low, high;
  int year = 0;
  std::string source, kind, confidence;
};

/// One component of what an employer pays on top of a wage, in percent of `base`. `country` is empty for a
/// region's.
struct Burden {
  std::string id, country, component, base;
  std::optional<double> rate_pct, low, high;
  int year = 0;
  std::string source, kind, confidence;
};

/// A published price of a provider: `unit` says what for. `country` is empty where a region's is stated.
struct BillingRate {
  std::string id, country, region, function, tier, unit;
  std::optional<double> low, high;
  int year = 0;
  std::string source, kind, confidence;
};

/// One published market size, in USD bn, nominal.
struct MarketEstimate {
  std::string id, publisher, title, published, region, segment, cagr_period;
  std::optional<int> base_year, forecast_year;
  std::optional<double> base_value, forecast_value;
  std::optional<double> range_low, range_high;  ///< as published, where the size is the middle of a range
  std::optional<double> stated_cagr_low,
      stated_cagr_high;  ///< fractions a year; equal where one figure was stated
  std::string quote, source, kind, confidence, note;
};

/// A published yearly series; `country` is empty for the world.
struct Series {
  std::string id, name, country, publisher, unit, licence, source, note;
  bool projectable = true;  ///< false where the points do not compare: shown, never projected from
};

/// The value of a series in a year, in the unit of the series.
struct SeriesPoint {
  std::string id, series, source, kind, confidence, note;
  int year = 0;
  double value = 0;
};

/// How large a part of a market is: `category` of `dimension`, a service, an industry, a region.
struct MarketShare {
  std::string id, publisher, period, region, market, dimension, category;
  int year = 0;                            ///< 0 where the publisher names none
  std::optional<double> share_pct, value;  ///< percent of the market, size
  std::string unit;                        ///< of `value`; without one, what the share is a percentage of
  std::string source, kind, confidence, note;
};

/// What a survey found about who outsources, why and how: a value or a range, in `unit`.
struct Adoption {
  std::string id, topic, metric, unit, population, publisher;
  std::optional<double> value, low, high, sample;
  std::optional<int> year;
  std::string source, kind, confidence, note;
};

/// The bundled data, as loaded: any subset of the tables.
struct Catalogue {
  std::vector<Source> sources;
  std::vector<Fact> facts;
  std::vector<Occupation> occupations;
  std::vector<Location> locations;
  std::vector<Indicator> indicators;
  std::vector<Indicator> workforce;  ///< how people in the trade are hired, trained and lost
  std::vector<Burden> burdens;
  std::vector<BillingRate> rates;
  std::vector<MarketEstimate> estimates;
  std::vector<Series> series;
  std::vector<SeriesPoint> points;
  std::vector<MarketShare> shares;
  std::vector<Adoption> adoption;
  /// Row numbers of `facts` by parameter, of `indicators` by name and country and of `occupations` by
  /// function; index_tables keeps them.
  std::vector<std::size_t> fact_order, indicator_order, occupation_order;
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
