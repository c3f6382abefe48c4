#pragma once

#include <array>
#include <cstdio>
#include <string>

namespace bpo::risk {

/// A number as a refusal repeats it: ten digits, without a unit.
inline std::string plain(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.10g", value);
  return text.data();
}

}  // namespace bpo::risk
