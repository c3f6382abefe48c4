#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "bpo/risk/plan.hpp"
#include "bpo/stats/philox.hpp"
#include "bpo/stats/sobol.hpp"

namespace bpo::risk {

inline constexpr std::size_t kBlock = 512;       ///< trials that are drawn and computed together
inline constexpr std::size_t kScramblings = 16;  ///< independent samples; their spread is the error
inline constexpr std::size_t kRound = kBlock * kScramblings;

/// The draws of a plan, block by block: block b belongs to sample b mod 16. Any block can be drawn alone, so
/// results do not depend on how the work is divided.
///
/// Inputs, the length of the move and the early end are points of a scrambled Sobol' sequence, the same
/// direction for the inputs that move the NPV most; losses and currencies are Philox numbers of the trial.
class Draws {
 public:
  Draws(const Plan& plan, const Outcomes& outcomes);

  /// The draws of a block, valid until the next call.
  const TrialDraws& block(std::size_t block);
  const TrialDraws& latest() const { return block_.draws; }

  /// One of two independent samples of `count` points, for Sobol' indices: without the copula. Both stay
  /// valid.
  const TrialDraws& independent(const Outcomes& outcomes, std::size_t count, bool second);

 private:
  struct Room {
    std::vector<std::vector<double>> inputs, losses, currencies;
    std::vector<double> length, ending;
    TrialDraws draws;

    void make(std::size_t inputs, const Outcomes& outcomes, std::size_t count);
  };
  // The uniform numbers of one dimension.
  using Uniforms = std::function<void(std::uint32_t dimension, std::span<double> out)>;
  void draw(Room& room, const Uniforms& uniforms, bool correlated) const;
  void draw_rest(Room& room, std::uint64_t first, std::uint32_t stream) const;

  const Plan& plan_;
  std::uint32_t dimensions_;
  std::vector<stats::SobolSequence> sequences_;  // one a sample
  Room block_, a_, b_;
};

}  // namespace bpo::risk
