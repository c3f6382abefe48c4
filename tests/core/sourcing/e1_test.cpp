// Worked example E1: every listed output to 1e-6. The expected values were computed independently of this
// code from the specification of the model (tests/golden/roi/e1-expected.json says how).
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/break_even.hpp"
#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/measures.hpp"
#include "support/support.hpp"

namespace {

using nlohmann::json;

constexpr double kTolerance = 1e-6;
constexpr double kCent = 0.01;

const json& expected() {
  static const json document = json::parse(bpo::test::read_file("tests/golden/roi/e1-expected.json"));
  return document.at("outputs");
}

void check(double actual, const json& wanted) {
  CHECK(actual == Approx(wanted.get<double>()).epsilon(kTolerance).margin(kTolerance));
}

void check_money(double actual, const json& wanted) {
  CHECK(actual == Approx(wanted.get<double>()).epsilon(kTolerance).margin(kCent));
}

}  // namespace

TEST_CASE("E1: the in-house team of month 1", "[sourcing][golden]") {
  const bpo::Scenario s = bpo::test::e1();
  const bpo::BaselineMonth b = bpo::baseline(s, 1);
  const json& wanted = expected().at("in_house_month_1");
  check(b.fte, wanted.at("fte_required"));
  check(b.headcount, wanted.at("paid_headcount"));
  check(b.hires, wanted.at("hires_per_month"));
  check(b.supervisors, wanted.at("supervisors"));
  check_money(b.headcount * bpo::loaded_agent_month(s), wanted.at("agent_cost"));
  check_money(b.supervisors * bpo::loaded_supervisor_month(s), wanted.at("supervisor_cost"));
  check_money(b.hiring, wanted.at("hiring_cost"));
  check_money(b.total(), wanted.at("total"));
}

TEST_CASE("E1: the provider's fees and the net cash flow, month by month", "[sourcing][golden]") {
  const bpo::Evaluation e = bpo::evaluate(bpo::test::e1());
  check(e.provider_fte[1], expected().at("provider_fte_steady"));
  const double governance_and_extras = 1.08;
  for (const auto& [month, fee] : expected().at("provider_fee_by_month").items()) {
    const auto m = static_cast<std::size_t>(std::stoi(month));
    const double one_off = e.line(bpo::Line::knowledge_transfer)[m] + e.line(bpo::Line::parallel_run)[m] +
                           e.line(bpo::Line::slow_start)[m];
    check_money(e.line(bpo::Line::provider_fee)[m] + one_off / governance_and_extras, fee);
  }
  for (const auto& [month, flow] : expected().at("net_cash_flow").items()) {
    check_money(e.net_cash_flow[static_cast<std::size_t>(std::stoi(month))], flow);
  }
}

TEST_CASE("E1: the measures", "[sourcing][golden]") {
  const bpo::Scenario s = bpo::test::e1();
  const bpo::Evaluation e = bpo::evaluate(s);
  const bpo::Measures m = bpo::measure(s, e, bpo::Timing::end);
  const json& wanted = expected().at("summary");
  check_money(m.nominal_net_benefit, wanted.at("nominal_net_benefit"));
  check_money(m.npv, wanted.at("npv"));
  check_money(m.pv_benefits, wanted.at("pv_benefits"));
  check_money(m.pv_costs, wanted.at("pv_costs"));
  check_money(m.pv_investment, wanted.at("pv_investment"));
  check_money(m.pv_baseline, wanted.at("pv_baseline"));
  check(m.roi_tei.value(), wanted.at("roi_tei"));
  check(m.roi_programme.value(), wanted.at("roi_programme"));
  check(m.saving_share.value(), wanted.at("saving_share_of_baseline_pv"));
  REQUIRE(m.irr_annual.size() == 1);
  check(m.irr_annual.front(), wanted.at("irr_annual_roots").front());
  check(m.mirr.value(), wanted.at("mirr_annual"));
  check(m.payback_months.value(), wanted.at("payback_months"));
  check(m.discounted_payback_months.value(), wanted.at("discounted_payback_months"));
  check_money(m.equivalent_annual_saving, wanted.at("equivalent_annual_saving"));
  check_money(m.npv_risk_adjusted, wanted.at("npv_risk_adjusted_tei"));
  check_money(bpo::measure(s, e, bpo::Timing::mid).npv, wanted.at("npv_mid_period"));
}

TEST_CASE("E1: the break-even rate and volume", "[sourcing][golden]") {
  const bpo::Given given = bpo::test::e1_given();
  const bpo::Catalogue& catalogue = bpo::test::catalogue();
  const auto found = bpo::break_evens(given, bpo::resolve(given, catalogue).value(), catalogue);
  check(found[0].value.value(), expected().at("break_even_provider_rate_fte_month"));
  check(found[1].value.value(), expected().at("break_even_volume_per_month"));
}

TEST_CASE("E1: the NPV at both ends of each listed input", "[sourcing][golden]") {
  const std::map<std::string, std::string> paths{{"provider_rate_fte_month", "option.locations[0].rate"},
                                                 {"attrition", "inhouse.attrition"},
                                                 {"home_inflation", "inhouse.wage_inflation"},
                                                 {"provider_aht_uplift", "option.locations[0].aht_uplift"},
                                                 {"governance_share", "run.governance"},
                                                 {"committed_productivity", "option.committed_productivity"}};
  for (const auto& [name, row] : expected().at("tornado_npv").items()) {
    INFO(name);
    bpo::Given given = bpo::test::e1_given();
    given.numbers[paths.at(name)] = row.at("low").get<double>();
    check_money(bpo::npv_of(bpo::test::scenario(given)), row.at("npv_low"));
    given.numbers[paths.at(name)] = row.at("high").get<double>();
    check_money(bpo::npv_of(bpo::test::scenario(given)), row.at("npv_high"));
  }
}

TEST_CASE("E1: the bridge adds up in every month and the leak ends at what is banked", "[sourcing][golden]") {
  const bpo::Scenario s = bpo::test::e1();
  const bpo::Evaluation e = bpo::evaluate(s);
  CHECK(bpo::bridge(s, e).largest_residual < 1e-9);
  const bpo::Leak leak = bpo::savings_leak(s, e);
  CHECK(leak.banked == Approx(bpo::npv_of(s)).epsilon(1e-12));
  REQUIRE(leak.groups.size() == 3);
  CHECK(leak.groups[0].value + leak.groups[1].value + leak.groups[2].value ==
        Approx(leak.left_out).epsilon(1e-12));
}
