#pragma once

#include <functional>
#include <vector>

namespace bpo {

/// The Shapley value of each player of a cooperative game: the mean of what it adds over every order in which
/// the players may join, so that no order is preferred and all of them together add up to value(all) -
/// value(none). `value` is asked once for each of the 2^players coalitions, bit i standing for player i.
/// Method: L. Shapley, A value for n-person games, 1953.
/// @param players at most 16
/// @returns empty when a coalition has no value (NaN)
std::vector<double> shapley(int players, const std::function<double(unsigned coalition)>& value);

}  // namespace bpo
