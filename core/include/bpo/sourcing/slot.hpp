#pragma once

#include <string_view>
#include <vector>

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// The number of a resolved scenario behind the path of an input ("inhouse.salary",
/// "option.locations[0].rate"); nullptr where the scenario keeps no number of that name. Setting it moves
/// that input alone: defaults that were worked out from it stay.
double* number_slot(Scenario& scenario, std::string_view path);

/// The numbers that an input stands for: its own, and those of all locations where it is a value for all.
/// Empty where the scenario has no such number.
std::vector<double*> slots_alone(Scenario& scenario, std::string_view path);

/// The input that also moves the volume, in proportion.
inline constexpr std::string_view kHeadsPath = "work.headcount";

/// Sets one input and what it stands for: heads move the volume, a value for all locations moves each.
/// @returns false where the scenario has no such number
bool set_alone(Scenario& scenario, std::string_view path, double value);

}  // namespace bpo
