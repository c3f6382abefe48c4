#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/risk/request.hpp"
#include "bpo/sourcing/compare.hpp"
#include "bpo/sourcing/outcomes.hpp"
#include "bpo/sourcing/swing.hpp"
#include "bpo/stats/copula.hpp"
#include "bpo/stats/range.hpp"

namespace bpo::risk {

/// An input that is drawn.
struct Uncertain {
  std::string path;
  const Field* field = nullptr;
  stats::Range range;
  stats::RangeDistribution distribution;
  Swing swing;             ///< with the events as they come on average
  std::string at;          ///< where the range stands in the reader's document
  bool published = false;  ///< the range is a published one, not the reader's
  bool judged = false;     ///< it rests on a planning assumption, a claim or an unverified figure
  std::vector<std::string> facts, sources;
  std::string confidence;
};

/// An input with a published range that is not drawn.
struct Held {
  std::string path;
  const Field* field = nullptr;
  double low = 0, high = 0, swing = 0;
};

/// Two inputs whose ranks go together; the overrun of the move counts as an input called "overrun".
struct Pair {
  std::string first, second;
  double rank = 0, used = 0;  ///< as asked for; as drawn, where no such dependence exists
  std::string fact;           ///< the record it comes from, empty for the reader's own
};

/// Everything a simulation of a case needs to know, worked out once.
struct Plan {
  Scenario scenario;              ///< with its events; what is drawn stands at its most likely value
  double mode_npv = 0;            ///< of the case as the reader has it
  double swing_npv = 0;           ///< of the same with events as they come on average: where swings start
  std::vector<Uncertain> inputs;  ///< the largest swing first
  std::vector<Held> held;
  std::vector<Pair> pairs;
  std::optional<stats::GaussianCopula> copula;  ///< over the inputs and, last, the length of the move
  Chances chances;
  double overrun_factor = 0;
  std::vector<std::string> overrun_facts, overrun_sources;
  std::vector<Warning> warnings;
  std::vector<Input> events;  ///< probability and cost of each event, with their provenance
  Request request;

  std::vector<std::string> paths() const;
  double late_share() const;  ///< chance that the move ends after its plan
};

/// Ranges, in this order: asked for in the request, given in the case, published for the default in use.
/// A default that was worked out from a ranged input is worked out at its most likely value and then stays,
/// as in the tornado: what a reader varies here is one input, not the facts behind others.
/// @returns every error at once, with paths of the reader's document
Result<Plan> make_plan(const Given& given, const Resolved& resolved, const Catalogue& catalogue,
                       const Request& request);

}  // namespace bpo::risk
