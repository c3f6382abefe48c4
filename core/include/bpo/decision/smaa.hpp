#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "bpo/decision/weights.hpp"
#include "bpo/decision/worth.hpp"

namespace bpo::decision {

/// Draws of one scrambling unless asked otherwise, and scramblings, whose spread is the error that is stated.
inline constexpr std::size_t kDrawsAtOnce = 2048;
inline constexpr std::size_t kScramblings = 16;
inline constexpr std::size_t kUsualDraws = kScramblings * kDrawsAtOnce;

/// Candidates compared over many weightings.
struct Comparison {
  std::size_t candidates = 0, criteria = 0;
  std::vector<Worth> worths;    ///< criterion by criterion of one candidate after the other
  std::vector<double> weights;  ///< the reader's, above 0, with sum 1
  Weighting weighting = Weighting::any;
  double within = 0.5;  ///< see WeightSampler
  std::uint32_t seed = 1;
  std::size_t draws = kUsualDraws;  ///< 1 or more; rounded up to a whole number for each scrambling
};

/// What SMAA-2 says of them. Lahdelma & Salminen (2001), SMAA-2: stochastic multicriteria acceptability
/// analysis for group decision making, Operations Research 49(3). Ties share their ranks.
struct Acceptability {
  std::size_t candidates = 0, criteria = 0;
  std::vector<double> ranks;    ///< [a, r]: share of draws with a at rank r; rows and columns sum to 1
  std::vector<double> central;  ///< [a, j]: mean weights when a is first; 0 where it never is
  /// Share of the draws of worths in which a is first at its central weights; none where it never is first.
  std::vector<std::optional<double>> confidence;
  std::vector<double> pairwise;  ///< [a, b]: share of draws with a above b, ties half; 0 for b = a
  std::size_t draws = 0;         ///< 0: exact
  double error = 0;              ///< largest standard error of a rank acceptability

  double rank(std::size_t candidate, std::size_t place) const {
    return ranks[candidate * candidates + place];
  }
  double first(std::size_t candidate) const { return rank(candidate, 0); }
};

/// Exact by interval algebra for one or two criteria with certain worths; else from
/// draws of weights (Sobol') and worths (Philox).
/// @returns missing (no candidate or criterion), out_of_range (no draw), not_allowed (lists of other sizes)
///   or what a sampler refuses
Result<Acceptability> acceptability(const Comparison& comparison);

/// The same from draws of one's own.
/// @param worths   [draw, a, j], or [a, j] where all draws share them
/// @param weights  [draw, j]
Result<Acceptability> acceptability_of_draws(std::size_t candidates, std::size_t criteria,
                                             std::span<const double> worths, std::span<const double> weights);

/// Entropy of the choice in bits: 0 when the same candidate is always first, log2(m) when all of them are
/// equally often. Van Valkenhoef & Tervonen (2016), Entropy-optimal weight constraint elicitation, EJOR 249.
/// @param first     shares, 0 to 1
/// @param baseline  what every share is multiplied by, above 0, at most 1
Result<double> choice_entropy(std::span<const double> first, double baseline = 1);

}  // namespace bpo::decision
