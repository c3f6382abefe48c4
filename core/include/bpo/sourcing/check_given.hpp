#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/error.hpp"
#include "bpo/sourcing/given.hpp"

namespace bpo {

/// What is wrong with the given values taken together, each being within its own bounds: codes the catalogue
/// does not have, weights or shares that do not sum to one, a season without a mean of one, neither people
/// nor volume. Empty when all is well.
Errors check_given(const Given& given, const Catalogue& catalogue);

}  // namespace bpo
