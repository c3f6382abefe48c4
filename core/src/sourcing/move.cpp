#include "move_of.hpp"

namespace bpo {

template bool client_pays_for_time(const Scenario&);
template double learning(const Scenario&, int);
template int release_month(const Scenario&, const Wave&);
template double moved_share(const Scenario&);
template int first_cutover(const Scenario&);
template int last_cutover(const Scenario&);
template MoveMonth move_in(const Scenario&, int);

}  // namespace bpo
