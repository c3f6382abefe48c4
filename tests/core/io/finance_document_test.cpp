#include "bpo/io/finance_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"
#include "refusal.hpp"

using bpo::io::answer_finance;
using bpo::io::Json;
using Catch::WithinRel;

namespace {

Json answer(std::string_view document) {
  return Json::parse(answer_finance(document));
}

}  // namespace

TEST_CASE("a cash flow document is answered with every measure", "[io][finance]") {
  const Json result = answer(R"({"schema":"bpo-finance/1","cashflows":[-1000,500,500,500],"rate":0.1})");
  CHECK(result["schema"] == "bpo-finance-result/1");
  const Json& measures = result["measures"];
  CHECK_THAT(measures["npv"]["value"].get<double>(), WithinRel(243.42599549211104, 1e-12));
  CHECK_THAT(measures["irr"]["value"].get<double>(), WithinRel(0.23375192852825866, 1e-12));
  CHECK(measures["irr"]["roots"].size() == 1);
  CHECK(measures["simple_roi"]["value"] == 0.5);
  CHECK(measures["payback"]["value"] == 2.0);
  CHECK_THAT(measures["discounted_payback"]["value"].get<double>(), WithinRel(2.352, 1e-12));
  for (const char* name : {"mirr", "profitability_index", "equivalent_annual_amount"})
    CHECK(measures[name]["value"].is_number());
  for (const auto& [name, measure] : measures.items()) CHECK_FALSE(measure.contains("reason"));
}

TEST_CASE("rates are a year whatever the period", "[io][finance]") {
  const Json monthly = answer(
      R"({"schema":"bpo-finance/1","cashflows":[-1000,0,0,0,0,0,0,0,0,0,0,0,1100],"rate":0.1,"periods_per_year":12})");
  const Json& measures = monthly["measures"];
  CHECK(std::abs(measures["npv"]["value"].get<double>()) < 1e-9);
  CHECK_THAT(measures["irr"]["value"].get<double>(), WithinRel(0.1, 1e-12));
  CHECK_THAT(measures["mirr"]["value"].get<double>(), WithinRel(0.1, 1e-12));
  CHECK(measures["payback"]["periods"].get<double>() > 11.0);
  CHECK(measures["payback"]["value"].get<double>() < 1.0);
}

TEST_CASE("a measure the flows do not have is null with its reason", "[io][finance]") {
  const Json nothing = answer(R"({"schema":"bpo-finance/1","cashflows":[100,0],"rate":0.1})")["measures"];
  for (const char* name : {"irr", "mirr", "profitability_index", "simple_roi"}) {
    CHECK(nothing[name]["value"].is_null());
    CHECK_FALSE(nothing[name]["reason"].get<std::string>().empty());
  }
  const Json pump =
      answer(R"({"schema":"bpo-finance/1","cashflows":[-1600,10000,-10000],"rate":0.1})")["measures"];
  CHECK(pump["irr"]["value"].is_null());
  CHECK(pump["irr"]["reason"] == "several");
  CHECK(pump["irr"]["roots"].size() == 2);
  CHECK(pump["payback"]["value"].is_null());
}

TEST_CASE("cash flow documents are refused by field", "[io][finance]") {
  CHECK(first_error(answer(R"({"schema":"bpo-finance/1","rate":0.1})")) == "cashflows missing");
  CHECK(first_error(answer(R"({"schema":"bpo-finance/1","cashflows":[],"rate":0.1})")) ==
        "cashflows out_of_range");
  CHECK(first_error(answer(R"({"schema":"bpo-finance/1","cashflows":[1,"2"],"rate":0.1})")) ==
        "cashflows[1] wrong_type");
  CHECK(first_error(answer(R"({"schema":"bpo-finance/1","cashflows":[1],"rate":-1})")) ==
        "rate out_of_range");
  CHECK(first_error(answer(R"({"schema":"bpo-finance/1","cashflows":[1],"rate":0.1,"timing":"late"})")) ==
        "timing not_allowed");
  CHECK(
      first_error(answer(R"({"schema":"bpo-finance/1","cashflows":[1],"rate":0.1,"periods_per_year":0})")) ==
      "periods_per_year out_of_range");
  CHECK(first_error(answer("{")) == " not_json");
}
