#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

std::span<const Field> catalogue_fields();

/// Answers bpo-catalogue/1 with bpo-catalogue-result/1: the functions, home countries, delivery locations and
/// industries to choose from, and how many records each table holds. For each function it says which inputs
/// have no published default for the given home and location.
std::string answer_catalogue(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
