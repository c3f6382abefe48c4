#include "bpo/market/claim.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

namespace {

Claim claim(Range start, Range end, std::optional<Range> stated, int years = 1) {
  return {{2025, start}, {2025 + years, end}, stated};
}

constexpr Range single(double value) {
  return {value, value};
}

}  // namespace

TEST_CASE("328 to 348 bn growing to 384 bn in a year is not 9 to 10%", "[market][claim]") {
  const ClaimCheck check = check_claim(claim({328, 348}, single(384), Range{0.09, 0.10}));
  CHECK(check.implied.low == Approx(384.0 / 348.0 - 1).epsilon(1e-12));   // 10.3%
  CHECK(check.implied.high == Approx(384.0 / 328.0 - 1).epsilon(1e-12));  // 17.1%
  CHECK(check.verdict == Verdict::inconsistent);
  CHECK(check.sum ==
        "384 ÷ 348 = 1.103, which is 10.3% a year; 384 ÷ 328 = 1.171, which is 17.1% a year. Stated: 9% to "
        "10%.");
}

TEST_CASE("rounding of the printed figures is forgiven, no more", "[market][claim]") {
  // Gartner 2003: 110 to 122 bn "at 10.5%". 121.5 / 110.5 is 9.95%, 122.5 / 109.5 is 11.87%.
  CHECK(check_claim(claim(single(110), single(122), single(0.105))).verdict == Verdict::consistent);
  CHECK(check_claim(claim(single(110), single(122), single(0.0995))).verdict == Verdict::consistent);
  CHECK(check_claim(claim(single(110), single(122), single(0.099))).verdict == Verdict::inconsistent);
  CHECK(check_claim(claim(single(110), single(122), single(0.119))).verdict == Verdict::consistent);
  CHECK(check_claim(claim(single(110), single(122), single(0.120))).verdict ==
        Verdict::consistent);  // "12%": 11.5 to 12.5
  CHECK(check_claim(claim(single(110), single(122), single(0.121))).verdict == Verdict::inconsistent);
}

TEST_CASE("a stated range is taken at its word", "[market][claim]") {
  CHECK(check_claim(claim(single(100.00001), single(110.9), Range{0.09, 0.11})).verdict ==
        Verdict::consistent);
  CHECK(check_claim(claim(single(100.00001), single(111.2), Range{0.09, 0.11})).verdict ==
        Verdict::inconsistent);
}

TEST_CASE("sizes that allow all of the stated growth are consistent, part of it cannot tell",
          "[market][claim]") {
  CHECK(check_claim(claim({300, 400}, single(440), Range{0.12, 0.13})).verdict == Verdict::consistent);
  CHECK(check_claim(claim({328, 348}, single(384), Range{0.09, 0.12})).verdict == Verdict::cannot_tell);
}

TEST_CASE("without a stated growth the sum is done and nothing judged", "[market][claim]") {
  const ClaimCheck check = check_claim(claim(single(285.4), single(785.2), std::nullopt, 8));
  CHECK(check.verdict == Verdict::cannot_tell);
  CHECK(check.implied.low == check.implied.high);
  CHECK_FALSE(check.stated_rounded);
  CHECK(check.sum == "(785.2 ÷ 285.4)^(1/8) = 1.135, which is 13.5% a year. No growth is stated.");
}

TEST_CASE("a shrinking market is a claim like any other", "[market][claim]") {
  CHECK(check_claim(claim(single(413.72), single(395), single(-0.045))).verdict == Verdict::consistent);
  CHECK(check_claim(claim(single(413.72), single(395), single(0.045))).verdict == Verdict::inconsistent);
}

TEST_CASE("wider sizes never make a consistent claim inconsistent", "[market][claim][property]") {
  for (double wider = 0; wider <= 40; wider += 5) {
    for (double stated = 0.02; stated < 0.2; stated += 0.01) {
      const auto at = [&](double more) {
        return check_claim(claim({338 - more, 338 + more}, single(384), single(stated))).verdict;
      };
      if (at(wider) == Verdict::inconsistent) continue;
      CAPTURE(wider, stated);
      CHECK(at(wider + 5) != Verdict::inconsistent);
    }
  }
}

TEST_CASE("growth computed from the sizes is always consistent with them", "[market][claim][property]") {
  for (int years = 1; years <= 20; ++years) {
    const double growth = std::pow(785.2 / 285.4, 1.0 / years) - 1;
    CHECK(check_claim(claim(single(285.4), single(785.2), single(growth), years)).verdict ==
          Verdict::consistent);
  }
}

TEST_CASE("a rate stated for other years than the sizes cannot be held against them", "[market][claim]") {
  const auto rated = [](const char* period) {
    return check_estimate(
        with_rate(with_sizes(estimate("a", "Bonafide Research", "2025"), 2024, 304.58, 2030, 520.44), 0.0954,
                  0.0954, period));
  };
  CHECK(rated("2024-2030")->verdict == Verdict::inconsistent);
  CHECK(rated("")->verdict == Verdict::inconsistent);
  CHECK(rated("2025-2030")->verdict == Verdict::cannot_tell);
  CHECK(rated("to 2030 (start year not shown)")->reason ==
        "(520.44 ÷ 304.58)^(1/6) = 1.0934, which is 9.34% a year. Stated: 9.54%. The rate is for \"to "
        "2030\", the sizes are for 2024 "
        "and 2030.");
  CHECK_FALSE(check_estimate(with_size(estimate("b", "IDC", ""), 2024, 304.58)));
}

TEST_CASE("the nearest estimates to a claim are one a publisher, best match first", "[market][claim]") {
  const auto world = world_2025();
  const auto near = nearest_estimates(claim({328, 348}, single(384), std::nullopt), world, 3);
  REQUIRE(near.size() == 3);
  CHECK(near[0].estimate->id == "precedence-bpo-2025");
  CHECK(near[0].matches.size() == 2);
  CHECK(near[1].estimate->id == "gvr-bpo-2025");
  CHECK(near[1].matches[0].difference == 0);
  CHECK(near[2].estimate->id == "bonafide-bpo-2024");
  CHECK_FALSE(near[2].stated);
  CHECK(nearest_estimates(claim(single(1), single(2), std::nullopt), {}, 3).empty());
}
