#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-timeline/1`: the steps of an engagement.
std::span<const Field> timeline_fields();

/// Answers `bpo-timeline/1` with `bpo-timeline-result/1`: when the work goes live, as a distribution, and
/// what a delay costs. Or with an error document.
std::string answer_timeline(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
