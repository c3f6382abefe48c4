#pragma once

#include <string>
#include <vector>

#include "bpo/quote/reading.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo::io {

/// bpo-quote-result/1 of a quote's lines, each with its reading, in a case.
std::string write_quote_result(const Scenario& scenario, const std::vector<quote::QuoteLine>& lines,
                               const std::vector<quote::LineReading>& readings);

}  // namespace bpo::io
