#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/resolve.hpp"

namespace bpo::io {

/// The whole bpo-roi-result/1 of a resolved case and its (computable) evaluation.
Json write_roi_result(const Resolved& resolved, const Evaluation& evaluation, const Catalogue& catalogue);

}  // namespace bpo::io
