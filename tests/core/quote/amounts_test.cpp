#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "bpo/quote/reading.hpp"

using namespace bpo::quote;

namespace {

struct Price {
  const char* text;
  double low, high;
  const char *currency, *unit, *period;
};

constexpr Price kPrices[] = {
    {"$12.50 per agent hour", 12.5, 12.5, "USD", "agent", "hour"},
    {"US$12-15 per productive hour", 12, 15, "USD", "", "hour"},
    {"GBP 450/FTE/month", 450, 450, "GBP", "FTE", "month"},
    {"1.200,00 EUR", 1200, 1200, "EUR", "", ""},
    {"1.200 EUR per month", 1200, 1200, "EUR", "", "month"},
    {"$1.200 per minute", 1.2, 1.2, "USD", "minute", ""},
    {"1 200,50 €", 1200.5, 1200.5, "EUR", "", ""},
    {"CHF 1'200 one-off", 1200, 1200, "CHF", "", "once"},
    {"0,013 € per second of operator time", 0.013, 0.013, "EUR", "", ""},
    {"1,234,567.89 USD", 1234567.89, 1234567.89, "USD", "", ""},
    {"12,50 EUR pro rata per ticket", 12.5, 12.5, "EUR", "", ""},
    {"£25+VAT/month", 25, 25, "GBP", "", "month"},
    {"$5k one-time", 5000, 5000, "USD", "", "once"},
    {"EUR 1.2 million", 1.2e6, 1.2e6, "EUR", "", ""},
    {"8 to 12 USD an hour", 8, 12, "USD", "", "hour"},
    {"A$30 per hour", 30, 30, "AUD", "", "hour"},
    {"15 % of collections", 15, 15, "%", "", ""},
    {"$3.20 per invoice processed", 3.2, 3.2, "USD", "invoice", ""},
    {"$0.95 each", 0.95, 0.95, "USD", "item", ""},
    {"450/FTE/month", 450, 450, "", "FTE", "month"},
    {"€650/day", 650, 650, "EUR", "", "day"},
    {"$18,000 a week", 18000, 18000, "USD", "", "week"},
    {"$4.50 p.h.", 4.5, 4.5, "USD", "", "hour"},
};

}  // namespace

TEST_CASE("prices are read as quotes write them", "[quote]") {
  for (const Price& price : kPrices) {
    INFO(price.text);
    const LineReading reading = read_line({price.text, ""});
    REQUIRE(reading.amounts.size() == 1);
    const Amount& amount = reading.amounts.front();
    CHECK(amount.low == Approx(price.low).epsilon(1e-12));
    CHECK(amount.high == Approx(price.high).epsilon(1e-12));
    CHECK(amount.currency == price.currency);
    CHECK(amount.unit == price.unit);
    CHECK(amount.period == price.period);
  }
}

TEST_CASE("numbers that are no prices are none", "[quote]") {
  for (const char* text : {"24/7 support", "Level 1 agents in 2026", "40 hours per week", "2 trips per year",
                           "net 30 days", "ISO 27001", "9 to 12 employees", "5 days/week", "version 2.5.1"}) {
    INFO(text);
    CHECK(read_line({text, ""}).amounts.empty());
  }
}

TEST_CASE("a number alone in the last cell of a row is its price", "[quote]") {
  for (const char* text :
       {"Setup fee | one-time | 5000", "Setup fee\t5,000", "Setup fee: 5000", "Setup fee    5000 |"}) {
    INFO(text);
    const LineReading reading = read_line({text, ""});
    REQUIRE(reading.readings.size() == 1);
    REQUIRE(reading.readings[0].amount);
    CHECK(reading.readings[0].amount->low == 5000);
  }
}
