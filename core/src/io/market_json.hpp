#pragma once

#include <optional>

#include "bpo/market/estimate.hpp"
#include "bpo/market/outlook.hpp"
#include "json_values.hpp"

namespace bpo::io {

/// Which estimate a row is about.
inline Json about(const MarketEstimate& estimate) {
  Json json = Json::object();
  json["id"] = estimate.id;
  json["publisher"] = market::publisher_name(estimate);
  return json;
}

template <typename Values>
Json list_of(const Values& values) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(value);
  return list;
}

inline void put_interval(Json& json, const std::optional<market::Interval>& interval, const char* low,
                         const char* high, double factor) {
  if (!interval) return;
  json[low] = number(interval->low * factor);
  json[high] = number(interval->high * factor);
}

/// The intervals of 50, 80 and 95 % that a point has, times the factor.
inline void put_fan(Json& json, const market::Outlook::Point& at, double factor) {
  put_interval(json, at.at50, "lo50", "hi50", factor);
  put_interval(json, at.at80, "lo80", "hi80", factor);
  put_interval(json, at.at95, "lo95", "hi95", factor);
}

}  // namespace bpo::io
