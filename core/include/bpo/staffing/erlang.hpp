#pragma once

#include <limits>

#include "bpo/result.hpp"

/// How many people answer how many contacts how soon. Loads are in erlangs (contacts in hand on average),
/// times in seconds or any one unit, shares are fractions.
namespace bpo::staffing {

/// The recurrences take a step a server, so loads and servers end where a step more would be felt.
inline constexpr double kLargestLoad = 1e7;
inline constexpr double kMostServers = 2e7;

/// Erlang B: the share of calls that find all servers busy and are lost, by 1/B(k) = 1 + k/A / B(k-1).
/// Exact to a few units in the last place at any load, whole or not. Source: A. K. Erlang 1917.
/// @param servers  whole, 0 to kMostServers
/// @param load     erlangs, 0 to kLargestLoad
/// @returns out_of_range for what these bounds exclude
Result<double> erlang_b(double servers, double load);

/// The smallest number of servers that loses at most `blocking` of the calls.
/// @param blocking  above 0, at most 1
Result<double> erlang_b_required_servers(double load, double blocking);

/// The load at which `servers` lose just `blocking` of the calls, to 1e-12.
/// @param servers   whole, at least 1
/// @param blocking  above 0, below 1
Result<double> erlang_b_max_load(double servers, double blocking);

/// Erlang C: the share of calls that wait where nobody hangs up, C = B / (1 - rho (1 - B)).
/// @param servers  whole, above `load`: with fewer the queue grows without end, and the call is refused
/// (no_solution)
Result<double> erlang_c(double servers, double load);

/// Contacts that arrive at random and take exponentially distributed time.
struct Demand {
  double load = 0;      ///< erlangs
  double handle_s = 1;  ///< mean handling time
};

/// What the staffing has to reach; what is left at its initial value does not bind.
struct Limits {
  double service_level = 0;  ///< share of all contacts answered within the threshold, 0 to below 1
  double threshold_s = 0;
  double max_occupancy = 1;
  double max_wait_s = std::numeric_limits<double>::infinity();  ///< mean wait of all contacts
  double max_abandonment = 1;                                   ///< share that hangs up; binds Erlang A alone
};

/// A queue in its steady state.
struct QueueFigures {
  double agents = 0;
  double p_wait = 0;         ///< share of the contacts that do not reach an agent at once
  double service_level = 0;  ///< share of all contacts answered within the threshold
  double mean_wait_s = 0;  ///< of all contacts: 0 for those answered at once, until they hang up for the lost
  double p_abandon = 0;    ///< share of the contacts that hang up before they are answered
  double occupancy = 0;    ///< share of the agents' time at work on contacts
  double waiting = 0;      ///< contacts in the queue on average
};

/// Erlang C (M/M/N): P(wait), service level 1 - C exp(-(N - A) T / t), mean wait C t / (N - A), occupancy
/// A / N.
/// @returns out_of_range or, for agents not above the load, no_solution
Result<QueueFigures> erlang_c_queue(const Demand& demand, double agents, double threshold_s);

/// The smallest number of agents whose Erlang C queue meets all limits; 0 for no load.
/// @returns out_of_range for limits outside their bounds; no_solution where it takes more than kMostServers
Result<double> required_agents(const Demand& demand, const Limits& limits);

/// M/M/c in any one unit of time.
struct ServerQueue {
  double p0 = 0;  ///< share of time without a customer
  double lq = 0;  ///< customers waiting on average
  double l = 0;   ///< customers there on average
  double wq = 0;  ///< mean wait
  double w = 0;   ///< mean time there, service included
};

/// @param arrival_rate, service_rate  above 0, in the same unit of time
/// @param servers  whole, above arrival_rate / service_rate, else no_solution
Result<ServerQueue> mmc_queue(double arrival_rate, double service_rate, double servers);

/// Heads to schedule so that `agents` are at work: agents / (1 - shrinkage).
/// @param agents     at least 0
/// @param shrinkage  share of paid time away from the work, 0 to below 1
Result<double> agents_with_shrinkage(double agents, double shrinkage);

}  // namespace bpo::staffing
