#include "bpo/staffing/contact_queue.hpp"

#include <cmath>

#include "../numeric.hpp"
#include "bpo/staffing/erlang_a.hpp"
#include "bpo/staffing/required_hours.hpp"
#include "bpo/staffing/week_plan.hpp"

using namespace bpo::staffing;

namespace {

constexpr Limits kUsual{.service_level = 0.8, .threshold_s = 20};

}  // namespace

TEST_CASE("calls are contacts of which an agent holds one", "[staffing][chat]") {
  const Handling calls{.handle_s = 240, .patience_s = 120};
  const QueueFigures q = contact_queue(calls, QueueModel::erlang_a, 100.0 / 1800, 17, 20).value();
  CHECK_THAT(q.p_abandon,
             WithinRel(erlang_a_queue({100 * 240.0 / 1800, 240}, 120, 17, 20).value().p_abandon, 1e-12));
  CHECK(required_contact_agents(calls, QueueModel::erlang_c, 100.0 / 1800, kUsual).value() == 17);
}

TEST_CASE("an agent with k chats is k places at the pace of a full hand", "[staffing][chat]") {
  const Handling chats{.handle_s = 400, .concurrency = 3, .slowdown = 0.25};
  CHECK(full_hand_handle_s(chats) == 600);
  const QueueFigures q = contact_queue(chats, QueueModel::erlang_c, 0.04, 9, 60).value();
  const QueueFigures places = erlang_c_queue({24, 600}, 27, 60).value();
  CHECK_THAT(q.service_level, WithinRel(places.service_level, 1e-14));
  CHECK_THAT(q.occupancy, WithinRel(24.0 / 27, 1e-14));
  CHECK(q.agents == 9);
}

TEST_CASE("more chats at once take fewer agents, until the slowdown eats them up", "[staffing][chat]") {
  const auto agents = [](double concurrency, double slowdown) {
    return required_contact_agents({.handle_s = 400, .concurrency = concurrency, .slowdown = slowdown},
                                   QueueModel::erlang_c, 0.05, kUsual)
        .value();
  };
  CHECK(agents(2, 0.3) < agents(1, 0.3));
  CHECK(agents(3, 0.3) < agents(2, 0.3));
  CHECK(agents(3, 1.5) > agents(1, 1.5));
}

TEST_CASE("a chat team has the fewest agents that meet the limits", "[staffing][chat]") {
  for (const QueueModel model : {QueueModel::erlang_c, QueueModel::erlang_a}) {
    for (const double concurrency : {1.0, 2.0, 5.0}) {
      for (const double rate : {0.001, 0.03, 0.4}) {
        const Handling chats{.handle_s = 400, .concurrency = concurrency, .slowdown = 0.2, .patience_s = 200};
        const double agents = required_contact_agents(chats, model, rate, kUsual).value();
        CHECK(contact_queue(chats, model, rate, agents, 20).value().service_level >= 0.8);
        if (agents == 1) continue;
        const auto fewer = contact_queue(chats, model, rate, agents - 1, 20);
        CHECK((!fewer || fewer.value().service_level < 0.8));
      }
    }
  }
}

TEST_CASE("a week's hours are the agents of its intervals", "[staffing][week]") {
  const VoiceQueue queue{.contacts = {100, 0, 60, 100},
                         .interval_s = 1800,
                         .times_a_week = 5,
                         .handle_s = 240,
                         .limits = kUsual};
  const double sixty = required_agents({60 * 240.0 / 1800, 240}, kUsual).value();
  CHECK(required_hours(queue).value() == (17 + 17 + sixty) / 2 * 5);
  const WeekPlan plan = plan_week(queue.contacts, queue.interval_s, queue.times_a_week, {.handle_s = 240},
                                  QueueModel::erlang_c, kUsual)
                            .value();
  CHECK(plan.base_hours == required_hours(queue).value());
  CHECK(plan.intervals[1].agents == 0);
  CHECK(plan.service_level >= 0.8);
  CHECK_THAT(plan.occupancy * plan.base_hours, WithinRel(260 * 240.0 / 3600 * 5, 1e-12));
  CHECK_THAT(fte_of_hours(1000, 40, 0.3, 0.1), WithinRel(1000 / 28.0 * 1.1, 1e-14));
}

TEST_CASE("a season and longer calls move the hours as if they had been given", "[staffing][week]") {
  VoiceQueue queue{.contacts = {100, 60}, .times_a_week = 5, .handle_s = 240, .limits = kUsual};
  const double scaled = required_hours(queue, 1.3, 1.1).value();
  queue.contacts = {130, 78};
  queue.handle_s = 264;
  CHECK_THAT(scaled, WithinRel(required_hours(queue).value(), 1e-12));
}

TEST_CASE("a queue of several places is refused outside its bounds", "[staffing][chat]") {
  const auto with = [](Handling handling, double rate = 0.05) {
    return contact_queue(handling, QueueModel::erlang_c, rate, 30, 20);
  };
  CHECK(refusal(with({.handle_s = 400, .concurrency = 1.5})) == "concurrency out_of_range");
  CHECK(refusal(with({.handle_s = 400, .concurrency = 21})) == "concurrency out_of_range");
  CHECK(refusal(with({.handle_s = 400, .slowdown = -0.1})) == "slowdown out_of_range");
  CHECK(refusal(with({.handle_s = 400}, -1)) == "contacts_per_s out_of_range");
  CHECK(refusal(with({.handle_s = 0})) == "handle_s out_of_range");
  CHECK(refusal(required_hours({.contacts = {10}, .interval_s = 0, .handle_s = 240})) ==
        "interval_s out_of_range");
}
