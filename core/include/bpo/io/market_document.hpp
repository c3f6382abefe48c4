#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-market/1`: all optional, {"schema":"bpo-market/1"} is a complete question.
std::span<const Field> market_fields();

/// Answers `bpo-market/1` with `bpo-market-result/1`: the rival figures of a year, the publishers' paths, the
/// projection, the rates that add up, and what was left out and why. Or with an error document.
std::string answer_market(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
