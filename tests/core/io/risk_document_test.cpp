#include "bpo/io/risk_document.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/support.hpp"

using namespace bpo;
using nlohmann::json;

namespace {

json question() {
  return json::parse(test::read_file("tests/golden/risk/e1-ranges.json"));
}

json answer(const json& document) {
  return json::parse(io::answer_risk(document.dump(), test::catalogue()));
}

json error_of(const json& document) {
  const json refused = answer(document);
  REQUIRE(refused["schema"] == "bpo-error/1");
  return refused["errors"][0];
}

void check_refusal(const json& document, const std::string& path) {
  const json error = error_of(document);
  INFO(error.dump());
  CHECK(error["path"] == path);
  CHECK_FALSE(error["message"].get<std::string>().empty());
}

}  // namespace

TEST_CASE("A question with ranges gets figures, drivers and bad turns") {
  json document = question();
  document["trials"] = 8192;
  document["events"] = document["overrun"] = true;
  const json result = answer(document);
  REQUIRE(result["schema"] == "bpo-risk-result/1");
  CHECK(result["trials"] == 8192);
  CHECK(result["asked"] == 8192);
  CHECK(result["partial"] == false);
  CHECK(result["pricing"] == "per_fte");
  CHECK(result["inputs"].size() == 12);
  const json& npv = result["npv"];
  CHECK(npv["mode_case"].get<double>() == Approx(1970451.45));
  CHECK(npv["p10"] < npv["p50"]);
  CHECK(npv["p50"] < npv["p90"]);
  CHECK(npv["optimism_gap"].get<double>() ==
        Approx(npv["mode_case"].get<double>() - npv["mean"].get<double>()));
  CHECK(result["dots"].size() == 50);
  CHECK(result["drivers"]["tornado"].size() == 12);
  CHECK(result["drivers"]["variance"]["inputs"].size() == 14);
  CHECK(result["stress"].size() == 6);
  for (const json& chance : result["chances"]) {
    INFO(chance.dump());
    CHECK_FALSE(chance["sources"].empty());
  }
  CHECK(result["payback"]["by_month"]["share"].back() == result["payback"]["within_term"]["share"]);
}

TEST_CASE("The same question gets the same answer to the byte, another seed another one") {
  json document = question();
  document["trials"] = 8192;
  const std::string first = io::answer_risk(document.dump(), test::catalogue());
  CHECK(first == io::answer_risk(document.dump(), test::catalogue()));
  document["seed"] = 2;
  CHECK(first != io::answer_risk(document.dump(), test::catalogue()));
}

TEST_CASE("What cannot be simulated is refused with its place") {
  const auto with = [](const char* pointer, const json& value) {
    json document = question();
    document[json::json_pointer(pointer)] = value;
    return document;
  };
  check_refusal(with("/ranges/3/low", 0.5), "ranges[3].low");
  check_refusal(with("/ranges/3/mode", 0.1), "ranges[3].mode");
  check_refusal(with("/ranges/3/high", 1.5), "ranges[3].high");
  check_refusal(with("/ranges/0/input", "work.luck"), "ranges[0].input");
  check_refusal(with("/ranges/0/distribution", "flat"), "ranges[0].distribution");
  check_refusal(with("/overrun_probability", 1.2), "overrun_probability");
  check_refusal(with("/trials", 1e9), "trials");
  check_refusal(with("/correlations/0/rank", 1.5), "correlations[0].rank");
  check_refusal(with("/case/work/volume", -1), "case.work.volume");
  check_refusal(with("/dice", 6), "dice");
  CHECK(error_of(with("/trials", 1e9))["allowed"].get<std::string>().find("1000000") != std::string::npos);
}

TEST_CASE("All that is wrong with the ranges is said at once") {
  json document = question();
  document["ranges"][0]["low"] = 50000;
  document["ranges"][3]["high"] = 2;
  CHECK(answer(document)["errors"].size() >= 2);
}

TEST_CASE("The length of the move comes from the plan, or is refused with its place") {
  json document = question();
  document["trials"] = 8192;
  document["transition"] = {{"low", 2}, {"mode", 3}, {"high", 7}};
  const json result = answer(document);
  REQUIRE(result["schema"] == "bpo-risk-result/1");
  const json& chance = result["chances"][0];
  CHECK(chance["id"] == "overrun");
  CHECK(chance["months"]["high"] == 7);
  CHECK(chance["count"].get<double>() / 8192 == Approx(chance["probability"].get<double>()).margin(0.01));

  const auto refused = [&](const char* name, double value) {
    json other = document;
    other["transition"][name] = value;
    return error_of(other)["path"];
  };
  CHECK(refused("low", 4) == "transition.mode");
  CHECK(refused("mode", 8) == "transition.mode");
  CHECK(refused("high", 61) == "transition.high");
  CHECK(refused("high", 50) == "transition.high");
  document["overrun_probability"] = 0.4;
  CHECK(error_of(document)["path"] == "overrun_probability");
  document.erase("overrun_probability");
  document["transition"].erase("high");
  CHECK(error_of(document)["path"] == "transition.high");
}

TEST_CASE("A run that is refused answers everything with its error and does nothing") {
  io::RiskRun run("{}", test::catalogue());
  CHECK_FALSE(run.error().empty());
  CHECK(run.blocks() == 0);
  CHECK(run.compute(0, 1).empty());
  CHECK(run.merge(0, std::vector<double>(3)) == run.error());
  CHECK(run.result(io::RiskRun::Depth::drivers) == run.error());
  CHECK(run.trials_csv(0, 10).empty());
  CHECK_FALSE(run.settled());
}

TEST_CASE("A run has no result before its first round") {
  io::RiskRun run(question().dump(), test::catalogue());
  CHECK(json::parse(run.result(io::RiskRun::Depth::figures))["schema"] == "bpo-error/1");
  CHECK(run.compute(run.blocks(), 1).empty());
  CHECK(run.compute(0, run.blocks() + 1).empty());
  REQUIRE(run.merge(0, run.compute(0, 16)).empty());
  const json result = json::parse(run.result(io::RiskRun::Depth::figures));
  CHECK(result["trials"] == 8192);
  CHECK(result["partial"] == true);
  CHECK_FALSE(result.contains("drivers"));
}

TEST_CASE("Every trial as CSV reproduces the headline") {
  io::RiskRun run(question().dump(), test::catalogue());
  REQUIRE(run.merge(0, run.compute(0, 16)).empty());
  const json result = json::parse(run.result(io::RiskRun::Depth::figures));
  std::string csv;
  for (std::size_t first = 0; first < 8192; first += 1000) csv += run.trials_csv(first, 1000);
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line);
  CHECK(line.starts_with("trial,npv,payback_months,overrun,ended_early,loss,"));
  std::size_t trials = 0;
  std::size_t positive = 0;
  double sum = 0;
  while (std::getline(lines, line)) {
    ++trials;
    const double npv = std::stod(line.substr(line.find(',') + 1));
    sum += npv;
    positive += npv > 0 ? 1 : 0;
    CHECK(line.starts_with(std::to_string(trials) + ","));
  }
  CHECK(trials == 8192);
  CHECK(positive == result["positive"]["count"]);
  CHECK(sum / 8192 == Approx(result["npv"]["mean"].get<double>()).epsilon(1e-12));
}
