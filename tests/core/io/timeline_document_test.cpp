#include "bpo/io/timeline_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"
#include "support/support.hpp"

using bpo::io::answer_timeline;
using bpo::io::Json;
using Catch::WithinAbs;

namespace {

Json answer(const std::string& members) {
  return Json::parse(
      answer_timeline(R"({"schema":"bpo-timeline/1")" + members + "}", bpo::test::catalogue()));
}

std::string first_error(const std::string& members) {
  const Json answered = answer(members);
  if (answered["schema"] != "bpo-error/1") return "answered";
  const Json& error = answered["errors"][0];
  return error["path"].get<std::string>() + " " + error["code"].get<std::string>();
}

}  // namespace

TEST_CASE("a small move goes live as in the worked example E2", "[io][timeline]") {
  const Json a = answer(R"(,"team":15,"target":9)");
  CHECK(a["size"] == "small");
  CHECK_THAT(a["normal"]["mean"].get<double>(), WithinAbs(9.083333333, 1e-6));
  CHECK_THAT(a["normal"]["sd"].get<double>(), WithinAbs(1.280578366, 1e-6));
  CHECK_THAT(a["normal"]["p80"].get<double>(), WithinAbs(10.16109528, 1e-6));
  CHECK_THAT(a["target"]["normal"].get<double>(), WithinAbs(0.4740572371, 1e-6));
  CHECK_THAT(a["go_live"]["p80"].get<double>(), WithinAbs(10.16, 0.02));
  CHECK(a["steps"].size() == 6);
  CHECK(a["steps"][3]["fact"] == "transition_months.any.any");
  CHECK(a["steps"][5]["end"].is_null());
  CHECK(a["published"][0]["low"] == 3);
  CHECK(a["published"][0]["high"] == 6);
  CHECK(a["delay"].is_null());
  CHECK_FALSE(a["steps"][0].contains("start_date"));
}

TEST_CASE("dates follow the start, and a delay costs what a month saves", "[io][timeline]") {
  const Json a = answer(
      R"(,"steps":[{"id":"define","low":0,"mode":0,"high":0},{"id":"select","mode":2,"low":2,"high":2},
         {"id":"negotiate","low":0,"mode":0,"high":0},{"id":"transition","low":4,"mode":4,"high":4}],
         "start":"2026-12-01","target":5,"monthly_saving":1000,"currency":"EUR")");
  CHECK(a["go_live"]["p50"] == 6);
  CHECK(a["go_live"]["date_p50"] == "2027-06-02");  // 182.625 days
  CHECK(a["steps"][0]["end_date"] == "2026-12-01");
  CHECK(a["steps"][0]["basis"] == "your own numbers");
  CHECK(a["target"]["probability"] == 0);
  CHECK(a["delay"]["expected_months"] == 1);
  CHECK(a["delay"]["expected_cost"] == 1000);
  CHECK(a["delay"]["currency"] == "EUR");
  CHECK(a["go_live"]["distribution"]["share"].back() == 1);
}

TEST_CASE("a large tender selects and negotiates in one step", "[io][timeline]") {
  const Json a = answer(R"(,"large_tender":true,"countries":2)");
  CHECK(a["size"] == "several_countries");
  CHECK(a["steps"][1]["id"] == "select_negotiate");
  CHECK(a["steps"][1]["confidence"] == "primary");
  CHECK(a["steps"].size() == 5);
}

TEST_CASE("a step takes over what is not given, within what is", "[io][timeline]") {
  const Json step = answer(R"(,"steps":[{"id":"define","low":3}])")["steps"][0];
  CHECK(step["low"] == 3);
  CHECK(step["mode"] == 3);
  CHECK(step["high"] == 3);
}

TEST_CASE("timelines that cannot be are refused by field", "[io][timeline]") {
  CHECK(first_error("") == "answered");
  CHECK(first_error(R"(,"team":0)") == "team out_of_range");
  CHECK(first_error(R"(,"start":"1 December")") == "start not_allowed");
  CHECK(first_error(R"(,"start":"2026-02-30")") == "start not_allowed");
  CHECK(first_error(R"(,"steps":[{"id":"select_negotiate","mode":3}])") == "steps[0].id not_allowed");
  CHECK(first_error(R"(,"steps":[{"id":"select","low":4,"mode":3}])") == "steps[0].low not_allowed");
  CHECK(first_error(R"(,"steps":[{"id":"select","high":2,"mode":3}])") == "steps[0].high not_allowed");
  CHECK(first_error(R"(,"steps":[{"id":"select","overlap":0.7}])") == "steps[0].overlap out_of_range");
  CHECK(first_error(R"(,"steps":[{"id":"select","high":-2}])") == "steps[0].high out_of_range");
}
