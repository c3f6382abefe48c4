#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "bpo/market/pool.hpp"

namespace bpo::market {

/// An estimate that the reader's choice lets in.
struct Candidate {
  const MarketEstimate* estimate = nullptr;
  const MarketEstimate* copy_of = nullptr;  ///< the named publisher's estimate that an unsigned one repeats
  /// Whose figure it is. A copy speaks for the publisher it repeats, an unsigned figure for the page it
  /// stands on.
  std::string_view publisher;
};

struct Selection {
  std::vector<Candidate> kept;
  std::vector<Exclusion> excluded;
};

/// Sorts the estimates of the choice's region and scope family into those that may be compared and the rest.
Selection select(std::span<const MarketEstimate> estimates, const Choice& choice);

/// Does `a` speak for its publisher rather than `b`? The publisher's own page before a copy, then the later
/// edition, the longer reach, the id: a total order, so that the order of the catalogue does not matter.
bool speaks_first(const Candidate& a, const Candidate& b);

/// Are both quotes of one edition?
bool same_edition(const MarketEstimate& a, const MarketEstimate& b);

}  // namespace bpo::market
