#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "bpo/decision/smaa.hpp"
#include "bpo/decision/stability.hpp"

namespace bpo::decision {

/// Candidates over a reader's criteria. A criterion with weight 0 does not count and is not drawn.
struct Scorecard {
  std::size_t candidates = 0, criteria = 0;
  std::vector<Worth> worths;    ///< criterion by criterion of one candidate after the other
  std::vector<double> weights;  ///< 0 or more, on any scale
  Weighting weighting = Weighting::near;
  double within = 0.5;
  std::uint32_t seed = 1;
  std::size_t draws = kUsualDraws;  ///< see Comparison
};

/// The weighted score of a candidate at the reader's weights, 0 to 1, and the ends of its ranges.
struct Score {
  double expected = 0, low = 0, high = 0;
};

struct Assessment {
  std::vector<double> weights;     ///< with sum 1
  std::vector<Score> scores;       ///< of each candidate
  std::vector<std::size_t> order;  ///< candidates, the best first; those level keep their order
  Acceptability smaa;              ///< central weights of all criteria, 0 for those that do not count
  /// Of each criterion at the expected worths; none for a single candidate, or a criterion that alone has
  /// weight.
  std::vector<std::optional<StabilityInterval>> stability;
  double entropy = 0;  ///< of the first place, bits
};

/// @returns what `normalised` and `acceptability` refuse
Result<Assessment> assess(const Scorecard& scorecard);

}  // namespace bpo::decision
