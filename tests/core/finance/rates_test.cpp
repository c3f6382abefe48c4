#include "bpo/finance/rates.hpp"

#include "flows.hpp"

using namespace bpo::finance;

TEST_CASE("effective and nominal rates undo each other", "[finance][rates]") {
  // Microsoft's worked examples of EFFECT and NOMINAL.
  CHECK_THAT(effective_rate(0.0525, 4).value(), WithinAbs(0.0535427, 5e-8));
  CHECK_THAT(nominal_rate(0.053543, 4).value(), WithinAbs(0.05250032, 5e-9));
  for (const double periods : {1.0, 2.0, 12.0, 365.0}) {
    CHECK_THAT(nominal_rate(effective_rate(0.07, periods).value(), periods).value(), WithinRel(0.07, 1e-12));
  }
}

TEST_CASE("spreadsheet rates count whole periods", "[finance][rates]") {
  CHECK(effective_rate(0.6, 1.7).value() == effective_rate(0.6, 1.0).value());
  CHECK(refusal(effective_rate(-0.01, 4)) == "nominal_rate out_of_range");
  CHECK(refusal(effective_rate(0.05, 0.9)) == "periods_per_year out_of_range");
  CHECK(refusal(nominal_rate(-0.01, 4)) == "effective_rate out_of_range");
  CHECK(refusal(nominal_rate(kNan, 4)) == "effective_rate out_of_range");
}

TEST_CASE("twelve monthly rates make the annual one", "[finance][rates]") {
  const double monthly = periodic_rate(0.10, 12).value();
  CHECK_THAT(monthly, WithinRel(0.00797414042890374, 1e-12));
  CHECK_THAT(annual_rate(monthly, 12).value(), WithinRel(0.10, 1e-13));
  CHECK(periodic_rate(0.1, 1).value() == 0.1);
  CHECK(refusal(periodic_rate(-1.0, 12)) == "annual_rate out_of_range");
  CHECK(refusal(annual_rate(0.01, 0)) == "periods_per_year out_of_range");
  CHECK(refusal(annual_rate(1e10, 365)) == "periodic_rate out_of_range");
}

TEST_CASE("rates convert between conventions and back", "[finance][rates]") {
  // QuantLib test-suite/interestrates.cpp, to its printed digits.
  CHECK_THAT(convert_rate(0.08, {Compounding::compounded, 4}, {Compounding::continuous}).value(),
             WithinAbs(0.0792, 5e-5));
  CHECK_THAT(convert_rate(0.12, {Compounding::continuous}, {Compounding::compounded, 1}).value(),
             WithinAbs(0.1275, 5e-5));
  const std::vector<RateConvention> conventions{{Compounding::simple},
                                                {Compounding::compounded, 2},
                                                {Compounding::continuous},
                                                {Compounding::simple_then_compounded, 4}};
  for (const auto& from : conventions) {
    for (const auto& to : conventions) {
      for (const double years : {0.2, 1.0, 7.5}) {
        const double there = convert_rate(0.06, from, to, years).value();
        CHECK_THAT(convert_rate(there, to, from, years).value(), WithinRel(0.06, 1e-12));
      }
    }
  }
}

TEST_CASE("simple interest up to one period, compounded beyond", "[finance][rates]") {
  const RateConvention market{Compounding::simple_then_compounded, 4};
  CHECK(convert_rate(0.08, market, {Compounding::simple}, 0.25).value() == 0.08);
  CHECK_THAT(convert_rate(0.08, market, {Compounding::compounded, 4}, 2.0).value(), WithinRel(0.08, 1e-13));
}

TEST_CASE("conversions refuse what does not grow money", "[finance][rates]") {
  CHECK(refusal(convert_rate(-2.0, {Compounding::simple}, {Compounding::continuous})) == "rate out_of_range");
  CHECK(refusal(convert_rate(-5.0, {Compounding::compounded, 4}, {})) == "rate out_of_range");
  CHECK(refusal(convert_rate(0.1, {Compounding::compounded, 0}, {})) == "from_frequency out_of_range");
  CHECK(refusal(convert_rate(0.1, {}, {Compounding::compounded, kNan})) == "to_frequency out_of_range");
  CHECK(refusal(convert_rate(0.1, {}, {}, 0.0)) == "years out_of_range");
  CHECK(refusal(convert_rate(kNan, {}, {})) == "rate out_of_range");
  CHECK(refusal(convert_rate(1e4, {Compounding::continuous}, {})) == "rate out_of_range");
}
