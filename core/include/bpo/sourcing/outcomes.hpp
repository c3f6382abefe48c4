#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// One length that the move may have.
struct MoveLength {
  double up_to = 1;         ///< it is that of the draws below this, down to the `up_to` of the one before
  bool late = false;        ///< it ends after the plan's
  std::vector<Wave> waves;  ///< in whole months
};

/// What may happen besides: which of a scenario's chances a simulation draws.
struct Chances {
  bool events = false;              ///< the scenario's events, each by its chance a year
  bool currencies = false;          ///< the provider's currencies as paths around their drift
  std::vector<MoveLength> lengths;  ///< the longest first, the last up to 1; none: the move goes as planned
};

/// The waves with knowledge transfer and parallel run longer by a factor, in whole months; later waves shift
/// by as much as the ones before them.
std::vector<Wave> overrun_waves(const std::vector<Wave>& waves, double factor);

/// The waves of a move that takes a multiple of its planned time, each stage to the nearest month; later
/// waves shift by as much as the ones before them. @param ratio  above 0
std::vector<Wave> stretched_waves(const std::vector<Wave>& waves, double ratio);

/// The draws of a block of trials, each list by trial. Which lists are needed, `Outcomes` tells.
struct TrialDraws {
  std::size_t count = 0;
  std::vector<std::span<const double>> inputs;      ///< values, in the order of the paths
  std::span<const double> length;                   ///< uniform: how long the move takes, the longest below
  std::span<const double> ending;                   ///< uniform: when the contract ends early, if it does
  std::vector<std::span<const double>> losses;      ///< uniform: of each loss and contract year
  std::vector<std::span<const double>> currencies;  ///< normal scores: of each currency and month
};

/// What happened in a trial besides, as bits.
inline constexpr unsigned kOverrun = 1, kEndedEarly = 2, kLoss = 4;

/// NPV and payback of a scenario by the thousand, its inputs differing from trial to trial: the monthly model
/// of `evaluate`, computed for several trials side by side.
///
/// Events: a loss strikes in a contract year with its chance, in any month of it alike, while the contract
/// runs; an early end comes with the same hazard every month after the last cutover, costs its fee in that
/// month and stops all later cash. Their average is what `evaluate` counts as the expectation. Currencies:
/// monthly lognormal steps of volatility fx_vol whose mean is the drift.
class Outcomes {
 public:
  /// @param paths  the inputs that differ; all of them numbers of the scenario (`can_vary`)
  Outcomes(const Scenario& scenario, std::span<const std::string> paths, Chances chances);
  ~Outcomes();
  Outcomes(Outcomes&&) noexcept;
  Outcomes& operator=(Outcomes&&) noexcept;

  /// Does the monthly model take this input trial by trial? Not what shapes the contract.
  static bool can_vary(const Scenario& scenario, const std::string& path);

  bool needs_length() const;
  bool needs_ending() const;
  std::size_t losses() const;      ///< lists that `TrialDraws::losses` needs
  std::size_t currencies() const;  ///< lists that `TrialDraws::currencies` needs

  /// @param npv       under the scenario's timing
  /// @param payback   months, infinite where the trial never pays back within the term
  /// @param happened  kOverrun, kEndedEarly and kLoss; may be empty
  void run(const TrialDraws& draws, std::span<double> npv, std::span<double> payback,
           std::span<unsigned char> happened);

 private:
  class Model;
  std::unique_ptr<Model> model_;
};

}  // namespace bpo
