#pragma once

#include <string_view>

#include "bpo/io/document.hpp"

namespace bpo::io {

inline Json measure(double value, std::string_view unit) {
  return Json{{"value", number(value)}, {"unit", unit}};
}

inline Json undefined(std::string_view unit, std::string_view reason) {
  return Json{{"value", nullptr}, {"unit", unit}, {"reason", reason}};
}

}  // namespace bpo::io
