#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

std::span<const Field> workbook_fields();

/// Answers `bpo-workbook/1`: a savings case as the sheets of a workbook, each cell with its formula and the
/// value the core has for it. Writing a file of it is the caller's.
std::string answer_workbook(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
