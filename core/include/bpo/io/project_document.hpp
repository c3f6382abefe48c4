#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-project/1`: a series of the catalogue or points of one's own, and how far to look.
std::span<const Field> project_fields();

/// Answers `bpo-project/1` with `bpo-project-result/1`: the history and its gaps, the projection with its
/// intervals of 50, 80 and 95 %, the parts it is the mean of, growth curves, and how the method would have
/// done in the past. The projection starts from the last unbroken run of years: a gap is never bridged, and a
/// warning says so.
///
/// A document without `schema` is a line of bulk work, {"id", "start_year"?, "values": [...], "horizon"}, and
/// is answered with {"id", "mean", "lo95", "hi95", "lo80", "hi80", "lo50", "hi50", "method"} alone: element i
/// is i + 1 years after the last value. Values of any sign. An error document to a line carries its id.
std::string answer_project(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
