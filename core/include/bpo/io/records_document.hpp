#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

std::span<const Field> records_fields();

/// Answers bpo-records/1 with bpo-records-result/1: the records of the loaded tables asked for by `ids`, each
/// with its source. An id that no loaded table has is an error.
std::string answer_records(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
