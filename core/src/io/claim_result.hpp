#pragma once

#include <string>

#include "bpo/io/json.hpp"
#include "bpo/market/claim.hpp"
#include "bpo/market/claim_text.hpp"

namespace bpo::io {

/// Adds the sizes, the growth they give, the verdict and the sum.
void write_check(Json& result, const market::Claim& claim, const market::ClaimCheck& check);

/// The same members where there is nothing to do a sum with, and what is missing.
void write_unchecked(Json& result, const std::string& missing);

/// The pieces of the text and what each was read as; offsets in units of UTF-16, as JavaScript counts.
Json readings_json(const market::ClaimText& read, const std::string& text);

}  // namespace bpo::io
