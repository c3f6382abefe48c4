#pragma once

#include "bpo/error.hpp"
#include "bpo/io/json.hpp"
#include "market_reader.hpp"

namespace bpo::io {

/// Reads the member `history`, a series of the catalogue or points of the reader's own, into the question.
/// Only consecutive years make a trend: of a series with gaps the last unbroken part is taken, and the years
/// that lack are kept to be told. A publisher's aims are no history.
Errors read_history(const Json& history, const Catalogue& catalogue, MarketQuestion& question);

}  // namespace bpo::io
