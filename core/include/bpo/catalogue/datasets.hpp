#pragma once

#include <string_view>

namespace bpo {

/// The JSON text of every table in datasets/, `{"<table>": [records...], ...}`, as built into the program
/// (target bpo::datasets). Lives as long as the program. The page loads shards instead and does not link it.
std::string_view datasets();

}  // namespace bpo
