#pragma once

#include <string>
#include <utility>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::market::test {

/// An estimate of the world's spending on all business processes.
inline MarketEstimate estimate(std::string id, std::string publisher, std::string published) {
  MarketEstimate made;
  made.source = "page of " + id;
  made.id = std::move(id);
  made.publisher = std::move(publisher);
  made.published = std::move(published);
  made.region = "Global";
  made.segment = "all BPO";
  made.confidence = "secondary";
  return made;
}

inline MarketEstimate with_sizes(MarketEstimate made, int base_year, double base, int forecast_year,
                                 double forecast) {
  made.base_year = base_year;
  made.base_value = base;
  made.forecast_year = forecast_year;
  made.forecast_value = forecast;
  return made;
}

inline MarketEstimate with_size(MarketEstimate made, int year, double value) {
  made.base_year = year;
  made.base_value = value;
  return made;
}

inline MarketEstimate with_rate(MarketEstimate made, double low, double high, std::string period) {
  made.stated_cagr_low = low;
  made.stated_cagr_high = high;
  made.cagr_period = std::move(period);
  return made;
}

inline MarketEstimate in_segment(MarketEstimate made, std::string segment) {
  made.segment = std::move(segment);
  return made;
}

/// What the publishers said of the world around 2025, as in the catalogue.
inline std::vector<MarketEstimate> world_2025() {
  auto gvr = [](const char* id, const char* published) {
    return estimate(id, "Grand View Research", published);
  };
  auto unverified =
      with_size(estimate("wt-bpo-2024", "unattributed (WifiTalents aggregator)", "2026-02-06"), 2024, 350.2);
  unverified.confidence = "unverified";
  auto precedence =
      with_sizes(estimate("precedence-bpo-2025", "Precedence Research (as quoted in a trade article)", ""),
                 2025, 348, 2026, 384);
  precedence.confidence = "seed";
  auto no_year = estimate("unattr-bpo-250", "unattributed", "");
  no_year.base_value = 250;
  return {
      with_rate(with_sizes(estimate("mordor-bpo-2026", "Mordor Intelligence", "2026-01"), 2026, 436.37, 2031,
                           623.26),
                0.0739, 0.0739, "2026-2031"),
      with_rate(with_sizes(gvr("gvr-bpo-2025", "2026"), 2025, 328.37, 2033, 695.77), 0.099, 0.099,
                "to 2033 (start year not shown)"),
      with_sizes(gvr("gvr-bpo-2026", "2026"), 2025, 328.3, 2026, 358.6),
      with_rate(with_sizes(estimate("fbi-bpo-2026", "Fortune Business Insights", "2026"), 2026, 353.64, 2034,
                           741.6),
                0.097, 0.097, "2026-2034"),
      with_rate(
          with_sizes(estimate("bonafide-bpo-2024", "Bonafide Research", "2025"), 2024, 304.58, 2030, 520.44),
          0.0954, 0.0954, "2025-2030"),
      with_rate(
          with_sizes(estimate("rtds-bpo-2025", "Real Time Data Stats", "2025"), 2025, 285.4, 2033, 785.2),
          0.15, 0.15, "2025-2033"),
      with_rate(precedence, 0.09, 0.10, "coming years"),
      with_size(
          estimate("statista-bpo-2025", "Statista Market Insights (as quoted by DesignRush)", "2025-02-19"),
          2025, 414.81),
      with_sizes(estimate("tbn-bpo-2024", "unattributed (TIME Business News)", "2025"), 2024, 285.76, 2032,
                 544.78),
      with_sizes(estimate("marketus-bpo-2022", "Market.us (Scoop)", "2024"), 2022, 245.9, 2032, 544.8),
      with_size(gvr("gvr-bpo-2020", "2021"), 2020, 232.32),
      with_sizes(gvr("gvr-bpo-2021a", "2021"), 2021, 245.91, 2028, 435.89),
      with_rate(with_size(gvr("gvr-bpo-2021b", "2022"), 2021, 245.9), 0.091, 0.091, "2022-2030"),
      with_sizes(gvr("gvr-bpo-2022", "2023"), 2022, 261.9, 2030, 486),
      no_year,
      unverified,
      in_segment(with_sizes(estimate("idc-bpo-2003", "IDC", "2004-05-05"), 2003, 405, 2008, 682.5),
                 "all BPO (9 functions incl. logistics, engineering, facilities)"),
      in_segment(
          with_size(estimate("statista-tcv-2019", "Statista (from ISG contract data)", "2020"), 2019, 92.5),
          "large outsourcing contracts (TCV above USD 25 m), ITO + BPO"),
      in_segment(with_size(estimate("rtds-kpo-2025", "Real Time Data Stats", "2025"), 2025, 45.2), "KPO"),
  };
}

}  // namespace bpo::market::test
