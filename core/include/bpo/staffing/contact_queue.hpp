#pragma once

#include "bpo/staffing/erlang.hpp"

namespace bpo::staffing {

/// Whether those who wait hang up (Erlang A) or stay on whatever it takes (Erlang C).
enum class QueueModel { erlang_c, erlang_a };

/// How contacts are handled. Calls have a concurrency of 1; in chat an agent holds several conversations.
///
/// An agent who may hold k chats is k places, and every place works at the pace of a full hand:
/// handling time x (1 + slowdown (k - 1)). N agents are then M/M/Nk, with patience M/M/Nk+M. The assumptions:
/// a chat goes to any agent with a free place, and an agent with fewer chats answers each no faster. Real
/// agents do when it is quiet, so waits are overstated a little, never understated. After T. Tezcan, J.
/// Zhang, Routing and staffing in customer service chat systems with impatient customers, Operations Research
/// 62 (2014), where the service rate depends on the chats in hand.
struct Handling {
  double handle_s = 1;     ///< mean handling time of a contact on its own
  double concurrency = 1;  ///< contacts an agent holds at once, whole, 1 to 20
  double slowdown = 0;     ///< longer handling per further contact in hand, fraction, at least 0
  double patience_s = 0;   ///< mean patience; only Erlang A asks for it
};

/// Handling time with a full hand of contacts.
double full_hand_handle_s(const Handling& handling);

/// Queue of `agents` for so many contacts a second. The occupancy is the share of places in use.
/// @returns what erlang_c_queue and erlang_a_queue refuse, and out_of_range for concurrency and slowdown
Result<QueueFigures> contact_queue(const Handling& handling, QueueModel model, double contacts_per_s,
                                   double agents, double threshold_s);

/// The fewest agents that meet all limits; 0 for no contacts.
Result<double> required_contact_agents(const Handling& handling, QueueModel model, double contacts_per_s,
                                       const Limits& limits);

}  // namespace bpo::staffing
