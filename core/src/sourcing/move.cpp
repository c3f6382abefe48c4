#include "bpo/sourcing/move.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bpo {

bool client_pays_for_time(const Scenario& s) {
  return s.option.pricing == Pricing::per_fte || s.option.pricing == Pricing::per_hour ||
         s.option.pricing == Pricing::cost_plus;
}

double learning(const Scenario& s, int months_since_cutover) {
  const auto& curve = s.transition.learning_curve;
  if (!curve.empty()) {
    const auto x = static_cast<std::size_t>(months_since_cutover);
    return x < curve.size() ? curve[x] : 1.0;
  }
  return 1 - (1 - s.transition.learning_e0) * std::exp(-months_since_cutover / s.transition.learning_tau);
}

int release_month(const Scenario& s, const Wave& wave) {
  return wave.cutover() + static_cast<int>(s.transition.release_lag);
}

double moved_share(const Scenario& s) {
  double share = 0;
  for (const Wave& wave : s.transition.waves) share += wave.share;
  return share;
}

int first_cutover(const Scenario& s) {
  int first = std::numeric_limits<int>::max();
  for (const Wave& wave : s.transition.waves) first = std::min(first, wave.cutover());
  return first;
}

int last_cutover(const Scenario& s) {
  int last = 0;
  for (const Wave& wave : s.transition.waves) last = std::max(last, wave.cutover());
  return last;
}

MoveMonth move_in(const Scenario& s, int month) {
  MoveMonth m;
  double released = 0;
  const bool pays_for_time = client_pays_for_time(s);
  const double first_gap = 1 - learning(s, 0);
  for (const Wave& wave : s.transition.waves) {
    const int transfer_ends = static_cast<int>(wave.kt_start + wave.kt_months);
    const int cutover = wave.cutover();
    const int release = release_month(s, wave);
    if (month >= wave.kt_start && month < transfer_ends) m.transfer += s.transition.kt_billing * wave.share;
    if (month >= transfer_ends && month < cutover) m.parallel += wave.share;
    if (month >= cutover) {
      const double productivity = learning(s, month - cutover);
      m.cut_over += wave.share;
      if (pays_for_time) m.excess += wave.share * (1 / productivity - 1);
      if (first_gap > 0) m.defects += wave.share * (1 - productivity) / first_gap;
    }
    if (month == release) m.released += wave.share;
    if (month < release) continue;
    released += wave.share;
    if (s.transition.stranded_months > 0) {
      m.stranded += wave.share * std::max(0.0, 1 - (month - release) / s.transition.stranded_months);
    }
  }
  m.in_house = std::max(0.0, 1 - released);
  return m;
}

}  // namespace bpo
