#include "bpo/sourcing/swing.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

const std::map<std::string, std::string> kPaths{{"provider_rate_fte_month", "option.locations[0].rate"},
                                                {"attrition", "inhouse.attrition"},
                                                {"home_inflation", "inhouse.wage_inflation"},
                                                {"provider_aht_uplift", "option.locations[0].aht_uplift"},
                                                {"governance_share", "run.governance"},
                                                {"committed_productivity", "option.committed_productivity"}};

}  // namespace

TEST_CASE("E1: the ranges a reader gives swing the NPV as worked out by hand", "[sourcing][swing][golden]") {
  const auto expected = nlohmann::json::parse(test::read_file("tests/golden/roi/e1-expected.json"));
  const auto& wanted = expected.at("outputs").at("tornado_npv");
  Given given = test::e1_given();
  for (const auto& [name, row] : wanted.items()) {
    given.ranges[kPaths.at(name)] = {row.at("low").get<double>(), row.at("high").get<double>(), "", ""};
  }
  const Resolved resolved = resolve(given, test::catalogue()).value();
  const auto all = swings(resolved);
  for (const auto& [name, row] : wanted.items()) {
    INFO(name);
    const auto found = std::find_if(
        all.begin(), all.end(),
        [&, &path = kPaths.at(name)](const InputSwing& swing) { return swing.input->path == path; });
    REQUIRE(found != all.end());
    CHECK(found->npv_low.value() == Approx(row.at("npv_low").get<double>()).epsilon(1e-8));
    CHECK(found->npv_high.value() == Approx(row.at("npv_high").get<double>()).epsilon(1e-8));
    CHECK(found->size() == Approx(row.at("swing").get<double>()).epsilon(1e-8));
  }
  CHECK(all.front().input->path == "option.locations[0].rate");
}

TEST_CASE("swings are the largest first, and judgement's share is part of them", "[sourcing][swing]") {
  const Resolved resolved = resolve(test::default_given("PHL"), test::catalogue()).value();
  const auto all = swings(resolved);
  CHECK(all.size() > 15);
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [](const InputSwing& a, const InputSwing& b) { return a.size() > b.size(); }));
  const double judged = share_of_judgement(all);
  CHECK(judged > 0);
  CHECK(judged < 1);
  CHECK(share_of_judgement({}) == 0);
}

TEST_CASE("an input set alone moves nothing else but what it stands for", "[sourcing][swing]") {
  Scenario s = test::e1();
  CHECK(set_alone(s, "inhouse.salary", 50000));
  CHECK(s.inhouse.supervisor_salary == 65000);
  CHECK(set_alone(s, "option.aht_uplift", 0.2));
  CHECK(s.option.placements[0].aht_uplift == 0.2);
  const double heads = s.work.headcount;
  CHECK(set_alone(s, "work.headcount", 2 * heads));
  CHECK(s.work.volume == Approx(80000));
  CHECK(!set_alone(s, "inhouse.nothing", 1));
  CHECK(number_slot(s, "option.locations[1].rate") == nullptr);
  CHECK(number_slot(s, "transition.waves[0].kt_months") == &s.transition.waves[0].kt_months);
}
