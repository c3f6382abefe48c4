#include <algorithm>

#include "bpo/sourcing/workload.hpp"
#include "bpo/staffing/contact_queue.hpp"
#include "roi_parts.hpp"

namespace bpo::io {
namespace {

void queue_figures(RoiAnswer& a, std::string_view key, staffing::QueueModel model,
                   const staffing::Handling& handling, double per_second, double agents) {
  const Scenario& s = a.scenario;
  const auto found =
      staffing::contact_queue(handling, model, per_second, agents, s.inhouse.queue.threshold_s);
  if (!found) return;
  const staffing::QueueFigures& figures = found.value();
  a.out.object(key);
  a.all({{"p_wait", figures.p_wait},
         {"service_level", figures.service_level},
         {"mean_wait_s", figures.mean_wait_s},
         {"p_abandon", figures.p_abandon},
         {"occupancy", figures.occupancy}});
  a.out.end();
}

}  // namespace

// The busiest interval under both models: Erlang C overstaffs where callers hang up.
void write_queue(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Queue& queue = s.inhouse.queue;
  if (queue.intervals.empty()) return;
  const double calls =
      *std::max_element(queue.intervals.begin(), queue.intervals.end()) * volume(s, 1) / calls_a_month(queue);
  const staffing::Handling handling{.handle_s = 60 * handle_minutes(s, 1), .patience_s = queue.patience_s};
  const staffing::Limits limits{.service_level = queue.service_level, .threshold_s = queue.threshold_s};
  const double per_second = calls / queue.interval_s;
  const auto model = queue.impatient ? staffing::QueueModel::erlang_a : staffing::QueueModel::erlang_c;
  const auto agents = staffing::required_contact_agents(handling, model, per_second, limits);
  a.out.object("queue").member("calls", calls).member("offered_load_erlangs", per_second * handling.handle_s);
  if (agents) {
    a.out.member("agents", agents.value());
    queue_figures(a, "erlang_c", staffing::QueueModel::erlang_c, handling, per_second, agents.value());
    queue_figures(a, "erlang_a", staffing::QueueModel::erlang_a, handling, per_second, agents.value());
  }
  a.out.end();
}

}  // namespace bpo::io
