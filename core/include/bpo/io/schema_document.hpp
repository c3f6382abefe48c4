#pragma once

#include <string>
#include <string_view>

namespace bpo::io {

/// JSON Schema of a document by its short name, "roi" for bpo-roi/1; an error document for another name, with
/// the list of names.
std::string answer_schema(std::string_view name);

}  // namespace bpo::io
