#include "bpo/decision/place.hpp"

#include "../numeric.hpp"
#include "support/support.hpp"

using namespace bpo;
using namespace bpo::decision;

namespace {

const Location& place(std::string_view code) {
  return *find_by_id(test::catalogue().locations, code);
}

PlaceQuestion from(std::string_view home, std::string function = "customer_service") {
  const Location& there = place(home);
  return {.home = there, .function = std::move(function), .language = first_language(there)};
}

}  // namespace

TEST_CASE("Every clock of the catalogue shows the hours the catalogue gives for January and July") {
  for (const Location& location : test::catalogue().locations) {
    CAPTURE(location.id, location.time_rule);
    const auto rule = ZoneRule::make(location.time_rule);
    REQUIRE(rule);
    const auto hours_on = [&](std::chrono::month month) {
      const std::chrono::sys_seconds noon =
          std::chrono::sys_days(std::chrono::year(2026) / month / 15) + std::chrono::hours(12);
      return static_cast<double>(rule.value().offset(noon).count()) / 3600;
    };
    CHECK(hours_on(std::chrono::January) == location.utc_offset_jan);
    CHECK(hours_on(std::chrono::July) == location.utc_offset_jul);
  }
}

TEST_CASE("Agents in Jamaica cost what is published, and an American seat") {
  const LabourCost cost = labour_cost(test::catalogue(), "customer_service", place("JAM"));
  CHECK(cost.pay.value == 4.5);
  CHECK(cost.pay.low == 4);
  CHECK_FALSE(cost.pay.stands_in);
  CHECK_THAT(*cost.on_costs.value, WithinAbs(0.45, 1e-12));  // benefits 30 to 40 %, bonus 5 to 15 %
  CHECK_THAT(cost.on_costs.low, WithinAbs(0.35, 1e-12));
  CHECK(cost.overhead.stands_in);
  CHECK_THAT(*cost.overhead.value, WithinAbs((7500 + 3500) / 2080.0, 1e-12));
  CHECK_THAT(*cost.total.value, WithinAbs(4.5 * 1.45 + 11000 / 2080.0, 1e-12));
  CHECK(cost.pay.records.size() == 1);
  CHECK(cost.on_costs.records.size() == 2);
}

TEST_CASE("Where the work's pay is not published the stand-in says so, and nothing counts as zero") {
  for (const Location& location : test::catalogue().locations) {
    for (const char* function : {"customer_service", "finance_accounting", "it_development"}) {
      CAPTURE(location.id, function);
      const LabourCost cost = labour_cost(test::catalogue(), function, location);
      for (const PlaceFigure* part : {&cost.pay, &cost.on_costs, &cost.overhead, &cost.total}) {
        if (part->value) {
          CHECK(*part->value > 0);
          CHECK(part->low <= *part->value);
          CHECK(part->high >= *part->value);
        }
        CHECK_FALSE(part->basis.empty());
      }
      CHECK(cost.total.value.has_value() == (cost.pay.value && cost.on_costs.value && cost.overhead.value));
      if (cost.pay.value) CHECK_FALSE(cost.pay.records.empty());
    }
  }
  Catalogue nothing = test::catalogue();
  nothing.facts.clear();
  nothing.fact_order.clear();
  CHECK_FALSE(labour_cost(nothing, "customer_service", place("JAM")).total.value);
}

TEST_CASE("Hours shared with home follow both clocks") {
  PlaceQuestion question = from("USA");
  question.home_day = question.place_day = {8 * 60, 17 * 60};
  const Overlap kingston = *overlap(question, place("JAM"));
  CHECK(kingston.july == 540);
  CHECK(kingston.january == 480);
  CHECK(overlap(question, place("IND"))->july == 0);
  Location clockless = place("JAM");
  clockless.time_rule.clear();
  CHECK_FALSE(overlap(question, clockless));
}

TEST_CASE("A language is measured where it is published and said where it is not") {
  const Catalogue& catalogue = test::catalogue();
  CHECK(measure(catalogue, from("USA"), place("JAM"), PlaceCriterionId::language).value == 98);
  CHECK_FALSE(measure(catalogue, from("USA"), place("CRI"), PlaceCriterionId::language).value);
  CHECK(measure(catalogue, from("DEU"), place("AUT"), PlaceCriterionId::language).value == 100);
  const PlaceFigure foreign = measure(catalogue, from("DEU"), place("POL"), PlaceCriterionId::language);
  CHECK(foreign.stands_in);
  CHECK(foreign.high == 50);
  CHECK(speaks(place("CHE"), "French"));
  CHECK_FALSE(speaks(place("CHE"), "Fren"));
}

TEST_CASE("Stability and law have the lowest and highest of their three as range") {
  const PlaceFigure law = measure(test::catalogue(), from("USA"), place("IND"), PlaceCriterionId::law);
  CHECK(law.records.size() == 3);
  CHECK(law.low < *law.value);
  CHECK(*law.value < law.high);
}

TEST_CASE("The weights of places sum to 1 and people in the trade count by their digits") {
  double sum = 0;
  for (const PlaceCriterion& criterion : place_criteria()) sum += criterion.weight;
  CHECK_THAT(sum, WithinAbs(1, 1e-12));
  const auto talent = place_value(PlaceCriterionId::talent, 1000, 1'000'000).value();
  CHECK_THAT(talent(10'000), WithinAbs(1.0 / 3, 1e-12));
  CHECK(talent(100) == 0);
  CHECK_FALSE(place_value(PlaceCriterionId::cost, 3, 3));
}

TEST_CASE("Great circles have their known length") {
  constexpr double kQuarter = 10007.543398010286;  // pi / 2 x 6371
  Location origin{.id = "a"}, east{.id = "b"}, pole{.id = "c"}, opposite{.id = "d"};
  east.lon = 90;
  pole.lat = 90;
  opposite.lon = 180;
  CHECK(kilometres(origin, origin) == 0);
  CHECK_THAT(kilometres(origin, east), WithinRel(kQuarter, 1e-12));
  CHECK_THAT(kilometres(east, pole), WithinRel(kQuarter, 1e-12));
  CHECK_THAT(kilometres(origin, opposite), WithinRel(2 * kQuarter, 1e-12));
}
