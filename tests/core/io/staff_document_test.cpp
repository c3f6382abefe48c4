#include "bpo/io/staff_document.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <string>

#include "bpo/io/json.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

namespace {

Json answer(const std::string& members) {
  return Json::parse(io::answer_staff(R"({"schema":"bpo-staff/1",)" + members + "}", test::catalogue()));
}

std::string refusal(const std::string& members) {
  const Json error = answer(members);
  if (error["schema"] != "bpo-error/1") return "answered";
  return error["errors"][0]["path"].get<std::string>() + " " + error["errors"][0]["code"].get<std::string>();
}

const Json& input(const Json& result, const std::string& path) {
  for (const Json& row : result["inputs"]) {
    if (row["path"] == path) return row;
  }
  static const Json none;
  return none;
}

void check(const Json& got, double expected) {
  CHECK(got.get<double>() == Approx(expected).epsilon(1e-6).margin(1e-6));
}

/// A made-up support team, everything given.
const std::string kTeam =
    R"("client":{"function":"customer_service","home":"USA"},
       "inhouse":{"intervals":[100,140,60,0],"interval_s":1800,"intervals_per_week":5,"service_level":0.8,"threshold_s":20,
                  "patience_s":120,"weekly_hours":40,"shrinkage":0.3,"schedule_inefficiency":0.1,"occupancy":0.85,
                  "cost_per_agent":60000},
       "work":{"handle_minutes":4})";

}  // namespace

TEST_CASE("staffing of E2, in the words of its document", "[io][staff]") {
  const Json result = answer(
      R"("erlang_c":{"calls":100,"interval_s":1800,"aht_s":240,"target":0.8,"within_s":20},"erlang_a_patience_s":120,
         "workforce":{"n_months":6,"prof0":50,"q":0.03,"ramp":[0.6,0.8],"train":1,"required":50})");
  const Json& c = result["erlang_c"];
  check(c["offered_load_erlangs"], 13.33333333);
  CHECK(c["agents"] == 17);
  check(c["p_wait"], 0.2573113446);
  check(c["service_level"], 0.8104351364);
  check(c["asa_s"], 16.8421971);
  check(c["occupancy"], 0.7843137255);
  const Json& a = result["erlang_a_same_agents"];
  check(a["p_wait"], 0.1660602521);
  check(a["p_abandon"], 0.033788116);
  check(a["mean_wait_all_s"], 4.05457392);
  check(a["occupancy"], 0.7578132424);

  struct Row {
    double leavers, hires, paid, effective;
  };
  const Row rows[] = {
      {1.5, 5.077319588, 53.57731959, 48.5},          {1.607319588, 0.935652921, 52.90565292, 50.0},
      {1.587169588, 0.6823751432, 52.00085848, 50.0}, {1.560025754, 2.063233014, 52.50406574, 50.0},
      {1.575121972, 1.696191989, 52.62513575, 50.0},  {1.578754073, 1.38178553, 52.42816721, 50.0}};
  REQUIRE(result["workforce"].size() == 6);
  for (std::size_t m = 0; m < 6; ++m) {
    const Json& got = result["workforce"][m];
    CHECK(got["month"] == static_cast<int>(m) + 1);
    check(got["leavers"], rows[m].leavers);
    check(got["hires"], rows[m].hires);
    check(got["paid_headcount"], rows[m].paid);
    check(got["effective_fte"], rows[m].effective);
  }
}

TEST_CASE("hiring may be asked about alone", "[io][staff]") {
  const Json result =
      answer(R"("workforce":{"n_months":3,"prof0":50,"q":0.03,"ramp":[0.6,0.8],"train":1,"required":50})");
  CHECK(result["workforce"].size() == 3);
  CHECK(!result.contains("answer"));
}

TEST_CASE("calls by interval become hours, people and money", "[io][staff]") {
  const Json result = answer(kTeam);
  REQUIRE(result["schema"] == "bpo-staff-result/1");
  REQUIRE(result["intervals"].size() == 4);
  CHECK(result["intervals"][0]["erlang_c"]["agents"] == 17);
  CHECK(result["intervals"][3]["erlang_c"]["agents"] == 0);
  double agents = 0;
  for (const Json& interval : result["intervals"]) agents += interval["erlang_c"]["agents"].get<double>();
  const Json& people = result["answer"];
  check(people["base_hours"], agents * 0.5 * 5);
  check(people["fte"], agents * 2.5 / (40 * 0.7) * 1.1);
  CHECK(people["heads"] == std::ceil(people["fte"].get<double>()));
  check(people["cost_per_year"], people["fte"].get<double>() * 60000);
  check(people["cost_per_contact"], people["cost_per_year"].get<double>() / (1500 * 52));
  CHECK(people["service_level"].get<double>() >= 0.8);
  CHECK(result["load"]["busiest_interval"] == 1);
  CHECK(result["models"]["erlang_a"]["fte"].get<double>() <
        result["models"]["erlang_c"]["fte"].get<double>());
  check(result["shortcut"]["fte"], 1500 * 240.0 / 3600 / 0.85 / 28);
}

TEST_CASE("the curve has the answer in its middle and says where there is none", "[io][staff]") {
  const Json result = answer(kTeam);
  const double agents = result["answer"]["agents"].get<double>();
  bool holds_answer = false;
  double before = 0;
  for (const Json& point : result["curve"]) {
    if (point["agents"] == agents) {
      holds_answer = true;
      CHECK(point["erlang_c"]["service_level"].get<double>() >= 0.8);
    }
    if (point["erlang_c"].is_null()) {
      CHECK(point["reason"] == "the queue grows without end");
      continue;
    }
    const double level = point["erlang_c"]["service_level"].get<double>();
    CHECK(level > before);
    CHECK((level >= 0.8) == (point["agents"].get<double>() >= agents));
    before = level;
  }
  CHECK(holds_answer);
}

TEST_CASE("those who hang up count when the reader says so", "[io][staff]") {
  std::string team = kTeam;
  team.replace(team.find("\"inhouse\":{"), 11, R"("inhouse":{"queue":"erlang_a","max_abandonment":0.02,)");
  const Json result = answer(team);
  CHECK(result["queue"] == "erlang_a");
  CHECK(result["answer"] == result["models"]["erlang_a"]);
  CHECK(result["answer"]["p_abandon"].get<double>() <= 0.02);
}

TEST_CASE("a month's volume spreads over the open hours by its profile", "[io][staff]") {
  const Json even = answer(R"("client":{"home":"USA"},"work":{"volume":40000,"handle_minutes":6})");
  CHECK(even["intervals"].size() == 16);
  check(even["load"]["contacts_per_week"], 40000 * 12 / 52.0);
  check(even["intervals"][0]["contacts"], 40000 * 12 / 52.0 / 5 / 16);
  CHECK(input(even, "work.open_hours")["confidence"] == "judgement");
  CHECK(even["answer"]["cost_per_year"].get<double>() > 0);  // pay, on-costs and seats are published

  const Json peaks =
      answer(R"("client":{"home":"USA"},"work":{"volume":40000,"handle_minutes":6,"profile":[3,1,1,3]})");
  CHECK(peaks["intervals"].size() == 4);
  CHECK(peaks["intervals"][0]["seconds"] == 7200);
  CHECK(peaks["answer"]["fte"].get<double>() > even["answer"]["fte"].get<double>());
}

TEST_CASE("every month of the season has its team", "[io][staff]") {
  const Json result =
      answer(R"("work":{"volume":40000,"handle_minutes":6,"seasonality":[0.5,0.5,1,1,1,1,1,1,1,1,1,2]})");
  REQUIRE(result["year"].size() == 12);
  CHECK(result["year"][2]["fte"] == result["answer"]["fte"]);
  CHECK(result["year"][0]["fte"].get<double>() < result["answer"]["fte"].get<double>());
  // A larger queue shares its idle time better: twice the calls take less than twice the people.
  CHECK(result["year"][11]["fte"].get<double>() < 2 * result["answer"]["fte"].get<double>());
}

TEST_CASE("defaults name their facts, and judgement is called so", "[io][staff]") {
  const Json calls = answer(R"("client":{"home":"USA"},"work":{"volume":40000})");
  for (const char* path : {"inhouse.service_level", "inhouse.threshold_s", "inhouse.patience_s",
                           "inhouse.shrinkage", "inhouse.weekly_hours", "work.handle_minutes"}) {
    INFO(path);
    REQUIRE(input(calls, path).contains("facts"));
    CHECK(input(calls, path)["facts"].size() > 0);
  }
  CHECK(input(calls, "work.handle_minutes")["value"] == Approx(7 * 1.15));
  const Json chats = answer(R"("channel":"chat","work":{"volume":10000,"handle_minutes":8})");
  CHECK(input(chats, "inhouse.concurrency")["confidence"] == "judgement");
  CHECK(input(chats, "inhouse.threshold_s")["value"] == 60);
  CHECK(chats["answer"]["cost_per_year"].is_null());  // no country, no pay
}

TEST_CASE("chats share their agents", "[io][staff]") {
  const Json result = answer(
      R"("channel":"chat","work":{"volume":20000,"handle_minutes":8},"inhouse":{"concurrency":3,"concurrency_slowdown":0.25})");
  CHECK(result["load"]["handle_in_hand_s"] == 720);
  const Json one =
      answer(R"("channel":"chat","work":{"volume":20000,"handle_minutes":8},"inhouse":{"concurrency":1})");
  CHECK(result["answer"]["fte"].get<double>() < one["answer"]["fte"].get<double>());
}

TEST_CASE("e-mails wait in a backlog", "[io][staff]") {
  const Json result = answer(
      R"("channel":"email","work":{"volume":8000,"handle_minutes":9,"out_of_hours":0.4},"inhouse":{"service_level":0.9,"threshold_s":14400})");
  const Json& backlog = result["backlog"];
  CHECK(result["answer"]["service_level"].get<double>() >= 0.9);
  CHECK(backlog["agents"].get<double>() ==
        backlog["fluid_agents"].get<double>() + backlog["allowance_agents"].get<double>());
  // Nights and a weekend: the backlog peaks before Monday's opening.
  CHECK(result["intervals"].size() == 85);
  CHECK(result["intervals"].back()["open"] == false);
  CHECK(result["intervals"].back()["backlog"] == backlog["peak"]);
  check(result["answer"]["base_hours"], backlog["agents"].get<double>() * 40);
  check(result["load"]["contacts_per_month"], 8000);
  bool holds_answer = false;
  for (const Json& point : result["curve"]) holds_answer |= point["agents"] == backlog["agents"];
  CHECK(holds_answer);
}

TEST_CASE("the channel follows the function", "[io][staff]") {
  const Json chats =
      answer(R"("client":{"function":"chat_support"},"work":{"volume":10000,"handle_minutes":8})");
  CHECK(input(chats, "inhouse.concurrency")["confidence"] == "judgement");
  const Json asked = answer(R"("client":{"function":"email_support"},"work":{"volume":10000})");
  CHECK(asked["errors"][0]["path"] == "work.handle_minutes");
}

TEST_CASE("how long chats and e-mails take is asked for, never taken from calls", "[io][staff]") {
  for (const char* channel : {"chat", "email"}) {
    const std::string question = R"("client":{"home":"USA"},"channel":")" + std::string(channel) + "\"";
    CHECK(refusal(question + R"(,"work":{"volume":8000})") == "work.handle_minutes missing");
    const Json given = answer(question + R"(,"work":{"volume":8000,"handle_minutes":8})");
    CHECK(given["load"]["handle_s"] == 480);
  }
}

TEST_CASE("e-mail agents are kept no busier than nine tenths, unless the reader says otherwise",
          "[io][staff]") {
  const Json usual = answer(R"("channel":"email","work":{"volume":8000,"handle_minutes":9})");
  CHECK(input(usual, "inhouse.max_occupancy")["value"] == 0.9);
  CHECK(input(usual, "inhouse.max_occupancy")["confidence"] == "judgement");
  CHECK(usual["answer"]["occupancy"].get<double>() <= 0.9);
  const Json busier = answer(
      R"("channel":"email","work":{"volume":8000,"handle_minutes":9},"inhouse":{"max_occupancy":0.99})");
  CHECK(busier["answer"]["agents"].get<double>() < usual["answer"]["agents"].get<double>());
}

TEST_CASE("a figure's expression holds the reader's numbers", "[io][staff]") {
  const Json result = answer(kTeam);
  const Json& load = result["formulas"][0];
  CHECK(load["id"] == "offered_load_erlangs");
  CHECK(load["expression"] == "140 * 240 / 1800");
  check(load["value"], 140 * 240.0 / 1800);
  CHECK(result["formulas"].back()["id"] == "cost_per_year");
}

TEST_CASE("a range stands with its mode, and another volume is told", "[io][staff]") {
  const Json result = answer(
      R"("work":{"volume":5000,"handle_minutes":{"low":3,"mode":4,"high":6}},"inhouse":{"intervals":[100]})");
  CHECK(result["load"]["handle_s"] == 240);
  CHECK(result["warnings"][0]["path"] == "work.volume");
}

TEST_CASE("staffing questions are refused where they are wrong", "[io][staff]") {
  CHECK(refusal(R"("channel":"fax","work":{"volume":1000})") == "channel not_allowed");
  CHECK(refusal(R"("channel":"voice")") == "work.volume missing");
  CHECK(refusal(R"("work":{"volume":-5})") == "work.volume out_of_range");
  CHECK(refusal(R"("work":{"volume":1000,"handel_minutes":5})") == "work.handel_minutes unknown_field");
  CHECK(refusal(R"("work":{"volume":1000},"client":{"home":"XXX"})") == "client.home not_allowed");
  CHECK(refusal(R"("work":{"volume":1000},"client":{"function":"juggling"})") ==
        "client.function not_allowed");
  CHECK(refusal(R"("work":{"volume":1000,"profile":[0,0]})") == "work.profile not_allowed");
  CHECK(refusal(R"("inhouse":{"intervals":[1,2,3],"interval_s":86400,"intervals_per_week":5})") ==
        "inhouse.intervals not_allowed");
  CHECK(refusal(R"("work":{"volume":1000000000,"handle_minutes":6000})") == "work.volume out_of_range");
  CHECK(
      refusal(
          R"("channel":"email","work":{"handle_minutes":8,"out_of_hours":1},"inhouse":{"intervals":[10]})") ==
      "work.out_of_hours not_allowed");
  CHECK(refusal(R"("work":{"volume":1000,"seasonality":[2,2,2,2,2,2,2,2,2,2,2,2]})") ==
        "work.seasonality not_allowed");
}
