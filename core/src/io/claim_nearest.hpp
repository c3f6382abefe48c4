#pragma once

#include <span>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/market/claim.hpp"
#include "bpo/market/claim_text.hpp"

namespace bpo::io {

/// What a sentence names is compared first with what counts the same there; where nothing does, with all.
std::vector<MarketEstimate> comparable(const market::ClaimText& read, const Catalogue& catalogue);

/// The estimates nearest to a claim's sizes in its years, nearest first.
Json nearest_json(const market::Claim& claim, std::span<const MarketEstimate> estimates);

/// The yearly series, in USD bn, that come within a fifth of the claim in both its years: nearest first.
Json nearest_series_json(const market::Claim& claim, const Catalogue& catalogue);

}  // namespace bpo::io
