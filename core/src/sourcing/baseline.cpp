#include "baseline_of.hpp"

namespace bpo {

BaselineMonth baseline(const Scenario& s, int month) {
  return baseline(s, month, steady_team(s, month));
}

template double loaded_agent_month(const Scenario&);
template double supervisors_per_head(const Scenario&);
template double paid_supervisor_month(const Scenario&);
template double loaded_supervisor_month(const Scenario&);
template BaselineMonth baseline(const Scenario&, int, const TeamMonth&);

}  // namespace bpo
