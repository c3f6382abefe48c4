#include "bpo/sourcing/resolve.hpp"

#include <catch2/catch.hpp>

#include "bpo/sourcing/fields.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

const Input& input(const Resolved& resolved, std::string_view path) {
  const Input* found = nullptr;
  for (const Input& row : resolved.inputs) {
    if (row.path == path) found = &row;
  }
  REQUIRE(found != nullptr);
  return *found;
}

bool has_error(const Errors& errors, std::string_view path, ErrorCode code) {
  return std::any_of(errors.begin(), errors.end(),
                     [&](const Error& e) { return e.path == path && e.code == code; });
}

}  // namespace

TEST_CASE("every default shown has a record, a rule or both", "[sourcing][resolve]") {
  const Resolved resolved = resolve(test::default_given(), test::catalogue()).value();
  for (const Input& row : resolved.inputs) {
    INFO(row.path);
    CHECK(row.field != nullptr);
    if (row.origin == Origin::fact) CHECK(!row.facts.empty());
    if (row.origin == Origin::rule) CHECK(!row.rule.empty());
    for (const std::string& source : row.sources)
      CHECK(find_by_id(test::catalogue().sources, source) != nullptr);
  }
}

TEST_CASE("defaults are the published figures", "[sourcing][resolve]") {
  const Resolved r = resolve(test::default_given(), test::catalogue()).value();
  CHECK(r.scenario.inhouse.salary == 44770);
  CHECK(input(r, "inhouse.salary").sources.size() == 1);
  CHECK(r.scenario.inhouse.attrition == 0.26);
  CHECK(input(r, "inhouse.attrition").has_range);
  CHECK(r.scenario.inhouse.overhead == 7500 + 3500);
  CHECK(r.scenario.inhouse.supervisor_salary == Approx(1.55 * 44770));
  CHECK(input(r, "inhouse.supervisor_salary").confidence == "judgement");
  CHECK(r.scenario.option.placements.front().rate == Approx(16 * (40 * 52 / 12.0) * (1 - 0.22)));
  CHECK(r.scenario.transition.waves.front().cutover() == 1 + 4 + 1);
}

TEST_CASE("a user's value is the user's, and others follow it", "[sourcing][resolve]") {
  Given given = test::default_given();
  given.numbers["inhouse.salary"] = 60000;
  const Resolved r = resolve(given, test::catalogue()).value();
  CHECK(input(r, "inhouse.salary").origin == Origin::user);
  CHECK(input(r, "inhouse.salary").default_value == 44770);
  CHECK(r.scenario.inhouse.supervisor_salary == Approx(93000));
}

TEST_CASE("figures of other work that stand in are marked as judgement", "[sourcing][resolve]") {
  Given given = test::default_given("PHL");
  given.texts["client.function"] = "legal";
  given.numbers["option.locations[0].rate"] = 4000;
  const Resolved r = resolve(given, test::catalogue()).value();
  for (const char* path : {"inhouse.attrition", "inhouse.shrinkage"}) {
    CHECK(input(r, path).confidence == "judgement");
    CHECK(!input(r, path).rule.empty());
  }
  CHECK(input(r, "inhouse.benefits_load").confidence == "primary");  // published for any work
}

TEST_CASE("a price of other work stands in only where that is paid about the same", "[sourcing][resolve]") {
  Given given = test::default_given("PHL");
  given.texts["client.function"] = "payroll";  // 58,260 a year, general clerks 45,010
  const Resolved close = resolve(given, test::catalogue()).value();
  CHECK(input(close, "option.locations[0].rate").confidence == "judgement");
  CHECK(input(close, "option.locations[0].rate").facts ==
        std::vector<std::string>{"provider_rate_per_hour.back_office.offshore_philippines"});

  for (const char* function : {"legal", "research_analytics", "procurement", "it_infrastructure"}) {
    INFO(function);
    given.texts["client.function"] = function;
    const Result<Resolved> refused = resolve(given, test::catalogue());
    REQUIRE(refused.errors().size() == 1);
    CHECK(refused.errors()[0].path == "option.locations[0].rate");
    CHECK(refused.errors()[0].message.find("pay differs by more than 30 % (45010 against ") !=
          std::string::npos);
  }
}

TEST_CASE("IT services take the pay and the price of a kind of them, not those of clerks",
          "[sourcing][resolve]") {
  Given given = test::default_given("PHL");
  given.texts["client.function"] = "it_services";
  const Resolved r = resolve(given, test::catalogue()).value();
  CHECK(r.scenario.inhouse.salary == 135980);  // software developers, May 2025
  CHECK(input(r, "inhouse.salary").confidence == "judgement");
  CHECK(input(r, "option.locations[0].rate").facts ==
        std::vector<std::string>{"PHL.it_development.2024.atsoutsource"});
}

TEST_CASE("support by chat or e-mail is sized by heads, or by volume and its own handling time",
          "[sourcing][resolve]") {
  for (const char* function : {"chat_support", "email_support"}) {
    INFO(function);
    Given given = test::default_given("PHL");
    given.texts["client.function"] = function;
    const Resolved heads = resolve(given, test::catalogue()).value();
    CHECK(heads.scenario.inhouse.salary == 44770);
    CHECK(input(heads, "inhouse.occupancy").confidence == "judgement");
    CHECK(input(heads, "inhouse.occupancy").value == 0.85);

    given.numbers.erase("work.headcount");
    given.numbers["work.volume"] = 20000;
    CHECK(has_error(resolve(given, test::catalogue()).errors(), "work.handle_minutes", ErrorCode::missing));
    given.numbers["work.handle_minutes"] = 9;
    CHECK(resolve(given, test::catalogue()));
    given.lists["inhouse.intervals"] = {40, 60};
    CHECK(has_error(resolve(given, test::catalogue()).errors(), "inhouse.intervals", ErrorCode::not_allowed));
  }
}

TEST_CASE("pay of other work that stands in is marked as judgement", "[sourcing][resolve]") {
  Given given = test::default_given();
  given.texts["client.home"] = "AUS";
  given.numbers.insert({{"client.usd_rate", 1.5},
                        {"inhouse.benefits_load", 0.2},
                        {"option.locations[0].rate", 4000},
                        {"inhouse.overhead", 9000},
                        {"inhouse.cost_per_hire", 2000},
                        {"inhouse.wage_inflation", 0.03},
                        {"transition.severance_weeks", 6}});
  const Resolved own = resolve(given, test::catalogue()).value();
  CHECK(own.scenario.inhouse.salary == 70304);
  CHECK(input(own, "inhouse.salary").confidence == "primary");
  given.texts["client.function"] = "hr";
  const Resolved other = resolve(given, test::catalogue()).value();
  CHECK(other.scenario.inhouse.salary == 67860);  // general clerks
  CHECK(input(other, "inhouse.salary").confidence == "judgement");
}

TEST_CASE("a country without a price must be given one", "[sourcing][resolve]") {
  Given given = test::default_given("POL");
  given.texts["client.function"] = "legal";
  CHECK(
      has_error(resolve(given, test::catalogue()).errors(), "option.locations[0].rate", ErrorCode::missing));
  given.numbers["option.locations[0].rate"] = 4000;
  CHECK(resolve(given, test::catalogue()));
}

TEST_CASE("another currency needs an exchange rate and scales with it", "[sourcing][resolve]") {
  Given given = test::default_given("IND");
  given.texts["client.home"] = "GBR";
  CHECK(has_error(resolve(given, test::catalogue()).errors(), "client.usd_rate", ErrorCode::missing));
  given.numbers.insert({{"client.usd_rate", 0.8},
                        {"inhouse.overhead", 9000},
                        {"inhouse.cost_per_hire", 2000},
                        {"inhouse.wage_inflation", 0.03},
                        {"transition.severance_weeks", 6}});
  const Resolved r = resolve(given, test::catalogue()).value();
  CHECK(r.scenario.currency == "GBP");
  CHECK(r.scenario.transition.training_fee_per_agent == Approx(0.8 * 1500));
  CHECK(r.scenario.inhouse.benefits_load == Approx(0.159));
}

TEST_CASE("everything that is wrong is told at once", "[sourcing][resolve]") {
  Given given = test::default_given();
  given.texts["client.function"] = "astrology";
  given.texts["client.home"] = "XXX";
  given.texts["client.industry"] = "magic";
  given.numbers.erase("work.headcount");
  given.numbers["option.locations[0].weight"] = 0.4;
  given.lists["work.seasonality"] = std::vector<double>(12, 2.0);
  const Errors errors = resolve(given, test::catalogue()).errors();
  CHECK(has_error(errors, "client.function", ErrorCode::not_allowed));
  CHECK(has_error(errors, "client.home", ErrorCode::not_allowed));
  CHECK(has_error(errors, "client.industry", ErrorCode::not_allowed));
  CHECK(has_error(errors, "work.headcount", ErrorCode::missing));
  CHECK(has_error(errors, "option.locations", ErrorCode::not_allowed));
  CHECK(has_error(errors, "work.seasonality", ErrorCode::not_allowed));
}

TEST_CASE("attrition that no hiring can keep up with and a cutover after the term are refused",
          "[sourcing][resolve]") {
  Given given = test::default_given();
  given.numbers["inhouse.attrition"] = 2;
  given.numbers["inhouse.training_months"] = 6;
  given.waves = 1;
  given.numbers["transition.waves[0].kt_start"] = 60;
  const Errors errors = resolve(given, test::catalogue()).errors();
  CHECK(has_error(errors, "inhouse.attrition", ErrorCode::not_allowed));
  CHECK(has_error(errors, "transition.waves[0].kt_start", ErrorCode::not_allowed));
}

TEST_CASE("a value outside the usual range is warned of, not refused", "[sourcing][resolve]") {
  Given given = test::default_given();
  given.numbers["inhouse.attrition"] = 0.9;
  const Resolved r = resolve(given, test::catalogue()).value();
  REQUIRE(r.warnings.size() == 1);
  CHECK(r.warnings.front().path == "inhouse.attrition");
}

TEST_CASE("volume decides where people are given too, and that is said", "[sourcing][resolve]") {
  Given given = test::default_given();
  given.numbers["work.volume"] = 10000;
  const Resolved r = resolve(given, test::catalogue()).value();
  CHECK(r.scenario.work.volume == 10000);
  CHECK(r.scenario.work.headcount != 40);
  CHECK(r.warnings.size() == 1);
}

TEST_CASE("every row of the field table is complete", "[sourcing][resolve]") {
  for (const Field& field : scenario_fields()) {
    INFO(field.path);
    CHECK(!field.label.empty());
    CHECK(!field.group.empty());
    CHECK(!field.help.empty());
    CHECK(field.low <= field.high);
    CHECK(find_scenario_field(field.path) == &field);
  }
}
