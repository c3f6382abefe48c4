#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/result.hpp"

namespace bpo::io {

/// Answers a savings scenario, bpo-roi/1, with bpo-roi-result/1: resolved inputs with their origins, cost and
/// benefit lines by month, cash flow, measures under both timings, break-evens, the bridge of the saving and
/// the leak from rate card to bank. Refusals come back as bpo-error/1.
std::string answer_roi(std::string_view document, const Catalogue& catalogue);

/// NPV of the scenario with the number at `path` set to each of `values` in turn, everything that is not
/// given following along. NaN where the model refuses a value. Errors concern the document or the path
/// itself.
Result<std::vector<double>> sweep_roi(std::string_view document, std::string_view path,
                                      std::span<const double> values, const Catalogue& catalogue);

}  // namespace bpo::io
