#pragma once

#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/result.hpp"
#include "bpo/sourcing/given.hpp"

namespace bpo::io {

/// A bpo-roi/1 document as the flat list of what was set, or everything that is wrong with it: each value by
/// the field table, and the values taken together.
Result<Given> read_scenario(const Json& document, const Catalogue& catalogue);

/// The same from its text.
Result<Given> read_roi(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
