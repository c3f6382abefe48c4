#include "roi_writer.hpp"

#include <algorithm>
#include <numeric>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/break_even.hpp"
#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/gates.hpp"
#include "bpo/sourcing/measures.hpp"

namespace bpo::io {
namespace {

std::string text(std::string_view view) {
  return std::string(view);
}

template <typename T>
Json optional(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json numbers(const std::vector<double>& values) {
  Json list = Json::array();
  for (const double value : values) list.push_back(number(value));
  return list;
}

Json write_input(const Input& input) {
  Json row{{"path", input.path}};
  if (input.field != nullptr) {
    row["label"] = text(input.field->label);
    row["unit"] = text(input.field->unit);
  }
  if (input.field != nullptr && input.field->kind == Kind::numbers) {
    row["value"] = input.list;
  } else if (!input.text.empty()) {
    row["value"] = input.text;
  } else {
    row["value"] = number(input.value);
  }
  row["origin"] = text(wire_name(input.origin));
  if (!input.rule.empty()) row["rule"] = input.rule;
  if (!input.facts.empty()) row["facts"] = input.facts;
  if (!input.sources.empty()) row["sources"] = input.sources;
  if (!input.confidence.empty()) row["confidence"] = input.confidence;
  if (input.has_default) row["default"] = number(input.default_value);
  if (input.has_range) {
    row["low"] = number(input.low);
    row["high"] = number(input.high);
  }
  return row;
}

Json write_inputs(const Resolved& resolved) {
  Json list = Json::array();
  for (const Input& input : resolved.inputs) list.push_back(write_input(input));
  return list;
}

Json write_month_one(const Scenario& s, const Evaluation& e) {
  const BaselineMonth b = baseline(s, 1);
  return {{"fte_required", number(b.fte)},
          {"paid_headcount", number(b.headcount)},
          {"hires", number(b.hires)},
          {"supervisors", number(b.supervisors)},
          {"agent_cost", number(b.headcount * loaded_agent_month(s))},
          {"supervisor_cost", number(b.supervisors * loaded_supervisor_month(s))},
          {"hiring_cost", number(b.hiring)},
          {"in_house_cost", number(b.total())},
          {"provider_fte", number(e.provider_fte[1])},
          {"provider_fee", number(e.line(Line::rate_card_fee)[1])},
          {"volume", number(s.work.volume)}};
}

Json write_lines(const Scenario& s, const Evaluation& e) {
  const double monthly = monthly_rate(s.discount_rate);
  Json list = Json::array();
  for (const LineRow& row : line_table()) {
    const std::vector<double>& values = e.line(row.line);
    list.push_back({{"id", text(row.id)},
                    {"label", text(row.label)},
                    {"tag", text(wire_name(row.tag))},
                    {"formula", text(row.formula)},
                    {"total", number(std::accumulate(values.begin(), values.end(), 0.0))},
                    {"present_value", number(finance::npv(monthly, values, s.timing).value())},
                    {"values", numbers(values)}});
  }
  return list;
}

std::vector<double> running_total(const std::vector<double>& flows) {
  std::vector<double> sum(flows.size());
  std::partial_sum(flows.begin(), flows.end(), sum.begin());
  return sum;
}

Json write_cash_flow(const Scenario& s, const Evaluation& e, const Measures& m) {
  const std::vector<double> present =
      finance::present_values(monthly_rate(s.discount_rate), e.net_cash_flow, s.timing).value();
  return {{"values", numbers(e.net_cash_flow)},
          {"cumulative", numbers(running_total(e.net_cash_flow))},
          {"cumulative_discounted", numbers(running_total(present))},
          {"in_house_cost", numbers(e.in_house_cost)},
          {"first_positive_month", optional(m.first_positive_month)},
          {"peak_exposure", {{"value", number(m.peak.value)}, {"month", m.peak.month}}}};
}

std::string payback_reason(const std::optional<double>& payback) {
  return payback ? (*payback == 0 ? "at_once" : "") : "never_within_the_term";
}

Json write_measures(const Measures& m) {
  Json irr{{"value", m.irr_annual.size() == 1 ? Json(m.irr_annual.front()) : Json(nullptr)},
           {"roots", numbers(m.irr_annual)}};
  if (m.irr_annual.size() != 1) irr["reason"] = text(finance::wire_name(m.irr_monthly.reason));
  Json out{{"npv", number(m.npv)},
           {"nominal_net_benefit", number(m.nominal_net_benefit)},
           {"saving_share", optional(m.saving_share)},
           {"equivalent_annual_saving", number(m.equivalent_annual_saving)},
           {"roi_programme", optional(m.roi_programme)},
           {"roi_tei", optional(m.roi_tei)},
           {"irr", irr},
           {"mirr", optional(m.mirr)},
           {"payback_months", optional(m.payback_months)},
           {"discounted_payback_months", optional(m.discounted_payback_months)},
           {"npv_risk_adjusted", number(m.npv_risk_adjusted)},
           {"pv_benefits", number(m.pv_benefits)},
           {"pv_run", number(m.pv_run)},
           {"pv_investment", number(m.pv_investment)},
           {"pv_costs", number(m.pv_costs)},
           {"pv_baseline", number(m.pv_baseline)},
           {"nominal_baseline", number(m.nominal_baseline)}};
  Json reasons = Json::object();
  const auto explain = [&](const char* name, const std::string& reason) {
    if (!reason.empty()) reasons[name] = reason;
  };
  explain("payback_months", payback_reason(m.payback_months));
  explain("discounted_payback_months", payback_reason(m.discounted_payback_months));
  if (!m.mirr) reasons["mirr"] = "no_sign_change";
  if (!m.roi_programme) reasons["roi_programme"] = "no_investment";
  if (!m.roi_tei) reasons["roi_tei"] = "no_costs";
  out["reasons"] = std::move(reasons);
  return out;
}

Json write_break_evens(const Scenario& s) {
  Json list = Json::array();
  for (const BreakEven& row : break_evens(s)) {
    const Field* field = find_scenario_field(row.path);
    Json item{{"path", text(row.path)},
              {"label", text(field->label)},
              {"unit", text(field->unit)},
              {"current", number(row.current)},
              {"value", optional(row.value)}};
    if (!row.value) item["reason"] = "no_change_of_sign_in_range";
    item["range"] = {number(row.low), number(row.high)};
    list.push_back(std::move(item));
  }
  return list;
}

Json write_bridge(const Scenario& s, const Evaluation& e) {
  const Bridge b = bridge(s, e);
  const double monthly = monthly_rate(s.discount_rate);
  const auto part = [&](const char* id, const char* label, const std::vector<double>& values) {
    return Json{{"id", id},
                {"label", label},
                {"present_value", number(finance::npv(monthly, values, s.timing).value())},
                {"month_one", number(values[1])},
                {"values", numbers(values)}};
  };
  return {{"parts",
           {part("labour_arbitrage", "Lower price of the same work", b.labour_arbitrage),
            part("attrition_avoidance", "Leavers and new hires no longer yours", b.attrition_avoidance),
            part("productivity", "Fewer or more people for the same work", b.productivity)}},
          {"largest_residual", number(b.largest_residual)}};
}

Json write_leak(const Scenario& s, const Evaluation& e, const Measures& m) {
  const Leak leak = savings_leak(s, e);
  const auto share = [&](double value) {
    return m.pv_baseline == 0 ? Json(nullptr) : number(value / m.pv_baseline);
  };
  const auto amount = [&](double value) { return Json{{"value", number(value)}, {"share", share(value)}}; };
  Json steps = Json::array();
  for (const LeakStep& step : leak.steps) {
    Json row = amount(step.value);
    row["id"] = text(step.id);
    row["group"] = text(step.group);
    row["label"] = text(step.label);
    steps.push_back(std::move(row));
  }
  Json groups = Json::array();
  for (const LeakGroup& group : leak.groups) {
    Json row = amount(group.value);
    row["id"] = text(group.id);
    groups.push_back(std::move(row));
  }
  return {{"rate_card", amount(leak.rate_card)},
          {"steps", std::move(steps)},
          {"groups", std::move(groups)},
          {"left_out", amount(leak.left_out)},
          {"banked", amount(leak.banked)}};
}

/// Both sides of the comparison by line: what the work costs in-house, and what it costs outsourced with
/// everything around it.
Json write_costs(const Scenario& s, const Evaluation& e) {
  const double monthly = monthly_rate(s.discount_rate);
  Json in_house = Json::array();
  Json outsourced = Json::array();
  double in_house_total = 0;
  double outsourced_total = 0;
  for (const LineRow& row : line_table()) {
    const bool cost =
        row.tag == Tag::run || row.tag == Tag::investment || row.line == Line::in_house_residual;
    if (row.tag != Tag::baseline && !cost) continue;
    const double value = finance::npv(monthly, e.line(row.line), s.timing).value();
    if (value == 0) continue;
    (cost ? outsourced : in_house)
        .push_back({{"id", text(row.id)}, {"label", text(row.label)}, {"present_value", number(value)}});
    (cost ? outsourced_total : in_house_total) += value;
  }
  return {{"in_house", {{"total", number(in_house_total)}, {"lines", std::move(in_house)}}},
          {"outsourced", {{"total", number(outsourced_total)}, {"lines", std::move(outsourced)}}}};
}

Json write_verdict(const Measures& m) {
  Json verdict{{"advice", m.npv > 0 ? "outsource" : "keep_in_house"},
               {"npv", number(m.npv)},
               {"saving_share", optional(m.saving_share)}};
  verdict["pays_back"] = m.discounted_payback_months.has_value();
  return verdict;
}

bool is_offshore_voice(const Scenario& s, const Catalogue& catalogue) {
  const Location* home = find_by_id(catalogue.locations, s.home);
  const Function* function = find_function(s.function);
  return function->voice &&
         std::all_of(s.option.placements.begin(), s.option.placements.end(), [&](const Placement& p) {
           return distance(*home, *find_by_id(catalogue.locations, p.location)) == Distance::offshore;
         });
}

Json write_gates(const Scenario& s, const Measures& m, const Catalogue& catalogue) {
  Json list = Json::array();
  for (const Gate& gate : failed_gates(s, m, is_offshore_voice(s, catalogue))) {
    list.push_back({{"id", text(gate.id)},
                    {"message", gate.message},
                    {"value", number(gate.value)},
                    {"path", text(gate.path)}});
  }
  return list;
}

Json write_warnings(const Resolved& resolved) {
  Json list = Json::array();
  for (const Warning& warning : resolved.warnings)
    list.push_back({{"path", warning.path}, {"message", warning.message}});
  return list;
}

}  // namespace

Json write_roi_result(const Resolved& resolved, const Evaluation& e, const Catalogue& catalogue) {
  const Scenario& s = resolved.scenario;
  const Measures end = measure(s, e, Timing::end);
  const Measures mid = measure(s, e, Timing::mid);
  const Measures& chosen = s.timing == Timing::end ? end : mid;
  return {{"schema", "bpo-roi-result/1"},
          {"currency", s.currency},
          {"timing", s.timing == Timing::end ? "end" : "mid"},
          {"horizon_months", s.horizon()},
          {"verdict", write_verdict(chosen)},
          {"month_one", write_month_one(s, e)},
          {"measures", {{"end", write_measures(end)}, {"mid", write_measures(mid)}}},
          {"break_even", write_break_evens(s)},
          {"leak", write_leak(s, e, chosen)},
          {"bridge", write_bridge(s, e)},
          {"costs", write_costs(s, e)},
          {"cash_flow", write_cash_flow(s, e, chosen)},
          {"lines", write_lines(s, e)},
          {"provider_fte", numbers(e.provider_fte)},
          {"headcount", numbers(e.headcount)},
          {"inputs", write_inputs(resolved)},
          {"gates", write_gates(s, chosen, catalogue)},
          {"warnings", write_warnings(resolved)}};
}

}  // namespace bpo::io
