#include "bpo/staffing/erlang.hpp"

#include <cmath>
#include <string>

#include "bpo/finance/bracketed_root.hpp"
#include "checks.hpp"
#include "recurrence.hpp"

namespace bpo::staffing {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Bounds kLoad{.low = 0, .high = kLargestLoad};
constexpr Bounds kServers{.low = 0, .high = kMostServers};
constexpr Bounds kAtLeastOne{.low = 1, .high = kMostServers};
constexpr Bounds kTime{.low = 0, .high = kInfinity};
constexpr Bounds kPositive{.low = 0, .high = kInfinity, .above_low = true, .below_high = true};

Error unstable(std::string_view path, double load) {
  return {ErrorCode::no_solution, std::string(path),
          "must be above the load: the queue would grow without end", "",
          "above " + std::to_string(load) + " erlangs"};
}

Error too_many() {
  return {ErrorCode::no_solution, "load", "takes more servers than this program counts", "",
          "at most 20 million servers"};
}

}  // namespace

Errors check_demand(const Demand& demand) {
  Errors errors;
  require_within(errors, demand.load, kLoad, "load");
  require_within(errors, demand.handle_s, kPositive, "handle_s");
  return errors;
}

Errors check_limits(const Limits& limits) {
  Errors errors;
  require_within(errors, limits.service_level, {.low = 0, .high = 1, .below_high = true}, "service_level");
  require_within(errors, limits.threshold_s, kTime, "threshold_s");
  require_within(errors, limits.max_occupancy, {.low = 0, .high = 1, .above_low = true}, "max_occupancy");
  require_within(errors, limits.max_wait_s, {.low = 0, .high = kInfinity, .above_low = true}, "max_wait_s");
  require_within(errors, limits.max_abandonment, {.low = 0, .high = 1, .above_low = true}, "max_abandonment");
  return errors;
}

Result<double> erlang_b(double servers, double load) {
  Errors errors;
  require_whole(errors, servers, kServers, "servers");
  require_within(errors, load, kLoad, "load");
  if (!errors.empty()) return errors;
  return 1 / inverse_erlang_b(servers, load);
}

Result<double> erlang_b_required_servers(double load, double blocking) {
  Errors errors;
  require_within(errors, load, kLoad, "load");
  require_within(errors, blocking, {.low = 0, .high = 1, .above_low = true}, "blocking");
  if (!errors.empty()) return errors;
  if (load == 0) return 0.0;
  double inverse = 1;
  for (double k = 0; k <= kMostServers; ++k) {
    if (1 / inverse <= blocking) return k;
    inverse = 1 + inverse * ((k + 1) / load);
  }
  return too_many();
}

Result<double> erlang_b_max_load(double servers, double blocking) {
  Errors errors;
  require_whole(errors, servers, kAtLeastOne, "servers");
  require_within(errors, blocking, {.low = 0, .high = 1, .above_low = true, .below_high = true}, "blocking");
  if (!errors.empty()) return errors;
  // What is carried, A (1 - B), is at most one erlang a server: at this load no less than `blocking` is lost.
  const double high = servers / (1 - blocking);
  const auto excess = [&](double load) { return 1 / inverse_erlang_b(servers, load) / blocking - 1; };
  return finance::bracketed_root(excess, 0, high, -1, excess(high));
}

Result<double> erlang_c(double servers, double load) {
  Errors errors;
  require_whole(errors, servers, kServers, "servers");
  require_within(errors, load, kLoad, "load");
  if (!errors.empty()) return errors;
  if (servers <= load) return unstable("servers", load);
  return erlang_c_of(inverse_erlang_b(servers, load), servers, load);
}

Result<QueueFigures> erlang_c_queue(const Demand& demand, double agents, double threshold_s) {
  Errors errors = check_demand(demand);
  require_whole(errors, agents, kServers, "agents");
  require_within(errors, threshold_s, kTime, "threshold_s");
  if (!errors.empty()) return errors;
  if (agents <= demand.load) return unstable("agents", demand.load);
  return erlang_c_figures(demand, agents, inverse_erlang_b(agents, demand.load), threshold_s);
}

Result<double> required_agents(const Demand& demand, const Limits& limits) {
  Errors errors = check_demand(demand);
  for (Error& error : check_limits(limits)) errors.push_back(std::move(error));
  if (!errors.empty()) return errors;
  if (demand.load == 0) return 0.0;
  if (demand.load / limits.max_occupancy > kMostServers) return too_many();
  double inverse = 1;
  for (double k = recurrence_start(demand.load); k <= kMostServers; ++k) {
    if (k > demand.load && meets(erlang_c_figures(demand, k, inverse, limits.threshold_s), limits)) return k;
    inverse = 1 + inverse * ((k + 1) / demand.load);
  }
  return too_many();
}

Result<ServerQueue> mmc_queue(double arrival_rate, double service_rate, double servers) {
  Errors errors;
  require_within(errors, arrival_rate, kPositive, "arrival_rate");
  require_within(errors, service_rate, kPositive, "service_rate");
  require_whole(errors, servers, kAtLeastOne, "servers");
  if (!errors.empty()) return errors;
  const double load = arrival_rate / service_rate;
  if (!(load <= kLargestLoad)) {
    require_within(errors, load, kLoad, "arrival_rate");
    return errors;
  }
  if (servers <= load) return unstable("servers", load);

  // The weights load^k / k! from an empty system on; a sum beyond the range of a double is a p0 of 0.
  double weight = 1;
  double sum = 0;
  for (double k = 0; k < servers; ++k) {
    sum += weight;
    weight *= load / (k + 1);
  }
  const double spare = servers - load;
  const double p_wait = erlang_c_of(inverse_erlang_b(servers, load), servers, load);
  ServerQueue queue;
  queue.p0 = 1 / (sum + weight * servers / spare);
  queue.lq = p_wait * load / spare;
  queue.l = queue.lq + load;
  queue.wq = queue.lq / arrival_rate;
  queue.w = queue.wq + 1 / service_rate;
  return queue;
}

Result<double> agents_with_shrinkage(double agents, double shrinkage) {
  Errors errors;
  require_within(errors, agents, {.low = 0, .high = kInfinity, .below_high = true}, "agents");
  require_within(errors, shrinkage, {.low = 0, .high = 1, .below_high = true}, "shrinkage");
  if (!errors.empty()) return errors;
  return agents / (1 - shrinkage);
}

}  // namespace bpo::staffing
