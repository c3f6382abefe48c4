#include "bpo/market/scope.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string_view>

using namespace bpo::market;

TEST_CASE("every segment belongs to one scope of the table", "[market][scope]") {
  std::set<std::string_view> texts;
  for (const Segment& segment : segments()) {
    CAPTURE(segment.text);
    CHECK(texts.insert(segment.text).second);
    CHECK(find_scope(segment.scope) != nullptr);
    CHECK(scope_of(segment.text) == find_scope(segment.scope));
  }
}

TEST_CASE("every scope has its own id, a family, a meaning and a segment", "[market][scope]") {
  std::set<std::string_view> ids;
  for (const Scope& scope : scopes()) {
    CAPTURE(scope.id);
    CHECK(ids.insert(scope.id).second);
    CHECK_FALSE(scope.label.empty());
    CHECK_FALSE(scope.family.empty());
    CHECK_FALSE(scope.counts.empty());
    bool used = false;
    for (const Segment& segment : segments()) used = used || segment.scope == scope.id;
    CHECK(used);
  }
}

TEST_CASE("contract values, revenue and wider definitions are scopes of their own", "[market][scope]") {
  CHECK(scope_of("all BPO")->id == "all_bpo");
  CHECK(scope_of("all BPO (9 functions incl. logistics, engineering, facilities)")->id == "all_bpo_broad");
  CHECK(scope_of("large outsourcing contracts (TCV above USD 25 m), ITO + BPO")->id == "large_contracts");
  CHECK(scope_of("customer-management BPO: revenue of the ten largest providers")->id ==
        "customer_providers");
  CHECK(scope_of("tulip bulbs") == nullptr);
  CHECK(find_scope("tulips") == nullptr);
}
