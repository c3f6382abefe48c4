#include "bpo/staffing/erlang_a.hpp"

#include <algorithm>
#include <cmath>

#include "checks.hpp"
#include "recurrence.hpp"
#include "smallest.hpp"

namespace bpo::staffing {
namespace {

constexpr double kMostPatience = 1e7;  // handling times
constexpr double kNegligible = 1e-18;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kTiny = 1e-250;
constexpr double kLongestDescent = 1e6;  // states between the fullest likely queue and an empty one

/// The states with all agents busy: weights w(k) of k waiting, w(k) / w(k-1) = load / (agents + k haste),
/// relative to the largest of them.
struct BusyStates {
  double total = 0;
  double waiting = 0;    ///< sum of k w(k)
  double queued = 0;     ///< sum over k >= 1
  double log_first = 0;  ///< ln w(0); minus infinity when it is beyond all bounds
};

/// @param haste  handling time / patience
BusyStates busy_states(double load, double agents, double haste) {
  BusyStates states;
  const double peak = std::max(0.0, std::floor((load - agents) / haste));
  const auto add = [&](double k, double weight) {
    states.total += weight;
    states.waiting += k * weight;
    if (k > 0) states.queued += weight;
  };
  double weight = 1;
  for (double k = peak; weight > kNegligible * states.total; ++k) {
    add(k, weight);
    weight *= load / (agents + (k + 1) * haste);
  }
  weight = 1;
  double log_scale = 0;
  for (double k = peak; k > 0; --k) {
    weight *= (agents + k * haste) / load;
    if (weight > kNegligible * states.total && log_scale == 0) {
      add(k - 1, weight);
    } else if (peak > kLongestDescent) {
      log_scale = -kInfinity;
      break;
    }
    if (weight < kTiny) {
      weight /= kTiny;
      log_scale += std::log(kTiny);
    }
  }
  states.log_first = std::log(weight) + log_scale;
  return states;
}

/// P(served after more than `threshold_s`), relative to the weight of the state with one agent idle:
/// e(T) lambda_T [1 / (N mu + theta) + lambda_T / ((N mu + theta)(N mu + 2 theta)) + ...] with
/// e(T) = exp(lambda (1 - exp(-theta T)) / theta - N mu T) and lambda_T = lambda exp(-theta T). The bracket
/// is the sum over k >= 1 of the busy states at the load that is left after T.
double log_served_late(double load, double agents, double haste, double threshold) {
  const double left = load * std::exp(-haste * threshold);
  if (left <= 0) return -kInfinity;
  const BusyStates states = busy_states(left, agents, haste);
  const double log_growth = -load * std::expm1(-haste * threshold) / haste - agents * threshold;
  return log_growth + std::log(states.queued) - states.log_first;
}

QueueFigures erlang_a_figures(const Demand& demand, double patience_s, double agents, double threshold_s) {
  const double load = demand.load;
  const double haste = demand.handle_s / patience_s;
  const BusyStates busy = busy_states(load, agents, haste);
  const double log_idle_one = busy.log_first + std::log(agents / load);
  // States with an agent idle sum to 1/B(N-1) times the last of them.
  const double idle_one = std::exp(log_idle_one);
  const double not_all_busy = idle_one > 0 ? idle_one * inverse_erlang_b(agents - 1, load) : 0;
  const double all = not_all_busy + busy.total;

  QueueFigures figures;
  figures.agents = agents;
  figures.p_wait = busy.total / all;
  figures.waiting = busy.waiting / all;
  figures.mean_wait_s = figures.waiting / load * demand.handle_s;
  figures.p_abandon = haste * figures.waiting / load;
  figures.occupancy = load * (1 - figures.p_abandon) / agents;
  const double answered = 1 - figures.p_abandon;
  if (log_idle_one == -kInfinity) {  // a flood: everybody waits until just as many are left as can be served
    figures.service_level = threshold_s >= patience_s * std::log(load / agents) ? answered : 0;
    return figures;
  }
  const double late =
      std::exp(log_idle_one + log_served_late(load, agents, haste, threshold_s / demand.handle_s)) / all;
  figures.service_level = std::clamp(answered - late, 0.0, 1.0);
  return figures;
}

/// More than this many handling times of patience are as good as no limit, and take as many states to sum.
Errors check_patience(const Demand& demand, double patience_s) {
  Errors errors = check_demand(demand);
  if (errors.empty()) {
    require_within(errors, patience_s, {.low = 0, .high = kMostPatience * demand.handle_s, .above_low = true},
                   "patience_s");
  }
  return errors;
}

}  // namespace

Result<QueueFigures> erlang_a_queue(const Demand& demand, double patience_s, double agents,
                                    double threshold_s) {
  Errors errors = check_patience(demand, patience_s);
  require_whole(errors, agents, {.low = 1, .high = kMostServers}, "agents");
  require_within(errors, threshold_s, {.low = 0, .high = kInfinity}, "threshold_s");
  if (!errors.empty()) return errors;
  if (demand.load == 0) return QueueFigures{.agents = agents, .service_level = 1};
  return erlang_a_figures(demand, patience_s, agents, threshold_s);
}

Result<double> required_agents_with_patience(const Demand& demand, double patience_s, const Limits& limits) {
  Errors errors = check_patience(demand, patience_s);
  for (Error& error : check_limits(limits)) errors.push_back(std::move(error));
  if (!errors.empty()) return errors;
  if (demand.load == 0) return 0.0;
  const auto enough = [&](double agents) {
    return meets(erlang_a_figures(demand, patience_s, agents, limits.threshold_s), limits);
  };
  // No more can be answered than the agents have time for, so this many at least.
  const double answered = std::max(limits.service_level, 1 - limits.max_abandonment);
  return smallest_number(std::max(1.0, std::floor(demand.load * answered)), enough);
}

}  // namespace bpo::staffing
