#pragma once

#include "bpo/risk/plan.hpp"
#include "case_reader.hpp"

namespace bpo::io {

/// What a checked `bpo-risk/1` asks for.
risk::Request read_risk_request(const Json& document);

}  // namespace bpo::io
