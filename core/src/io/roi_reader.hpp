#pragma once

#include "bpo/io/json.hpp"
#include "bpo/result.hpp"
#include "bpo/sourcing/given.hpp"

namespace bpo::io {

/// A checked bpo-roi/1 document as the flat list of what was set.
Given read_given(const Json& document);

/// Text to Given: validation against the field table included.
Result<Given> read_roi(std::string_view document);

}  // namespace bpo::io
