#include "bpo/finance/payback.hpp"

#include "flows.hpp"

using namespace bpo::finance;

TEST_CASE("payback interpolates inside the crossing period", "[finance][payback]") {
  CHECK(payback(Flows{-1000, 400, 400, 400}).value() == 2.5);
  // 1,000 - 454.55 - 413.22 leaves 132.23 of the third year's 375.66.
  const auto discounted = discounted_payback(0.10, Flows{-1000, 500, 500, 500}).value();
  CHECK_THAT(discounted.value(), WithinRel(2.352, 1e-12));
}

TEST_CASE("textbook paybacks in whole periods", "[finance][payback]") {
  // Brealey, Myers & Allen, ch. 5: projects A, B and C.
  CHECK(first_payback(Flows{-2000, 500, 500, 5000}, Partial::whole).value() == 3.0);
  CHECK(first_payback(Flows{-2000, 500, 1800, 0}, Partial::whole).value() == 2.0);
  CHECK(first_payback(Flows{-2000, 1800, 500, 0}, Partial::whole).value() == 2.0);
  CHECK(first_discounted_payback(0.10, Flows{-2000, 500, 500, 5000}, Partial::whole).value() == 3.0);
  CHECK_FALSE(first_discounted_payback(0.10, Flows{-2000, 500, 1800, 0}, Partial::whole).value());
}

TEST_CASE("a later dip is not hidden", "[finance][payback]") {
  const Flows dip{-100, 150, -100, 100};
  CHECK_THAT(first_payback(dip).value().value(), WithinRel(2.0 / 3.0, 1e-15));
  CHECK(payback(dip).value() == 2.5);
  CHECK(payback(dip, Partial::whole).value() == 3.0);
}

TEST_CASE("a plan that ends in the red never pays back for good", "[finance][payback]") {
  CHECK_FALSE(payback(Flows{-100, 50}).value());
  CHECK_FALSE(payback(Flows{-100, 200, -150}).value());
  CHECK(first_payback(Flows{-100, 200, -150}).value() == 0.5);
}

TEST_CASE("money that never goes out is back at once", "[finance][payback]") {
  CHECK(payback(Flows{0, 10}).value() == 0.0);
  CHECK(payback(Flows{5, -2, 3}).value() == 0.0);
  CHECK(first_payback(Flows{5, -20}).value() == 0.0);
}

TEST_CASE("a sum that is zero but for rounding is zero", "[finance][payback]") {
  CHECK_THAT(discounted_payback(0.10, Flows{-100, 110}).value().value(), WithinRel(1.0, 1e-12));
  CHECK_THAT(discounted_payback(0.10, Flows{-300, 110, 121, 133.1}).value().value(), WithinRel(3.0, 1e-12));
  CHECK(first_discounted_payback(0.10, Flows{-300, 110, 121, 133.1}, Partial::whole).value() == 3.0);
  CHECK_THAT(payback(Flows{-0.3, 0.1, 0.1, 0.1}).value().value(), WithinRel(3.0, 1e-12));
}

TEST_CASE("for an outlay followed by inflows both definitions agree and a higher rate takes longer",
          "[finance][payback]") {
  const Flows flows{-1000, 100, 250, 300, 400, 500, 600};
  double before = 0.0;
  for (const double rate : {-0.05, 0.0, 0.02, 0.05, 0.10, 0.15}) {
    const auto lasting = discounted_payback(rate, flows).value();
    CHECK(lasting == first_discounted_payback(rate, flows).value());
    CHECK(lasting.value() > before);
    before = lasting.value();
  }
}

TEST_CASE("at a zero rate the discounted payback is the plain one", "[finance][payback]") {
  const Flows flows{-1000, 100, 250, 300, 400, 500};
  CHECK(discounted_payback(0.0, flows).value() == payback(flows).value());
}

TEST_CASE("payback refuses what it cannot read", "[finance][payback]") {
  CHECK(refusal(payback(Flows{})) == "cashflows missing");
  CHECK(refusal(first_payback(Flows{-1, kNan})) == "cashflows[1] out_of_range");
  CHECK(refusal(payback(Flows{-1e308, -1e308})) == "cashflows out_of_range");
  CHECK(refusal(discounted_payback(-1.0, Flows{-1, 2})) == "rate out_of_range");
  CHECK(refusal(first_discounted_payback(kInfinity, Flows{-1, 2})) == "rate out_of_range");
}
