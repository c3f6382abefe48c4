#include "bpo/market/claim_text.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace bpo::market;

namespace {

std::string spans(const std::string& text, Reading::Kind kind) {
  std::string found;
  for (const Reading& reading : read_claim_text(text).readings) {
    if (reading.kind == kind)
      found += (found.empty() ? "" : "|") + text.substr(reading.begin, reading.end - reading.begin);
  }
  return found;
}

Claim claim(const std::string& text) {
  const ClaimText read = read_claim_text(text);
  REQUIRE(read.claim);
  return *read.claim;
}

Verdict verdict(const std::string& text) {
  const ClaimText read = read_claim_text(text);
  REQUIRE(read.claim);
  return check_claim_text(read).verdict;
}

}  // namespace

TEST_CASE("sizes are read with their currency and scale", "[market][claim][text]") {
  CHECK(spans("$1.2 trillion, US$627 million, €4.5bn, 300 crore", Reading::Kind::size) ==
        "$1.2 trillion|US$627 million|€4.5bn|300 crore");
  const auto sizes =
      read_claim_text("$1.2 trillion, US$627 million, EUR 4.5bn, $1,020.5 billion, $328,370,000,000")
          .readings;
  REQUIRE(sizes.size() == 5);
  CHECK(sizes[0].value.low == 1200);
  CHECK(sizes[0].rounding == 50);
  CHECK(sizes[1].value.low == Approx(0.627).epsilon(1e-14));
  CHECK(sizes[2].currency == "EUR");
  CHECK(sizes[3].value.low == 1020.5);
  CHECK(sizes[4].value.low == Approx(328.37).epsilon(1e-14));
}

TEST_CASE("ranges are told from two sizes", "[market][claim][text]") {
  const ClaimText range = read_claim_text("USD 328\u2013348 billion in 2025");
  REQUIRE(range.readings.size() == 2);
  CHECK(range.readings[0].value.low == 328);
  CHECK(range.readings[0].value.high == 348);
  CHECK(read_claim_text("between 124 and 130 billion in 2012").readings[0].value.high == 130);
  CHECK(read_claim_text("124 to 130 billion in 2012").readings[0].value.high == 130);
  const Claim two = claim("from 328 to 696 billion between 2025 and 2033");
  CHECK(two.start.value.high == 328);
  CHECK(two.end.year == 2033);
}

TEST_CASE("each size finds its year, wherever it stands", "[market][claim][text]") {
  for (const char* text :
       {"USD 328 bn in 2025, USD 696 bn in 2033",
        "In 2025 it was $328 billion and by 2033 it will be $696 billion",
        "In 2025 at $328 billion, it should reach $696 billion by 2033",
        "$696 billion by 2033, up from $328 billion in 2025",
        "from $328 billion (2025) to $696 billion (2033)", "FY25: $328 bn; FY33: $696 bn"}) {
    CAPTURE(text);
    const Claim read = claim(text);
    CHECK(read.start.year == 2025);
    CHECK(read.start.value.low == 328);
    CHECK(read.end.year == 2033);
    CHECK(read.end.value.low == 696);
  }
  CHECK(claim("USD 225 bn in 2019-20 and USD 250 bn in 2021-22").start.year == 2020);
}

TEST_CASE("a percentage is a growth where the words say so", "[market][claim][text]") {
  const auto stated = [](const std::string& text) {
    return claim("USD 100 bn in 2020, USD 150 bn in 2025" + text).stated;
  };
  CHECK(stated(", a CAGR of 8.4%")->low == Approx(0.084));
  CHECK(stated(", growing 8 to 9 percent a year")->high == Approx(0.09));
  CHECK(stated(", 8.4 per cent annually")->low == Approx(0.084));
  CHECK(stated(", falling 2% a year")->low == Approx(-0.02));
  CHECK_FALSE(stated(". North America holds 43% of it."));
  CHECK_FALSE(stated("; a 37.4% share"));
}

TEST_CASE("an alarm needs the same years, a yearly rate and sizes that are sharp enough",
          "[market][claim][text]") {
  CHECK(verdict("USD 100 bn in 2020, USD 150 bn in 2025, a CAGR of 12%") == Verdict::inconsistent);
  CHECK(verdict("USD 100 bn in 2020, USD 150 bn in 2025, a CAGR of 12% from 2021 to 2025") ==
        Verdict::cannot_tell);
  CHECK(verdict("USD 100 bn in 2020, USD 150 bn in 2025, up 12%") == Verdict::cannot_tell);
  CHECK(verdict("USD 100 bn in 2020, USD 150 bn in 2025, up 50%") == Verdict::consistent);
  CHECK(verdict("about USD 100 bn in 2020, about USD 150 bn in 2025, a CAGR of 9.0%") ==
        Verdict::cannot_tell);
  CHECK(verdict("USD 100.00 bn in 2020, USD 150.00 bn in 2025, a CAGR of 9%") == Verdict::inconsistent);
}

TEST_CASE("sentences of the press that are easily misread", "[market][claim][text]") {
  // Three sizes: the growth is that of the last two.
  CHECK(verdict("The market size was USD 280.64 billion in 2023. It is projected to grow from USD 302.62 "
                "billion in "
                "2024 to USD 525.23 billion by 2030 at a CAGR of 9.6%.") == Verdict::consistent);
  CHECK(verdict("Grew 11.2% annually over 2013-18, to $141.7bn from $83.5bn.") == Verdict::consistent);
  CHECK(verdict(
            "Size in 2024: USD 304.58 Billion. Size in 2030: USD 520.44 Billion. CAGR (2024-2030): 9.34%.") ==
        Verdict::consistent);
  CHECK(verdict("BFSI accounts for 27.54% of the USD 406.3 billion market in 2025, growing to USD 623.26 "
                "billion in "
                "2031 at 7.39%.") == Verdict::consistent);
  CHECK(verdict(
            "The industry employs 1.82 million people and earned $38 billion in 2024, 7% more than the $35.5 "
            "billion of 2023.") == Verdict::consistent);
  CHECK(verdict("Exports rose 8.4% to $38 billion in 2024 and are seen at $59 billion by 2028.") ==
        Verdict::cannot_tell);
  CHECK(verdict("USD 302.62 Bn in 2024; expected to grow at CAGR 9.8% from 2025 to 2030, reaching USD 525.23 "
                "Bn.") == Verdict::cannot_tell);
}

TEST_CASE("scope and region are read", "[market][claim][text]") {
  const ClaimText read =
      read_claim_text("The global contact center outsourcing market, $110.5 billion in 2023");
  CHECK(read.scope == "contact_centre");
  CHECK(read.region == "Global");
  CHECK(read_claim_text("US$ 5 billion").region.empty());
}

TEST_CASE("what is missing is named", "[market][claim][text]") {
  CHECK(read_claim_text("").missing.size() == 2);
  CHECK(read_claim_text("USD 328 billion in 2025").missing.back() == "a second size with its year");
  CHECK(read_claim_text("EUR 5 bn in 2020 and USD 9 bn in 2025").missing.back() ==
        "both sizes in one currency");
  CHECK(read_claim_text("USD 5 bn and USD 6 bn in 2020, USD 9 bn in 2020").missing.size() > 1);
}

TEST_CASE("any text has an answer", "[market][claim][text][property]") {
  const std::vector<std::string> pieces{"USD ",
                                        "$",
                                        "328",
                                        "348.37",
                                        "1,020",
                                        "-",
                                        "\u2013",
                                        " to ",
                                        " billion",
                                        "bn ",
                                        " in ",
                                        "2025",
                                        "2033",
                                        " by ",
                                        "%",
                                        " CAGR",
                                        " of ",
                                        ".",
                                        ", ",
                                        "(",
                                        "from ",
                                        "FY",
                                        "99999999999999999999",
                                        "\xFF",
                                        "\u20AC",
                                        " a year",
                                        "0",
                                        " per cent"};
  std::mt19937_64 random(3);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t n = random() % 40; n > 0; --n) text += pieces[random() % pieces.size()];
    const ClaimText read = read_claim_text(text);
    for (const Reading& reading : read.readings) {
      REQUIRE(reading.begin < reading.end);
      REQUIRE(reading.end <= text.size());
    }
    if (!read.claim) continue;
    REQUIRE(read.claim->start.year < read.claim->end.year);
    REQUIRE(read.claim->start.value.low > 0);
    REQUIRE_FALSE(check_claim_text(read).sum.empty());
  }
}
