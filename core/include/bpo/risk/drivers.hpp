#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "bpo/risk/draws.hpp"
#include "bpo/stats/sensitivity.hpp"

namespace bpo::risk {

// What is drawn, besides the inputs, by these names.
inline constexpr const char* kOverrunName = "overrun";
inline constexpr const char* kEventsName = "events";
inline constexpr const char* kCurrencyName = "currency";
// What may happen, one by one.
inline constexpr const char* kEarlyEndName = "early_end";
inline constexpr const char* kLossName = "loss";

/// Part of the spread that comes from one input or chance, by itself and with all it takes part in.
struct VarianceShare {
  std::string path;
  stats::SobolIndex first, total;
};

struct VarianceShares {
  std::size_t points = 0, evaluations = 0;
  std::vector<VarianceShare> shares;  ///< the largest total first; empty where nothing varies
};

/// Sobol' indices over independent draws: Saltelli et al. (2010) and Jansen (1999) on two scrambled samples,
/// with bootstrap intervals.
VarianceShares variance_shares(const Plan& plan, Draws& draws, Outcomes& outcomes);

/// How the rank of the outcome goes with the rank of one input, and the input's part of the sum of squares.
struct RankShare {
  std::string path;
  double correlation = 0, share = 0;
};

/// What it is worth to know one input, or whether something happens, before signing. Money.
struct Information {
  std::string path;
  double value = 0;
  bool judged = false;
};

/// Drivers that are read off the trials themselves.
struct TrialDrivers {
  std::size_t trials = 0;
  std::vector<RankShare> ranks;          ///< the largest share first
  double perfect_information = 0;        ///< EVPI of these trials
  std::vector<Information> information;  ///< the most valuable first
};

/// @param npv, happened  of the first trials, whole blocks
TrialDrivers trial_drivers(const Plan& plan, Draws& draws, std::span<const double> npv,
                           std::span<const unsigned char> happened);

}  // namespace bpo::risk
