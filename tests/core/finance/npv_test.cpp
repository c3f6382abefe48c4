#include "bpo/finance/npv.hpp"

#include "flows.hpp"

using namespace bpo::finance;

TEST_CASE("NPV discounts each flow by its period", "[finance][npv]") {
  // Brealey, Myers & Allen, ch. 5: project B at 10 %.
  CHECK_THAT(npv(0.10, Flows{-2000, 500, 1800, 0}).value(), WithinRel(-57.85123966942149, 1e-13));
}

TEST_CASE("NPV at a rate of zero is the plain sum", "[finance][npv]") {
  CHECK(npv(0.0, Flows{-100, 30, 30, 30}).value() == -10.0);
  CHECK(npv(0.0, Flows{-100, 30, 30, 30}, Timing::mid).value() == -10.0);
}

TEST_CASE("the spreadsheets' NPV puts the first flow one period away", "[finance][npv]") {
  // Microsoft's worked example of NPV.
  CHECK_THAT(npv_first_flow_later(0.10, Flows{-10000, 3000, 4200, 6800}).value(), WithinRel(1188.44, 1e-5));
}

TEST_CASE("money at mid-period is worth half a period's interest more", "[finance][npv]") {
  const double rate = GENERATE(-0.5, 0.01, 0.1, 2.0);
  const Flows later{0, 100, -250, 400};
  CHECK_THAT(npv(rate, later, Timing::mid).value(),
             WithinRel(npv(rate, later).value() * std::sqrt(1.0 + rate), 1e-13));
}

TEST_CASE("the first flow is today at either timing", "[finance][npv]") {
  CHECK(npv(0.1, Flows{-1000}, Timing::mid).value() == -1000.0);
}

TEST_CASE("NPV is the sum of the present values", "[finance][npv]") {
  const Flows flows = Amounts(1).flows(60);
  const Flows values = present_values(0.01, flows, Timing::mid).value();
  double sum = 0.0;
  for (const double value : values) sum += value;
  CHECK(npv(0.01, flows, Timing::mid).value() == sum);
}

TEST_CASE("NPV scales with the money", "[finance][npv]") {
  Flows flows = Amounts(2).flows(40);
  const double before = npv(0.08, flows).value();
  for (double& flow : flows) flow *= 1024.0;
  CHECK(npv(0.08, flows).value() == before * 1024.0);
}

TEST_CASE("NPV refuses what has no discount factor or no value", "[finance][npv]") {
  CHECK(refusal(npv(-1.0, Flows{1})) == "rate out_of_range");
  CHECK(refusal(npv(-1.5, Flows{1})) == "rate out_of_range");
  CHECK(refusal(npv(kNan, Flows{1})) == "rate out_of_range");
  CHECK(refusal(npv(kInfinity, Flows{1})) == "rate out_of_range");
  CHECK(refusal(npv(0.1, Flows{})) == "cashflows missing");
  CHECK(refusal(npv(0.1, Flows{1, kNan})) == "cashflows[1] out_of_range");
  CHECK(refusal(npv(0.1, Flows{-kInfinity})) == "cashflows[0] out_of_range");
  CHECK(refusal(npv(0.0, Flows{1e308, 1e308})) == "cashflows out_of_range");
  CHECK(refusal(npv(-0.999999, Flows(200, 1.0))) == "rate out_of_range");
}

TEST_CASE("all refusals of a call come together", "[finance][npv]") {
  CHECK(npv(kNan, Flows{kNan, 1, kInfinity}).errors().size() == 3);
}

TEST_CASE("flows of nothing are worth nothing however far away", "[finance][npv]") {
  Flows flows(400, 0.0);
  flows[0] = 5.0;
  CHECK(npv(-0.999, flows).value() == 5.0);
}
