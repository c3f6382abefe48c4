#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/risk/plan.hpp"

namespace bpo::risk {

/// How long the move may take: as the request's plan draws it, or as planned and, with the published or given
/// chance, longer. The waves as planned are those of the most likely length.
/// @returns missing, not_allowed (an overrun besides a drawn length, a move that ends after the term), and
///   what RangeDistribution::make refuses
Errors plan_lengths(Plan& plan, const Catalogue& catalogue);

}  // namespace bpo::risk
