#pragma once

#include <span>

#include "bpo/field.hpp"

namespace bpo {

/// The field table of a savings scenario (bpo-roi/1): every input, in the order in which defaults are worked
/// out.
std::span<const Field> scenario_fields();

/// The row of a path, list indices written "[]" or with their numbers; nullptr when there is none.
const Field* find_scenario_field(std::string_view path);

}  // namespace bpo
