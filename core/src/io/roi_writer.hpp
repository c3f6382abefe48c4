#pragma once

#include <string>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "roi_answer.hpp"

namespace bpo::io {

/// The bpo-roi-result/1 of a case: what was given, resolved, and its (computable) evaluation.
std::string write_roi_result(const Given& given, const Resolved& resolved, const Evaluation& evaluation,
                             const Catalogue& catalogue, Extent extent);

}  // namespace bpo::io
