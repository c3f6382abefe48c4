#include "bpo/finance/irr.hpp"

#include "flows.hpp"

using namespace bpo::finance;

namespace {

Flows roots(const Flows& flows, Timing timing = Timing::end) {
  return irr(flows, timing).value().roots;
}

void check_roots(const Flows& flows, const Flows& expected) {
  const Flows found = roots(flows);
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK_THAT(found[i], WithinRel(expected[i], 1e-12) || WithinAbs(expected[i], 1e-14));
  }
}

/// Flows whose NPV is zero at just these rates: minus the product of (1 - (1 + rate) x).
Flows flows_with(const Flows& rates) {
  Flows flows{-1.0};
  for (const double rate : rates) {
    Flows next(flows.size() + 1, 0.0);
    for (std::size_t t = 0; t < flows.size(); ++t) {
      next[t] += flows[t];
      next[t + 1] -= flows[t] * (1.0 + rate);
    }
    flows = next;
  }
  return flows;
}

double magnitude(const Flows& flows) {
  double sum = 0.0;
  for (const double flow : flows) sum += std::abs(flow);
  return sum;
}

}  // namespace

TEST_CASE("an outlay followed by inflows has one return", "[finance][irr]") {
  // Microsoft's worked example of IRR, to its five digits.
  const Irr result = irr(Flows{-70000, 12000, 15000, 18000, 21000, 26000}).value();
  CHECK(result.reason == IrrReason::unique);
  CHECK_THAT(result.rate.value(), WithinAbs(0.0866, 5e-5));
}

TEST_CASE("every rate at which NPV is zero is found", "[finance][irr]") {
  SECTION("the oil pump of Lorie and Savage: 25 % and 400 %") {
    check_roots({-1600, 10000, -10000}, {0.25, 4.0});
  }
  SECTION("10 % and 20 %") {
    check_roots({-1000, 2300, -1320}, {0.10, 0.20});
  }
  SECTION("three rates") {
    check_roots(flows_with({0.0, 1.0, 3.0}), {0.0, 1.0, 3.0});
  }
  SECTION("seven rates a point apart") {
    Flows flows{-1e14};
    for (int percent = 1; percent <= 7; ++percent) {
      Flows next(flows.size() + 1, 0.0);
      for (std::size_t t = 0; t < flows.size(); ++t) {
        next[t] += flows[t];
        next[t + 1] -= flows[t] / 100.0 * (100.0 + percent);
      }
      flows = next;
    }
    const Flows found = roots(flows);
    REQUIRE(found.size() == 7);
    for (std::size_t i = 0; i < 7; ++i)
      CHECK_THAT(found[i], WithinAbs(0.01 * static_cast<double>(i + 1), 1e-11));
  }
}

TEST_CASE("a rate where NPV only touches zero counts once", "[finance][irr]") {
  check_roots({-100, 240, -144}, {0.20});
  check_roots({-100, 241, -145.2025}, {0.205});  // 1.205^2 is not exact in binary
  check_roots(flows_with({0.5, 0.5, 0.5}), {0.5});
  check_roots(flows_with({0.5, 0.5, 2.0}), {0.5, 2.0});
  check_roots(flows_with({0.5, 0.5, 2.0, 2.0}), {0.5, 2.0});
}

TEST_CASE("a twentyfold rate is still one rate", "[finance][irr]") {
  check_roots(flows_with(Flows(20, 0.0)), {0.0});
}

TEST_CASE("near misses are told from touches", "[finance][irr]") {
  check_roots({1000, -3000, 2250}, {0.5});
  CHECK(roots({1000, -3000, 2250.00000001}).empty());
  CHECK(roots({1000, -3000, 2249.99999999}).size() == 2);
}

TEST_CASE("extreme rates are found", "[finance][irr]") {
  check_roots({-1, 1e-8}, {-0.99999999});
  check_roots({-1, 1e12}, {1e12 - 1.0});
  check_roots({-1e-300, 2e-300}, {1.0});
  check_roots({-1e300, 1.75e300}, {0.75});
  // So near -1 that the double next to it must stand in.
  CHECK(roots({-1, 1e-20}).at(0) > -1.0);
}

TEST_CASE("without a change of sign there is no rate", "[finance][irr]") {
  for (const Flows& flows : {Flows{100, 200, 300}, Flows{-1}, Flows{0, 0, 0}, Flows{0}, Flows{0, -5, -5}}) {
    const Irr result = irr(flows).value();
    CHECK(result.reason == IrrReason::no_sign_change);
    CHECK(result.roots.empty());
    CHECK_FALSE(result.rate);
  }
}

TEST_CASE("with changes of sign there may still be none", "[finance][irr]") {
  CHECK(irr(Flows{1000, -3000, 2500}).value().reason ==
        IrrReason::none_in_range);  // Brealey, Myers & Allen, ch. 5
  CHECK(irr(Flows{-100, 50, -10}).value().reason == IrrReason::none_in_range);
}

TEST_CASE("of several rates none is the return", "[finance][irr]") {
  const Irr result = irr(Flows{-1000, 2300, -1320}).value();
  CHECK(result.reason == IrrReason::several);
  CHECK_FALSE(result.rate);
}

TEST_CASE("rates outside the range are left out", "[finance][irr]") {
  const Flows pump{-1600, 10000, -10000};
  const Irr result = irr(pump, Timing::end, {.low = -0.9, .high = 1.0}).value();
  CHECK(result.reason == IrrReason::unique);
  CHECK_THAT(result.rate.value(), WithinRel(0.25, 1e-12));
  CHECK(irr(pump, Timing::end, {.low = 5.0, .high = 10.0}).value().reason == IrrReason::none_in_range);
}

TEST_CASE("empty periods in front or behind change nothing", "[finance][irr]") {
  const Flows plain = roots({-100, 60, 60});
  CHECK(roots({0, 0, 0, -100, 60, 60}) == plain);
  CHECK(roots({-100, 60, 60, 0, 0}) == plain);
}

TEST_CASE("NPV at every rate found is zero", "[finance][irr]") {
  for (unsigned seed = 1; seed <= 200; ++seed) {
    const Flows flows = Amounts(seed).flows(2 + seed % 30);
    for (const Timing timing : {Timing::end, Timing::mid}) {
      for (const double root : roots(flows, timing)) {
        Flows terms;
        if (const auto values = present_values(root, flows, timing)) terms = values.value();
        CHECK(std::abs(npv(root, flows, timing).value()) < 1e-9 * magnitude(terms));
      }
    }
  }
}

TEST_CASE("every crossing of a fine scan is among the rates", "[finance][irr]") {
  // 4,000 equal steps of ln(1 + rate) from -90 % to 1,000 %.
  constexpr int kSteps = 4000;
  const double step = std::log(11.0 / 0.1) / kSteps;
  for (unsigned seed = 1; seed <= 40; ++seed) {
    const Flows flows = Amounts(seed).flows(12 + seed);
    const Flows found = irr(flows, Timing::mid, {.low = -0.9, .high = 10.0}).value().roots;
    std::size_t crossings = 0;
    double low = -0.9;
    double at_low = npv(low, flows, Timing::mid).value();
    for (int k = 1; k <= kSteps; ++k) {
      const double high = 0.1 * std::exp(step * k) - 1.0;
      const double at_high = npv(high, flows, Timing::mid).value();
      if (std::signbit(at_low) != std::signbit(at_high)) {
        ++crossings;
        CHECK(std::any_of(found.begin(), found.end(),
                          [&](double rate) { return rate >= low && rate <= high; }));
      }
      low = high;
      at_low = at_high;
    }
    CHECK(found.size() >= crossings);
    CHECK((found.size() - crossings) % 2 == 0);  // what a scan misses comes in pairs within a step
  }
}

TEST_CASE("the money's unit does not matter", "[finance][irr]") {
  Flows flows = Amounts(9).flows(36);
  const Flows before = roots(flows);
  for (double& flow : flows) flow *= 0x1p-40;
  CHECK(roots(flows) == before);
}

TEST_CASE("at mid-period a single later flow is half a period nearer", "[finance][irr]") {
  // 100 grows to 121 in half a period: 46.41 % a period.
  CHECK_THAT(roots({-100, 121}, Timing::mid).at(0), WithinRel(0.4641, 1e-12));
}

TEST_CASE("long flows are solved", "[finance][irr]") {
  Flows loan(361, 1342.05);
  loan[0] = -250000.0;
  CHECK_THAT(roots(loan).at(0), WithinAbs(0.0041666, 1e-6));  // 5 % a year in months
  CHECK(roots(Amounts(3).flows(kMostCashflows)).size() < 20);
  Flows alternating(361, 1.0);
  for (std::size_t t = 1; t < alternating.size(); t += 2) alternating[t] = -1.0;
  CHECK(roots(alternating).empty());  // (1 + x^361) / (1 + x) has no positive root
}

TEST_CASE("the printed rate is the one nearest to the guess", "[finance][irr]") {
  const Flows pump{-1600, 10000, -10000};
  CHECK_THAT(irr_near(pump).value(), WithinRel(0.25, 1e-12));
  CHECK_THAT(irr_near(pump, 3.0).value(), WithinRel(4.0, 1e-12));
  CHECK(refusal(irr_near(Flows{1, 2})) == "cashflows no_solution");
  CHECK(refusal(irr_near(pump, -1.0)) == "guess out_of_range");
}

TEST_CASE("IRR refuses what it cannot read", "[finance][irr]") {
  CHECK(refusal(irr(Flows{})) == "cashflows missing");
  CHECK(refusal(irr(Flows{-1, kNan})) == "cashflows[1] out_of_range");
  CHECK(refusal(irr(Flows{-1, kInfinity})) == "cashflows[1] out_of_range");
  CHECK(refusal(irr(Flows(kMostCashflows + 1, 1.0))) == "cashflows out_of_range");
}

TEST_CASE("the modified return finances outflows and reinvests inflows", "[finance][mirr]") {
  // Microsoft's worked example of MIRR: 12.61 % after five years at 10 % and 12 %.
  const Flows flows{-120000, 39000, 30000, 21000, 37000, 46000};
  CHECK_THAT(mirr(flows, 0.10, 0.12).value(), WithinAbs(0.126094, 5e-7));
}

TEST_CASE("at the IRR as both rates the modified return is the IRR", "[finance][mirr]") {
  const Flows flows{-1000, 300, 420, 680};
  const double rate = irr(flows).value().rate.value();
  CHECK_THAT(mirr(flows, rate, rate).value(), WithinRel(rate, 1e-12));
}

TEST_CASE("the modified return needs money out and money in", "[finance][mirr]") {
  CHECK(refusal(mirr(Flows{-1, -2}, 0.1, 0.1)) == "cashflows no_solution");
  CHECK(refusal(mirr(Flows{1, 2}, 0.1, 0.1)) == "cashflows no_solution");
  CHECK(refusal(mirr(Flows{-1}, 0.1, 0.1)) == "cashflows no_solution");
  CHECK(refusal(mirr(Flows{0, 0}, 0.1, 0.1)) == "cashflows no_solution");
  CHECK(refusal(mirr(Flows{-1, 2}, -1.0, 0.1)) == "finance_rate out_of_range");
  CHECK(refusal(mirr(Flows{-1, 2}, 0.1, kNan)) == "reinvest_rate out_of_range");
  CHECK(refusal(mirr(Flows{}, 0.1, 0.1)) == "cashflows missing");
}
