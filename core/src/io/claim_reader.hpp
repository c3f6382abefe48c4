#pragma once

#include "bpo/io/json.hpp"
#include "bpo/market/claim.hpp"
#include "bpo/result.hpp"

namespace bpo::io {

/// The claim that a checked document gives in figures; refusals all at once.
Result<market::Claim> read_claim(const Json& document);

}  // namespace bpo::io
