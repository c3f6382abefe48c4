#include "bpo/io/analysis_documents.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/io/json.hpp"
#include "bpo/io/productivity_document.hpp"
#include "bpo/sourcing/measures.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

namespace {

using Answer = std::string (*)(std::string_view, const Catalogue&);

Json answer(Answer answer_document, const Json& document) {
  return Json::parse(answer_document(document.dump(), test::catalogue()));
}

Json e1() {
  return Json::parse(test::read_file("tests/golden/roi/e1.json"));
}
Json usual() {
  return Json::parse(
      R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}})");
}
Json asking(const char* schema, const Json& subject) {
  Json document;
  document["schema"] = schema;
  document["case"] = subject;
  return document;
}

std::vector<std::string> paths_of(const Json& refusal) {
  REQUIRE(refusal["schema"] == "bpo-error/1");
  std::vector<std::string> paths;
  for (const Json& error : refusal["errors"]) paths.push_back(error["path"]);
  return paths;
}

struct Kind {
  const char* schema;
  Answer answer;
};
constexpr Kind kQuestions[] = {{"bpo-goal/1", io::answer_goal},
                               {"bpo-grid/1", io::answer_grid},
                               {"bpo-flip/1", io::answer_flip},
                               {"bpo-models/1", io::answer_models},
                               {"bpo-productivity/1", io::answer_productivity}};

}  // namespace

TEST_CASE("what is wrong with a case is told with its path below the question", "[io][analysis]") {
  for (const auto& [schema, answer_document] : kQuestions) {
    INFO(schema);
    Json document = asking(schema, usual());
    document["case"]["work"]["headcount"] = -1;
    document["case"]["mood"] = 1;
    const auto paths = paths_of(answer(answer_document, document));
    CHECK(std::count(paths.begin(), paths.end(), "case.work.headcount") == 1);
    CHECK(std::count(paths.begin(), paths.end(), "case.mood") == 1);
    CHECK(paths_of(answer(answer_document, Json{{"schema", schema}}))[0] == "case");
    CHECK(paths_of(answer(answer_document, asking(schema, 7)))[0] == "case");
    CHECK(paths_of(answer(answer_document, asking(schema, Json{{"schema", "bpo-market/1"}})))[0] !=
          "bpo-market/1");
  }
  const Json compare = answer(io::answer_compare, Json::parse(R"({"schema":"bpo-compare/1","cases":[{"case":
      {"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"option":{"locations":[{"location":"XXX"}]}}}]})"));
  CHECK(paths_of(compare).front().starts_with("cases[0].case."));
}

TEST_CASE("a goal document finds the break-even of E1", "[io][analysis]") {
  Json document = asking("bpo-goal/1", e1());
  document["input"] = "option.locations[0].rate";
  const Json result = answer(io::answer_goal, document);
  REQUIRE(result["schema"] == "bpo-goal-result/1");
  CHECK(result["solutions"][0]["value"].get<double>() == Approx(4736.99).margin(0.005));
  CHECK(result["current_output"].get<double>() == Approx(1970451.45).margin(0.01));
  CHECK(result["input"]["current"] == 3300);
  CHECK(!result.contains("reason"));

  document["low"] = 1000;
  document["high"] = 4000;
  const Json none = answer(io::answer_goal, document);
  CHECK(none["solutions"].empty());
  CHECK(none["reason"] == "out_of_reach");
  CHECK(none["searched"]["least"]["at"] == 4000);
}

TEST_CASE("a goal document refuses inputs and bounds that cannot be", "[io][analysis]") {
  Json document = asking("bpo-goal/1", e1());
  document["input"] = "option.locations[3].rate";
  CHECK(paths_of(answer(io::answer_goal, document)) == std::vector<std::string>{"input"});
  document["input"] = "inhouse.attrition";
  document["low"] = -1;
  CHECK(paths_of(answer(io::answer_goal, document)) == std::vector<std::string>{"low"});
  document["low"] = 0.5;
  document["high"] = 0.4;
  CHECK(paths_of(answer(io::answer_goal, document)) == std::vector<std::string>{"high"});
  document["output"] = "profit";
  CHECK(paths_of(answer(io::answer_goal, document)) == std::vector<std::string>{"output"});
}

TEST_CASE("a grid has a value at every node and its line lies where the sign changes", "[io][analysis]") {
  Json document = asking("bpo-grid/1", e1());
  document["x"] = {{"input", "option.locations[0].rate"}, {"low", 2000}, {"high", 7000}};
  document["y"] = {{"input", "transition.waves[0].kt_months"}, {"low", 0}, {"high", 6}};
  document["points"] = 21;
  const Json result = answer(io::answer_grid, document);
  CHECK(result["x"]["values"].size() == 21);
  CHECK(result["y"]["values"] == Json({0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0}));
  CHECK(result["rows"].size() == 7);
  CHECK(result["rows"][2].size() == 21);
  CHECK(result["undefined"] == 0);
  REQUIRE(result["lines"].size() == 1);
  CHECK(result["lines"][0].size() >= 7);
  document["y"]["input"] = "option.locations[0].rate";
  document["y"]["high"] = 9;
  document["y"]["low"] = 8;
  CHECK(paths_of(answer(io::answer_grid, document)) == std::vector<std::string>{"y.input"});
}

TEST_CASE("undefined outputs are null on a grid", "[io][analysis]") {
  Json document = asking("bpo-grid/1", e1());
  document["output"] = "payback_months";
  document["x"] = {{"input", "option.locations[0].rate"}, {"low", 3000}, {"high", 7000}};
  document["y"] = {{"input", "inhouse.attrition"}};
  document["points"] = 5;
  const Json result = answer(io::answer_grid, document);
  CHECK(result["rows"][0][4].is_null());
  CHECK(result["undefined"].get<int>() > 0);
}

TEST_CASE("cases side by side have a bridge from the first to each other", "[io][analysis]") {
  Json other = e1();
  other["run"]["governance"] = 0.09;
  other["option"]["locations"][0]["rate"] = 2900;
  Json third = e1();
  third["transition"]["setup"] = 90000;
  Json document{{"schema", "bpo-compare/1"}};
  document["cases"] = {{{"name", "as it is"}, {"case", e1()}}, {{"case", other}}, {{"case", third}}};
  const Json result = answer(io::answer_compare, document);
  REQUIRE(result["schema"] == "bpo-compare-result/1");
  CHECK(result["cases"][0]["name"] == "as it is");
  CHECK(result["cases"][1]["name"] == "Case 2");
  CHECK(result["cases"][0]["measures"]["npv"].get<double>() == npv_of(test::e1()));
  REQUIRE(result["bridges"].size() == 2);
  const Json& bridge = result["bridges"][0];
  REQUIRE(bridge["steps"].size() == 2);
  CHECK(bridge["evaluations"] == 4);
  const double sum = bridge["steps"][0]["value"].get<double>() + bridge["steps"][1]["value"].get<double>();
  CHECK(bridge["to_value"].get<double>() - bridge["from_value"].get<double>() == Approx(sum).epsilon(1e-12));
  CHECK(bridge["change"].get<double>() == Approx(sum).epsilon(1e-12));
  CHECK(bridge["steps"][0]["inputs"][0]["from"] == 3300);
  CHECK(bridge["steps"][0]["inputs"][0]["to"] == 2900);

  document["from"] = 2;
  document["to"] = 1;
  const Json one = answer(io::answer_compare, document);
  REQUIRE(one["bridges"].size() == 1);
  CHECK(one["bridges"][0]["from"] == 2);
  document["to"] = 5;
  CHECK(paths_of(answer(io::answer_compare, document)) == std::vector<std::string>{"to"});
}

TEST_CASE("cases in two currencies are not set side by side", "[io][analysis]") {
  Json pounds = usual();
  pounds["client"]["home"] = "GBR";
  pounds["client"]["usd_rate"] = 0.8;
  Json document{{"schema", "bpo-compare/1"}};
  document["cases"] = {{{"case", usual()}}, {{"case", pounds}}};
  CHECK(paths_of(answer(io::answer_compare, document)) ==
        std::vector<std::string>{"cases[1].case.client.currency"});
}

TEST_CASE("every sourcing model has its price and its measures, or says what it lacks", "[io][analysis]") {
  const Json result = answer(io::answer_models, asking("bpo-models/1", usual()));
  CHECK(result["models"].size() >= 2);
  for (const Json& model : result["models"]) {
    INFO(model.dump());
    CHECK(model.contains("measures") != model.contains("refused"));
    if (model.contains("measures")) CHECK(model.contains("rate"));
  }
}

TEST_CASE("flip points of a document are the rows of its inputs", "[io][analysis]") {
  const Json result = answer(io::answer_flip, asking("bpo-flip/1", e1()));
  CHECK(result["points"].size() > 50);
  CHECK(result["points"][0]["value"].is_number());
  CHECK(result["points"].back()["value"].is_null());
  CHECK(result["points"].back().contains("reason"));
}

TEST_CASE("productivity sets the promised gains beside what the inputs give", "[io][analysis]") {
  Json document = asking("bpo-productivity/1", usual());
  document["provider"] = {{"rework", 0.3}, {"handle_minutes", 8}};
  const Json result = answer(io::answer_productivity, document);
  REQUIRE(result["schema"] == "bpo-productivity-result/1");
  REQUIRE(result["teams"].size() == 3);
  REQUIRE(result["claims"].size() == 2);
  CHECK(result["claims"][0]["low"] == 0.2);
  CHECK(result["claims"][0]["high"] == 0.3);
  CHECK(result["claims"][0]["verdict"] == "below");
  CHECK(result["claims"][1]["low"] == 0.4);
  CHECK(result["finding"].get<std::string>().find("rework and errors") != std::string::npos);
  document["provider"]["quality"] = 0;
  CHECK(paths_of(answer(io::answer_productivity, document)) == std::vector<std::string>{"provider.quality"});
}

TEST_CASE("a sweep gives the output a changed scenario would have", "[io][analysis]") {
  const std::array<double, 4> values{2800, 3300, 3800, -1};
  const std::string text = e1().dump();
  const auto npvs = io::sweep_roi(text, "option.locations[0].rate", values, "npv", test::catalogue()).value();
  CHECK(npvs[0] == Approx(2656068.797).epsilon(1e-9));
  CHECK(npvs[1] == npv_of(test::e1()));
  CHECK(npvs[2] == Approx(1284834.102).epsilon(1e-9));
  CHECK(std::isnan(npvs[3]));
  const auto shares =
      io::sweep_roi(text, "option.locations[0].rate", values, "saving_share", test::catalogue()).value();
  CHECK(shares[1] == Approx(0.2462).margin(1e-4));
  CHECK(!io::sweep_roi(text, "client.function", values, "npv", test::catalogue()));
  CHECK(!io::sweep_roi(text, "inhouse.salary", values, "profit", test::catalogue()));
  CHECK(!io::sweep_roi("{", "inhouse.salary", values, "npv", test::catalogue()));
}

TEST_CASE("a curve has its values first and the outputs after them", "[io][analysis]") {
  const auto curve =
      io::curve_of_roi(e1().dump(), "option.locations[0].rate", 9, "npv", test::catalogue()).value();
  REQUIRE(curve.size() == 18);
  CHECK(curve[0] == 1650);
  CHECK(curve[8] == 6600);
  for (std::size_t i = 1; i < 9; ++i) CHECK(curve[9 + i] < curve[8 + i]);
}
