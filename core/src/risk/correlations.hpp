#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/risk/plan.hpp"

namespace bpo::risk {

/// Which inputs of the plan move together: the pairs the request names, else the case's, else the published
/// ones, and the copula of all drawn inputs. Pairs that cannot all hold together are changed, those of a held
/// input dropped, each with a warning.
/// @param resolved the case with its events: what is an input of it at all
/// @returns unknown_field, not_allowed (an input with itself), and what GaussianCopula::make refuses
Errors plan_correlations(Plan& plan, const Given& given, const Resolved& resolved,
                         const Catalogue& catalogue);

}  // namespace bpo::risk
