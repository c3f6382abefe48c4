#pragma once

#include <span>
#include <string>

#include "bpo/error.hpp"
#include "bpo/field.hpp"
#include "bpo/io/json.hpp"

namespace bpo::io {

/// Walks a document along the table of its fields and adds everything that is wrong with it: unknown names,
/// types, bounds, lengths, missing required fields.
void check_fields(const Json& document, std::span<const Field> fields, Errors& errors);

/// A value as JSON text for an error, cut where it is long.
std::string quoted(const Json& value);

}  // namespace bpo::io
