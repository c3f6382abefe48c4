#include "bpo/io/where_document.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"
#include "support/support.hpp"

using bpo::io::answer_where;
using bpo::io::Json;
using Catch::WithinAbs;

namespace {

Json answer(const std::string& members) {
  return Json::parse(answer_where(R"({"schema":"bpo-where/1",)" + members + "}", bpo::test::catalogue()));
}

std::string first_error(const std::string& members) {
  const Json answered = answer(members);
  if (answered["schema"] != "bpo-error/1") return "answered";
  const Json& error = answered["errors"][0];
  return error["path"].get<std::string>() + " " + error["code"].get<std::string>();
}

const std::string kUs = R"("home":"USA","function":"customer_service")";

const Json& place(const Json& answered, const char* code) {
  for (const Json& one : answered["places"]) {
    if (one["code"] == code) return one;
  }
  static const Json none;
  return none;
}

}  // namespace

TEST_CASE("places are ranked with their facts, and nothing but facts", "[io][where]") {
  const Json a = answer(kUs);
  REQUIRE(a["places"].size() > 20);
  double sum = 0;
  for (const Json& one : a["places"]) sum += one["first"].get<double>();
  CHECK_THAT(sum, WithinAbs(1, 1e-9));
  const Json& jamaica = place(a, "JAM");
  CHECK(jamaica["distance"] == "nearshore");
  CHECK(jamaica["same_language"] == true);
  CHECK(jamaica["cost"]["pay"]["value"] == 4.5);
  CHECK(jamaica["cost"]["overhead"]["stands_in"] == true);
  CHECK(jamaica["cost"]["pay"]["records"][0]["year"] == 2024);
  CHECK(jamaica["rate"]["low"].get<double>() > 0);
  CHECK(jamaica["attrition"]["value"].get<double>() > 0);
  CHECK(jamaica["overlap"]["january"] == 420);
  CHECK(place(a, "CRI")["missing"] == Json({"language"}));
  CHECK(place(a, "IND")["distance"] == "offshore");
}

TEST_CASE("leaving a place out never puts two others in another order", "[io][where]") {
  const auto order = [](const Json& a) {
    std::vector<std::pair<int, std::string>> ranked;
    for (const Json& one : a["places"])
      ranked.emplace_back(one["rank"].get<int>(), one["code"].get<std::string>());
    std::sort(ranked.begin(), ranked.end());
    return ranked;
  };
  const auto all = order(answer(kUs + R"(,"places":["JAM","IND","PHL","COL","POL"])"));
  const auto fewer = order(answer(kUs + R"(,"places":["JAM","PHL","COL","POL"])"));
  std::vector<std::string> kept, left;
  for (const auto& [rank, code] : all) {
    if (code != "IND") kept.push_back(code);
  }
  for (const auto& [rank, code] : fewer) left.push_back(code);
  CHECK(kept == left);
}

TEST_CASE("must-haves leave places out and say why", "[io][where]") {
  const Json a = answer(R"("home":"DEU","function":"finance_accounting","places":["POL","IND","MAR"],)"
                        R"("must_haves":["eu_data","near"],"least_shared_minutes":60)");
  CHECK(place(a, "POL")["excluded"] == false);
  CHECK(a["winner"] == "POL");
  CHECK(place(a, "IND")["fails"] == Json({"eu_data", "near"}));
  CHECK_FALSE(place(a, "IND").contains("rank"));
  bool ramadan = false;
  for (const Json& note : a["notes"])
    ramadan = ramadan || note.get<std::string>().find("Ramadan") != std::string::npos;
  CHECK(ramadan);
}

TEST_CASE("a scale of one's own replaces the usual one", "[io][where]") {
  const Json a =
      answer(kUs + R"(,"places":["JAM"],"criteria":[{"id":"cost","weight":1,"worst":20,"best":5}])");
  const double total = a["places"][0]["cost"]["total"]["value"];
  CHECK(a["criteria"][0]["worst"] == 20);
  CHECK(a["criteria"][0]["default"] == false);
  CHECK(a["places"][0]["values"][0]["value"] == total);
  CHECK(a["criteria"][0]["holds"].is_null());
  CHECK(a["places"][0]["first"] == 1);
}

TEST_CASE("weights that are left out share what those given leave of the whole", "[io][where]") {
  const auto check = [](const std::string& criteria, const std::vector<double>& expected) {
    const Json answered = answer(kUs + R"(,"places":["JAM","IND"],"criteria":[)" + criteria + "]");
    for (std::size_t j = 0; j < expected.size(); ++j)
      CHECK_THAT(answered["criteria"][j]["weight"].get<double>(), WithinAbs(expected[j], 1e-12));
  };
  const double part = 0.4 / 0.7;
  const std::vector<double> most_of_it{0.6,         0.15 * part, 0.15 * part, 0.15 * part,
                                       0.10 * part, 0.08 * part, 0.07 * part};
  check(R"({"id":"cost","weight":60})", most_of_it);
  check(R"({"id":"cost","weight":0.6})", most_of_it);
  check(R"({"id":"cost","weight":60},{"id":"talent","weight":40})", {0.6, 0.4, 0, 0, 0, 0, 0});
  check(R"({"id":"cost","weight":300},{"id":"talent","weight":100})", {0.75, 0.25, 0, 0, 0, 0, 0});
  check(R"({"id":"law","worst":20})", {0.3, 0.15, 0.15, 0.15, 0.1, 0.08, 0.07});
  check(R"({"id":"law","weight":0})",
        {0.3 / 0.9, 0.15 / 0.9, 0.15 / 0.9, 0.15 / 0.9, 0, 0.08 / 0.9, 0.07 / 0.9});
}

TEST_CASE("a mix of places costs what its shares make of it", "[io][where]") {
  const Json a =
      answer(kUs + R"(,"places":["JAM","IND"],"mix":[{"place":"IND","share":3},{"place":"JAM","share":1}])");
  const double jamaica = place(a, "JAM")["cost"]["total"]["value"];
  const double india = place(a, "IND")["cost"]["total"]["value"];
  CHECK(a["mix"]["parts"][0]["share"] == 0.75);
  CHECK_THAT(a["mix"]["cost"]["value"].get<double>(), WithinAbs(0.75 * india + 0.25 * jamaica, 1e-12));
  CHECK(a["mix"]["cost"]["stands_in"] == true);
  CHECK_THAT(a["mix"]["shared_minutes"].get<double>(),
             WithinAbs(0.25 * place(a, "JAM")["overlap"]["mean"].get<double>() +
                           0.75 * place(a, "IND")["overlap"]["mean"].get<double>(),
                       1e-9));
  CHECK(answer(kUs)["mix"].is_null());
  CHECK(first_error(kUs + R"(,"mix":[{"place":"XXX","share":1}])") == "mix[0].place not_allowed");
  CHECK(first_error(kUs + R"(,"mix":[{"place":"JAM","share":1},{"place":"JAM","share":1}])") ==
        "mix[1].place not_allowed");
  CHECK(first_error(kUs + R"(,"mix":[{"place":"JAM","share":0}])") == "mix not_allowed");
}

TEST_CASE("an answer about places says what is at home and what else can be asked", "[io][where]") {
  const Json a = answer(kUs + R"(,"home_hours":{"from":480})");
  CHECK(a["at_home"]["name"] == "United States");
  CHECK(a["at_home"]["cost"]["value"].get<double>() > 20);
  CHECK(a["home_hours"] == Json({{"from", 480}, {"to", 1020}}));
  CHECK(a["place_hours"]["from"] == 540);
  CHECK(a["choices"]["places"].size() > 50);
  CHECK(a["choices"]["functions"][0].contains("label"));
}

TEST_CASE("leavers are those of a country where they were surveyed, else of its distance", "[io][where]") {
  const std::string places = R"(,"places":["PHL","ZAF","IND","JAM","GBR"])";
  const auto attrition = [&](const std::string& members, const char* code) {
    return place(answer(members + places), code)["attrition"];
  };
  const Json philippines = attrition(kUs, "PHL");
  CHECK(philippines["value"] == 0.45);
  CHECK(philippines["low"] == philippines["high"]);
  CHECK(philippines["of"] == "Philippines");
  CHECK(philippines["year"] == 2022);
  CHECK(philippines["record"] == "PHL.attrition_total.customer_service.2022");
  CHECK(attrition(kUs, "ZAF")["low"] == 0.15);
  CHECK(attrition(kUs, "IND")["value"] == 0.55);  // of all outsourced work
  CHECK(attrition(kUs, "GBR")["value"] == 0.27);  // of outsourcers
  CHECK(attrition(kUs, "JAM")["of"] == "offshore");
  CHECK(attrition(kUs, "JAM")["year"].is_null());
  const std::string accounting = R"("home":"USA","function":"finance_accounting")";
  CHECK(attrition(accounting, "ZAF")["value"] == 0.15);
  CHECK(attrition(accounting, "PHL")["of"] == "offshore");  // agents' are no bookkeepers'
}

TEST_CASE("forty places are ranked, and one place alone is first", "[io][where]") {
  std::string codes;
  int count = 0;
  for (const auto& location : bpo::test::catalogue().locations) {
    if (location.id == "USA" || count == 40) continue;
    codes += (count++ == 0 ? "\"" : ",\"") + location.id + "\"";
  }
  REQUIRE(count == 40);
  const Json a = answer(kUs + R"(,"draws":1024,"places":[)" + codes + "]");
  double first = 0;
  for (const Json& one : a["places"]) {
    double ranks = 0;
    for (const Json& share : one["acceptability"]) ranks += share.get<double>();
    CHECK_THAT(ranks, WithinAbs(1, 1e-9));
    first += one["first"].get<double>();
  }
  CHECK_THAT(first, WithinAbs(1, 1e-9));
  const Json alone = answer(kUs + R"(,"places":["JAM"])");
  CHECK(alone["places"][0]["first"] == 1);
  CHECK(alone["runner_up"].is_null());
}

TEST_CASE("fewer draws answer the same question with a larger error", "[io][where]") {
  const Json all = answer(kUs);
  const Json fewer = answer(kUs + R"(,"draws":4096)");
  CHECK(all["sampling"]["draws"] == 32768);
  CHECK(fewer["sampling"]["draws"] == 4096);
  CHECK(fewer["sampling"]["error"].get<double>() > all["sampling"]["error"].get<double>());
  CHECK(fewer["winner"] == all["winner"]);
  CHECK(fewer["criteria"] == all["criteria"]);
  for (const Json& one : fewer["places"]) {
    const double whole = place(all, one["code"].get<std::string>().c_str())["first"];
    CHECK_THAT(one["first"].get<double>(),
               WithinAbs(whole, 5 * fewer["sampling"]["error"].get<double>() + 1e-12));
  }
  CHECK(first_error(kUs + R"(,"draws":8)") == "draws out_of_range");
}

TEST_CASE("questions about places are refused by field", "[io][where]") {
  CHECK(first_error(R"("home":"USA")") == "function missing");
  CHECK(first_error(R"("home":"XXX","function":"customer_service")") == "home not_allowed");
  CHECK(first_error(R"("home":"USA","function":"juggling")") == "function not_allowed");
  CHECK(first_error(kUs + R"(,"places":["JAM","XXX"])") == "places[1] not_allowed");
  CHECK(first_error(kUs + R"(,"places":["JAM","JAM"])") == "places[1] not_allowed");
  CHECK(first_error(kUs + R"(,"must_haves":["sun"])") == "must_haves[0] not_allowed");
  CHECK(first_error(kUs + R"(,"criteria":[{"id":"cost","weight":-1}])") == "criteria[0].weight out_of_range");
  CHECK(first_error(kUs + R"(,"criteria":[{"id":"law","worst":80}])") == "criteria[0].best not_allowed");
  CHECK(first_error(kUs + R"(,"home_hours":{"from":1500})") == "home_hours.from out_of_range");
  std::string nothing;
  for (const char* id : {"cost", "talent", "language", "overlap", "law", "prices", "infrastructure"})
    nothing += (nothing.empty() ? "" : ",") + std::string(R"({"id":")") + id + R"(","weight":0})";
  CHECK(first_error(kUs + R"(,"criteria":[)" + nothing + "]") == "criteria not_allowed");
}
