#include <catch2/catch.hpp>

#include "bpo/io/document.hpp"
#include "bpo/io/schema_document.hpp"
#include "bpo/sourcing/fields.hpp"

using namespace bpo;
using io::Json;

TEST_CASE("the schema of every document is JSON Schema with a row a field", "[io][schema]") {
  for (const auto documents :
       {io::market_documents(), io::series_documents(), io::savings_documents(), io::analysis_documents()}) {
    for (const io::DocumentKind& document : documents) {
      const std::string name(document.name);
      INFO(name);
      const Json schema = Json::parse(io::answer_schema(name, documents));
      CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
      CHECK(schema["properties"]["schema"]["const"] == "bpo-" + name + "/1");
      CHECK(schema["additionalProperties"] == false);
      CHECK(!schema["x-fields"].empty());
    }
  }
}

TEST_CASE("a field's bounds, choices and lists stand in the schema", "[io][schema]") {
  const Json schema = Json::parse(io::answer_schema("roi", io::savings_documents()));
  const Json& properties = schema["properties"];
  CHECK(properties["horizon_months"]["minimum"] == 6);
  CHECK(properties["horizon_months"]["maximum"] == 120);
  CHECK(properties["work"]["properties"]["headcount"]["oneOf"][0]["exclusiveMinimum"] == 0);
  CHECK(properties["client"]["properties"]["timing"]["enum"] == Json({"end", "mid"}));
  CHECK(properties["client"]["required"] == Json({"function", "home"}));
  CHECK(properties["option"]["properties"]["locations"]["items"]["properties"]["rate"]["title"] == "Rate");
  CHECK(schema["x-fields"].size() == scenario_fields().size());
}

TEST_CASE("an unknown name is refused with the known ones", "[io][schema]") {
  const Json error = Json::parse(io::answer_schema("clame", io::series_documents()));
  CHECK(error["schema"] == "bpo-error/1");
  CHECK(error["errors"][0]["allowed"].get<std::string>().starts_with("project, claim"));
}
