#include "bpo/sourcing/workforce.hpp"

#include <catch2/catch.hpp>

#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/workload.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

struct Row {
  double leavers, hires, headcount, capacity;
};

// Worked example E2: 50 proficient people, 3 % leave a month, one month of training, a ramp of 60 and 80 %,
// work for
// 50. Worked out independently of this program.
constexpr Row kTrace[] = {
    {1.5, 5.077319588, 53.57731959, 48.5},          {1.607319588, 0.935652921, 52.90565292, 50.0},
    {1.587169588, 0.6823751432, 52.00085848, 50.0}, {1.560025754, 2.063233014, 52.50406574, 50.0},
    {1.575121972, 1.696191989, 52.62513575, 50.0},  {1.578754073, 1.38178553, 52.42816721, 50.0},
};

Scenario dynamic_e1() {
  Given given = test::e1_given();
  given.texts["inhouse.attrition_mode"] = "dynamic";
  return test::scenario(given);
}

}  // namespace

TEST_CASE("E2: cohorts month by month", "[sourcing][workforce][golden]") {
  const HiringPlan plan{
      .monthly_attrition = 0.03, .training_months = 1, .ramp = {0.6, 0.8}, .proficient_at_start = 50};
  const auto months = follow_cohorts(plan, std::vector<double>(8, 50.0));
  REQUIRE(months.size() == 7);
  for (std::size_t m = 1; m < months.size(); ++m) {
    INFO(m);
    CHECK(months[m].leavers == Approx(kTrace[m - 1].leavers).epsilon(1e-9));
    CHECK(months[m].hires == Approx(kTrace[m - 1].hires).epsilon(1e-9));
    CHECK(months[m].headcount == Approx(kTrace[m - 1].headcount).epsilon(1e-9));
    CHECK(months[m].capacity == Approx(kTrace[m - 1].capacity).epsilon(1e-9));
  }
}

TEST_CASE("without training and ramp every hire works at once", "[sourcing][workforce]") {
  const HiringPlan plan{.monthly_attrition = 0.1, .proficient_at_start = 20};
  const auto months = follow_cohorts(plan, std::vector<double>{0, 20, 25, 10});
  REQUIRE(months.size() == 4);
  CHECK(months[1].hires == Approx(2));
  CHECK(months[2].capacity == Approx(25));
  CHECK(months[3].hires == 0);
  CHECK(months[3].headcount == Approx(22.5));
}

TEST_CASE("cohorts settle at the headcount of the steady state", "[sourcing][workforce]") {
  // Leavers go from trainees too, which the steady state's formula leaves out: it is a little lower.
  const Scenario s = dynamic_e1();
  const TeamMonth last = team_by_month(s).back();
  const TeamMonth steady = steady_team(s, s.horizon());
  CHECK(last.capacity == Approx(last.fte).epsilon(1e-6));
  CHECK(last.headcount == Approx(steady.headcount).epsilon(0.005));
}

TEST_CASE("the bridge holds with cohorts, and a missing hire shows as missing capacity",
          "[sourcing][workforce]") {
  const Scenario s = dynamic_e1();
  const Evaluation e = evaluate(s);
  CHECK(bridge(s, e).largest_residual < 1e-9);
  CHECK(e.capacity[1] < e.fte[1]);
  CHECK(e.capacity[2] == Approx(e.fte[2]).epsilon(1e-9));
}

TEST_CASE("a queue sizes the team by its intervals", "[sourcing][workforce]") {
  Given given = test::e1_given();
  given.numbers.erase("work.volume");
  given.numbers["work.handle_minutes"] = 4;
  given.lists["inhouse.intervals"] = {100};
  given.numbers["inhouse.service_level"] = 0.8;
  given.numbers["inhouse.threshold_s"] = 20;
  const Scenario s = test::scenario(given);
  CHECK(s.work.volume == Approx(100 * 52 / 12.0));
  CHECK(required_fte(s, 1) == Approx(17 * 0.5 / (40 * 0.7)).epsilon(1e-12));
}

TEST_CASE("whole people only, in every wave", "[sourcing][workforce]") {
  Given given = test::e1_given();
  given.flags["round_fte"] = true;
  const Evaluation e = evaluate(test::scenario(given));
  CHECK(e.headcount[1] == 41);
  CHECK(e.provider_fte[1] == 41);
  CHECK(e.line(Line::rate_card_fee)[1] == Approx(41 * 3300));
}
