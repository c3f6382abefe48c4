#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "bpo/market/claim.hpp"
#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

TEST_CASE("published rates against published sizes: the golden table", "[market][claim][golden]") {
  std::ifstream file(BPO_SOURCE_DIR "/tests/golden/market/claims.json");
  const auto golden = nlohmann::json::parse(file);
  const double tolerance_pct = golden["tolerance_pct"];
  REQUIRE(golden["cases"].size() == 34);
  for (const auto& row : golden["cases"]) {
    auto published = with_sizes(estimate(row["id"], "publisher", "2025"), row["base_year"], row["base_value"],
                                row["forecast_year"], row["forecast_value"]);
    published = with_rate(published, row["stated_low"], row["stated_high"], row["period"]);
    CAPTURE(published.id, row["source"].get<std::string>());
    const auto check = check_estimate(published);
    REQUIRE(check);
    CHECK(100 * check->implied ==
          Approx(row["implied_pct"].get<double>()).margin(tolerance_pct * (1 + 1e-9)));
    CHECK(wire_name(check->verdict) == row["verdict"].get<std::string>());
  }
}
