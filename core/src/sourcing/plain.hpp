#pragma once

#include <cstdio>
#include <string>

namespace bpo {

/// A number as a reader of an error would write it: 1.2, not 1.200000.
inline std::string plain(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.10g", value);
  return text;
}

}  // namespace bpo
