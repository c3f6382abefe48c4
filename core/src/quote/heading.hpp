#pragma once

#include <optional>
#include <string_view>

#include "bpo/quote/reading.hpp"

namespace bpo::quote {

/// What a line without prices or topics of its own, "Not included:", says of those under it.
std::optional<Standing> heading_of(std::string_view line);

}  // namespace bpo::quote
