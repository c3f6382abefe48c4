#pragma once

#include "bpo/staffing/erlang.hpp"

namespace bpo::staffing {

/// Erlang A (M/M/N+M): contacts that wait hang up after an exponentially distributed patience. From the
/// birth-death weights p(k) / p(k-1) = lambda / (min(k, N) mu + max(k - N, 0) theta), mu = 1 / handling time,
/// theta = 1 / patience, summed until a term is below 1e-18 of the total:
/// P(abandon) = theta E[Q] / lambda, mean wait of all contacts E[Q] / lambda, P(wait) = sum over k >= N.
///
/// The service level is P(W <= T, served): contacts answered within T out of all that came. One that hangs up
/// counts as not answered, however soon it does. Exact, from the distribution of the virtual wait in A.
/// Mandelbaum, S. Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007), building blocks
/// J(t).
/// @param patience_s  mean patience, above 0, at most ten million handling times
/// @param agents      whole, at least 1; may be below the load, since those who hang up keep the queue short
/// @returns out_of_range for what these bounds exclude
Result<QueueFigures> erlang_a_queue(const Demand& demand, double patience_s, double agents,
                                    double threshold_s);

/// The smallest number of agents whose Erlang A queue meets all limits; 0 for no load.
/// @returns out_of_range for limits outside their bounds; no_solution where it takes more than kMostServers
Result<double> required_agents_with_patience(const Demand& demand, double patience_s, const Limits& limits);

}  // namespace bpo::staffing
