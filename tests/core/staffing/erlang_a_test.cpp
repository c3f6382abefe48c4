#include "bpo/staffing/erlang_a.hpp"

#include <cmath>

#include "../numeric.hpp"

using namespace bpo::staffing;

namespace {

constexpr double kHandle = 240;

QueueFigures with_patience(double load, double patience, double agents, double threshold = 20) {
  return erlang_a_queue({load, kHandle}, patience, agents, threshold).value();
}

/// The plain definition, state by state: P(W <= T, served) summed over the states an arrival meets, each with
/// the time its queue takes to move up integrated by Simpson's rule.
double service_level_by_states(double load, double patience, double agents, double threshold) {
  const double theta = 1 / patience;
  double weight = 1;
  double all = 0;
  double soon = 0;
  double rate = 0;
  for (int state = 0; state < 400; ++state) {
    all += weight;
    if (state < agents) {
      soon += weight;
    } else {
      // Density of the sum of exponential times at rates N mu + i theta, i = 0..k, has the closed form
      // N mu C(N mu / theta + k, k) (1 - exp(-theta x))^k exp(-N mu x).
      const int k = state - static_cast<int>(agents);
      const double a = agents / kHandle / theta;
      const auto density = [&](double x) {
        const double log_ways = std::lgamma(a + k + 1) - std::lgamma(a + 1) - std::lgamma(k + 1.0);
        const double moved = k == 0 ? 0 : k * std::log(-std::expm1(-theta * x));
        return agents / kHandle * std::exp(log_ways + moved - agents / kHandle * x - theta * x);
      };
      constexpr int kSteps = 400;
      const double h = threshold / kSteps;
      double sum = 0;
      for (int i = 0; i <= kSteps; ++i) {
        const double x = std::max(i * h, 1e-12);
        sum += density(x) * (i == 0 || i == kSteps ? 1 : i % 2 == 1 ? 4 : 2);
      }
      soon += weight * sum * h / 3;
    }
    rate = std::min(state + 1.0, agents) / kHandle + std::max(state + 1 - agents, 0.0) * theta;
    weight *= load / kHandle / rate;
  }
  return soon / all;
}

}  // namespace

TEST_CASE("Erlang A at E2's 17 agents", "[staffing][erlang_a]") {
  const double load = 100.0 * 240 / 1800;
  const QueueFigures q = with_patience(load, 120, 17);
  CHECK_THAT(q.p_wait, WithinRel(0.1660602521, 1e-9));
  CHECK_THAT(q.p_abandon, WithinRel(0.033788116, 1e-8));
  CHECK_THAT(q.mean_wait_s, WithinRel(4.05457392, 1e-9));
  CHECK_THAT(q.occupancy, WithinRel(0.7578132424, 1e-9));
}

TEST_CASE("its service level is that of the definition, state by state", "[staffing][erlang_a]") {
  for (const double load : {2.0, 13.3, 40.0}) {
    for (const double patience : {60.0, 300.0}) {
      for (const double spare : {-3.0, 0.0, 4.0}) {
        const double agents = std::max(1.0, std::ceil(load + spare));
        CHECK_THAT(with_patience(load, patience, agents, 30).service_level,
                   WithinAbs(service_level_by_states(load, patience, agents, 30), 1e-8));
      }
    }
  }
}

TEST_CASE("Erlang A becomes Erlang C as patience grows", "[staffing][erlang_a]") {
  for (const double load : {0.7, 13.3, 90.0}) {
    const double agents = std::ceil(load) + 2;
    const QueueFigures c = erlang_c_queue({load, kHandle}, agents, 20).value();
    double distance = kInfinity;
    for (const double patience : {1e3, 1e5, 1e7, 2e9}) {
      const QueueFigures a = with_patience(load, patience, agents);
      const double now = std::abs(a.p_wait - c.p_wait) + std::abs(a.service_level - c.service_level) +
                         std::abs(a.mean_wait_s - c.mean_wait_s);
      CHECK(now < distance);
      distance = now;
    }
    CHECK(distance < 1e-4 * (1 + c.mean_wait_s));
  }
}

TEST_CASE("flows balance: who comes is answered or hangs up", "[staffing][erlang_a]") {
  for (const double load : {0.3, 5.0, 60.0, 900.0, 20000.0}) {
    for (const double patience : {5.0, 120.0, 5000.0}) {
      for (const double ratio : {0.4, 0.97, 1.0, 1.2}) {
        const double agents = std::max(1.0, std::round(load * ratio));
        const QueueFigures q = with_patience(load, patience, agents);
        CHECK_THAT(q.occupancy * agents, WithinRel(load * (1 - q.p_abandon), 1e-10));
        CHECK(q.service_level >= 0);
        CHECK(q.service_level <= 1 - q.p_abandon);
        CHECK(q.occupancy <= 1 + 1e-12);
        const QueueFigures at_once = with_patience(load, patience, agents, 0);
        CHECK_THAT(at_once.service_level, WithinAbs(1 - at_once.p_wait, 1e-11));
        const QueueFigures ever = with_patience(load, patience, agents, 1e7);
        CHECK_THAT(ever.service_level, WithinAbs(1 - ever.p_abandon, 1e-11));
      }
    }
  }
}

TEST_CASE("a flood far beyond the agents keeps its figures", "[staffing][erlang_a]") {
  const QueueFigures q = with_patience(1e5, 1e6, 100);
  CHECK_THAT(q.p_abandon, WithinRel(1 - 100 / 1e5, 1e-9));
  CHECK_THAT(q.occupancy, WithinRel(1.0, 1e-9));
  CHECK(q.service_level == 0);
}

TEST_CASE("the agents required with patience are the fewest", "[staffing][erlang_a]") {
  for (const double load : {0.2, 13.3, 151.7}) {
    for (const Limits& limits :
         {Limits{.service_level = 0.8, .threshold_s = 20}, Limits{.max_abandonment = 0.03},
          Limits{.max_wait_s = 5}, Limits{.max_occupancy = 0.8}}) {
      const double agents = required_agents_with_patience({load, kHandle}, 120, limits).value();
      const auto meets = [&](double n) {
        const QueueFigures q = with_patience(load, 120, n, limits.threshold_s);
        return q.service_level >= limits.service_level && q.p_abandon <= limits.max_abandonment &&
               q.mean_wait_s <= limits.max_wait_s && q.occupancy <= limits.max_occupancy;
      };
      CHECK(meets(agents));
      CHECK((agents == 1 || !meets(agents - 1)));
    }
  }
  // Callers who hang up make room: fewer agents than Erlang C asks for.
  const Limits usual{.service_level = 0.8, .threshold_s = 20};
  CHECK(required_agents_with_patience({13.3, kHandle}, 120, usual).value() <
        required_agents({13.3, kHandle}, usual).value());
}

TEST_CASE("impatience is refused outside its bounds", "[staffing][erlang_a]") {
  CHECK(refusal(erlang_a_queue({5, 240}, 0, 6, 20)) == "patience_s out_of_range");
  CHECK(refusal(erlang_a_queue({5, 240}, 120, 0, 20)) == "agents out_of_range");
  CHECK(refusal(erlang_a_queue({5, 240}, 120, 2.5, 20)) == "agents out_of_range");
  CHECK(refusal(erlang_a_queue({5, 240}, 120, 6, kNan)) == "threshold_s out_of_range");
  CHECK(refusal(required_agents_with_patience({5, 240}, -1, {})) == "patience_s out_of_range");
}
