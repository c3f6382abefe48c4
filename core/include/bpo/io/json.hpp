#pragma once

#include <nlohmann/json.hpp>

namespace bpo::io {

/// Documents keep the order in which they were written, so that a result reads like its explanation.
using Json = nlohmann::ordered_json;

}  // namespace bpo::io
