#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bpo/sourcing/resolve.hpp"

namespace bpo {

/// What one input does to the NPV between the ends of its range, all others staying as they are.
struct Swing {
  double low = 0, high = 0;                 ///< the ends, within the bounds of the field
  std::optional<double> npv_low, npv_high;  ///< empty where the model cannot answer at that end
  std::optional<double> npv_zero_at;        ///< where the NPV changes its sign, if inside

  double size() const;  ///< |npv_high - npv_low|, 0 where an end has no answer
};
Swing swing_of(const Scenario& scenario, const std::string& path, double low, double high);

/// NPV of a scenario; empty where the model has no answer: new hires leave before they are productive, or the
/// move ends after the term.
std::optional<double> npv_where_defined(const Scenario& scenario);

/// The same with one input moved.
std::optional<double> npv_at(Scenario scenario, const std::string& path, double value);

/// A default for all locations, of which each has its own: it moves nothing by itself.
bool is_for_all(const Input& input);

struct InputSwing : Swing {
  const Input* input = nullptr;
};

/// One swing for every input with a range, the reader's or a published one, the largest first.
std::vector<InputSwing> swings(const Resolved& resolved);

/// Share of all swings that stems from planning assumptions, claims and unverified figures; 0 without swings.
double share_of_judgement(const std::vector<InputSwing>& swings);

}  // namespace bpo
