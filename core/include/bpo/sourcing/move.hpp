#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// What the waves make of one month: shares of the work in each state, and what the move itself costs. Waves
/// that together move less than all of the work leave the rest in-house for good.
template <typename Number>
struct MoveMonthOf {
  double in_house = 0;  ///< share whose staff is still there
  double cut_over = 0;  ///< share the provider does alone
  Number transfer = 0;  ///< share of the fee billed for knowledge transfer
  double parallel = 0;  ///< share that both sides do
  Number excess = 0;    ///< share of the fee paid on top while the provider's team learns
  Number defects = 0;   ///< share of the work, weighed with the part of the first month's defects left
  double released = 0;  ///< share released in this very month
  Number stranded = 0;  ///< share of the released overhead that still runs

  /// Share of the full fee that the provider bills in all.
  Number billed() const { return cut_over + transfer + parallel + excess; }
};
using MoveMonth = MoveMonthOf<double>;
template <typename Number>
MoveMonthOf<Number> move_in(const ScenarioOf<Number>& scenario, int month);

/// Productivity of the provider's team in the months since cutover: the explicit curve (1 after its end),
/// else 1 - (1 - e0) exp(-x / tau).
template <typename Number>
Number learning(const ScenarioOf<Number>& scenario, int months_since_cutover);

/// Does the client pay for the provider's time, and so for its slow start?
template <typename Number>
bool client_pays_for_time(const ScenarioOf<Number>& scenario);

/// Month in which the in-house staff of a wave is released.
template <typename Number>
int release_month(const ScenarioOf<Number>& scenario, const Wave& wave);

/// Share of the work that moves at all: 1, but for partial moves.
template <typename Number>
double moved_share(const ScenarioOf<Number>& scenario);

template <typename Number>
int first_cutover(const ScenarioOf<Number>& scenario);
template <typename Number>
int last_cutover(const ScenarioOf<Number>& scenario);

}  // namespace bpo
