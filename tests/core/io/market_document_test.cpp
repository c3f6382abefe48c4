#include "bpo/io/market_document.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/io/document.hpp"
#include "bpo/market/scope.hpp"
#include "support/support.hpp"

using namespace bpo;
using namespace bpo::io;
using bpo::test::catalogue;

namespace {

Json ask(const std::string& members) {
  return Json::parse(answer_market(
      R"({"schema":"bpo-market/1")" + (members.empty() ? "" : "," + members) + "}", catalogue()));
}

/// The one error of a refused document.
Json refusal(const std::string& members) {
  const Json answer = ask(members);
  REQUIRE(answer["schema"] == "bpo-error/1");
  REQUIRE(answer["errors"].size() == 1);
  return answer["errors"][0];
}

std::vector<std::string> ids(const Json& rows) {
  std::vector<std::string> found;
  for (const Json& row : rows) found.push_back(row["id"]);
  return found;
}

const Json& row(const Json& rows, std::string_view key, std::string_view value) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Json& r) { return r[std::string(key)] == value; });
  REQUIRE(found != rows.end());
  return *found;
}

// No NaN or infinity can be written as JSON: the writer would have put null. So every null must be one that
// is explained.
void check_no_unexplained_null(const Json& json, const std::string& path) {
  for (const auto& [key, value] : json.items()) {
    const std::string at = path + "/" + key;
    CAPTURE(at);
    if (value.is_null()) {
      CHECK((json.contains("reason") || json.contains(key + "_reason") || json.contains("points") ||
             path.find("/points") != std::string::npos));
    }
    if (value.is_structured()) check_no_unexplained_null(value, at);
  }
}

}  // namespace

TEST_CASE("the default question: the world, all processes, 2025 to 2033", "[io][market]") {
  const Json answer = ask("");
  REQUIRE(answer["schema"] == "bpo-market-result/1");
  const Json& pooled = answer["pooled"];
  CHECK(pooled["year"] == 2025);
  CHECK(pooled["count"] == 4);
  CHECK(pooled["median"].get<double>() == Approx(338.185).epsilon(1e-12));
  CHECK(pooled["low"] == 285.4);
  CHECK(pooled["high"] == 414.81);
  CHECK(ids(pooled["figures"]) == std::vector<std::string>{"rtds-bpo-2025", "gvr-bpo-2025",
                                                           "precedence-bpo-2025", "statista-bpo-2025"});
  for (const Json& figure : pooled["figures"]) {
    CHECK(figure["how"] == "published");
    CHECK_FALSE(figure["source"].get<std::string>().empty());
    CHECK_FALSE(figure["confidence"].get<std::string>().empty());
  }
  CHECK(answer["projection"]["points"].size() == 9);
  CHECK(answer["projection"]["value"] == answer["projection"]["points"][8]["value"]);
  CHECK(answer["projection"]["band"] == "80% interval");
  CHECK(answer["projection"]["origin"] == "publishers");
  CHECK(answer["projection"]["value"] == answer["combined"]["points"][8]["mean"]);
}

TEST_CASE("every input says where it came from", "[io][market]") {
  const Json answer = ask(R"("until":2030,"growth":0.05)");
  for (const Field& field : market_fields()) {
    const bool whole = field.path.find('.') == std::string_view::npos && field.path != "inflation";
    CAPTURE(field.path);
    CHECK(std::any_of(answer["inputs"].begin(), answer["inputs"].end(),
                      [&](const Json& input) { return input["path"] == field.path; }) == whole);
  }
  CHECK(row(answer["inputs"], "path", "until")["origin"] == "user");
  CHECK(row(answer["inputs"], "path", "until")["value"] == 2030);
  CHECK(row(answer["inputs"], "path", "growth")["value"] == 0.05);
  CHECK(row(answer["inputs"], "path", "year")["origin"] == "rule");
  CHECK(row(answer["inputs"], "path", "year")["value"] == 2025);
  CHECK_FALSE(row(answer["inputs"], "path", "year")["rule"].get<std::string>().empty());
  CHECK(answer["projection"]["origin"] == "user");
  CHECK(answer["projection"]["band"] == "range of publishers");
  CHECK(row(answer["warnings"], "path", "growth")["message"] ==
        "lies outside what the publishers' own figures give");
}

TEST_CASE("rates that add up, those that do not and those nobody can check", "[io][market]") {
  const Json rates = ask("")["rates_that_add_up"];
  CHECK(rates["consistent"] == 2);
  CHECK(rates["checked"] == 3);
  CHECK(rates["cannot_tell"] == 4);
  CHECK(rates["rows"].size() == 7);
  const Json& real_time = row(rates["rows"], "id", "rtds-bpo-2025");
  CHECK(real_time["verdict"] == "inconsistent");
  CHECK(real_time["reason"] == "(785.2 ÷ 285.4)^(1/8) = 1.135, which is 13.5% a year. Stated: 15%.");
}

TEST_CASE("successive editions, other scopes and everything left out are listed", "[io][market]") {
  const Json answer = ask("");
  const Json& editions = row(answer["editions"], "publisher", "Grand View Research");
  std::vector<double> values;
  for (const Json& point : editions["points"]) values.push_back(point["value"]);
  CHECK(values == std::vector<double>{232.32, 245.91, 261.9, 328.37});

  const Json& contracts = row(answer["other_scopes"], "id", "statista-tcv-2019");
  CHECK(contracts["label"] == "Large contracts signed, IT included");
  CHECK(contracts["value"] == 92.5);
  CHECK(row(answer["excluded"], "id", "gvr-bpo-2026")["code"] == "same_edition");
  CHECK(row(answer["excluded"], "id", "wt-bpo-2024")["code"] == "unverified");
}

TEST_CASE("every estimate of the region and family is either pooled or excluded, once",
          "[io][market][property]") {
  const Json answer = ask("");
  std::vector<std::string> accounted = ids(answer["pooled"]["figures"]);
  for (const std::string& id : ids(answer["excluded"])) accounted.push_back(id);
  std::vector<std::string> expected;
  for (const MarketEstimate& estimate : catalogue().estimates) {
    const market::Scope* scope = market::scope_of(estimate.segment);
    REQUIRE(scope);
    if (estimate.region == "Global" && scope->family == "everything") expected.push_back(estimate.id);
  }
  std::sort(accounted.begin(), accounted.end());
  std::sort(expected.begin(), expected.end());
  CHECK(accounted == expected);
}

TEST_CASE("every scope and region of the catalogue has an answer", "[io][market]") {
  const Json whole = ask("");
  for (const Json& scope : whole["scopes"]) {
    const std::string id = scope["id"];
    const Json answer = ask(R"("scope":")" + id + "\"");
    CAPTURE(id);
    REQUIRE(answer["schema"] == "bpo-market-result/1");
    check_no_unexplained_null(answer, "");
    for (const Json& region : answer["regions"]) {
      CAPTURE(region["id"].get<std::string>());
      const Json there = ask(R"("scope":")" + id + R"(","region":)" + region["id"].dump());
      REQUIRE(there["schema"] == "bpo-market-result/1");
      check_no_unexplained_null(there, "");
    }
  }
}

TEST_CASE("a scope without figures for 2025 opens at a year that has some", "[io][market]") {
  const Json contact = ask(R"("scope":"contact_centre")");
  CHECK(contact["pooled"]["year"] == 2023);
  CHECK(contact["pooled"]["count"] == 2);
  CHECK(contact["projection"]["points"].back()["year"] == 2031);
  CHECK(ask(R"("scope":"it_bpo_exports")")["inputs"][1]["value"] == "Philippines");
}

TEST_CASE("a year nobody states is answered with the years that somebody does", "[io][market]") {
  const Json answer = ask(R"("year":2019)");
  CHECK(answer["pooled"]["median"].is_null());
  CHECK(answer["pooled"]["reason"].get<std::string>().find(
            "no publisher states a size for 2019; there are figures for 2002") == 0);
  CHECK(answer["projection"].is_null());
  CHECK(answer["projection_reason"] == answer["pooled"]["reason"]);
  CHECK(row(answer["inputs"], "path", "growth")["value"].is_null());
  CHECK(row(answer["inputs"], "path", "growth")["reason"] == answer["pooled"]["reason"]);
  CHECK(row(ask(R"("year":2019,"growth":0.05)")["inputs"], "path", "growth")["value"] == 0.05);
}

TEST_CASE("sizes without any growth ask for the reader's rate", "[io][market]") {
  const Json answer = ask(R"("scope":"finance_accounting")");
  CHECK(answer["pooled"]["count"] == 1);
  CHECK(answer["projection_reason"] == "no pooled publisher gives a growth: set your own rate");
  CHECK(ask(R"("scope":"finance_accounting","growth":0.08)")["projection"]["value"].get<double>() > 48.28);
}

TEST_CASE("neighbouring years, exclusions and unverified figures follow the document", "[io][market]") {
  const Json rolled = ask(R"("roll_years":1)")["pooled"];
  CHECK(rolled["count"] == 8);
  CHECK(rolled["median"].get<double>() == Approx(330.7).margin(0.05));
  CHECK(row(rolled["figures"], "id", "mordor-bpo-2026")["how"] == "rolled");
  CHECK(row(rolled["figures"], "id", "mordor-bpo-2026")["formula"] == "436.37 in 2026 ÷ 1.0739 = 406.3");

  const Json without = ask(R"("exclude":["statista-bpo-2025"])");
  CHECK(without["pooled"]["median"] == 328.37);
  CHECK(row(without["excluded"], "id", "statista-bpo-2025")["code"] == "left_out");
  CHECK(ask(R"("year":2024,"include_unverified":true)")["pooled"]["count"] == 3);
}

TEST_CASE("every figure drawn names its own source", "[io][market]") {
  const Json answer = ask("");
  for (const Json& publisher : answer["editions"]) {
    for (const Json& point : publisher["points"]) {
      CAPTURE(point["id"].get<std::string>());
      for (const char* name : {"source", "confidence", "title", "quote"})
        CHECK_FALSE(point[name].get<std::string>().empty());
    }
  }
  REQUIRE_FALSE(answer["other_scopes"].empty());
  for (const Json& other : answer["other_scopes"]) {
    CAPTURE(other["id"].get<std::string>());
    for (const char* name : {"source", "confidence", "title", "quote", "label", "reason"})
      CHECK_FALSE(other[name].get<std::string>().empty());
  }
  CHECK_FALSE(answer.contains("series"));
}

TEST_CASE("the consensus shows every voice, constant and year", "[io][market]") {
  const Json combined = ask("")["combined"];
  CHECK(combined["points"].size() == 9);
  CHECK(combined["constants"].size() == 14);
  CHECK(combined["count"] == combined["voices"].size());
  CHECK(combined["effective"].get<double>() < 2);
  for (std::size_t year = 0; year < 9; ++year) {
    double weights = 0;
    for (const Json& voice : combined["voices"]) weights += voice["weights"][year].get<double>();
    CHECK(weights == Approx(1).epsilon(1e-12));
    const Json& at = combined["points"][year];
    CAPTURE(at["year"].get<int>());
    for (const auto& [inner, outer] : {std::pair{"lo80", "lo95"}, {"lo50", "lo80"}, {"mean", "lo50"}})
      CHECK(at[inner] > at[outer]);
    for (const auto& [inner, outer] : {std::pair{"hi80", "hi95"}, {"hi50", "hi80"}, {"mean", "hi50"}})
      CHECK(at[inner] < at[outer]);
  }
  CHECK(row(combined["voices"], "id", "gvr-bpo-2025")["sd_from"] == "record");
  CHECK(row(ask("")["excluded"], "id", "mordor-bpo-2026")["in_consensus"] == true);
}

TEST_CASE("leave one out and the forecasters' records", "[io][market]") {
  const Json answer = ask("");
  CHECK(answer["leave_one_out"].size() == answer["combined"]["voices"].size());
  const Json& record = row(answer["scoreboard"], "publisher", "Grand View Research");
  CHECK(record["rated"] == true);
  CHECK(record["count"] == record["pairs"].size());
  for (const Json& pair : record["pairs"])
    CHECK(pair["error"].get<double>() ==
          Approx(std::log(pair["projected"].get<double>() / pair["found"].get<double>())).epsilon(1e-12));
}

TEST_CASE("methods follow the document, and say what they lack", "[io][market]") {
  const Json lacking = ask(R"("method":"history")");
  CHECK(lacking["projection"].is_null());
  CHECK(lacking["projection_reason"] == "needs a history: a series of the catalogue, or your own points");
  CHECK(row(lacking["method"]["options"], "id", "history")["available"] == false);

  const Json own = ask(
      R"("method":"history","history":{"name":"ours","points":[{"year":2021,"value":240},{"year":2022,"value":262},
      {"year":2023,"value":283},{"year":2024,"value":300},{"year":2025,"value":321}]})");
  CHECK(own["projection"]["points"][0]["value"] == 321.0);
  CHECK(own["projection"]["value"].get<double>() > 400);
  CHECK(own["method"]["id"] == "history");

  const std::string india = R"("history":{"series":"wb_ict_service_exports_in"})";
  const Json series = ask(R"("method":"history",)" + india);
  CHECK(series["projection"]["points"][0]["value"].get<double>() ==
        Approx(series["combined"]["points"][0]["mean"].get<double>()).epsilon(1e-12));
  CHECK(row(series["warnings"], "path", "history")["message"].get<std::string>().find("only its growth") !=
        std::string::npos);

  // The reader's weight moves the blend from one side to the other.
  const auto blend = [&](const char* weight) {
    return ask(R"("method":"blend",)" + india + R"(,"history_weight":)" + weight)["projection"]["value"]
        .get<double>();
  };
  CHECK(blend("1") == Approx(series["projection"]["value"].get<double>()).epsilon(1e-12));
  CHECK(blend("0") == Approx(ask("")["projection"]["value"].get<double>()).epsilon(1e-12));
  CHECK(blend("0.5") > std::min(blend("0"), blend("1")));
  CHECK(blend("0.5") < std::max(blend("0"), blend("1")));
  const double lambda = ask(R"("method":"blend",)" + india)["method"]["lambda"];
  CHECK(lambda >= 0.2);
  CHECK(lambda <= 0.8);

  for (const char* curve : {"logistic", "gompertz"}) {
    const Json capped =
        ask(std::string(R"("method":"ceiling","ceiling":700,"until":2060,"curve":")") + curve + '"');
    CAPTURE(curve);
    const Json& points = capped["projection"]["points"];
    CHECK(points[1]["value"].get<double>() ==
          Approx(capped["combined"]["points"][1]["mean"].get<double>()).epsilon(1e-12));
    for (const Json& point : points) {
      CHECK(point["value"].get<double>() < 700);
      CHECK(point["hi95"].get<double>() <= 700);
    }
    CHECK(points.back()["value"].get<double>() > 600);
  }
  CHECK(ask(R"("method":"ceiling","ceiling":300)")["projection_reason"].get<std::string>().find(
            "must be above") != std::string::npos);
}

TEST_CASE("levers move the value one after the other", "[io][market]") {
  const Json answer = ask("");
  const double base = row(answer["scenarios"], "id", "base")["value"];
  CHECK(base == answer["projection"]["value"]);
  for (const Json& scenario : answer["scenarios"]) {
    double value = base;
    for (const Json& lever : scenario["levers"]) {
      CHECK(lever["change"].get<double>() ==
            Approx(value * (lever["factor"].get<double>() - 1)).margin(1e-9));
      value += lever["change"].get<double>();
      CHECK((lever["facts"].size() > 0 || lever["factor"] == 1.0));
    }
    CHECK(scenario["value"].get<double>() == Approx(value).epsilon(1e-12));
  }
  CHECK(row(answer["scenarios"], "id", "bear")["value"] < base);
  CHECK(row(answer["scenarios"], "id", "bull")["value"] > base);

  const Json bear = ask(R"("scenario":"bear","levers":{"growth":0.02,"ai_volume":0,"ai_price":0})");
  CHECK(bear["projection"]["rate"].get<double>() == Approx(0.02).epsilon(1e-9));
  CHECK(row(ask(R"("scope":"knowledge")")["scenarios"][0]["levers"], "id", "ai_volume").contains("reason"));
}

TEST_CASE("five bases, each with its factors or the reason why not", "[io][market]") {
  const Json world = ask("");
  REQUIRE(world["bases"].size() == 5);
  CHECK(row(world["bases"], "id", "per_head")["reason"] ==
        "no fact gives the labour force of the world, only of countries");
  CHECK(row(world["bases"], "id", "indexed")["factors"][0]["value"] == Approx(100).epsilon(1e-12));
  const Json& real = row(world["bases"], "id", "real");
  CHECK(real["facts"][0] == "USA.cpi_inflation.2024");
  CHECK(real["value"].get<double>() ==
        Approx(world["projection"]["value"].get<double>() / std::pow(1.029, 8)).epsilon(1e-12));
  CHECK(row(ask(R"("inflation":0)")["bases"], "id", "real")["value"] == world["projection"]["value"]);

  const Json health = ask(R"("region":"United States","scope":"healthcare")");
  CHECK(row(health["bases"], "id", "per_head")["value"].get<double>() ==
        Approx(health["projection"]["value"].get<double>() * 1e9 / 174174000).epsilon(1e-12));
}

TEST_CASE("breakdowns name their records", "[io][market]") {
  const Json breakdowns = ask("")["breakdowns"];
  CHECK(row(breakdowns, "dimension", "organisation size")["ids"] == Json({"share-003", "share-004"}));
}

TEST_CASE("what cannot be asked is refused with path, value and what is allowed", "[io][market][errors]") {
  const Json scope = refusal(R"("scope":"tulips")");
  CHECK(scope["code"] == "not_allowed");
  CHECK(scope["path"] == "scope");
  CHECK(scope["value"] == "\"tulips\"");
  CHECK(scope["allowed"].get<std::string>().find("all_bpo, all_bpo_broad") == 0);

  const Json region = refusal(R"("scope":"knowledge","region":"India")");
  CHECK(region["path"] == "region");
  CHECK(region["allowed"] == "Global");

  const Json until = refusal(R"("until":2020)");
  CHECK(until["code"] == "out_of_range");
  CHECK(until["path"] == "until");
  CHECK(until["value"] == "2020");
  CHECK(until["allowed"] == "2026 to 2065");

  CHECK(refusal(R"("until":2099)")["path"] == "until");
  CHECK(refusal(R"("exclude":["gvr-bpo-2025","gvr"])")["path"] == "exclude[1]");
  CHECK(refusal(R"("exclude":[7])")["code"] == "wrong_type");
  CHECK(refusal(R"("growth":9)")["code"] == "out_of_range");
  CHECK(refusal(R"("growth":"9%")")["code"] == "wrong_type");
  CHECK(refusal(R"("year":2025.5)")["path"] == "year");
  CHECK(refusal(R"("roll_years":3)")["path"] == "roll_years");
  CHECK(refusal(R"("method":"magic")")["allowed"] == "publishers, history, blend, constant, ceiling");
  CHECK(refusal(R"("history":{"series":"tulips"})")["path"] == "history.series");
  const Json apart = refusal(R"("history":{"series":"in_itbpm_revenue_nasscom"})");
  CHECK(apart["path"] == "history.series");
  CHECK(apart["message"] == "cannot be projected: its points do not compare");
  CHECK(refusal(R"("history":{"name":"ours"})")["message"] == "needs series or points");
  CHECK(refusal(R"("history":{"points":[{"year":2024,"value":1},{"year":2024,"value":2}]})")["value"] ==
        "2024");
  CHECK(refusal(R"("history":{"points":[{"year":2024,"value":-1}]})")["path"] == "history.points[0].value");
  CHECK(refusal(R"("history_weight":1.5)")["path"] == "history_weight");
  CHECK(refusal(R"("levers":{"ai_volume":1})")["path"] == "levers.ai_volume");
  CHECK(refusal(R"("include_unverified":1)")["code"] == "wrong_type");
  CHECK(refusal(R"("scopes":"all_bpo")")["code"] == "unknown_field");
}

TEST_CASE("several errors are told at once", "[io][market][errors]") {
  const Json answer = ask(R"("region":"Atlantis","until":2001,"exclude":["x"])");
  REQUIRE(answer["schema"] == "bpo-error/1");
  CHECK(answer["errors"].size() == 3);
}

TEST_CASE("without the market estimates there is no answer", "[io][market][errors]") {
  const Json answer = Json::parse(answer_market(R"({"schema":"bpo-market/1"})", Catalogue{}));
  CHECK(answer["errors"][0]["code"] == "missing");
  CHECK(answer["errors"][0]["allowed"] == "the table market-estimates");
}

TEST_CASE("a range that a publisher states is how sure it is", "[io][market]") {
  const Json answer = ask(R"("scope":"global_sourcing","year":2012,"until":2015)");
  const Json& nasscom = row(answer["combined"]["voices"], "id", "nasscom-sourcing-2012");
  CHECK(nasscom["sd_from"] == "range");
  CHECK(nasscom["sd"].get<double>() == Approx(std::log(130.0 / 124) / 2.56).epsilon(1e-12));
}
