#include "bpo/staffing/contact_queue.hpp"

#include <cmath>

#include "bpo/staffing/erlang_a.hpp"
#include "checks.hpp"
#include "recurrence.hpp"
#include "smallest.hpp"

namespace bpo::staffing {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kMostAtOnce = 20;

Errors check_handling(const Handling& handling, double contacts_per_s) {
  Errors errors;
  require_whole(errors, handling.concurrency, {.low = 1, .high = kMostAtOnce}, "concurrency");
  require_within(errors, handling.slowdown, {.low = 0, .high = kInfinity, .below_high = true}, "slowdown");
  require_within(errors, contacts_per_s, {.low = 0, .high = kInfinity, .below_high = true}, "contacts_per_s");
  return errors;
}

Demand places_demand(const Handling& handling, double contacts_per_s) {
  const double handle_s = full_hand_handle_s(handling);
  return {contacts_per_s * handle_s, handle_s};
}

Result<QueueFigures> places_queue(const Demand& demand, const Handling& handling, QueueModel model,
                                  double agents, double threshold_s) {
  const double places = agents * handling.concurrency;
  Result<QueueFigures> queue = model == QueueModel::erlang_a
                                   ? erlang_a_queue(demand, handling.patience_s, places, threshold_s)
                                   : erlang_c_queue(demand, places, threshold_s);
  if (!queue) return queue;
  QueueFigures figures = queue.value();
  figures.agents = agents;
  return figures;
}

}  // namespace

double full_hand_handle_s(const Handling& handling) {
  return handling.handle_s * (1 + handling.slowdown * (handling.concurrency - 1));
}

Result<QueueFigures> contact_queue(const Handling& handling, QueueModel model, double contacts_per_s,
                                   double agents, double threshold_s) {
  if (Errors errors = check_handling(handling, contacts_per_s); !errors.empty()) return errors;
  return places_queue(places_demand(handling, contacts_per_s), handling, model, agents, threshold_s);
}

Result<double> required_contact_agents(const Handling& handling, QueueModel model, double contacts_per_s,
                                       const Limits& limits) {
  if (Errors errors = check_handling(handling, contacts_per_s); !errors.empty()) return errors;
  const Demand demand = places_demand(handling, contacts_per_s);
  // The places that would do with agents of one place each; a whole agent may bring more than are missing.
  const Result<double> places = model == QueueModel::erlang_a
                                    ? required_agents_with_patience(demand, handling.patience_s, limits)
                                    : required_agents(demand, limits);
  return places ? std::ceil(places.value() / handling.concurrency) : places;
}

}  // namespace bpo::staffing
