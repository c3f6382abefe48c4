#include "bpo/io/project_document.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/io/document.hpp"
#include "support/support.hpp"

using namespace bpo;
using namespace bpo::io;
using bpo::test::catalogue;

namespace {

Json ask(const std::string& members) {
  return Json::parse(answer_project(R"({"schema":"bpo-project/1",)" + members + "}", catalogue()));
}

Json refusal(const std::string& members) {
  const Json answer = ask(members);
  REQUIRE(answer["schema"] == "bpo-error/1");
  REQUIRE(answer["errors"].size() == 1);
  return answer["errors"][0];
}

Json line(const std::string& text) {
  return Json::parse(answer_project(text, catalogue()));
}

/// One value a year.
std::string points(int first_year, const std::vector<double>& values) {
  Json list = Json::array();
  for (const double value : values) list.push_back({{"year", first_year++}, {"value", value}});
  return R"("points":)" + list.dump();
}

bool warns(const Json& answer, const std::string& words) {
  for (const Json& warning : answer["warnings"])
    if (warning["message"].get<std::string>().find(words) != std::string::npos) return true;
  return false;
}

constexpr const char* kPoints =
    R"("points":[{"year":2019,"value":30.3},{"year":2020,"value":29.9},{"year":2021,"value":32.5},)"
    R"({"year":2022,"value":35.4},{"year":2023,"value":38.1},{"year":2018,"value":28}])";

}  // namespace

TEST_CASE("own points are projected, whatever their order", "[io][project]") {
  const Json answer = ask(std::string(kPoints) + R"(,"name":"Exports","unit":"USD bn","horizon":3)");
  REQUIRE(answer["schema"] == "bpo-project-result/1");
  CHECK(answer["history"][0]["year"] == 2018);
  CHECK(answer["gaps"].empty());
  CHECK(answer["method"]["id"] == "sq4");
  REQUIRE(answer["points"].size() == 3);
  CHECK(answer["points"][0]["year"] == 2024);
  CHECK(answer["components"].size() == 4);
  CHECK(answer["curves"].size() == 4);
  CHECK(answer["backtest"]["count"] == 1);
  CHECK(answer["warnings"].empty());
}

TEST_CASE("a line of bulk work gets the same numbers", "[io][project]") {
  const Json answer = ask(std::string(kPoints) + R"(,"horizon":3)");
  const Json bulk =
      line(R"({"id":"x","start_year":2018,"values":[28,30.3,29.9,32.5,35.4,38.1],"horizon":3})");
  CHECK(bulk["id"] == "x");
  CHECK(bulk["method"] == "sq4");
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(bulk["mean"][i] == answer["points"][i]["mean"]);
    CHECK(bulk["lo80"][i] == answer["points"][i]["lo80"]);
    CHECK(bulk["hi95"][i] == answer["points"][i]["hi95"]);
    CHECK(bulk["lo50"][i] == answer["points"][i]["lo50"]);
  }
}

TEST_CASE("a series of the catalogue comes with its source", "[io][project]") {
  const Json answer = ask(R"("series":"wb_ict_service_exports_ph","horizon":8)");
  REQUIRE(answer["schema"] == "bpo-project-result/1");
  CHECK(answer["unit"] == "USD bn");
  CHECK_FALSE(answer["source"].get<std::string>().empty());
  CHECK(answer["history"][0]["kind"] == "actual");
  CHECK(warns(answer, "measured up to 6 years"));
  double before = 0;
  for (const Json& point : answer["points"]) {
    const double width = point["hi95"].get<double>() - point["lo95"].get<double>();
    CHECK(width >= before);
    before = width;
  }
}

TEST_CASE("what a publisher aims at is shown, and never fitted", "[io][project]") {
  const Json answer = ask(R"("series":"ph_itbpm_revenue_ibpap")");
  for (const Json& point : answer["history"]) CHECK(point["kind"] != "projection");
  CHECK(answer["history"].back()["year"] == 2025);
  REQUIRE(answer["aims"].size() == 1);
  CHECK(answer["aims"][0]["year"] == 2028);
  CHECK(answer["aims"][0]["value"] == 59.0);
  // The years 2018 to 2025 without the aim give the very same fan.
  CHECK(answer["points"][0]["year"] == 2026);
  const Json alone = ask(points(2018, {24.5, 26.3, 26.7, 29.49, 32.5, 35.5, 38, 40}));
  CHECK(answer["points"] == alone["points"]);
  CHECK(answer["backtest"] == alone["backtest"]);
  CHECK_FALSE(alone.contains("aims"));
}

TEST_CASE("the change over a history is told", "[io][project]") {
  const Json answer = ask(R"("series":"wb_ict_service_exports_in")");
  const Json& change = answer["change"];
  const double first = answer["history"].front()["value"];
  const double last = answer["history"].back()["value"];
  CHECK(change["from"] == answer["history"].front()["year"]);
  CHECK(change["multiple"].get<double>() == Approx(last / first).epsilon(1e-12));
  const int years = change["to"].get<int>() - change["from"].get<int>();
  CHECK(first * std::pow(1 + change["rate"].get<double>(), years) == Approx(last).epsilon(1e-12));
  CHECK(ask(points(2020, {5}))["change"].is_null());
  CHECK(ask(points(2020, {0, 5}))["change"].is_null());
  CHECK(ask(points(2020, {1e-320, 1e15}))["change"].is_null());
}

TEST_CASE("a history is shown as an index of its first year", "[io][project]") {
  const Json plain = ask(points(2015, {12.5, 13, 14.5, 15, 17, 18}));
  CHECK_FALSE(plain.contains("basis"));
  CHECK(ask(points(2015, {12.5, 13, 14.5, 15, 17, 18}) + R"(,"basis":"absolute")") == plain);
  const Json index = ask(points(2015, {12.5, 13, 14.5, 15, 17, 18}) + R"(,"basis":"indexed")");
  CHECK(index["unit"] == "index, 2015 = 100");
  CHECK(index["basis"] == "size ÷ 12.5 × 100");
  CHECK(index["history"][0]["value"] == 100.0);
  CHECK(index["history"][5]["value"] == 144.0);
  for (std::size_t i = 0; i < index["points"].size(); ++i) {
    for (const char* of : {"mean", "lo95", "lo50", "hi80"})
      CHECK(index["points"][i][of].get<double>() ==
            Approx(8 * plain["points"][i][of].get<double>()).epsilon(1e-9));
  }
  CHECK(index["change"]["rate"].get<double>() ==
        Approx(plain["change"]["rate"].get<double>()).epsilon(1e-12));
}

TEST_CASE("an index takes a publisher's aims with it", "[io][project]") {
  const Json index = ask(R"("series":"ph_itbpm_revenue_ibpap","basis":"indexed")");
  const Json plain = ask(R"("series":"ph_itbpm_revenue_ibpap")");
  const double first = plain["history"][0]["value"];
  CHECK(index["aims"][0]["value"].get<double>() == Approx(59 / first * 100).epsilon(1e-12));
}

TEST_CASE("a history is put on the factors of a basis", "[io][project]") {
  const Json answer =
      ask(points(2020, {10, 20, 40}) + R"(,"factors":[{"year":2022,"factor":0.25},{"year":2020,"factor":1},)"
                                       R"({"year":2021,"factor":0.5},{"year":2025,"factor":3}])");
  CHECK(answer["unit"] == "");
  for (const Json& point : answer["history"]) CHECK(point["value"] == 10.0);
  CHECK(answer["points"][0]["mean"].get<double>() == Approx(10));
}

TEST_CASE("a basis that cannot be had is refused by name", "[io][project]") {
  const std::string three = points(2020, {10, 20, 40});
  const Json lacking = refusal(three + R"(,"factors":[{"year":2020,"factor":1},{"year":2022,"factor":1}])");
  CHECK(lacking["path"] == "factors");
  CHECK(lacking["value"] == "2021");
  CHECK(refusal(three + R"(,"factors":[{"year":2020,"factor":1},{"year":2020,"factor":2}])")["path"] ==
        "factors");
  CHECK(refusal(three + R"(,"factors":[{"year":2020,"factor":0}])")["path"] == "factors[0].factor");
  CHECK(refusal(three + R"(,"factors":[{"year":2020,"factor":1}],"basis":"indexed")")["path"] == "factors");
  CHECK(refusal(three + R"(,"basis":"real")")["path"] == "basis");
  const Json zero = refusal(points(2020, {0, 20, 40}) + R"(,"basis":"indexed")");
  CHECK(zero["path"] == "basis");
  CHECK(zero["value"] == "2020");
  CHECK(refusal(points(2020, {1e-9, 1e15}) + R"(,"basis":"indexed")")["code"] == "out_of_range");
}

TEST_CASE("a gap is never bridged", "[io][project]") {
  const Json answer = ask(
      R"("points":[{"year":2001,"value":3},{"year":2002,"value":4},{"year":2004,"value":4},{"year":2008,"value":5},)"
      R"({"year":2009,"value":6}])");
  CHECK(answer["gaps"] == Json({2003, 2005, 2006, 2007}));
  CHECK(answer["history"].size() == 5);
  CHECK(warns(answer, "2003, 2005 to 2007 are missing: the projection starts from 2008 to 2009 alone"));
  CHECK(answer["method"]["id"] == "damped_drift");
  const Json bulk = line(R"({"id":"x","values":[5,6],"horizon":1})");
  CHECK(answer["points"][0]["mean"] == bulk["mean"][0]);
}

TEST_CASE("a curve is followed where it fits, else the trend with a warning", "[io][project]") {
  const Json answer =
      ask(points(2001, {10, 12, 15, 19, 24, 29, 33, 36}) + R"(,"method":"logistic","ceiling":60)");
  CHECK(answer["method"]["id"] == "logistic");
  CHECK(answer["components"][0]["id"] == "trend");
  CHECK(answer["curves"][1]["parameters"][0]["value"].get<double>() == Approx(60));
  CHECK(answer["curves"][1]["saturation"].contains("identified"));
  CHECK(answer["points"][4]["mean"] < 60);
  const Json short_one =
      ask(R"("points":[{"year":2001,"value":3},{"year":2002,"value":4}],"method":"gompertz")");
  CHECK(short_one["method"]["id"] == "damped_drift");
  CHECK(short_one["curves"][2]["reason"] == "needs at least 5 years");
  CHECK(warns(short_one, "has no fit here"));
  CHECK(short_one["backtest"]["reason"].get<std::string>().starts_with("needs at least 6 years"));
}

TEST_CASE("what cannot be projected is refused by name", "[io][project]") {
  CHECK(refusal(R"("horizon":3)")["path"] == "points");
  CHECK(refusal(R"("points":[])")["path"] == "points");
  CHECK(refusal(R"("series":"nowhere")")["path"] == "series");
  CHECK(refusal(R"("points":[{"year":2001,"value":3},{"year":2001,"value":4}])")["path"] == "points[1].year");
  CHECK(refusal(R"("points":[{"year":2001,"value":-3}])")["path"] == "points[0].value");
  CHECK(refusal(R"("points":[{"year":2001,"value":1e308}])")["code"] == "out_of_range");
  CHECK(refusal(R"("points":[{"year":2001,"value":"12"}])")["code"] == "wrong_type");
  CHECK(refusal(R"("points":[{"year":2001.5,"value":12}])")["path"] == "points[0].year");
  CHECK(refusal(R"("points":[{"year":2001}])")["path"] == "points[0].value");
  CHECK(refusal(std::string(kPoints) + R"(,"horizon":16)")["path"] == "horizon");
  CHECK(refusal(std::string(kPoints) + R"(,"ceiling":30)")["path"] == "ceiling");
  CHECK(refusal(std::string(kPoints) + R"(,"series":"wb_ict_service_exports_ph")")["path"] == "points");
  CHECK(refusal(std::string(kPoints) + R"(,"method":"magic")")["path"] == "method");
}

TEST_CASE("a bad line says what is wrong with it and which it is", "[io][project]") {
  const auto wrong = [](const std::string& text, const char* path) {
    const Json answer = line(text);
    REQUIRE(answer["schema"] == "bpo-error/1");
    CHECK(answer["errors"][0]["path"] == path);
    return answer;
  };
  CHECK(wrong(R"({"id":"a","values":[1,2,"x"],"horizon":3})", "values[2]")["id"] == "a");
  wrong(R"({"id":"a","values":[],"horizon":3})", "values");
  wrong(R"({"id":"a","values":[1,null],"horizon":3})", "values[1]");
  wrong(R"({"id":"a","values":[1,1e308],"horizon":3})", "values[1]");
  wrong(R"({"id":"a","values":[1,2],"horizon":0})", "horizon");
  wrong(R"({"id":"a","horizon":3})", "values");
  wrong(R"({"values":[1,2],"horizon":3})", "id");
  wrong("not a line", "");
  CHECK(line(R"({"id":"a","values":[-1,0,3,2],"horizon":30})")["mean"].size() == 30);
}
