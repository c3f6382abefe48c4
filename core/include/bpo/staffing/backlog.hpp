#pragma once

#include <span>
#include <vector>

#include "bpo/staffing/erlang.hpp"

/// E-mail and other work that can wait: it queues over nights and weekends and is taken up in order of
/// arrival, by the same number of agents in all opening hours.
namespace bpo::staffing {

/// A stretch of a week in which contacts come at one rate.
struct Period {
  double seconds = 0;
  double contacts = 0;  ///< that arrive in it, on average
  bool open = true;     ///< agents are at work
};

/// A week that repeats itself. Waits are counted in opening hours only: what comes at night waits from the
/// opening on.
struct BacklogFigures {
  double agents = 0;
  double occupancy = 0;         ///< share of the opening hours that agents are at work on contacts
  double service_level = 0;     ///< share of all contacts taken up within the threshold
  double mean_wait_s = 0;       ///< until an agent takes a contact up
  double mean_backlog = 0;      ///< contacts not yet taken up, on average over the opening hours
  std::vector<double> backlog;  ///< the same at the end of each period
};

/// Contacts arrive at random and take exponentially distributed time: the Kolmogorov equations of the number
/// of contacts in hand, M(t)/M/N with closed periods, solved over the week until it repeats itself. In time
/// by TR-BDF2 (R. Bank and others 1985), second order and stable at any step; backlogs of hundreds and more
/// are counted in bundles, with drift and variance kept. From week to week by Anderson acceleration, because
/// close to full occupancy a backlog takes years to settle. A contact that finds n others waits for n - N + 1
/// completions, which come as a Poisson process. Waits agree to 1 % with one state for each contact.
/// @param week         at least one open period; contacts in hand stay where they are over closed ones
/// @param handle_s     mean handling time, above 0
/// @param agents       whole; no_solution where a week's work does not fit into their hours
/// @param threshold_s  seconds of opening hours
Result<BacklogFigures> backlog_queue(std::span<const Period> week, double handle_s, double agents,
                                     double threshold_s);

/// The same without chance: work as a fluid that arrives and is worked off evenly (G. Newell, Applications of
/// Queueing Theory, 1982); what agents have in hand counts as waiting, too. It shows what pattern alone makes
/// wait; the difference of the two is the allowance for chance.
Result<BacklogFigures> fluid_backlog(std::span<const Period> week, double handle_s, double agents,
                                     double threshold_s);

/// What it takes to meet the limits.
struct BacklogStaffing {
  double agents = 0;
  double fluid_agents = 0;  ///< without chance; the rest is the allowance for it
};

Result<BacklogStaffing> required_backlog_agents(std::span<const Period> week, double handle_s,
                                                const Limits& limits);

}  // namespace bpo::staffing
