#pragma once

#include <cstdint>
#include <span>

#include "bpo/staffing/backlog.hpp"
#include "bpo/staffing/contact_queue.hpp"
#include "estimate.hpp"

/// Discrete-event simulations, contact by contact, of what the staffing models compute.
namespace bpo::simulation {

/// What is watched, each with its standard error.
struct Watched {
  Estimate p_wait, service_level, mean_wait_s, p_abandon, occupancy;
};

/// How long: batches of so many contacts, after one batch that is thrown away.
struct Length {
  int batches = 40;
  int contacts = 50'000;
};

/// Calls that come at random, wait in line for N agents and hang up when their patience ends. Each call draws
/// its own handling time and patience.
Watched simulate_calls(double contacts_per_s, double handle_s, double patience_s, int agents,
                       double threshold_s, std::uint64_t seed, Length length);

/// How fast a chat goes on while its agent holds others too.
enum class Pace {
  full_hand,  ///< always as with a full hand
  in_hand,    ///< as with the chats that the agent holds at the moment
};

/// Chats that come at random and go to the agent with the fewest; those who find every hand full wait and
/// leave when their patience ends.
Watched simulate_chats(const staffing::Handling& handling, double contacts_per_s, int agents,
                       double threshold_s, Pace pace, std::uint64_t seed, Length length);

/// E-mails over weeks of opening and closed hours, taken up in order of arrival. A batch is a number of
/// weeks.
Watched simulate_mails(std::span<const staffing::Period> week, double handle_s, int agents,
                       double threshold_s, std::uint64_t seed, Length length);

}  // namespace bpo::simulation
