#pragma once

#include <algorithm>
#include <limits>

#include "bpo/sourcing/move.hpp"
#include "number.hpp"

namespace bpo {

template <typename Number>
bool client_pays_for_time(const ScenarioOf<Number>& s) {
  return s.option.pricing == Pricing::per_fte || s.option.pricing == Pricing::per_hour ||
         s.option.pricing == Pricing::cost_plus;
}

template <typename Number>
Number learning(const ScenarioOf<Number>& s, int months_since_cutover) {
  const auto& curve = s.transition.learning_curve;
  if (!curve.empty()) {
    const auto x = static_cast<std::size_t>(months_since_cutover);
    return x < curve.size() ? curve[x] : 1.0;
  }
  return 1 - (1 - s.transition.learning_e0) * exponential(-months_since_cutover / s.transition.learning_tau);
}

template <typename Number>
int release_month(const ScenarioOf<Number>& s, const Wave& wave) {
  return wave.cutover() + static_cast<int>(s.transition.release_lag);
}

template <typename Number>
double moved_share(const ScenarioOf<Number>& s) {
  double share = 0;
  for (const Wave& wave : s.transition.waves) share += wave.share;
  return share;
}

template <typename Number>
int first_cutover(const ScenarioOf<Number>& s) {
  int first = std::numeric_limits<int>::max();
  for (const Wave& wave : s.transition.waves) first = std::min(first, wave.cutover());
  return first;
}

template <typename Number>
int last_cutover(const ScenarioOf<Number>& s) {
  int last = 0;
  for (const Wave& wave : s.transition.waves) last = std::max(last, wave.cutover());
  return last;
}

/// `move_in` with the productivity of a month since cutover from elsewhere: `learned(months)`.
template <typename Number, typename Learned>
MoveMonthOf<Number> move_in(const ScenarioOf<Number>& s, int month, Learned learned) {
  MoveMonthOf<Number> m;
  double released = 0;
  const bool pays_for_time = client_pays_for_time(s);
  const Number first_gap = 1 - learned(0);
  for (const Wave& wave : s.transition.waves) {
    const int transfer_ends = static_cast<int>(wave.kt_start + wave.kt_months);
    const int cutover = wave.cutover();
    const int release = release_month(s, wave);
    if (month >= wave.kt_start && month < transfer_ends) m.transfer += s.transition.kt_billing * wave.share;
    if (month >= transfer_ends && month < cutover) m.parallel += wave.share;
    if (month >= cutover) {
      const Number productivity = learned(month - cutover);
      m.cut_over += wave.share;
      if (pays_for_time) m.excess += wave.share * (1 / productivity - 1);
      m.defects += select(first_gap > Number(0), wave.share * (1 - productivity) / first_gap, Number(0));
    }
    if (month == release) m.released += wave.share;
    if (month < release) continue;
    released += wave.share;
    m.stranded +=
        select(s.transition.stranded_months > Number(0),
               wave.share * most(Number(0), 1 - (month - release) / s.transition.stranded_months), Number(0));
  }
  m.in_house = std::max(0.0, 1 - released);
  return m;
}

template <typename Number>
MoveMonthOf<Number> move_in(const ScenarioOf<Number>& s, int month) {
  return move_in(s, month, [&s](int months_since_cutover) { return learning(s, months_since_cutover); });
}

}  // namespace bpo
