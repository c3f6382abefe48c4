#pragma once

#include <vector>

#include "bpo/market/claim_text.hpp"
#include "claim_tokens.hpp"

namespace bpo::market {

/// Sizes, years, periods, percentages, scopes and regions of a text, in its order. Sizes have no year yet; a
/// percentage that is a growth has the role `stated`.
std::vector<Reading> quantities_of(const Tokens& tokens);

}  // namespace bpo::market
