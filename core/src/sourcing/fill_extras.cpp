#include "fill.hpp"

namespace bpo {
namespace {

void event(Filler& f, std::size_t i, const std::string& kind) {
  Event& event = f.scenario().risk.events.emplace_back();
  event.kind = kind == "breach"              ? EventKind::breach
               : kind == "early_termination" ? EventKind::early_termination
                                             : EventKind::other;
  const bool given = f.given().events > 0;
  Input& input = f.record(indexed("risk.events", i, "event"), given ? Origin::user : Origin::rule);
  input.text = kind;
  if (!given) input.rule = "what is published for any contract";
  f.number(indexed("risk.events", i, "probability"), event.probability,
           [&] { return event_probability_rule(f.context(), event.kind); });
  f.number(indexed("risk.events", i, "cost"), event.cost,
           [&] { return event_cost_rule(f.context(), event.kind); });
}

}  // namespace

// A benefit counts when its amount is given, unless it is switched off.
void fill_benefits(Filler& f) {
  auto& b = f.scenario().benefits;
  constexpr std::string_view kOff = "off unless its amounts are given";
  f.flag("benefits.technology", b.technology, f.given().avoided > 0, kOff);
  f.flag("benefits.coverage", b.coverage, f.has("benefits.premium_hours"), kOff);
  f.flag("benefits.quality", b.quality, false, "off");
  f.flag("benefits.working_capital", b.working_capital, f.has("benefits.working_capital_days"), kOff);
  f.flag("benefits.revenue", b.revenue, false, "off: never in the saving");
  f.apply(benefit_rules());
  for (std::size_t i = 0; i < f.given().avoided; ++i) {
    AvoidedCost& cost = b.avoided.emplace_back();
    const auto at = [&](std::string_view member) { return indexed("benefits.avoided", i, member); };
    f.number(at("month"), cost.month, [] { return Default{}; });
    f.number(at("amount"), cost.amount, [] { return Default{}; });
    f.flag(at("monthly"), cost.monthly, false, "once");
  }
}

void fill_risk(Filler& f) {
  auto& risk = f.scenario().risk;
  f.flag("risk.expectation", risk.expectation, false, "off: the case runs as planned");
  f.apply(risk_rules());
  const std::size_t given = f.given().events;
  for (std::size_t i = 0; i < given; ++i) event(f, i, f.text(indexed("risk.events", i, "event")));
  if (given > 0 || !risk.expectation) return;
  event(f, 0, "breach");
  event(f, 1, "early_termination");
}

}  // namespace bpo
