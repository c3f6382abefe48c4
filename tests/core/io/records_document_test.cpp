#include "bpo/io/records_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

namespace {

Json answer(std::string_view document) {
  return Json::parse(io::answer_records(document, test::catalogue()));
}

}  // namespace

TEST_CASE("a record comes with its source", "[io][records]") {
  const Json result =
      answer(R"({"schema":"bpo-records/1","ids":["attrition.customer_service.home","project-judgement"]})");
  REQUIRE(result["records"].size() == 2);
  CHECK(result["records"][0]["value"] == 0.26);
  CHECK(result["records"][0]["source"].contains("publisher"));
  CHECK(result["records"][1]["table"] == "sources");
}

TEST_CASE("a point, a share and a survey's fact say what they are of", "[io][records]") {
  const Json records =
      answer(R"({"schema":"bpo-records/1","ids":["wb_ict_service_exports_in.2008","share-026","adopt-003"]})")
          ["records"];
  REQUIRE(records.size() == 3);
  CHECK(records[0]["table"] == "market-series");
  CHECK(records[0]["unit"] == "USD bn");
  CHECK(records[0]["location"] == "IND");
  CHECK(records[0]["source"]["use"] == "open data");
  CHECK(records[1]["scope"] == "all BPO");
  CHECK(records[1]["share_pct"] == 22.1);
  CHECK(records[1]["value"] == 27);
  CHECK(records[2]["low"] == 20);
  CHECK(records[2]["high"] == 30);
  CHECK_FALSE(records[2].contains("value"));
  CHECK_FALSE(records[2].contains("year"));
}

TEST_CASE("an unknown id is refused by its place in the list", "[io][records]") {
  const Json result = answer(R"({"schema":"bpo-records/1","ids":["project-judgement","nothing"]})");
  REQUIRE(result["schema"] == "bpo-error/1");
  CHECK(result["errors"][0]["path"] == "ids[1]");
}
