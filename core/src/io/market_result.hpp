#pragma once

#include "bpo/io/json.hpp"
#include "market_answer.hpp"

namespace bpo::io {

/// Adds everything but the inputs to a `bpo-market-result/1`.
void write_market_result(Json& result, const MarketQuestion& question, const MarketAnswer& answer,
                         const Catalogue& catalogue);

}  // namespace bpo::io
