#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-productivity/1`: a case, and for each of three teams what it differs in.
std::span<const Field> productivity_fields();

/// Answers `bpo-productivity/1` with `bpo-productivity-result/1`: units per paid hour and FTE, cost of a good
/// unit and the gain from team to team with what it is made of, beside the gains that are commonly claimed.
std::string answer_productivity(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
