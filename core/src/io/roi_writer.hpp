#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/sourcing/resolve.hpp"

namespace bpo::io {

/// Evaluates a resolved case and writes the whole bpo-roi-result/1.
Json write_roi_result(const Resolved& resolved, const Catalogue& catalogue);

}  // namespace bpo::io
