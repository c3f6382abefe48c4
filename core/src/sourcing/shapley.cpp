#include "bpo/sourcing/shapley.hpp"

#include <bit>
#include <cmath>
#include <cstddef>

namespace bpo {

std::vector<double> shapley(int players, const std::function<double(unsigned)>& value) {
  const unsigned coalitions = 1U << static_cast<unsigned>(players);
  std::vector<double> values(coalitions);
  for (unsigned coalition = 0; coalition < coalitions; ++coalition) {
    values[coalition] = value(coalition);
    if (std::isnan(values[coalition])) return {};
  }
  // Of all orders, the share in which a player joins when `size` others are there: size! (n - size - 1)! /
  // n!.
  std::vector<double> weights(static_cast<std::size_t>(players));
  double weight = 1.0 / players;
  for (int size = 0; size < players; ++size) {
    if (size > 0) weight *= static_cast<double>(size) / (players - size);
    weights[static_cast<std::size_t>(size)] = weight;
  }
  std::vector<double> shares(static_cast<std::size_t>(players), 0.0);
  for (std::size_t player = 0; player < shares.size(); ++player) {
    const unsigned bit = 1U << player;
    for (unsigned others = 0; others < coalitions; ++others) {
      if ((others & bit) != 0) continue;
      const auto size = static_cast<std::size_t>(std::popcount(others));
      shares[player] += weights[size] * (values[others | bit] - values[others]);
    }
  }
  return shares;
}

}  // namespace bpo
