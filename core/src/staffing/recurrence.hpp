#pragma once

#include <algorithm>
#include <cmath>

#include "bpo/staffing/erlang.hpp"

// Unchecked forms, for arguments that were checked once and loops over servers.
namespace bpo::staffing {

/// From how many servers on 1/B(k) = 1 + k/load / B(k-1) may be counted, beginning with 1, to be right at
/// `near` servers, at most the load: an error fades by k/load a step, over ten roots of `near` to e^-50.
inline double recurrence_start(double near) {
  return std::max(0.0, std::floor(near - 10 * std::sqrt(near)));
}

/// 1 / B(servers, load): 1 with no server, infinite with no load.
inline double inverse_erlang_b(double servers, double load) {
  double inverse = 1;
  for (double k = recurrence_start(std::min(servers, load)) + 1; k <= servers; ++k)
    inverse = 1 + inverse * (k / load);
  return inverse;
}

/// C from 1/B; agents above load.
inline double erlang_c_of(double inverse_b, double agents, double load) {
  return agents / ((agents - load) * inverse_b + load);
}

inline QueueFigures erlang_c_figures(const Demand& demand, double agents, double inverse_b,
                                     double threshold_s) {
  QueueFigures figures;
  const double spare = agents - demand.load;
  figures.agents = agents;
  figures.p_wait = erlang_c_of(inverse_b, agents, demand.load);
  figures.service_level = 1 - figures.p_wait * std::exp(-spare * threshold_s / demand.handle_s);
  figures.mean_wait_s = figures.p_wait * demand.handle_s / spare;
  figures.occupancy = demand.load / agents;
  figures.waiting = figures.p_wait * demand.load / spare;
  return figures;
}

inline bool meets(const QueueFigures& figures, const Limits& limits) {
  return figures.service_level >= limits.service_level && figures.occupancy <= limits.max_occupancy &&
         figures.mean_wait_s <= limits.max_wait_s && figures.p_abandon <= limits.max_abandonment;
}

/// Demand and limits within their bounds.
Errors check_demand(const Demand& demand);
Errors check_limits(const Limits& limits);

}  // namespace bpo::staffing
