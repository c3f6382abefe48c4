#include "bpo/staffing/backlog.hpp"

#include <cmath>
#include <numeric>

#include "../numeric.hpp"
#include "bpo/staffing/week_plan.hpp"

using namespace bpo::staffing;

namespace {

constexpr double kHour = 3600;

double contacts_of(const std::vector<Period>& week) {
  return std::accumulate(week.begin(), week.end(), 0.0,
                         [](double sum, const Period& period) { return sum + period.contacts; });
}

}  // namespace

TEST_CASE("an office that never closes is an Erlang C queue", "[staffing][backlog]") {
  for (const double agents : {3.0, 12.0}) {
    for (const double occupancy : {0.6, 0.9}) {
      const double handle = 600;
      const double load = agents * occupancy;
      const std::vector<Period> week(28, Period{6 * kHour, load * 6 * kHour / handle, true});
      const BacklogFigures mail = backlog_queue(week, handle, agents, 300).value();
      const QueueFigures c = erlang_c_queue({load, handle}, agents, 300).value();
      CHECK_THAT(mail.service_level, WithinAbs(c.service_level, 1e-6));
      CHECK_THAT(mail.mean_wait_s, WithinRel(c.mean_wait_s, 1e-4));
      CHECK_THAT(mail.mean_backlog, WithinRel(c.waiting, 1e-4));
      CHECK_THAT(mail.occupancy, WithinRel(occupancy, 1e-12));
    }
  }
}

TEST_CASE("what comes at night is there in the morning and worked off by day", "[staffing][backlog]") {
  // One agent takes six an hour; two come an hour by day, and 24 at night: gone after six hours.
  const std::vector<Period> week{{16 * kHour, 24, false}, {8 * kHour, 16, true}};
  const BacklogFigures fluid = fluid_backlog(week, 600, 1, 2 * kHour).value();
  CHECK(fluid.backlog == std::vector<double>{24, 0});
  // Twelve in hand are two hours' work: what half of the night brings, and the last five hours of the day.
  CHECK_THAT(fluid.service_level, WithinRel((12 + 2 * 3 + 2 * 2) / 40.0, 1e-12));
  CHECK_THAT(fluid.mean_wait_s, WithinRel(24 * 6 * kHour / 2 / 40, 1e-12));

  // On average chance delays, but the first in line are taken up at once.
  const BacklogFigures mail = backlog_queue(week, 600, 1, 2 * kHour).value();
  CHECK(mail.backlog[0] > 24);
  CHECK(mail.mean_wait_s > fluid.mean_wait_s);
}

TEST_CASE("the fewest agents take up the backlog in time", "[staffing][backlog]") {
  const std::vector<double> day{30, 25, 20, 15, 12, 14, 10, 8};
  for (const Limits& limits : {Limits{.service_level = 0.9, .threshold_s = 4 * kHour},
                               Limits{.max_wait_s = 900}, Limits{.max_occupancy = 0.7}}) {
    const std::vector<Period> week = mail_week(day, kHour, 5, 200);
    const BacklogStaffing staffing = required_backlog_agents(week, 480, limits).value();
    const auto meets = [&](double agents) {
      const auto mail = backlog_queue(week, 480, agents, limits.threshold_s);
      return mail && mail.value().service_level >= limits.service_level &&
             mail.value().occupancy <= limits.max_occupancy && mail.value().mean_wait_s <= limits.max_wait_s;
    };
    CHECK(meets(staffing.agents));
    CHECK(!meets(staffing.agents - 1));
    CHECK(staffing.agents >= staffing.fluid_agents - 1);
  }
}

TEST_CASE("thousands in hand are counted in bundles, with little lost", "[staffing][backlog]") {
  // The same week ten times over: chance evens out, and the figures approach those without it.
  const std::vector<double> day{3000, 2500, 2000, 1500, 1200, 1400, 1000, 800};
  const std::vector<Period> week = mail_week(day, kHour, 5, 20000);
  const double agents = std::ceil(contacts_of(week) * 480 / (40 * kHour) / 0.9);
  const BacklogFigures mail = backlog_queue(week, 480, agents, 4 * kHour).value();
  const BacklogFigures fluid = fluid_backlog(week, 480, agents, 4 * kHour).value();
  CHECK_THAT(mail.service_level, WithinAbs(fluid.service_level, 0.03));
  // The fluid counts what agents have in hand as waiting, too.
  CHECK_THAT(mail.backlog.back() + agents, WithinRel(fluid.backlog.back(), 0.02));
}

TEST_CASE("close to full occupancy bundles keep drift and variance", "[staffing][backlog]") {
  // Worked out once with a state for each contact, settled to 1e-8.
  struct Exact {
    double agents, service_level, mean_wait_s;
  };
  const std::vector<double> shape{1.6, 1.4, 1.1, 0.9, 0.7, 0.9, 0.8, 0.6};
  for (const Exact& exact :
       {Exact{2, 0.536980, 34311.50}, Exact{12, 0.970246, 14307.97}, Exact{80, 1.000000, 11638.46}}) {
    INFO(exact.agents);
    const double contacts = 0.99 * exact.agents * 40 * kHour / 540;
    std::vector<double> day;
    for (const double part : shape) day.push_back(contacts * 0.7 / 5 * part / 8);
    const std::vector<Period> week = mail_week(day, kHour, 5, contacts * 0.3);
    const BacklogFigures mail = backlog_queue(week, 540, exact.agents, 8 * kHour).value();
    CHECK_THAT(mail.service_level, WithinRel(exact.service_level, 0.01));
    CHECK_THAT(mail.mean_wait_s, WithinRel(exact.mean_wait_s, 0.01));
  }
}

TEST_CASE("a week has its days, nights and weekend", "[staffing][backlog]") {
  const std::vector<double> day{10, 20};
  const std::vector<Period> week = mail_week(day, 4 * kHour, 5, 64);
  REQUIRE(week.size() == 15);
  CHECK(week[2].seconds == 16 * kHour);
  CHECK(!week[2].open);
  CHECK(week.back().seconds == 64 * kHour);
  CHECK_THAT(week.back().contacts, WithinRel(32.0, 1e-14));
  CHECK_THAT(contacts_of(week), WithinRel(5 * 30.0 + 64, 1e-14));
  CHECK(mail_week(day, 84 * kHour, 1, 0).size() == 2);  // never closed
}

TEST_CASE("a backlog is refused that nobody can work off", "[staffing][backlog]") {
  const std::vector<Period> week{{16 * kHour, 24, false}, {8 * kHour, 16, true}};
  CHECK(refusal(backlog_queue(week, 1200, 1, kHour)) == "agents no_solution");
  CHECK(refusal(backlog_queue(week, 600, 0, kHour)) == "agents out_of_range");
  CHECK(refusal(backlog_queue(week, 0, 1, kHour)) == "handle_s out_of_range");
  CHECK(refusal(backlog_queue(week, 600, 1, -1)) == "threshold_s out_of_range");
  CHECK(refusal(fluid_backlog({week.data(), 1}, 600, 1, kHour)) == "week missing");
  CHECK(refusal(required_backlog_agents(week, 600, {.service_level = 1})) == "service_level out_of_range");
}
