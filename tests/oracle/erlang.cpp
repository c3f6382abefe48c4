#include "bpo/staffing/erlang.hpp"

#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::staffing;

Demand demand(const Json& input) {
  return {number(input, "load"), number(input, "aht", 1.0)};
}

/// One figure of the Erlang C queue of `servers`.
template <double QueueFigures::*figure>
Result<Json> of_queue(const Json& input) {
  const auto queue = erlang_c_queue(demand(input), number(input, "servers"), number(input, "target", 0.0));
  if (!queue) return queue.errors();
  return Json(queue.value().*figure);
}

Result<double> required(const Json& input) {
  return required_agents(demand(input), {.service_level = number(input, "service_level", 0.0),
                                         .threshold_s = number(input, "target", 0.0),
                                         .max_occupancy = number(input, "max_occupancy", 1.0)});
}

/// Of the agents given, or of those the load requires.
Result<double> with_shrinkage(const Json& input) {
  const auto agents = input.contains("agents") ? Result<double>(number(input, "agents")) : required(input);
  return agents ? agents_with_shrinkage(agents.value(), number(input, "shrinkage")) : agents;
}

Result<Json> mmc(const Json& input) {
  const auto queue =
      mmc_queue(number(input, "arrival_rate"), number(input, "service_rate"), number(input, "servers"));
  if (!queue) return queue.errors();
  const ServerQueue& q = queue.value();
  return Json{{"p0", q.p0}, {"Lq", q.lq}, {"L", q.l}, {"Wq", q.wq}, {"W", q.w}};
}

}  // namespace

void add_erlang(Functions& functions) {
  functions["erlang_b"] = [](const Json& in) {
    return as_json(erlang_b(number(in, "servers"), number(in, "load")));
  };
  functions["erlang_b_required_servers"] = [](const Json& in) {
    return as_json(erlang_b_required_servers(number(in, "load"), number(in, "blocking")));
  };
  functions["erlang_b_max_load"] = [](const Json& in) {
    return as_json(erlang_b_max_load(number(in, "servers"), number(in, "blocking")));
  };
  functions["erlang_c"] = [](const Json& in) {
    return as_json(erlang_c(number(in, "servers"), number(in, "load")));
  };
  functions["service_level"] = of_queue<&QueueFigures::service_level>;
  functions["average_speed_of_answer"] = of_queue<&QueueFigures::mean_wait_s>;
  functions["occupancy"] = of_queue<&QueueFigures::occupancy>;
  functions["required_agents"] = [](const Json& in) { return as_json(required(in)); };
  functions["agents_with_shrinkage"] = [](const Json& in) { return as_json(with_shrinkage(in)); };
  functions["mmc_queue"] = mmc;
}

}  // namespace bpo::oracle
