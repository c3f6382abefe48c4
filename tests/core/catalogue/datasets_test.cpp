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
  CHECK(c.occupations.size() == 350);
  CHECK(c.series.size() == 34);
  CHECK(c.points.size() == 532);
  CHECK(c.shares.size() == 174);
  CHECK(c.adoption.size() == 62);
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

TEST_CASE("a record is read as it stands in its table", "[catalogue][datasets]") {
  const bpo::Catalogue& c = bpo::test::catalogue();
  const bpo::MarketShare* computed = bpo::find_by_id(c.shares, "share-026");
  REQUIRE(computed != nullptr);
  CHECK(computed->category == "Western Europe");
  CHECK(computed->share_pct == 22.1);
  CHECK(computed->value == 27.0);
  CHECK(computed->unit == "USD bn");
  const bpo::Adoption* range = bpo::find_by_id(c.adoption, "adopt-003");
  REQUIRE(range != nullptr);
  CHECK_FALSE(range->value);
  CHECK(range->low == 20.0);
  CHECK(range->high == 30.0);
  CHECK_FALSE(range->year);
  const bpo::Series* imputed = bpo::find_by_id(c.series, "wb_ict_service_exports_jm");
  REQUIRE(imputed != nullptr);
  CHECK_FALSE(imputed->projectable);
  CHECK(bpo::find_by_id(c.series, "wb_ict_service_exports_in")->projectable);
  CHECK(bpo::find_by_id(c.sources, "ubs-prices-and-earnings-2018")->use == "cited fact");
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
  CHECK(bpo::io::load_tables(R"({"series":[{"id":"x","projectable":"no"}]})", catalogue).front().path ==
        "series[0].projectable");
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
