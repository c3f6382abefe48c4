#include "bpo/market/track_record.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "bpo/market/combine.hpp"
#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

namespace {

MarketEstimate edition(const char* id, const char* published, int base_year, double base, int year,
                       double size) {
  return with_sizes(estimate(id, "House", published), base_year, base, year, size);
}

}  // namespace

TEST_CASE("an edition is held against what later ones put the year at", "[market][record]") {
  const std::vector<MarketEstimate> editions{edition("a", "2020", 2020, 100, 2022, 121),
                                             edition("b", "2021", 2021, 105, 2023, 120),
                                             edition("c", "2022", 2022, 110, 2024, 130)};
  const auto records = track_records(editions);
  REQUIRE(records.size() == 1);
  REQUIRE(records[0].scores.size() == 3);
  CHECK(records[0].scores[0].year == 2021);
  CHECK(records[0].scores[0].projected == Approx(110).epsilon(1e-12));
  CHECK(records[0].scores[0].found == 105);
  CHECK(records[0].scores[0].error == Approx(std::log(110.0 / 105)).epsilon(1e-12));
  CHECK(records[0].scores[1].projected == 121);
  CHECK(records[0].scores[1].later->id == "c");
  CHECK(records[0].rated());

  const double errors[] = {std::log(110.0 / 105), std::log(1.1), std::log(std::sqrt(105.0 * 120) / 110)};
  const double mean = (errors[0] + errors[1] + errors[2]) / 3;
  const double squares = errors[0] * errors[0] + errors[1] * errors[1] + errors[2] * errors[2];
  CHECK(records[0].mean_error == Approx(mean).epsilon(1e-12));
  CHECK(records[0].bias() == Approx(3.0 / 8 * mean).epsilon(1e-12));
  CHECK(records[0].sd(0.2) == Approx(std::sqrt((3 * 0.04 + squares) / 6)).epsilon(1e-12));
}

TEST_CASE("below three scores a publisher is unrated, and its tier stands", "[market][record]") {
  const std::vector<MarketEstimate> editions{edition("a", "2020", 2020, 100, 2022, 121),
                                             edition("b", "2022", 2022, 110, 2024, 130)};
  const auto records = track_records(editions);
  REQUIRE(records.size() == 1);
  CHECK_FALSE(records[0].rated());
  CHECK(records[0].bias() == 0);
  CHECK(records[0].sd(0.35) == 0.35);
}

TEST_CASE("what cannot be compared is not scored", "[market][record]") {
  const MarketEstimate first = edition("a", "2020", 2020, 100, 2022, 121);
  const auto alone_with = [&](MarketEstimate second) {
    const std::vector<MarketEstimate> both{first, std::move(second)};
    return track_records(both).empty();
  };
  CHECK_FALSE(alone_with(edition("b", "2021", 2021, 105, 2023, 120)));
  CHECK(alone_with(edition("b", "2020", 2021, 105, 2023, 120)));  // of the same date
  CHECK(alone_with(edition("b", "2019", 2021, 105, 2023, 120)));  // earlier
  CHECK(alone_with(edition("b", "2023", 2023, 105, 2024, 120)));  // of a year nobody foresaw
  CHECK(alone_with(in_segment(edition("b", "2021", 2021, 105, 2023, 120), "all BPO services")));
  MarketEstimate elsewhere = edition("b", "2021", 2021, 105, 2023, 120);
  elsewhere.region = "United States";
  CHECK(alone_with(elsewhere));
}

TEST_CASE("Grand View's five editions make a record", "[market][record]") {
  const auto world = world_2025();
  const auto records = track_records(world);
  REQUIRE_FALSE(records.empty());
  CHECK(records[0].publisher == "Grand View Research");
  CHECK(records[0].rated());
  CHECK(records[0].mean_error > 0);  // it foresaw more than it later found
  for (const Score& score : records[0].scores)
    CHECK(score.error == Approx(std::log(score.projected / score.found)).epsilon(1e-14));
}
