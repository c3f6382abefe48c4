#include "bpo/io/score_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"

using bpo::io::answer_score;
using bpo::io::Json;
using Catch::WithinAbs;

namespace {

Json answer(const std::string& members) {
  return Json::parse(answer_score(R"({"schema":"bpo-score/1",)" + members + "}"));
}

std::string first_error(const std::string& members) {
  const Json answered = answer(members);
  if (answered["schema"] != "bpo-error/1") return "answered";
  const Json& error = answered["errors"][0];
  return error["path"].get<std::string>() + " " + error["code"].get<std::string>();
}

/// The worked example E2: three candidates on two criteria.
const std::string kTwoCriteria =
    R"("criteria":[{"id":"one","worst":0,"best":1},{"id":"two","worst":0,"best":1}],)";
const std::string kCandidates =
    R"("candidates":[{"name":"A","values":[{"criterion":"one","value":0.9},{"criterion":"two","value":0.2}]},
       {"name":"B","values":[{"criterion":"one","value":0.6},{"criterion":"two","value":0.6}]},
       {"name":"C","values":[{"criterion":"one","value":0.3},{"criterion":"two","value":0.8}]}])";

}  // namespace

TEST_CASE("a scorecard says how often each is first and how far a weight may move", "[io][score]") {
  const Json a = answer(kTwoCriteria + kCandidates + R"(,"weighting":"any")");
  CHECK(a["winner"] == "B");
  CHECK(a["runner_up"] == "A");
  CHECK(a["sampling"]["exact"] == true);
  CHECK_THAT(a["candidates"][0]["first"].get<double>(), WithinAbs(3.0 / 7, 1e-12));
  CHECK_THAT(a["candidates"][2]["acceptability"][2].get<double>(), WithinAbs(0.5, 1e-12));
  CHECK(a["candidates"][0]["beats"][0].is_null());
  CHECK_THAT(a["candidates"][0]["beats"][1].get<double>(), WithinAbs(3.0 / 7, 1e-12));
  const Json& holds = a["criteria"][0]["holds"];
  CHECK_THAT(holds["from"].get<double>(), WithinAbs(0.4, 1e-12));
  CHECK_THAT(holds["to"].get<double>(), WithinAbs(4.0 / 7, 1e-12));
  CHECK(holds["below"] == "C");
  CHECK(holds["above"] == "A");
}

TEST_CASE("the usual criteria stand in, and what is not known is said", "[io][score]") {
  const Json a =
      answer(R"("candidates":[{"name":"A","values":[{"criterion":"cost","value":8}]},{"name":"B"}])");
  CHECK(a["criteria"].size() == 8);
  CHECK(a["criteria"][0]["default"] == true);
  CHECK(a["candidates"][1]["missing"].size() == 8);
  CHECK(a["candidates"][1]["values"][0]["value"].is_null());
  CHECK(a["candidates"][1]["score_low"] == 0);
  CHECK(a["candidates"][1]["score_high"].get<double>() == Approx(1));
  CHECK(a["notes"].size() == 2);
  CHECK(a["sampling"]["error"].get<double>() < 0.01);
}

TEST_CASE("who fails a must-have is left out", "[io][score]") {
  const std::string start = R"("must_haves":["ISO 27001"],"candidates":[{"name":"A","fails":["ISO 27001"]})";
  const Json two = answer(start + R"(,{"name":"B"}])");
  CHECK(two["winner"] == "B");
  CHECK(two["runner_up"].is_null());
  CHECK(two["candidates"][0]["excluded"] == true);
  CHECK_FALSE(two["candidates"][0].contains("rank"));
  CHECK(two["candidates"][1]["beats"] == Json({nullptr, nullptr}));
  CHECK(two["notes"][0] == "A fails ISO 27001 and is left out.");
  const Json none = answer(start + "]");
  CHECK(none["winner"].is_null());
  CHECK(none["sampling"].is_null());
}

TEST_CASE("scorecards that say nothing are refused by field", "[io][score]") {
  const std::string one = R"("candidates":[{"name":"A"}])";
  CHECK(first_error(one) == "answered");
  CHECK(first_error(R"("candidates":[])") == "candidates out_of_range");
  CHECK(first_error(R"("criteria":[{"id":"a","weight":-1}],)" + one) == "criteria[0].weight out_of_range");
  CHECK(first_error(R"("criteria":[{"id":"a","weight":0}],)" + one) == "criteria not_allowed");
  CHECK(first_error(R"("criteria":[{"id":"a","worst":10}],)" + one) == "criteria[0].best not_allowed");
  CHECK(first_error(R"("criteria":[{"id":"a"},{"id":"a"}],)" + one) == "criteria[1].id not_allowed");
  CHECK(first_error(R"("candidates":[{"name":"A"},{"name":"A"}])") == "candidates[1].name not_allowed");
  CHECK(first_error(R"("candidates":[{"name":"A","fails":["x"]}])") == "candidates[0].fails[0] not_allowed");
  const auto with = [](const std::string& value) {
    return R"("candidates":[{"name":"A","values":[{"criterion":"cost",)" + value + "}]}]";
  };
  CHECK(first_error(with(R"("low":5)")) == "candidates[0].values[0].value missing");
  CHECK(first_error(with(R"("low":5,"high":4)")) == "candidates[0].values[0].low not_allowed");
  CHECK(first_error(with(R"("value":1,"low":2,"high":4)")) == "candidates[0].values[0].mode not_allowed");
}

TEST_CASE("forty candidates are ranked", "[io][score]") {
  std::string list;
  for (int i = 0; i < 40; ++i) {
    list += (i == 0 ? "" : ",") + std::string(R"({"name":")") + std::to_string(i) +
            R"(","values":[{"criterion":"cost","value":)" + std::to_string(i % 11) + "}]}";
  }
  const Json a = answer(R"("candidates":[)" + list + "]");
  CHECK(a["candidates"].size() == 40);
  double sum = 0;
  for (const Json& candidate : a["candidates"]) sum += candidate["first"].get<double>();
  CHECK_THAT(sum, WithinAbs(1, 1e-9));
}
