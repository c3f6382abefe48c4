#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/error.hpp"
#include "bpo/field.hpp"
#include "bpo/io/json.hpp"
#include "bpo/result.hpp"

namespace bpo::io {

/// The text as JSON of whatever shape; not_json with line and column where it is none.
Result<Json> parse(std::string_view text);

/// The same, refusing texts over 1 MB or nested deeper than 32 levels before they are parsed.
Result<Json> parse_document(std::string_view text);

/// What is wrong with a document, by the table of its fields. All errors at once: unknown names (with the
/// nearest known one), wrong types, values out of bounds, missing required fields, another schema or a later
/// version of this one.
Errors check_document(const Json& document, std::string_view schema, std::span<const Field> fields);

/// A document's text, parsed and checked.
Result<Json> read_document(std::string_view text, std::string_view schema, std::span<const Field> fields);

/// Refusals as a document: {"schema":"bpo-error/1","errors":[{code, path, message, value, allowed}]}.
std::string error_document(const Errors& errors);

/// "above 0, at most 120", "0 to 0.4", "end, mid": the allowed values of a field in words.
std::string allowed(const Field& field);

/// A number as the shortest text that reads back as the same double; whole numbers without ".0".
std::string number_text(double value);

/// JSON Schema (2020-12) of a document, with the fields' units, groups and help in "x-fields".
Json json_schema(std::string_view schema, std::string_view title, std::span<const Field> fields);

/// A double for a document: itself when finite, else null.
Json number(double value);

}  // namespace bpo::io
