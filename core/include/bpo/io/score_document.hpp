#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-score/1`: a reader's candidates over criteria and weights.
std::span<const Field> score_fields();

/// Answers `bpo-score/1` with `bpo-score-result/1`: ranks at the reader's weights, how often each candidate
/// is first over other weightings (SMAA-2), and how far each weight may move. Or with an error document.
std::string answer_score(std::string_view document);

}  // namespace bpo::io
