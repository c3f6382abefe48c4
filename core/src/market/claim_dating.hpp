#pragma once

#include <vector>

#include "bpo/market/claim_text.hpp"
#include "claim_tokens.hpp"

namespace bpo::market {

/// The readings of a kind, the first six of them.
std::vector<Reading*> of_kind(std::vector<Reading>& readings, Reading::Kind kind);

/// Gives each size the year it is for: the years are shared out so that all stand as near to their sizes as
/// can be. What then has none takes it from a period, "from 328 to 696 billion between 2025 and 2033".
void date_sizes(std::vector<Reading>& readings, const Tokens& tokens);

}  // namespace bpo::market
