#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/sourcing/outputs.hpp"
#include "bpo/sourcing/resolve.hpp"

namespace bpo {

/// A case as it was given and as it was filled in.
struct Case {
  Given given;
  Resolved resolved;
};

/// An input that was given differently in two cases, with what stands there in each: in those cases, which
/// have to live as long.
struct Difference {
  std::string path;
  const Field* field = nullptr;
  const Input* from = nullptr;  ///< nullptr when that case has no such input
  const Input* to = nullptr;
};

/// The inputs that were given in one case and not, or differently, in the other. Defaults that follow from
/// them are not listed: their effect belongs to the input that moved them.
std::vector<Difference> differences(const Case& from, const Case& to);

/// What one group of changed inputs adds to the output.
struct BridgeStep {
  std::string_view label;  ///< of the input where it is one, else of the group
  std::vector<Difference> inputs;
  double value = 0;
};

/// Why an output differs between two cases: steps that add up to `to - from` exactly.
struct CaseBridge {
  std::optional<double> from, to;  ///< the output of each
  std::vector<BridgeStep> steps;   ///< the largest first
  double residual = 0;             ///< what rounding leaves
  int coalitions = 0;              ///< cases evaluated
  std::string_view reason;         ///< without steps: "undefined_output", "no_difference"
};

/// The bridge by exact Shapley values, so that no order of the changes is preferred: the value of a group of
/// changes is its mean effect over all orders in which the groups could be made. Changes that only make sense
/// together are one group: the provider's price with what it is the price of, the volume with the heads, the
/// waves of a move, the shares of a mix. Where there are more than ten groups, or two changes cannot be made
/// apart, changes of the same section of the form are taken together, in eight groups at most; where that
/// does not help, all are one step.
CaseBridge bridge_between(const Case& from, const Case& to, const Catalogue& catalogue, const Output& output);

/// The same case under another sourcing model: its usual pricing at published prices, where the case has not
/// that model already. What was given about the price of the case's own model is left out.
Given under_model(const Case& base, std::string_view model);

}  // namespace bpo
