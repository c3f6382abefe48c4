#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-claim/1`: two sizes with their years, and the growth stated between them; or a text
/// that says so.
std::span<const Field> claim_fields();

/// Answers `bpo-claim/1` with `bpo-claim-result/1`: implied against stated growth, the verdict, the sum in
/// words, and the catalogue's estimates and series nearest to the claim; of a text also what was read where
/// (`begin` and `end` in UTF-16 units) and what is missing. Or with an error document.
std::string answer_claim(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
