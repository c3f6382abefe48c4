#include "bpo/sourcing/productivity.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "support/support.hpp"

using namespace bpo;

namespace {

Team clerk() {
  return {.weekly_hours = 40,
          .shrinkage = 0.25,
          .occupancy = 0.8,
          .handle_minutes = 6,
          .rework = 0.1,
          .rework_effort = 0.5,
          .quality = 0.95,
          .hour_cost = 30};
}

}  // namespace

TEST_CASE("units of a team by hand", "[sourcing][productivity]") {
  const Productivity p = productivity(clerk(), 12);
  CHECK(p.minutes_per_unit == Approx(6.3));                            // 6 x (1 + 0.1 x 0.5)
  CHECK(p.units_per_paid_hour == Approx(60 * 0.75 * 0.8 / 6.3));       // 5.714
  CHECK(p.good_units_per_paid_hour == Approx(60 * 0.6 / 6.3 * 0.95));  // 5.429
  CHECK(p.good_units_per_fte_month == Approx(60 * 0.6 / 6.3 * 0.95 * 40 * 52 / 12));
  CHECK(p.cost_per_good_unit == Approx(30 / (60 * 0.6 / 6.3 * 0.95)));  // 5.526
}

TEST_CASE("yearly improvement counts from the second year on", "[sourcing][productivity]") {
  Team team = clerk();
  team.improvement = 0.1;
  CHECK(productivity(team, 12).minutes_per_unit == Approx(6.3));
  CHECK(productivity(team, 24).minutes_per_unit == Approx(6.3 * (1 + 0.9) / 2));
  CHECK(productivity(team, 18).minutes_per_unit == Approx(6.3 * (12 + 6 * 0.9) / 18));
}

TEST_CASE("the factors of a gain multiply to it", "[sourcing][productivity]") {
  Team provider = clerk();
  provider.shrinkage = 0.2;
  provider.handle_minutes = 5;
  provider.ai_saving = 0.1;
  provider.improvement = 0.03;
  provider.rework = 0.3;
  provider.quality = 0.9;
  provider.learning = 0.97;
  const Gain g = gain(clerk(), provider, 36);
  double product = 1;
  for (const GainFactor& factor : g.factors) product *= factor.ratio;
  CHECK(product - 1 == Approx(g.gain).epsilon(1e-12));
  CHECK(gain(clerk(), clerk(), 36).gain == 0);
}

TEST_CASE("rework can turn a gain into a loss, and the text says so", "[sourcing][productivity]") {
  Team provider = clerk();
  provider.handle_minutes = 5.5;
  CHECK(gain(clerk(), provider, 36).gain > 0);
  provider.rework = 0.5;
  const Gain g = gain(clerk(), provider, 36);
  CHECK(g.gain < 0);
  CHECK(g.without_rework == Approx(6.0 / 5.5 - 1));
  const std::string text = productivity_finding(g, g);
  CHECK(text.find("rework and errors turn a gain of 9.1% into a loss") != std::string::npos);
  CHECK(text.find("fewer good units") != std::string::npos);
}

TEST_CASE("teams are filled from the case and the facts, each number with its origin",
          "[sourcing][productivity]") {
  const Given given = test::default_given();
  const Case subject{given, resolve(given, test::catalogue()).value()};
  const auto teams = teams_of(subject, {{"provider.rework", 0.12}}, test::catalogue());
  CHECK(teams[0].team.shrinkage == subject.resolved.scenario.inhouse.shrinkage);
  CHECK(teams[1].team.improvement == subject.resolved.scenario.inhouse.improvement);
  CHECK(teams[1].team.ai_saving == teams[2].team.ai_saving);
  CHECK(teams[2].team.rework == 0.12);
  for (const ResolvedTeam& team : teams) {
    REQUIRE(team.inputs.size() == team_rows().size());
    for (const Input& input : team.inputs) {
      INFO(input.path);
      CHECK((input.origin == Origin::user || !input.rule.empty() || !input.facts.empty()));
      if (input.path == "provider.rework") CHECK((input.origin == Origin::user && input.has_default));
    }
  }
}

TEST_CASE("published rates of rework and error are used where there are any", "[sourcing][productivity]") {
  Given given = test::default_given("PHL");
  given.texts["client.function"] = "data_entry";
  const Case subject{given, resolve(given, test::catalogue()).value()};
  const auto teams = teams_of(subject, {}, test::catalogue());
  CHECK(teams[0].team.rework == 0.02);
  CHECK(teams[0].team.quality == Approx(0.98));
  CHECK(teams[2].team.rework == Approx(0.03));
}
