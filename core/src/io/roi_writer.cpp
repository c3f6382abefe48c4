#include "roi_writer.hpp"

#include <algorithm>
#include <numeric>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/arithmetic.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/break_even.hpp"
#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/exit_value.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/gates.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/swing.hpp"
#include "bpo/sourcing/verdict.hpp"
#include "bpo/sourcing/workforce.hpp"
#include "bpo/sourcing/workload.hpp"
#include "bpo/staffing/contact_queue.hpp"
#include "json_text.hpp"

namespace bpo::io {
namespace {

struct Named {
  std::string_view key;
  double value;
};

std::vector<double> running_total(const std::vector<double>& flows) {
  std::vector<double> sum(flows.size());
  std::partial_sum(flows.begin(), flows.end(), sum.begin());
  return sum;
}

/// Writes the whole answer of one case.
class RoiWriter {
 public:
  RoiWriter(const Resolved& resolved, const Evaluation& e, const Catalogue& catalogue)
      : resolved_(resolved),
        s_(resolved.scenario),
        e_(e),
        catalogue_(catalogue),
        monthly_(monthly_rate(s_.discount_rate)),
        end_(measure(s_, e, Timing::end)),
        mid_(measure(s_, e, Timing::mid)),
        swings_(swings(resolved)) {}

  std::string write() {
    const Leak leak = savings_leak(s_, e_);
    const bool at_end = s_.timing == Timing::end;
    out_.object().member("schema", "bpo-roi-result/1").member("currency", s_.currency);
    out_.member("timing", at_end ? "end" : "mid").member("horizon_months", s_.horizon());
    verdict(leak);
    month_one();
    out_.object("measures");
    measures("end", end_);
    measures("mid", mid_);
    out_.end();
    unit_costs();
    break_even();
    write_leak(leak);
    write_bridge();
    costs();
    cash_flow();
    lines();
    months();
    queue();
    figures();
    sensitivity();
    exits();
    flexibility();
    service_effects();
    inputs();
    gates();
    warnings();
    return out_.end().text();
  }

 private:
  const Measures& chosen() const { return s_.timing == Timing::end ? end_ : mid_; }
  double pv(const std::vector<double>& flows) const {
    return finance::npv(monthly_, flows, s_.timing).value();
  }
  void optional(std::string_view key, const std::optional<double>& value) {
    out_.name(key);
    if (value) {
      out_.value(*value);
    } else {
      out_.null();
    }
  }
  void all(std::initializer_list<Named> members) {
    for (const Named& member : members) out_.member(member.key, member.value);
  }
  void text_unless_empty(std::string_view key, std::string_view text) {
    if (!text.empty()) out_.member(key, text);
  }
  void texts(std::string_view key, const std::vector<std::string>& list) {
    if (list.empty()) return;
    out_.array(key);
    for (const std::string& text : list) out_.value(text);
    out_.end();
  }

  void verdict(const Leak& leak) {
    const Measures& m = chosen();
    const Verdict v = judge(s_, m, leak);
    out_.object("verdict").member("advice", wire_name(v.advice)).member("npv", m.npv);
    optional("saving_share", m.saving_share);
    out_.member("pays_back", m.discounted_payback_months.has_value()).member("clear", v.clear);
    out_.member("reason", v.reason);
    const double judged = share_of_judgement(swings_);
    out_.member("judged_share", judged).member("indicative", judged > kIndicativeShare);
    if (v.hybrid) {
      out_.object("hybrid").member("share", v.hybrid->share).member("npv", v.hybrid->npv);
      out_.array("keep");
      for (const Part& part : v.hybrid->kept) {
        const bool wave = part.kind == Part::Kind::wave;
        out_.object()
            .member("kind", wave ? "wave" : "location")
            .member("index", static_cast<int>(part.index));
        if (!wave) out_.member("location", s_.option.placements[part.index].location);
        out_.member("share", part.share).end();
      }
      out_.end().end();
    }
    out_.end();
  }

  void month_one() {
    const BaselineMonth b =
        baseline(s_, 1, {.fte = e_.fte[1], .headcount = e_.headcount[1], .hires = e_.hires[1]});
    out_.object("month_one");
    all({{"fte_required", b.fte},
         {"paid_headcount", b.headcount},
         {"hires", b.hires},
         {"capacity_months_lost_per_hire", months_lost_per_hire(s_)},
         {"supervisors", b.supervisors},
         {"agent_cost", b.headcount * loaded_agent_month(s_)},
         {"supervisor_cost", b.supervisors * loaded_supervisor_month(s_)},
         {"hiring_cost", b.hiring},
         {"in_house_cost", b.total()},
         {"provider_fte", e_.provider_fte[1]},
         {"provider_fee", e_.line(Line::rate_card_fee)[1]},
         {"volume", s_.work.volume}});
    out_.end();
  }

  void measures(std::string_view key, const Measures& m) {
    out_.object(key).member("npv", m.npv).member("nominal_net_benefit", m.nominal_net_benefit);
    optional("saving_share", m.saving_share);
    out_.member("equivalent_annual_saving", m.equivalent_annual_saving);
    optional("roi_programme", m.roi_programme);
    optional("roi_tei", m.roi_tei);
    const bool one_root = m.irr_annual.size() == 1;
    out_.object("irr");
    optional("value", one_root ? std::optional(m.irr_annual.front()) : std::nullopt);
    out_.member("roots", m.irr_annual);
    if (!one_root) out_.member("reason", finance::wire_name(m.irr_monthly.reason));
    out_.end();
    optional("mirr", m.mirr);
    optional("payback_months", m.payback_months);
    optional("discounted_payback_months", m.discounted_payback_months);
    all({{"npv_risk_adjusted", m.npv_risk_adjusted},
         {"pv_benefits", m.pv_benefits},
         {"pv_run", m.pv_run},
         {"pv_investment", m.pv_investment},
         {"pv_events", m.pv_events},
         {"pv_costs", m.pv_costs},
         {"pv_baseline", m.pv_baseline},
         {"nominal_baseline", m.nominal_baseline},
         {"pv_revenue_effects", m.pv_revenue_effects}});
    out_.object("reasons");
    payback_reason("payback_months", m.payback_months);
    payback_reason("discounted_payback_months", m.discounted_payback_months);
    if (!m.mirr) out_.member("mirr", "no_sign_change");
    if (!m.roi_programme) out_.member("roi_programme", "no_investment");
    if (!m.roi_tei) out_.member("roi_tei", "no_costs");
    out_.end().end();
  }
  void payback_reason(std::string_view key, const std::optional<double>& payback) {
    if (!payback) {
      out_.member(key, "never_within_the_term");
    } else if (*payback == 0) {
      out_.member(key, "at_once");
    }
  }

  // In the last month, when the move is over: what a unit of work and an FTE cost on both sides.
  void unit_costs() {
    const auto last = static_cast<std::size_t>(s_.horizon());
    const double in_house = e_.in_house_cost[last];
    const double outsourced = sum_of(e_, Tag::run)[last];
    const auto per = [](double cost, double units) {
      return units > 0 ? std::optional(cost / units) : std::nullopt;
    };
    out_.object("unit_costs").member("month", s_.horizon());
    optional("in_house_per_unit", per(in_house, volume(s_, s_.horizon())));
    optional("outsourced_per_unit", per(outsourced, volume(s_, s_.horizon(), Doer::provider)));
    optional("in_house_per_fte_year", per(12 * in_house, e_.fte[last]));
    optional("outsourced_per_fte_year", per(12 * outsourced, e_.provider_fte[last]));
    out_.end();
  }

  void break_even() {
    out_.array("break_even");
    for (const BreakEven& row : break_evens(s_)) {
      field(row.path);
      out_.member("current", row.current);
      optional("value", row.value);
      if (!row.value) out_.member("reason", "no_change_of_sign_in_range");
      out_.member("range", std::vector<double>{row.low, row.high}).end();
    }
    out_.end();
  }

  // Opens an object with the path, label and unit of an input.
  void field(std::string_view path) {
    const Field* row = find_scenario_field(path);
    out_.object().member("path", path);
    if (row != nullptr) out_.member("label", row->label).member("unit", row->unit);
  }

  void amount(double value) {
    out_.member("value", value);
    const double whole = chosen().pv_baseline;
    optional("share", whole == 0 ? std::nullopt : std::optional(value / whole));
  }

  void write_leak(const Leak& leak) {
    out_.object("leak").object("rate_card");
    amount(leak.rate_card);
    out_.end().array("steps");
    for (const LeakStep& step : leak.steps) {
      out_.object();
      amount(step.value);
      out_.member("id", step.id).member("group", step.group).member("label", step.label).end();
    }
    out_.end().array("groups");
    for (const LeakGroup& group : leak.groups) {
      out_.object();
      amount(group.value);
      out_.member("id", group.id).end();
    }
    out_.end().object("left_out");
    amount(leak.left_out);
    out_.end().object("banked");
    amount(leak.banked);
    out_.end().end();
  }

  void bridge_part(std::string_view id, std::string_view label, const std::vector<double>& values) {
    out_.object().member("id", id).member("label", label).member("present_value", pv(values));
    out_.member("month_one", values[1]).member("values", values).end();
  }

  void write_bridge() {
    const Bridge b = bridge(s_, e_);
    out_.object("bridge").array("parts");
    bridge_part("labour_arbitrage", "Lower price of the same work", b.labour_arbitrage);
    bridge_part("attrition_avoidance", "Leavers and new hires no longer yours", b.attrition_avoidance);
    bridge_part("productivity", "Fewer or more people for the same work", b.productivity);
    if (s_.inhouse.technology_per_month != 0)
      bridge_part("technology", "Technology no longer run", b.technology);
    out_.end().member("largest_residual", b.largest_residual).end();
  }

  /// Both sides of the comparison by line: what the work costs in-house, and what it costs outsourced with
  /// everything around it.
  void costs() {
    out_.object("costs");
    costs_of("in_house", [](const LineRow& row) { return row.tag == Tag::baseline; });
    costs_of("outsourced", [](const LineRow& row) {
      return row.tag == Tag::run || row.tag == Tag::investment || row.tag == Tag::event ||
             row.line == Line::in_house_residual;
    });
    out_.end();
  }
  template <typename Wanted>
  void costs_of(std::string_view key, Wanted wanted) {
    double total = 0;
    out_.object(key).array("lines");
    for (const LineRow& row : line_table()) {
      if (!wanted(row)) continue;
      const double value = pv(e_.line(row.line));
      total += value;
      if (value == 0) continue;
      out_.object().member("id", row.id).member("label", row.label).member("present_value", value).end();
    }
    out_.end().member("total", total).end();
  }

  void cash_flow() {
    const Measures& m = chosen();
    out_.object("cash_flow").member("values", e_.net_cash_flow);
    out_.member("cumulative", running_total(e_.net_cash_flow));
    out_.member("cumulative_discounted",
                running_total(finance::present_values(monthly_, e_.net_cash_flow, s_.timing).value()));
    out_.member("in_house_cost", e_.in_house_cost).name("first_positive_month");
    if (m.first_positive_month) {
      out_.value(*m.first_positive_month);
    } else {
      out_.null();
    }
    out_.object("peak_exposure").member("value", m.peak.value).member("month", m.peak.month).end().end();
  }

  void lines() {
    const auto arithmetic = line_arithmetic(s_, e_);
    out_.array("lines");
    for (const LineRow& row : line_table()) {
      const std::vector<double>& values = e_.line(row.line);
      out_.object().member("id", row.id).member("label", row.label).member("tag", wire_name(row.tag));
      out_.member("formula", row.formula);
      expression(arithmetic[static_cast<std::size_t>(row.line)]);
      out_.member("total", std::accumulate(values.begin(), values.end(), 0.0));
      out_.member("present_value", pv(values)).member("values", values).end();
    }
    out_.end();
  }

  void expression(const Arithmetic& a) {
    out_.object("arithmetic");
    if (a.month >= 0) out_.member("month", a.month);
    out_.member("expression", a.expression).member("value", a.value).end();
  }

  void figures() {
    out_.array("figures");
    for (const Arithmetic& a : key_arithmetic(s_, e_, chosen())) {
      out_.object().member("id", a.id).member("label", a.label).member("formula", a.formula);
      expression(a);
      out_.end();
    }
    out_.end();
  }

  void months() {
    out_.member("provider_fte", e_.provider_fte).member("provider_billed", e_.provider_billed);
    out_.member("price_index", e_.price_index).member("headcount", e_.headcount);
    out_.object("workforce").member("mode", s_.inhouse.dynamic_attrition ? "dynamic" : "steady");
    out_.member("fte_required", e_.fte).member("effective_fte", e_.capacity);
    out_.member("paid_headcount", e_.headcount).member("hires", e_.hires).member("leavers", e_.leavers);
    out_.end();
    if (s_.risk.expectation) out_.member("survival", e_.survival);
  }

  // The busiest interval under both models: Erlang C overstaffs where callers hang up.
  void queue() {
    const Queue& queue = s_.inhouse.queue;
    if (queue.intervals.empty()) return;
    const double calls = *std::max_element(queue.intervals.begin(), queue.intervals.end()) * volume(s_, 1) /
                         calls_a_month(queue);
    const staffing::Handling handling{.handle_s = 60 * handle_minutes(s_, 1), .patience_s = queue.patience_s};
    const staffing::Limits limits{.service_level = queue.service_level, .threshold_s = queue.threshold_s};
    const double per_second = calls / queue.interval_s;
    const auto model = queue.impatient ? staffing::QueueModel::erlang_a : staffing::QueueModel::erlang_c;
    const auto agents = staffing::required_contact_agents(handling, model, per_second, limits);
    out_.object("queue")
        .member("calls", calls)
        .member("offered_load_erlangs", per_second * handling.handle_s);
    if (agents) {
      out_.member("agents", agents.value());
      queue_figures("erlang_c", staffing::QueueModel::erlang_c, handling, per_second, agents.value());
      queue_figures("erlang_a", staffing::QueueModel::erlang_a, handling, per_second, agents.value());
    }
    out_.end();
  }
  void queue_figures(std::string_view key, staffing::QueueModel model, const staffing::Handling& handling,
                     double per_second, double agents) {
    const auto found =
        staffing::contact_queue(handling, model, per_second, agents, s_.inhouse.queue.threshold_s);
    if (!found) return;
    const staffing::QueueFigures& figures = found.value();
    out_.object(key);
    all({{"p_wait", figures.p_wait},
         {"service_level", figures.service_level},
         {"mean_wait_s", figures.mean_wait_s},
         {"p_abandon", figures.p_abandon},
         {"occupancy", figures.occupancy}});
    out_.end();
  }

  void sensitivity() {
    out_.array("sensitivity");
    for (const Swing& swing : swings_) {
      field(swing.input->path);
      out_.member("value", swing.input->value).member("low", swing.low).member("high", swing.high);
      optional("npv_low", swing.npv_low);
      optional("npv_high", swing.npv_high);
      out_.member("swing", swing.size());
      optional("npv_zero_at", swing.npv_zero_at);
      out_.end();
    }
    out_.end();
  }

  void exits() {
    out_.array("exit_values");
    for (const ExitValue& row : exit_values(s_, e_)) {
      out_.object().member("month", row.month);
      all({{"remaining", row.remaining}, {"termination", row.termination}, {"value", row.value}});
      out_.end();
    }
    out_.end();
  }

  void flexibility() {
    out_.array("flexibility");
    const auto term = [&](std::string_view path, std::string_view text, double value) {
      field(path);
      out_.member("text", text).member("value", value).end();
    };
    const auto& option = s_.option;
    term("option.terms.notice", "months of notice before the provider's team can be let go",
         option.notice_months);
    term("option.terms.fee", "months of the fee to be paid for leaving before the end",
         option.termination_fee);
    if (option.pricing == Pricing::per_transaction) {
      term("option.terms.deadband", "share by which the volume may differ without changing the charge",
           option.deadband);
      term("option.terms.minimum", "share of the baseline charge that is owed whatever the volume",
           option.minimum);
    }
    if (option.pricing == Pricing::fixed_fee)
      term("option.pricing", "the fee does not fall with the volume: more or less work is renegotiated", 1);
    out_.end();
  }

  // Claims of the trade, beside the result and in no figure of it.
  void service_effects() {
    out_.array("claims");
    for (const std::string_view parameter :
         {"productivity_gain_headline", "response_time_reduction", "implementation_months"}) {
      for (const Fact& fact : catalogue_.facts) {
        if (fact.parameter != parameter || !fact.low || !fact.mode || !fact.high) continue;
        out_.object().member("fact", fact.id).member("unit", fact.unit);
        all({{"low", *fact.low}, {"mode", *fact.mode}, {"high", *fact.high}});
        out_.member("source", fact.source).end();
        break;
      }
    }
    out_.end();
  }

  void inputs() {
    out_.array("inputs");
    for (const Input& input : resolved_.inputs) {
      field(input.path);
      if (input.flag) {
        out_.member("value", *input.flag);
      } else if (input.field != nullptr && input.field->kind == Kind::numbers) {
        out_.member("value", input.list);
      } else if (!input.text.empty()) {
        out_.member("value", input.text);
      } else {
        out_.member("value", input.value);
      }
      out_.member("origin", wire_name(input.origin));
      text_unless_empty("rule", input.rule);
      texts("facts", input.facts);
      texts("sources", input.sources);
      text_unless_empty("confidence", input.confidence);
      if (input.has_default) out_.member("default", input.default_value);
      if (input.has_range) out_.member("low", input.low).member("high", input.high);
      out_.end();
    }
    out_.end();
  }

  bool is_offshore_voice() const {
    const Location* home = find_by_id(catalogue_.locations, s_.home);
    const auto& places = s_.option.placements;
    return find_function(s_.function)->voice &&
           std::all_of(places.begin(), places.end(), [&](const Placement& p) {
             return distance(*home, *find_by_id(catalogue_.locations, p.location)) == Distance::offshore;
           });
  }

  bool unit_is_known() const {
    return std::any_of(resolved_.inputs.begin(), resolved_.inputs.end(), [](const Input& input) {
      return input.path == "work.handle_minutes" && (input.origin == Origin::user || !input.facts.empty());
    });
  }

  void gates() {
    const GateContext context{.offshore_voice = is_offshore_voice(),
                              .judged_share = share_of_judgement(swings_),
                              .benchmark = benchmark_of(s_, catalogue_, unit_is_known())};
    out_.array("gates");
    for (const Gate& gate : failed_gates(s_, chosen(), context)) {
      out_.object().member("id", gate.id).member("message", gate.message).member("value", gate.value);
      out_.member("path", gate.path).end();
    }
    out_.end();
    optional("implied_margin", implied_margin(s_));
    if (const auto& b = context.benchmark) {
      out_.object("benchmark").member("unit", b->what);
      all({{"low", b->low}, {"high", b->high}, {"value", b->value}});
      out_.member("fact", b->fact).member("source", b->source).end();
    }
    if (const Fact* view = outside_view(catalogue_);
        view != nullptr && view->low && view->mode && view->high) {
      out_.object("outside_view")
          .member("gate", "G9")
          .member("text", "share of surveyed buyers who saved nothing");
      all({{"low", *view->low}, {"mode", *view->mode}, {"high", *view->high}});
      out_.member("fact", view->id).member("source", view->source).end();
    }
  }

  void warnings() {
    out_.array("warnings");
    for (const Warning& warning : resolved_.warnings)
      out_.object().member("path", warning.path).member("message", warning.message).end();
    out_.end();
  }

  const Resolved& resolved_;
  const Scenario& s_;
  const Evaluation& e_;
  const Catalogue& catalogue_;
  double monthly_;
  Measures end_, mid_;
  std::vector<Swing> swings_;
  JsonText out_;
};

}  // namespace

std::string write_roi_result(const Resolved& resolved, const Evaluation& evaluation,
                             const Catalogue& catalogue) {
  return RoiWriter(resolved, evaluation, catalogue).write();
}

}  // namespace bpo::io
