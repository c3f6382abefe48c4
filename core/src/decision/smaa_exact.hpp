#pragma once

#include "bpo/decision/smaa.hpp"
#include "rank_counts.hpp"

namespace bpo::decision {

/// Shares of the weightings of at most two criteria, from the weights at which two candidates change places.
RankCounts exact_counts(const Comparison& comparison);

}  // namespace bpo::decision
