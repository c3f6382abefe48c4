#include <algorithm>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/sourcing/gates.hpp"
#include "roi_parts.hpp"

namespace bpo::io {
namespace {

bool is_offshore_voice(const RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Location* home = find_by_id(a.catalogue.locations, s.home);
  const auto& places = s.option.placements;
  return find_function(s.function)->voice &&
         std::all_of(places.begin(), places.end(), [&](const Placement& p) {
           return distance(*home, *find_by_id(a.catalogue.locations, p.location)) == Distance::offshore;
         });
}

bool unit_is_known(const RoiAnswer& a) {
  return std::any_of(a.resolved.inputs.begin(), a.resolved.inputs.end(), [](const Input& input) {
    return input.path == "work.handle_minutes" && (input.origin == Origin::user || !input.facts.empty());
  });
}

}  // namespace

void write_flexibility(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  a.out.array("flexibility");
  const auto term = [&](std::string_view path, std::string_view text, double value) {
    a.field(path);
    a.out.member("text", text).member("value", value).end();
  };
  const auto& option = s.option;
  term("option.terms.notice", "months of notice before the provider's team can be let go",
       option.notice_months);
  term("option.terms.fee", "months of the fee to be paid for leaving before the end", option.termination_fee);
  if (option.pricing == Pricing::per_transaction) {
    term("option.terms.deadband", "share by which the volume may differ without changing the charge",
         option.deadband);
    term("option.terms.minimum", "share of the baseline charge that is owed whatever the volume",
         option.minimum);
  }
  if (option.pricing == Pricing::fixed_fee)
    term("option.pricing", "the fee does not fall with the volume: more or less work is renegotiated", 1);
  a.out.end();
}

// Claims of the trade, beside the result and in no figure of it.
void write_claims(RoiAnswer& a) {
  a.out.array("claims");
  for (const std::string_view parameter :
       {"productivity_gain_headline", "response_time_reduction", "implementation_months"}) {
    for (const Fact& fact : a.catalogue.facts) {
      if (fact.parameter != parameter || !fact.low || !fact.mode || !fact.high) continue;
      a.out.object().member("fact", fact.id).member("unit", fact.unit);
      a.all({{"low", *fact.low}, {"mode", *fact.mode}, {"high", *fact.high}});
      a.out.member("source", fact.source).end();
      break;
    }
  }
  a.out.end();
}

void write_gates(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const GateContext context{.offshore_voice = is_offshore_voice(a),
                            .judged_share = share_of_judgement(a.swings),
                            .benchmark = benchmark_of(s, a.catalogue, unit_is_known(a))};
  a.out.array("gates");
  for (const Gate& gate : failed_gates(s, a.chosen(), context)) {
    a.out.object().member("id", gate.id).member("message", gate.message).member("value", gate.value);
    a.out.member("path", gate.path).end();
  }
  a.out.end();
  a.optional("implied_margin", implied_margin(s));
  if (const auto& b = context.benchmark) {
    a.out.object("benchmark").member("unit", b->what);
    a.all({{"low", b->low}, {"high", b->high}, {"value", b->value}});
    a.out.member("fact", b->fact).member("source", b->source).end();
  }
  if (const Fact* view = outside_view(a.catalogue);
      view != nullptr && view->low && view->mode && view->high) {
    a.out.object("outside_view")
        .member("gate", "G9")
        .member("text", "share of surveyed buyers who saved nothing");
    a.all({{"low", *view->low}, {"mode", *view->mode}, {"high", *view->high}});
    a.out.member("fact", view->id).member("source", view->source).end();
  }
}

void write_warnings(RoiAnswer& a) {
  a.out.array("warnings");
  for (const Warning& warning : a.resolved.warnings)
    a.out.object().member("path", warning.path).member("message", warning.message).end();
  a.out.end();
}

}  // namespace bpo::io
