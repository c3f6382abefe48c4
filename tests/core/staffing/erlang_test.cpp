#include "bpo/staffing/erlang.hpp"

#include <cmath>

#include "../numeric.hpp"

using namespace bpo::staffing;

TEST_CASE("Erlang B is the share of calls that find all servers busy", "[staffing][erlang]") {
  CHECK_THAT(erlang_b(1, 0.1).value(), WithinRel(1.0 / 11, 1e-15));
  CHECK_THAT(erlang_b(20, 12).value(), WithinRel(0.009795639420064079, 1e-13));
  CHECK_THAT(erlang_b(5000, 4900).value(), WithinRel(0.002215767902497243, 1e-12));
  CHECK(erlang_b(0, 3).value() == 1);
  CHECK(erlang_b(3, 0).value() == 0);
}

TEST_CASE("what Erlang B carries is what its recurrence says, at a million erlangs", "[staffing][erlang]") {
  // B(N) (N + A B(N-1)) = A B(N-1), and in the critical regime B(N, N) tends to sqrt(2 / (pi N)).
  const double load = 1e6 + 0.25;
  const double before = erlang_b(1'000'499, load).value();
  const double after = erlang_b(1'000'500, load).value();
  CHECK_THAT(after * (1'000'500 + load * before), WithinRel(load * before, 1e-12));
  CHECK_THAT(erlang_b(1e6, 1e6).value(), WithinRel(std::sqrt(2 / (M_PI * 1e6)), 1e-3));
}

TEST_CASE("Erlang B counted from part way is Erlang B counted from the first server", "[staffing][erlang]") {
  for (const double load : {101.0, 150.5, 1000.0, 25'000.25}) {
    for (const double share : {0.5, 0.9, 0.999, 1.0, 1.01, 1.2}) {
      const double servers = std::floor(share * load);
      double inverse = 1;
      for (double k = 1; k <= servers; ++k) inverse = 1 + inverse * (k / load);
      CAPTURE(load, servers);
      CHECK_THAT(erlang_b(servers, load).value(), WithinRel(1 / inverse, 1e-14));
    }
  }
}

TEST_CASE("Erlang B turned round gives servers and load", "[staffing][erlang]") {
  CHECK(erlang_b_required_servers(100, 0.02).value() == 113);
  CHECK_THAT(erlang_b_max_load(5, 0.01).value(), WithinRel(1.3607867966625458, 1e-12));
  CHECK_THAT(erlang_b_max_load(50, 0.02).value(), WithinRel(40.255143803656544, 1e-12));
  CHECK_THAT(erlang_b_max_load(1, 0.05).value(), WithinRel(1.0 / 19, 1e-13));
  for (const double servers : {1.0, 7.0, 60.0, 400.0}) {
    for (const double blocking : {1e-9, 0.001, 0.2, 0.97}) {
      const double load = erlang_b_max_load(servers, blocking).value();
      CHECK_THAT(erlang_b(servers, load).value(), WithinRel(blocking, 1e-9));
      CHECK(erlang_b_required_servers(load * (1 - 1e-9), blocking).value() == servers);
    }
  }
}

TEST_CASE("Erlang C is the share of calls that wait", "[staffing][erlang]") {
  CHECK_THAT(erlang_c(3, 2.5).value(), WithinRel(0.702247191011236, 1e-13));
  CHECK_THAT(erlang_c(1000, 990).value(), WithinRel(0.6590804218808545, 1e-12));
  CHECK_THAT(erlang_c(1, 0.7).value(), WithinRel(0.7, 1e-15));
  const double b = erlang_b(31, 27.4).value();
  CHECK_THAT(erlang_c(31, 27.4).value(), WithinRel(b / (1 - 27.4 / 31 * (1 - b)), 1e-13));
}

TEST_CASE("a queue of calls: service level, wait, occupancy", "[staffing][erlang]") {
  const QueueFigures calls = erlang_c_queue({240, 180}, 250, 10).value();
  CHECK_THAT(calls.service_level, WithinRel(0.7635336225741157, 1e-12));
  CHECK_THAT(calls.mean_wait_s, WithinRel(7.418508787616927, 1e-11));
  CHECK_THAT(calls.occupancy, WithinRel(0.96, 1e-15));
  CHECK_THAT(calls.waiting, WithinRel(calls.mean_wait_s * 240 / 180, 1e-13));  // Little's law
}

TEST_CASE("a hundred calls in half an hour take 14 agents, or 20 with the absent ones",
          "[staffing][erlang]") {
  // Call Centre Helper's worked example: 180 s each, 80 % in 20 s, occupancy at most 85 %, 30 % shrinkage.
  const Limits limits{.service_level = 0.8, .threshold_s = 20, .max_occupancy = 0.85};
  const double agents = required_agents({10, 180}, limits).value();
  CHECK(agents == 14);
  CHECK_THAT(erlang_c_queue({10, 180}, 14, 20).value().service_level, WithinAbs(0.888, 5e-4));
  CHECK(agents_with_shrinkage(agents, 0.3).value() == 20);
}

TEST_CASE("the agents required are the fewest that meet every limit", "[staffing][erlang]") {
  CHECK(
      required_agents({48, 240}, {.service_level = 0.9, .threshold_s = 15, .max_occupancy = 0.85}).value() ==
      57);
  CHECK(required_agents({0, 240}, {.service_level = 0.9}).value() == 0);
  CHECK(required_agents({5, 240}, {}).value() == 6);  // at a load of 5 erlangs the queue of 5 agents grows
  for (const double load : {0.2, 3.0, 13.3, 48.0, 151.7}) {
    for (const Limits& limits :
         {Limits{.service_level = 0.8, .threshold_s = 20}, Limits{.max_occupancy = 0.7},
          Limits{.max_wait_s = 5}, Limits{.service_level = 0.95, .threshold_s = 0, .max_wait_s = 30}}) {
      const double agents = required_agents({load, 240}, limits).value();
      const auto meets = [&](double n) {
        if (n <= load) return false;
        const QueueFigures q = erlang_c_queue({load, 240}, n, limits.threshold_s).value();
        return q.service_level >= limits.service_level && q.occupancy <= limits.max_occupancy &&
               q.mean_wait_s <= limits.max_wait_s;
      };
      CHECK(meets(agents));
      CHECK(!meets(agents - 1));
    }
  }
}

TEST_CASE("M/M/c: the County Hospital of Hillier and Lieberman", "[staffing][erlang]") {
  const ServerQueue one = mmc_queue(2, 3, 1).value();
  CHECK_THAT(one.p0, WithinRel(1.0 / 3, 1e-14));
  CHECK_THAT(one.lq, WithinRel(4.0 / 3, 1e-14));
  CHECK_THAT(one.l, WithinRel(2.0, 1e-14));
  CHECK_THAT(one.wq, WithinRel(2.0 / 3, 1e-14));
  CHECK_THAT(one.w, WithinRel(1.0, 1e-14));
  const ServerQueue two = mmc_queue(2, 3, 2).value();
  CHECK_THAT(two.p0, WithinRel(0.5, 1e-14));
  CHECK_THAT(two.lq, WithinRel(1.0 / 12, 1e-14));
  CHECK(mmc_queue(2000, 1, 2100).value().p0 == 0);  // exp(-2000) is below the range of a double
}

TEST_CASE("queues that cannot be are refused with the argument at fault", "[staffing][erlang]") {
  CHECK(refusal(erlang_b(1.5, 2)) == "servers out_of_range");
  CHECK(refusal(erlang_b(-1, 2)) == "servers out_of_range");
  CHECK(refusal(erlang_b(2, -0.1)) == "load out_of_range");
  CHECK(refusal(erlang_b(2, kNan)) == "load out_of_range");
  CHECK(refusal(erlang_b(2, kInfinity)) == "load out_of_range");
  CHECK(refusal(erlang_b_required_servers(2, 0)) == "blocking out_of_range");
  CHECK(refusal(erlang_b_max_load(2, 1)) == "blocking out_of_range");
  CHECK(refusal(erlang_b_max_load(0, 0.5)) == "servers out_of_range");
  CHECK(refusal(erlang_c(5, 5)) == "servers no_solution");
  CHECK(refusal(erlang_c_queue({5, 240}, 4, 20)) == "agents no_solution");
  CHECK(refusal(erlang_c_queue({5, 0}, 6, 20)) == "handle_s out_of_range");
  CHECK(refusal(erlang_c_queue({5, 240}, 6, -1)) == "threshold_s out_of_range");
  CHECK(refusal(required_agents({5, 240}, {.service_level = 1})) == "service_level out_of_range");
  CHECK(refusal(required_agents({5, 240}, {.max_occupancy = 0})) == "max_occupancy out_of_range");
  CHECK(refusal(required_agents({5, 240}, {.max_occupancy = 1e-9})) == "load no_solution");
  CHECK(refusal(mmc_queue(3, 2, 1)) == "servers no_solution");
  CHECK(refusal(mmc_queue(0, 2, 1)) == "arrival_rate out_of_range");
  CHECK(refusal(agents_with_shrinkage(14, 1)) == "shrinkage out_of_range");
}
