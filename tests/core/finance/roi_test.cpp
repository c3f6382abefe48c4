#include "bpo/finance/roi.hpp"

#include "flows.hpp"

using namespace bpo::finance;

TEST_CASE("simple ROI is the gain per unit of the first outlay", "[finance][roi]") {
  CHECK(simple_roi(Flows{-100000, 30000, 35000, 40000, 20000}).value() == 0.25);
  CHECK(simple_roi(Flows{-100, 50}).value() == -0.5);
}

TEST_CASE("the profitability index is above 1 exactly when NPV is above 0", "[finance][roi]") {
  const Flows flows{-5000, 1200, 1300, 1400, 1500, 1600};
  for (const double rate : {0.05, 0.09, 0.11, 0.12, 0.2}) {
    const double index = profitability_index(rate, flows).value();
    CHECK((index > 1.0) == (npv(rate, flows).value() > 0.0));
    CHECK_THAT(index, WithinRel(1.0 + npv(rate, flows).value() / 5000.0, 1e-12));
  }
}

TEST_CASE("measures per unit of outlay need an outlay", "[finance][roi]") {
  CHECK(refusal(simple_roi(Flows{100, 5})) == "cashflows[0] not_allowed");
  CHECK(refusal(profitability_index(0.1, Flows{0, 5})) == "cashflows[0] not_allowed");
  CHECK(refusal(profitability_index(-1.0, Flows{-1, 5})) == "rate out_of_range");
  CHECK(refusal(simple_roi(Flows{})) == "cashflows missing");
  CHECK(refusal(simple_roi(Flows{-1, kNan})) == "cashflows[1] out_of_range");
  CHECK(refusal(simple_roi(Flows{-1e-300, 1e300})) == "cashflows out_of_range");
}

TEST_CASE("the equivalent annual amount, paid every period, is worth the plan", "[finance][roi]") {
  const Flows flows{-5000, 1200, 1300, 1400, 1500, 1600};
  for (const Timing timing : {Timing::end, Timing::mid}) {
    for (const double rate : {-0.3, 1e-9, 0.0, 0.09, 2.0}) {
      Flows level(flows.size(), equivalent_annual_amount(rate, flows, timing).value());
      level[0] = 0.0;
      CHECK_THAT(npv(rate, level, timing).value(), WithinRel(npv(rate, flows, timing).value(), 1e-9));
    }
  }
}

TEST_CASE("the equivalent annual amount needs a period to be paid in", "[finance][roi]") {
  CHECK(refusal(equivalent_annual_amount(0.1, Flows{-5})) == "cashflows missing");
  CHECK(refusal(equivalent_annual_amount(-2.0, Flows{-5, 1})) == "rate out_of_range");
}
