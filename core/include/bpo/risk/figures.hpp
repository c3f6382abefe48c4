#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "bpo/risk/decision.hpp"

namespace bpo::risk {

/// A figure of a sample with its simulation error, one standard error: the spread over 16 independent
/// samples.
struct Figure {
  double value = 0, error = 0;
};

/// How many trials of all.
struct Share {
  std::size_t count = 0, of = 0;
  double error = 0;  ///< of the share

  double share() const { return of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of); }
};

struct Histogram {
  double low = 0, width = 0;
  std::vector<std::size_t> counts;
  std::size_t below = 0, above = 0;  ///< outside of what is drawn
};

/// The result of a simulation, over whole rounds of its trials.
struct Figures {
  std::size_t trials = 0;
  Figure mean, sd, p10, p50, p90;  ///< quantiles of Hyndman-Fan type 7
  Figure shortfall;                ///< mean of the worst tenth
  double least = 0, most = 0;
  Share positive;                         ///< NPV above 0
  Share within_term;                      ///< pays back at all
  std::array<double, 3> payback{};        ///< P10, P50, P90 over all trials; infinite beyond the term
  std::vector<std::size_t> paid_back_by;  ///< [month 0..H] trials that have paid back by its end
  std::vector<double> dots;               ///< 50 quantiles, at 1 %, 3 %, ... 99 %
  std::vector<double> percentiles;        ///< 101 quantiles, at 0 %, 1 %, ... 100 %
  Histogram histogram;
  Decision decision;
  double decision_error = 0;  ///< of the loss of the choice
};

inline constexpr double kShortfallShare = 0.1;

/// @param npv, payback  whole rounds, in the order of the trials
Figures figures_of(std::span<const double> npv, std::span<const float> payback, int horizon);

/// Is the error below what is shown: half of the third digit of the NPV, half a percent of a share?
bool is_settled(const Figures& figures);

}  // namespace bpo::risk
