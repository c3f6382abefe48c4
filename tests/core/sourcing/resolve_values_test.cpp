#include <catch2/catch.hpp>

#include "bpo/catalogue/function.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

void check_same(const Given& given) {
  const auto full = resolve(given, test::catalogue());
  const auto values = resolve_values(given, test::catalogue());
  REQUIRE(static_cast<bool>(full) == static_cast<bool>(values));
  if (full) {
    CHECK(npv_of(values.value()) == npv_of(full.value().scenario));
  } else {
    REQUIRE(values.errors().size() == full.errors().size());
    CHECK(values.errors().front().path == full.errors().front().path);
  }
}

}  // namespace

TEST_CASE("resolving without provenance gives the same scenario, or the same refusal",
          "[sourcing][resolve]") {
  check_same(test::e1_given());
  for (const Function& function : functions()) {
    for (const char* location : {"USA", "MEX", "PHL", "POL"}) {
      Given given = test::default_given(location);
      given.texts["client.function"] = std::string(function.code);
      check_same(given);
      given.texts["option.sourcing_model"] = "managed_bpo";
      check_same(given);
    }
  }
}
