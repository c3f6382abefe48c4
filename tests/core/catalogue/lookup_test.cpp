#include "bpo/catalogue/lookup.hpp"

#include <array>
#include <catch2/catch.hpp>

#include "bpo/catalogue/function.hpp"
#include "support/support.hpp"

namespace {

using namespace bpo;

Location place(std::string id, std::string name, std::string region, double january, double july) {
  Location location;
  location.id = std::move(id);
  location.name = std::move(name);
  location.region = std::move(region);
  location.utc_offset_jan = january;
  location.utc_offset_jul = july;
  return location;
}

const Location kUs = place("USA", "United States", "North America", -6, -5);
const Location kJamaica = place("JAM", "Jamaica", "Latin America & Caribbean", -5, -5);
const Location kPhilippines = place("PHL", "Philippines", "East Asia & Pacific", 8, 8);

Fact fact(std::string function, std::string location, std::string side, double mode) {
  Fact row;
  row.parameter = "shrinkage";
  row.function = std::move(function);
  row.location = std::move(location);
  row.applies_to = std::move(side);
  row.mode = mode;
  return row;
}

double found(const Catalogue& catalogue, std::string_view function, const std::vector<std::string>& locations,
             Side side) {
  const auto functions = function_chain(function);
  const Fact* row = find_fact(catalogue, "shrinkage", functions, locations, side);
  return row == nullptr ? -1 : *row->mode;
}

}  // namespace

TEST_CASE("a function falls back on its family and then on any", "[catalogue]") {
  CHECK(function_chain("accounts_payable") ==
        std::vector<std::string_view>{"accounts_payable", "finance_accounting", "back_office", "any"});
  CHECK(function_chain("customer_service") == std::vector<std::string_view>{"customer_service", "any"});
}

TEST_CASE("related functions are the kinds of a function before its families", "[catalogue]") {
  using Codes = std::vector<std::string_view>;
  CHECK(related_functions("it_services") ==
        Codes{"it_services", "it_development", "it_infrastructure", "back_office"});
  CHECK(related_functions("technical_support") ==
        Codes{"technical_support", "it_service_desk", "customer_service"});
  CHECK(related_functions("any") == Codes{"any"});
}

TEST_CASE("every family named in the table of functions is in it", "[catalogue]") {
  for (const Function& function : functions()) {
    CHECK((function.family.empty() || find_function(function.family) != nullptr));
  }
}

TEST_CASE("distance follows the part of the world and the clock", "[catalogue]") {
  CHECK(distance(kUs, kUs) == Distance::onshore);
  CHECK(distance(kUs, kJamaica) == Distance::nearshore);
  CHECK(distance(kUs, kPhilippines) == Distance::offshore);
}

TEST_CASE("location types go from the country over its distance to any", "[catalogue]") {
  const auto chain = delivery_chain(kUs, kJamaica);
  CHECK(chain.front() == "offshore_jamaica");
  CHECK(std::find(chain.begin(), chain.end(), "nearshore") < std::find(chain.begin(), chain.end(), "any"));
  CHECK(chain.back() == "offshore");
  CHECK(home_chain(kUs) == std::vector<std::string>{"home_us", "home", "global", "any"});
}

TEST_CASE("the first match is (function, location), (function, any), (any, location), (any, any)",
          "[catalogue]") {
  const std::vector<std::string> home{"home_us", "home", "any"};
  Catalogue catalogue;
  catalogue.facts = {fact("any", "any", "in_house", 4)};
  CHECK(found(catalogue, "payroll", home, Side::in_house) == 4);
  catalogue.facts.push_back(fact("any", "home", "in_house", 3));
  CHECK(found(catalogue, "payroll", home, Side::in_house) == 3);
  catalogue.facts.push_back(fact("payroll", "any", "in_house", 2));
  CHECK(found(catalogue, "payroll", home, Side::in_house) == 2);
  catalogue.facts.push_back(fact("payroll", "home", "in_house", 1));
  CHECK(found(catalogue, "payroll", home, Side::in_house) == 1);
  catalogue.facts.push_back(fact("payroll", "home_us", "in_house", 0.5));
  CHECK(found(catalogue, "payroll", home, Side::in_house) == 0.5);
}

TEST_CASE("facts of the other side are passed over, neutral ones are not", "[catalogue]") {
  const std::vector<std::string> any{"any"};
  Catalogue catalogue;
  catalogue.facts = {fact("any", "any", "outsourced", 1), fact("any", "any", "transition", 2)};
  CHECK(found(catalogue, "payroll", any, Side::in_house) == 2);
  CHECK(found(catalogue, "payroll", any, Side::outsourced) == 1);
}

TEST_CASE("pay is that of the newest year and the occupation named first", "[catalogue]") {
  Catalogue catalogue;
  const auto pay = [](std::string id, int year, double employment, double median) {
    Occupation row;
    row.id = std::move(id);
    row.function = "payroll";
    row.country = "USA";
    row.year = year;
    row.employment = employment;
    row.annual_median = median;
    return row;
  };
  catalogue.occupations = {pay("old", 2024, 900, 1), pay("named first", 2025, 100, 2),
                           pay("more common", 2025, 500, 3)};
  CHECK(find_occupation(catalogue, "payroll", "USA")->id == "named first");
  CHECK(find_occupation(catalogue, "payroll", "GBR") == nullptr);
}

TEST_CASE("an unverified indicator is not used", "[catalogue]") {
  Catalogue catalogue;
  Indicator newer{.id = "b",
                  .country = "JAM",
                  .indicator = "cpi_inflation",
                  .value = 9,
                  .year = 2025,
                  .confidence = "unverified"};
  Indicator older{.id = "a",
                  .country = "JAM",
                  .indicator = "cpi_inflation",
                  .value = 5,
                  .year = 2024,
                  .confidence = "primary"};
  catalogue.indicators = {newer, older};
  CHECK(find_indicator(catalogue, "cpi_inflation", "JAM")->id == "a");
}

TEST_CASE("look-ups are the same with and without the order of the tables", "[catalogue][lookup]") {
  const Catalogue& ordered = test::catalogue();
  Catalogue plain = ordered;
  plain.fact_order.clear();
  plain.indicator_order.clear();
  plain.occupation_order.clear();
  const std::array<std::string_view, 2> functions{"customer_service", "any"};
  const std::array<std::string, 4> locations{"offshore_philippines", "home_us", "home", "any"};
  for (const Fact& fact : ordered.facts) {
    const Fact* fast = find_fact(ordered, fact.parameter, functions, locations, Side::outsourced);
    const Fact* slow = find_fact(plain, fact.parameter, functions, locations, Side::outsourced);
    REQUIRE((fast == nullptr) == (slow == nullptr));
    if (fast != nullptr) CHECK(fast->id == slow->id);
  }
  for (const Indicator& row : ordered.indicators) {
    const Indicator* fast = find_indicator(ordered, row.indicator, row.country);
    const Indicator* slow = find_indicator(plain, row.indicator, row.country);
    REQUIRE((fast == nullptr) == (slow == nullptr));
    if (fast != nullptr) CHECK(fast->id == slow->id);
    const Indicator* level = find_level(ordered, row.indicator, row.country);
    const Indicator* slow_level = find_level(plain, row.indicator, row.country);
    REQUIRE((level == nullptr) == (slow_level == nullptr));
    if (level != nullptr) CHECK(level->id == slow_level->id);
  }
  for (const Occupation& row : ordered.occupations) {
    const Occupation* fast = find_occupation(ordered, row.function, row.country);
    const Occupation* slow = find_occupation(plain, row.function, row.country);
    REQUIRE((fast == nullptr) == (slow == nullptr));
    if (fast != nullptr) CHECK(fast->id == slow->id);
  }
}
