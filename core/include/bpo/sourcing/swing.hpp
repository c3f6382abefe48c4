#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bpo/sourcing/resolve.hpp"

namespace bpo {

/// What one input does to the NPV between the ends of its range, all others staying as they are.
struct Swing {
  const Input* input = nullptr;
  double low = 0, high = 0;                 ///< the ends, within the bounds of the field
  std::optional<double> npv_low, npv_high;  ///< empty where the model cannot answer at that end
  std::optional<double> npv_zero_at;        ///< where the NPV changes its sign, if inside

  double size() const;  ///< |npv_high - npv_low|, 0 where an end has no answer
};

/// One swing for every input with a range, the reader's or a published one, the largest first.
std::vector<Swing> swings(const Resolved& resolved);

/// Share of all swings that stems from planning assumptions, claims and unverified figures; 0 without swings.
double share_of_judgement(const std::vector<Swing>& swings);

}  // namespace bpo
