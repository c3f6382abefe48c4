#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace bpo::risk {

/// What a choice between outsourcing (NPV) and staying (0) is worth under uncertainty.
struct Decision {
  bool outsource = false;     ///< the choice with the higher mean
  double mean = 0;            ///< E[NPV]
  double loss_outsource = 0;  ///< expected opportunity loss: E[max(-NPV, 0)]
  double loss_stay = 0;       ///< E[max(NPV, 0)]

  double loss_of_choice() const { return outsource ? loss_outsource : loss_stay; }
  double loss_of_other() const { return outsource ? loss_stay : loss_outsource; }
  /// Expected value of perfect information: E[max(NPV, 0)] - max(E[NPV], 0), which is the loss of the choice.
  double evpi() const { return loss_of_choice(); }
};
/// @param weights  probability of each NPV; empty: all alike
Decision decide(std::span<const double> npv, std::span<const double> weights = {});

/// What it is worth to know, before choosing, to which group the outcome will belong:
/// E_group[max(E[NPV | group], 0)] - max(E[NPV], 0).
/// @param group    of each NPV, below `groups`
/// @param weights  as in `decide`
double value_of_knowing(std::span<const double> npv, std::span<const std::uint32_t> group, std::size_t groups,
                        std::span<const double> weights = {});

/// Expected value of knowing one input before choosing (EVPPI), from a sample: outcomes in floor(sqrt(N))
/// groups of equal size by the rank of the input, less what as many groups of shuffled outcomes seem to be
/// worth (mean of 20 shuffles), from 0 to the value of perfect information.
/// Strong, Oakley (2013), Medical Decision Making 33; binned estimator.
class Knowing {
 public:
  explicit Knowing(std::span<const double> npv);
  /// @param ranks  of the input's draws, from 1; ties share the mean of their places
  double value_of(std::span<const double> ranks) const;
  double perfect() const { return decision_.evpi(); }

 private:
  std::span<const double> npv_;
  Decision decision_;
  std::size_t groups_ = 1;
  double bias_ = 0;
};

/// Mean of the worst `share` of the outcomes, the one at the boundary with the fraction that is left:
/// expected shortfall or CVaR. @param sorted  ascending, not empty @param share  above 0, at most 1
double expected_shortfall(std::span<const double> sorted, double share);

}  // namespace bpo::risk
