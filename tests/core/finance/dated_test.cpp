#include "bpo/finance/dated.hpp"

#include "flows.hpp"

using namespace bpo::finance;

using Dated = std::vector<DatedFlow>;

TEST_CASE("flows a whole year of 365 days apart are periodic flows", "[finance][dated]") {
  const Flows flows{-1600, 10000, -10000};
  const Dated dated{{-1600, 0}, {10000, 365}, {-10000, 730}};
  CHECK_THAT(xnpv(0.13, dated).value(), WithinRel(npv(0.13, flows).value(), 1e-12));
  const Flows found = xirr(dated).value().roots;
  REQUIRE(found.size() == 2);
  CHECK_THAT(found[0], WithinRel(0.25, 1e-11));
  CHECK_THAT(found[1], WithinRel(4.0, 1e-11));
}

TEST_CASE("Microsoft's worked example of XIRR and XNPV", "[finance][dated]") {
  const Dated dated{{-10000, 39448}, {2750, 39508}, {4250, 39751}, {3250, 39859}, {2750, 39904}};
  CHECK_THAT(xirr(dated).value().rate.value(), WithinAbs(0.373362535, 5e-9));
  CHECK_THAT(xnpv(0.09, dated).value(), WithinAbs(2086.647602, 5e-7));
}

TEST_CASE("the order of the days does not change the rate", "[finance][dated]") {
  const Dated ordered{{-100, 10}, {40, 100}, {90, 500}};
  const Dated mixed{{90, 500}, {-100, 10}, {40, 100}};
  CHECK(xirr(ordered).value().roots == xirr(mixed).value().roots);
}

TEST_CASE("flows on one day have no rate", "[finance][dated]") {
  CHECK(xirr(Dated{{-100, 5}, {110, 5}}).value().roots.empty());
  CHECK(refusal(xirr_near(Dated{{-100, 5}, {110, 5}})) == "cashflows no_solution");
}

TEST_CASE("dated flows refuse what they cannot read", "[finance][dated]") {
  CHECK(refusal(xnpv(0.1, Dated{})) == "cashflows missing");
  CHECK(refusal(xnpv(-1.0, Dated{{1, 0}})) == "rate out_of_range");
  CHECK(refusal(xirr(Dated{{kNan, 0}})) == "cashflows[0] out_of_range");
  CHECK(refusal(xirr(Dated(kMostCashflows + 1, DatedFlow{1, 0}))) == "cashflows out_of_range");
}
