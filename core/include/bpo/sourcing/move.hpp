#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// What the waves make of one month: shares of the work in each state, and what the move itself costs. Waves
/// that together move less than all of the work leave the rest in-house for good.
struct MoveMonth {
  double in_house = 0;  ///< share whose staff is still there
  double cut_over = 0;  ///< share the provider does alone
  double transfer = 0;  ///< share of the fee billed for knowledge transfer
  double parallel = 0;  ///< share that both sides do
  double excess = 0;    ///< share of the fee paid on top while the provider's team learns
  double defects = 0;   ///< share of the work, weighed with the part of the first month's defects left
  double released = 0;  ///< share released in this very month
  double stranded = 0;  ///< share of the released overhead that still runs

  /// Share of the full fee that the provider bills in all.
  double billed() const { return cut_over + transfer + parallel + excess; }
};
MoveMonth move_in(const Scenario& scenario, int month);

/// Productivity of the provider's team in the months since cutover: the explicit curve (1 after its end),
/// else 1 - (1 - e0) exp(-x / tau).
double learning(const Scenario& scenario, int months_since_cutover);

/// Does the client pay for the provider's time, and so for its slow start?
bool client_pays_for_time(const Scenario& scenario);

/// Month in which the in-house staff of a wave is released.
int release_month(const Scenario& scenario, const Wave& wave);

/// Share of the work that moves at all: 1, but for partial moves.
double moved_share(const Scenario& scenario);

int first_cutover(const Scenario& scenario);
int last_cutover(const Scenario& scenario);

}  // namespace bpo
