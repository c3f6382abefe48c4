#include <catch2/catch.hpp>
#include <set>

#include "bpo/catalogue/datasets.hpp"
#include "bpo/catalogue/function.hpp"
#include "bpo/io/tables.hpp"
#include "support/support.hpp"

TEST_CASE("the bundled tables are all there", "[catalogue][datasets]") {
  const bpo::Catalogue& c = bpo::test::catalogue();
  CHECK(c.facts.size() == 221);
  CHECK(c.estimates.size() == 92);
  CHECK(c.locations.size() == 91);
  CHECK(c.occupations.size() == 166);
}

TEST_CASE("every fact cites a source that is bundled and keeps low <= mode <= high",
          "[catalogue][datasets]") {
  const bpo::Catalogue& c = bpo::test::catalogue();
  for (const bpo::Fact& fact : c.facts) {
    INFO(fact.id);
    CHECK(bpo::find_by_id(c.sources, fact.source) != nullptr);
    REQUIRE(fact.mode);
    if (fact.low) CHECK(*fact.low <= *fact.mode);
    if (fact.high) CHECK(*fact.mode <= *fact.high);
  }
}

TEST_CASE("a shard that cannot be read changes nothing", "[catalogue][datasets]") {
  bpo::Catalogue catalogue = bpo::test::catalogue();
  const auto before = catalogue.facts.size();
  CHECK(bpo::io::load_tables("{", catalogue).front().code == bpo::ErrorCode::not_json);
  const bpo::Errors errors =
      bpo::io::load_tables(R"({"locations":[],"roi-parameters":[{"id":"x","mode":"much"}]})", catalogue);
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().path == "roi-parameters[0].mode");
  CHECK(bpo::io::load_tables(R"({"roi-parameters":[{"mode":1}]})", catalogue).front().path ==
        "roi-parameters[0].id");
  CHECK(catalogue.facts.size() == before);
}

TEST_CASE("a record that is loaded again replaces the one before, others are added",
          "[catalogue][datasets]") {
  bpo::Catalogue catalogue;
  REQUIRE(bpo::io::load_tables(R"({"sources":[{"id":"a","title":"first"},{"id":"b"}]})", catalogue).empty());
  REQUIRE(bpo::io::load_tables(R"({"sources":[{"id":"a","title":"second"},{"id":"c"}]})", catalogue).empty());
  CHECK(catalogue.sources.size() == 3);
  CHECK(bpo::find_by_id(catalogue.sources, "a")->title == "second");
}
