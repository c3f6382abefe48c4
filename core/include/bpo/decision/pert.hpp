#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "bpo/result.hpp"

namespace bpo::decision {

struct Moments {
  double mean = 0, variance = 0;
};

/// The classic three-point estimate: mean (a + 4m + b) / 6, variance ((b - a) / 6)^2. Malcolm et al. (1959),
/// Application of a technique for research and development program evaluation, Operations Research 7.
/// @returns out_of_range (not finite) or not_allowed (optimistic above most likely above pessimistic)
Result<Moments> pert_three_point(double optimistic, double most_likely, double pessimistic);

/// A piece of work that begins when all its predecessors have ended.
struct Activity {
  std::string name;
  double optimistic = 0, most_likely = 0, pessimistic = 0;
  std::vector<std::size_t> predecessors;  ///< places in the list
};

/// One activity of a network at its mean duration.
struct Scheduled {
  Moments duration;
  double early_start = 0, early_finish = 0, late_finish = 0;
  double slack = 0;
};

struct Schedule {
  std::vector<Scheduled> activities;  ///< in the order given
  std::vector<std::size_t>
      critical_path;  ///< the longest chain, and of several that with the largest variance
  Moments project;    ///< along the critical path
};

/// Critical path method on mean durations.
/// @returns missing (no activity), not_allowed (a predecessor that is not there, a circle) or what
///   pert_three_point refuses, path "activities[i]..."
Result<Schedule> pert_schedule(std::span<const Activity> activities);

/// P(duration <= deadline), normal approximation; a step for a variance of 0.
double probability_by(const Moments& project, double deadline);

}  // namespace bpo::decision
