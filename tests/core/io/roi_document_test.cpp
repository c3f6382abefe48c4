#include "bpo/io/roi_document.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/io/json.hpp"
#include "bpo/sourcing/measures.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

namespace {

Json answer(std::string_view document) {
  return Json::parse(io::answer_roi(document, test::catalogue()));
}
const std::string& e1_document() {
  static const std::string text = test::read_file("tests/golden/roi/e1.json");
  return text;
}

const char* const kDefault =
    R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}})";

void check_no_nan(const Json& value) {
  if (value.is_number_float()) CHECK(std::isfinite(value.get<double>()));
  if (value.is_structured()) {
    for (const Json& member : value) check_no_nan(member);
  }
}

}  // namespace

TEST_CASE("the document of E1 is the case of the model tests", "[io][roi]") {
  const Json result = answer(e1_document());
  REQUIRE(result["schema"] == "bpo-roi-result/1");
  CHECK(result["measures"]["end"]["npv"] == npv_of(test::e1()));
  CHECK(result["measures"]["end"]["npv"].get<double>() == Approx(1970451.45).margin(0.01));
  CHECK(result["measures"]["end"]["discounted_payback_months"].get<double>() == Approx(10.108).margin(0.001));
  CHECK(result["measures"]["end"]["irr"]["value"].get<double>() == Approx(3.7782).margin(1e-4));
  CHECK(result["bridge"]["largest_residual"].get<double>() < 1e-9);
}

TEST_CASE("lines, cash flow and costs of a result agree with each other", "[io][roi]") {
  const Json result = answer(e1_document());
  double net = 0;
  for (const Json& line : result["lines"]) {
    const double sign = line["tag"] == "benefit"                              ? 1
                        : line["tag"] == "run" || line["tag"] == "investment" ? -1
                                                                              : 0;
    net += sign * line["present_value"].get<double>();
    CHECK(line["values"].size() == 37);
  }
  CHECK(net == Approx(result["measures"]["end"]["npv"].get<double>()));
  const double in_house = result["costs"]["in_house"]["total"];
  const double outsourced = result["costs"]["outsourced"]["total"];
  CHECK(in_house - outsourced == Approx(net));
  CHECK(result["cash_flow"]["cumulative_discounted"].back().get<double>() == Approx(net));
}

TEST_CASE("every input of a result says where it comes from", "[io][roi]") {
  const Json result = answer(kDefault);
  REQUIRE(!result["inputs"].empty());
  for (const Json& input : result["inputs"]) {
    INFO(input.dump());
    CHECK(input.contains("label"));
    CHECK((input["origin"] == "user" || input.contains("facts") || input.contains("rule")));
  }
}

TEST_CASE("undefined measures are null with a reason", "[io][roi]") {
  Json document = Json::parse(kDefault);
  document["option"]["locations"][0]["rate"] = 90000;
  const Json result = answer(document.dump());
  const Json& measures = result["measures"]["end"];
  CHECK(result["verdict"]["advice"] == "keep_in_house");
  CHECK(measures["irr"]["value"].is_null());
  CHECK(measures["irr"].contains("reason"));
  CHECK(measures["payback_months"].is_null());
  CHECK(measures["reasons"]["payback_months"] == "never_within_the_term");
  check_no_nan(result);
}

TEST_CASE("a range is evaluated at its mode", "[io][roi]") {
  Json document = Json::parse(e1_document());
  document["inhouse"]["salary"] = {{"low", 38000}, {"mode", 42000}, {"high", 60000}, {"dist", "pert"}};
  CHECK(answer(document.dump())["measures"] == answer(e1_document())["measures"]);
}

TEST_CASE("field errors and joint errors are refused together, with path, value and range", "[io][roi]") {
  const Json result = answer(
      R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA","mood":1},"work":{"headcount":"ten","volume":-5},
          "horizon_months":1000,"option":{"locations":[{"location":"PHL","weight":0.6},{"location":"IND","weight":0.6}]}})");
  REQUIRE(result["schema"] == "bpo-error/1");
  std::vector<std::string> paths;
  for (const Json& error : result["errors"]) paths.push_back(error["path"]);
  CHECK(paths == std::vector<std::string>{"client.mood", "work.headcount", "work.volume", "horizon_months",
                                          "option.locations"});
}

TEST_CASE("a missing fact is told with the range of its field", "[io][roi]") {
  const Json result = answer(
      R"({"schema":"bpo-roi/1","client":{"function":"legal","home":"USA"},"work":{"headcount":9},"option":{"locations":[{"location":"POL"}]}})");
  CHECK(result["errors"][0]["path"] == "option.locations[0].rate");
  CHECK(result["errors"][0]["allowed"] == "above 0, at most 100000000");
}

TEST_CASE("an outline is a part of the whole answer", "[io][roi]") {
  Json whole = answer(e1_document());
  const Json outline = Json::parse(io::answer_roi_outline(e1_document(), test::catalogue()));
  whole["verdict"].erase("judged_share");
  whole["verdict"].erase("indicative");
  for (const auto& [name, value] : outline.items()) CHECK(whole.at(name) == value);
  for (const char* name : {"verdict", "measures", "leak", "costs", "cash_flow", "break_even", "inputs"})
    CHECK(outline.contains(name));
  CHECK_FALSE(outline.contains("sensitivity"));
  CHECK(outline.dump().size() < whole.dump().size() * 6 / 10);
}

TEST_CASE("an outline refuses what the whole answer refuses", "[io][roi]") {
  const std::string bad = R"({"schema":"bpo-roi/1","work":{"headcount":-1}})";
  CHECK(io::answer_roi_outline(bad, test::catalogue()) == io::answer_roi(bad, test::catalogue()));
}

TEST_CASE("the same document gives the same bytes", "[io][roi]") {
  CHECK(io::answer_roi(e1_document(), test::catalogue()) == io::answer_roi(e1_document(), test::catalogue()));
}
