#include "bpo/finance/annuity.hpp"

#include "flows.hpp"

using namespace bpo::finance;

namespace {

struct Contract {
  double rate, periods, payment, present_value, future_value;
  Due due;
};

/// Every combination is one contract whose amounts balance.
std::vector<Contract> contracts() {
  std::vector<Contract> result;
  for (const double rate : {-0.1, -0.01, 0.0, 1e-9, 0.005, 0.1, 1.5}) {
    for (const double periods : {1.0, 2.7, 12.0, 60.0}) {
      for (const Due due : {Due::end, Due::beginning}) {
        const double payment = level_payment(rate, periods, 1000.0, -200.0, due).value();
        result.push_back({rate, periods, payment, 1000.0, -200.0, due});
      }
    }
  }
  return result;
}

}  // namespace

TEST_CASE("Microsoft's worked examples", "[finance][annuity]") {
  CHECK_THAT(level_payment(0.08 / 12, 10, 10000).value(), WithinAbs(-1037.03, 5e-3));
  CHECK_THAT(annuity_present_value(0.08 / 12, 240, 500).value(), WithinAbs(-59777.15, 5e-3));
  CHECK_THAT(annuity_future_value(0.06 / 12, 10, -200, -500, Due::beginning).value(),
             WithinAbs(2581.40, 5e-3));
  CHECK_THAT(annuity_periods(0.12 / 12, -100, -1000, 10000, Due::beginning).value(),
             WithinAbs(59.6738657, 5e-8));
  CHECK_THAT(annuity_rate(48, -200, 8000).value(), WithinAbs(0.0077015, 5e-8));
}

TEST_CASE("any four amounts give back the fifth", "[finance][annuity]") {
  for (const Contract& c : contracts()) {
    CAPTURE(c.rate, c.periods, c.due == Due::beginning);
    CHECK_THAT(annuity_present_value(c.rate, c.periods, c.payment, c.future_value, c.due).value(),
               WithinRel(c.present_value, 1e-9));
    CHECK_THAT(annuity_future_value(c.rate, c.periods, c.payment, c.present_value, c.due).value(),
               WithinRel(c.future_value, 1e-9) ||
                   WithinAbs(c.future_value, 1e-6 * std::pow(1.0 + c.rate, c.periods)));
    // A long contract at a high rate pays interest only: the number of periods is lost in the rounding.
    if (c.rate * c.periods < 30.0) {
      CHECK_THAT(annuity_periods(c.rate, c.payment, c.present_value, c.future_value, c.due).value(),
                 WithinRel(c.periods, 1e-6));
    }
    CHECK_THAT(
        annuity_rate(c.periods, c.payment, c.present_value, c.future_value, c.due, c.rate + 0.01).value(),
        WithinRel(c.rate, 1e-8) || WithinAbs(c.rate, 1e-8));
  }
}

TEST_CASE("what has no solution is refused", "[finance][annuity]") {
  CHECK(refusal(annuity_periods(0.0, 0.0, 100.0)) == "pmt no_solution");
  CHECK(refusal(annuity_periods(0.1, -5.0, 100.0)) == "pmt no_solution");  // less than the interest
  CHECK(refusal(annuity_rate(2, 0, -13.65, -329.67)) == "cashflows no_solution");
  CHECK(refusal(annuity_rate(2.5, 0, -13.65, -329.67)) == "cashflows no_solution");
}

TEST_CASE("annuities refuse what is out of range, by name", "[finance][annuity]") {
  CHECK(refusal(level_payment(-1.0, 10, 100)) == "rate out_of_range");
  CHECK(refusal(level_payment(0.1, 0, 100)) == "nper out_of_range");
  CHECK(refusal(level_payment(0.1, kNan, 100)) == "nper out_of_range");
  CHECK(refusal(level_payment(0.1, 10, kInfinity)) == "pv out_of_range");
  CHECK(refusal(annuity_present_value(0.1, 10, kNan)) == "pmt out_of_range");
  CHECK(refusal(annuity_future_value(0.1, 1e5, 1, 1)) == "nper out_of_range");
  CHECK(refusal(annuity_periods(kNan, 1, 1)) == "rate out_of_range");
  CHECK(refusal(annuity_rate(0, 1, 1)) == "nper out_of_range");
  CHECK(refusal(annuity_rate(1e9, 1, 1)) == "nper out_of_range");
  CHECK(refusal(annuity_rate(10, 1, kNan)) == "pv out_of_range");
}

TEST_CASE("a very long annuity is a perpetuity", "[finance][annuity]") {
  CHECK_THAT(level_payment(0.05, 1e6, 100.0).value(), WithinRel(-5.0, 1e-12));
  CHECK_THAT(annuity_present_value(0.05, 1e6, 5.0).value(), WithinRel(-100.0, 1e-12));
}
