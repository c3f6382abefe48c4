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
  CHECK(answer["projection"]["band"] == "range of publishers");
}

TEST_CASE("every input says where it came from", "[io][market]") {
  const Json answer = ask(R"("until":2030,"growth":0.05)");
  REQUIRE(answer["inputs"].size() == market_fields().size());
  CHECK(row(answer["inputs"], "path", "until")["origin"] == "user");
  CHECK(row(answer["inputs"], "path", "until")["value"] == 2030);
  CHECK(row(answer["inputs"], "path", "growth")["value"] == 0.05);
  CHECK(row(answer["inputs"], "path", "year")["origin"] == "rule");
  CHECK(row(answer["inputs"], "path", "year")["value"] == 2025);
  CHECK_FALSE(row(answer["inputs"], "path", "year")["rule"].get<std::string>().empty());
  CHECK(answer["projection"]["origin"] == "user");
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

TEST_CASE("countries' own series come with their growth", "[io][market]") {
  const Json answer = ask("");
  const Json& india = row(answer["series"], "id", "wb_ict_service_exports_in");
  const double first = india["points"].front()["value"];
  const double last = india["points"].back()["value"];
  CHECK(india["multiple"].get<double>() == Approx(last / first).epsilon(1e-12));
  CHECK(first *
            std::pow(1 + india["growth"].get<double>(), india["to"].get<int>() - india["from"].get<int>()) ==
        Approx(last).epsilon(1e-12));
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
