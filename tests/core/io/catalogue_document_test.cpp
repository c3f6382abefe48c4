#include "bpo/io/catalogue_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

namespace {

Json answer(std::string_view document) {
  return Json::parse(io::answer_catalogue(document, test::catalogue()));
}

}  // namespace

TEST_CASE("the catalogue lists what can be chosen", "[io][catalogue]") {
  const Json result = answer(R"({"schema":"bpo-catalogue/1","home":"USA","location":"JAM"})");
  CHECK(result["functions"][0]["code"] == "customer_service");
  CHECK(result["functions"][0]["missing"].empty());
  CHECK(result["homes"].size() == 3);
  CHECK(result["locations"].size() == 91);
  CHECK(result["industries"].size() == 33);
}

TEST_CASE("functions say which inputs they ask for", "[io][catalogue]") {
  const Json result = answer(R"({"schema":"bpo-catalogue/1","home":"USA","location":"PHL"})");
  std::vector<std::string> asking;
  for (const Json& function : result["functions"]) {
    if (!function["missing"].empty()) asking.push_back(function["code"]);
  }
  CHECK(asking == std::vector<std::string>{"procurement", "supply_chain", "legal", "research_analytics",
                                           "content_moderation", "it_infrastructure"});
}

TEST_CASE("unknown countries are refused", "[io][catalogue]") {
  const Json result = answer(R"({"schema":"bpo-catalogue/1","home":"ZZZ","location":"QQQ"})");
  REQUIRE(result["schema"] == "bpo-error/1");
  CHECK(result["errors"].size() == 2);
}
