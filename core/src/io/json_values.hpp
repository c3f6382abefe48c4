#pragma once

#include <optional>
#include <string_view>

#include "bpo/io/document.hpp"

namespace bpo::io {

/// The number, or null where there is none or it is not finite.
inline Json optional(std::optional<double> value) {
  return value ? number(*value) : Json(nullptr);
}

inline void put_unless_empty(Json& json, const char* name, std::string_view text) {
  if (!text.empty()) json[name] = text;
}

}  // namespace bpo::io
