#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bpo/io/document.hpp"

namespace bpo::io {

/// The number, or null where there is none or it is not finite.
inline Json optional(std::optional<double> value) {
  return value ? number(*value) : Json(nullptr);
}

inline std::optional<double> number_at(const Json& object, const char* name) {
  return object.contains(name) ? std::optional(object[name].get<double>()) : std::nullopt;
}

inline std::string text_at(const Json& object, const char* name) {
  return object.contains(name) ? object[name].get<std::string>() : std::string();
}

inline void put_unless_empty(Json& json, const char* name, std::string_view text) {
  if (!text.empty()) json[name] = text;
}

}  // namespace bpo::io
