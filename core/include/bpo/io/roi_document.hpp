#pragma once

#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::io {

/// Answers a savings scenario, bpo-roi/1, with bpo-roi-result/1: resolved inputs with their origins, cost and
/// benefit lines by month, cash flow, measures under both timings, break-evens, the bridge of the saving and
/// the leak from rate card to bank. Refusals come back as bpo-error/1.
std::string answer_roi(std::string_view document, const Catalogue& catalogue);

/// Of the same answer what is looked at while an input is being moved, in a fraction of the time: without the
/// sensitivity and what rests on it (share of judgement, gates), the lines, their sums, and the months of
/// either side. What it has is equal to the whole answer's.
std::string answer_roi_outline(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io
