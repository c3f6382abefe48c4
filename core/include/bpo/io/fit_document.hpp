#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/field.hpp"

namespace bpo::io {

/// The input of `bpo-fit/1`: past figures.
std::span<const Field> fit_fields();

/// Answers `bpo-fit/1` with `bpo-fit-result/1`: the ranges that the figures fit, the nearest first, and how
/// likely the first makes each value. Or with an error document.
std::string answer_fit(std::string_view document);

}  // namespace bpo::io
