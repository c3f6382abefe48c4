#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-growth/1`: three of start, end, years and rate.
std::span<const Field> growth_fields();

/// Answers `bpo-growth/1` with `bpo-growth-result/1`: all four quantities, which one was solved, the doubling
/// time and the sum in words. Or with an error document.
std::string answer_growth(std::string_view document);

}  // namespace bpo::io
