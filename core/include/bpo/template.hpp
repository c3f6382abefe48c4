#pragma once

#include <string>
#include <string_view>

namespace bpo {

/// Replaces every {name} of a template by what `named` returns for it.
template <typename Named>
std::string filled(std::string_view text, Named named) {
  std::string out;
  while (!text.empty()) {
    const auto open = text.find('{');
    out += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = text.find('}', open);
    out += named(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace bpo
