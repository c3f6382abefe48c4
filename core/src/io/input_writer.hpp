#pragma once

#include "bpo/sourcing/resolve.hpp"
#include "json_text.hpp"

namespace bpo::io {

/// One resolved input with its provenance, as an object.
void write_input(JsonText& out, const Input& input);

}  // namespace bpo::io
