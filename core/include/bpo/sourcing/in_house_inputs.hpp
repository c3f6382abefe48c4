#pragma once

#include <vector>

#include "bpo/sourcing/resolve.hpp"

namespace bpo {

/// The inputs of the team of today and of its work as a scenario would fill them, for documents that ask
/// about that team alone: given, else by the same rules and facts. `client.function` is customer support
/// unless given; without `client.home` what holds in any country is used, which leaves out pay. What neither
/// was given nor is published is not in the list. The currency comes first.
std::vector<Input> in_house_inputs(const Given& given, const Catalogue& catalogue);

}  // namespace bpo
