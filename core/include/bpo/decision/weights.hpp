#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "bpo/result.hpp"
#include "bpo/stats/sobol.hpp"

namespace bpo::decision {

/// Weights in the same proportions with sum 1.
/// @returns missing (none), out_of_range (negative or not finite, path "weights[i]") or not_allowed (all
///   zero)
Result<std::vector<double>> normalised(std::span<const double> weights);

/// Which weightings are drawn, evenly in each case.
enum class Weighting {
  any,      ///< all there are
  ordered,  ///< those that put the criteria in the reader's order; equal weights may come in either order
  near,     ///< those whose weights are each within a fraction of the reader's
};

/// Draws weights. Points of a scrambled Sobol' sequence, so that the same seed gives the same weights
/// everywhere and the error falls faster than with independent draws.
class WeightSampler {
 public:
  /// @param weights  the reader's, above 0, with sum 1; at most 64
  /// @param within   for `near`: a weight w lies from w (1 - within) to w (1 + within); above 0, at most 1
  /// @param seed     of the scrambling; each seed is an independent one
  static Result<WeightSampler> make(Weighting weighting, std::span<const double> weights, double within,
                                    std::uint32_t seed);

  /// The next draws, weights of one after those of the other. The size is a whole number of draws.
  void draw(std::span<double> out);

 private:
  WeightSampler(Weighting weighting, std::span<const double> weights, double within,
                std::optional<stats::SobolSequence> points);
  void refill();
  void anywhere(std::size_t point, std::span<double> out) const;
  void in_order(std::span<double> out) const;
  bool nearby(std::size_t point, std::span<double> out) const;

  Weighting weighting_;
  std::vector<double> reader_;
  std::vector<std::size_t> by_weight_;  ///< criteria, the weightiest first
  std::vector<double> low_, high_;
  std::size_t last_ = 0;                        ///< the criterion that takes what the others leave
  std::optional<stats::SobolSequence> points_;  ///< none for a single criterion
  std::vector<double> uniforms_;                ///< dimension by dimension of the points at hand
  std::uint64_t next_ = 0;
  std::size_t taken_ = 0;
};

}  // namespace bpo::decision
