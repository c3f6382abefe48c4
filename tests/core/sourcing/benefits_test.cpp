// Benefits beside the bridge, events, and automation that the client could have without a provider.
#include <catch2/catch.hpp>

#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/exit_value.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/workload.hpp"
#include "support/support.hpp"

using namespace bpo;

TEST_CASE("technology avoided counts in its months", "[sourcing][benefits]") {
  Scenario s = test::e1();
  const double before = npv_of(s);
  s.benefits.technology = true;
  s.benefits.avoided = {{.month = 12, .amount = 108000}};
  CHECK(npv_of(s) == Approx(before + 100000).epsilon(1e-9));
  s.benefits.avoided = {{.month = 36, .amount = 5, .monthly = true},
                        {.month = 35, .amount = 3, .monthly = true}};
  CHECK(evaluate(s).line(Line::technology_avoided)[36] == 8);
  s.benefits.technology = false;
  CHECK(npv_of(s) == before);
}

TEST_CASE("lost quality takes from the saving, and credits offset no more than it", "[sourcing][benefits]") {
  Scenario s = test::e1();
  s.benefits.quality = true;
  s.benefits.error_rate_change = 0.01;
  s.benefits.cost_per_error = 10;
  s.option.sla_credit = 0.02;
  s.option.at_risk = 0.12;
  const Evaluation e = evaluate(s);
  CHECK(e.line(Line::quality)[6] == Approx(-40000 * 0.01 * 10));
  CHECK(e.line(Line::sla_credits)[6] == Approx(0.02 * e.line(Line::provider_fee)[6]));
  CHECK(e.line(Line::sla_offset)[6] == Approx(0.02 * e.line(Line::provider_fee)[6]));
  s.benefits.cost_per_error = 1;
  CHECK(evaluate(s).line(Line::sla_offset)[6] == Approx(400));
}

TEST_CASE("three points less first-contact resolution make three percent more charges",
          "[sourcing][benefits]") {
  Scenario s = test::e1();
  s.benefits.quality = true;
  s.benefits.fcr_change = -0.03;
  s.benefits.fcr_elasticity = 0.01;
  const Evaluation e = evaluate(s);
  CHECK(e.line(Line::quality)[8] == Approx(-0.03 * e.line(Line::provider_fee)[8]));
}

TEST_CASE("defects of a slow start are rework where the client does not pay for time",
          "[sourcing][benefits]") {
  Scenario s = test::e1();
  s.benefits.quality = true;
  s.benefits.rework_rate = 0.05;
  s.benefits.cost_per_error = 2;
  CHECK(evaluate(s).line(Line::quality)[4] == 0);
  s.option.pricing = Pricing::fixed_fee;
  const Evaluation e = evaluate(s);
  CHECK(e.line(Line::quality)[4] == Approx(-40000 * 0.05 * 2));
  CHECK(e.line(Line::quality)[5] == Approx(-40000 * 0.05 * 2 * 0.5));
  CHECK(e.line(Line::quality)[6] == 0);
}

TEST_CASE("working capital is given back, so only its time value counts", "[sourcing][benefits]") {
  Scenario s = test::e1();
  const double before = npv_of(s);
  s.benefits.working_capital = true;
  s.benefits.working_capital_days = 3;
  s.benefits.annual_revenue = 36500000;
  const Evaluation e = evaluate(s);
  CHECK(e.line(Line::working_capital)[4] == Approx(300000));
  CHECK(e.line(Line::working_capital)[36] == Approx(-300000));
  const double gained = 300000 * (std::pow(1.08, -4.0 / 12) - std::pow(1.08, -3.0));
  CHECK(npv_of(s) == Approx(before + gained).epsilon(1e-9));
}

TEST_CASE("revenue effects are never in the saving", "[sourcing][benefits]") {
  Scenario s = test::e1();
  const double before = npv_of(s);
  s.benefits.revenue = true;
  s.benefits.revenue_effect = 50000;
  CHECK(npv_of(s) == before);
  CHECK(measure(s, evaluate(s), s.timing).pv_revenue_effects > 1e6);
}

TEST_CASE("only what the provider adds counts of automation", "[sourcing][benefits]") {
  Scenario s = test::e1();
  s.ai.deflection = 0.2;
  s.ai.ramp_months = 0;
  s.ai.in_house_too = true;
  CHECK(volume(s, 5, Doer::in_house) == volume(s, 5, Doer::provider));
  const double both = npv_of(s);
  s.ai.in_house_too = false;
  CHECK(volume(s, 5, Doer::in_house) == 40000);
  CHECK(volume(s, 5, Doer::provider) == 32000);
  CHECK(npv_of(s) > both);
}

TEST_CASE("events: survival, what an early end costs, and what is lost with it", "[sourcing][benefits]") {
  Scenario s = test::e1();
  const Evaluation planned = evaluate(s);
  s.risk.expectation = true;
  s.risk.events = {{EventKind::early_termination, 0.06, 0}, {EventKind::breach, 0.01, 1200000}};
  s.option.termination_fee = 3;
  s.risk.reinsourcing_cost = 0.25;
  const Evaluation e = evaluate(s);
  const double hazard = 1 - std::pow(1 - 0.06, 1.0 / 12);
  CHECK(e.survival[4] == 1);
  CHECK(e.survival[5] == Approx(1 - hazard));
  CHECK(e.survival[16] == Approx(0.94));
  const double fee = planned.line(Line::rate_card_fee)[5];
  const double expected = e.survival[5] * (planned.net_cash_flow[5] - 1000) - hazard * (3 + 3) * fee;
  CHECK(e.net_cash_flow[5] == Approx(expected).epsilon(1e-12));
}

TEST_CASE("leaving at an anniversary gives up what is left and costs its fee", "[sourcing][benefits]") {
  Scenario s = test::e1();
  s.option.termination_fee = 2;
  const auto rows = exit_values(s, evaluate(s));
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].month == 24);
  const double monthly = monthly_rate(0.08);
  CHECK(rows[1].remaining == Approx(92052.30009 * (1 - std::pow(1 + monthly, -12)) / monthly).epsilon(1e-6));
  CHECK(rows[1].termination == Approx((2 + 12 * s.risk.reinsourcing_cost) * 135571.7647).epsilon(1e-6));
  CHECK(rows[1].value == Approx(rows[1].remaining - rows[1].termination));
}
