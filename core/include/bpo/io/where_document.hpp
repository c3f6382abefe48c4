#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-where/1`: a client's home, its work and what counts.
std::span<const Field> where_fields();

/// Answers `bpo-where/1` with `bpo-where-result/1`: what is published of each place, how often it is first
/// over weightings (SMAA-2), and how far each weight may move. Or with an error document.
std::string answer_where(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
