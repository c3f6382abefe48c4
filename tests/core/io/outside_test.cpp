// Worked examples that others have published, put into the savings model: tests/golden/roi/outside.json says
// what they printed, and why the model differs where it does.
#include <catch2/catch.hpp>
#include <set>

#include "bpo/io/json.hpp"
#include "bpo/io/roi_document.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

TEST_CASE("published worked examples come out as printed, or for a stated reason not", "[io][roi][outside]") {
  const Json file = Json::parse(test::read_file("tests/golden/roi/outside.json"));
  std::set<std::string> publishers;
  for (const Json& check : file["checks"]) {
    INFO(check["id"]);
    publishers.insert(check["source"]["publisher"].get<std::string>());
    CHECK(check["source"]["url"].get<std::string>().starts_with("http"));
    Json document = file["bare"];
    document.merge_patch(check["case"]);
    const Json result = Json::parse(io::answer_roi(document.dump(), test::catalogue()));
    INFO(result.dump().substr(0, 600));
    REQUIRE(result["schema"] == "bpo-roi-result/1");
    for (const auto& [pointer, expected] : check["expect"].items()) {
      INFO(pointer);
      const Json& value = result.at(Json::json_pointer(pointer));
      if (expected.is_string()) {
        CHECK(value == expected);
      } else {
        CHECK(value.get<double>() == Approx(expected.get<double>()).epsilon(1e-9).margin(1e-4));
      }
    }
  }
  CHECK(publishers.size() >= 6);
}
