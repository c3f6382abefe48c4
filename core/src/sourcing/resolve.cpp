#include "bpo/sourcing/resolve.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "bpo/catalogue/function.hpp"
#include "bpo/sourcing/check_given.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/workload.hpp"
#include "plain.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

constexpr double kLeastProficientShare = 0.1;

std::string indexed(std::string_view list, std::size_t index, std::string_view member) {
  return std::string(list) + "[" + std::to_string(index) + "]." + std::string(member);
}

/// Fills one scenario, field by field, and writes down where each value came from.
class Resolver {
 public:
  Resolver(const Given& given, const Catalogue& catalogue, bool values_only)
      : given_(given),
        context_{
            .catalogue = catalogue, .given = given, .scenario = out_.scenario, .values_only = values_only} {}

  Result<Resolved> run() {
    errors_ = check_given(given_, context_.catalogue);
    if (!errors_.empty()) return errors_;
    codes();
    currency();
    apply(money_rules());
    choice("client.timing", "end", "end of the month");
    s().timing = text("client.timing") == "mid" ? Timing::mid : Timing::end;
    flag("round_fte", s().round_fte, false, "fractions of a head, as averages have them");
    list("inhouse.intervals", s().inhouse.queue.intervals, {}, "none: the team is sized by occupancy");
    choice("inhouse.queue", "erlang_c", "callers are taken to wait");
    s().inhouse.queue.impatient = out_.inputs.back().text == "erlang_a";
    apply(inhouse_rules());
    ramp();
    flag("ai.enabled", s().ai.enabled, has("ai.deflection"), "off");
    flag("ai.in_house_too", s().ai.in_house_too, true, "automation can be had without a provider");
    apply(work_rules());
    list("work.seasonality", s().work.seasonality, std::vector<double>(12, 1.0), "every month alike");
    size_of_work();
    hiring();
    provider();
    waves();
    apply(transition_rules());
    learning_curve();
    apply(run_rules());
    benefits();
    risk();
    check_usual();
    if (!errors_.empty()) return errors_;
    return std::move(out_);
  }

 private:
  Scenario& s() { return out_.scenario; }

  std::string text(std::string_view path) const {
    const auto found = given_.texts.find(path);
    return found == given_.texts.end() ? std::string{} : found->second;
  }
  bool has(std::string_view path) const { return given_.numbers.find(path) != given_.numbers.end(); }

  void fail(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }
  void missing(const std::string& path) {
    if (context_.usd_rate_wanted) {
      context_.usd_rate_wanted = false;
      if (!usd_rate_missing_) {
        fail(ErrorCode::missing, "client.usd_rate",
             "is needed to turn published dollar figures into " + s().currency, "", "above 0");
      }
      usd_rate_missing_ = true;
      return;
    }
    fail(ErrorCode::missing, path, "has no published figure for this case, so it must be given", "", "");
  }

  // Without provenance only the latest input is kept, for the lines that go on with it.
  Input& record(std::string_view path, Origin origin) {
    if (context_.values_only) {
      out_.inputs.resize(1);
      return out_.inputs.front();
    }
    Input& input = out_.inputs.emplace_back();
    input.path = path;
    input.field = find_scenario_field(path);
    input.origin = origin;
    return input;
  }
  void record_default(std::string_view path, const Default& found) {
    Input& input = record(path, found.rule.empty() ? Origin::fact : Origin::rule);
    if (context_.values_only) return;
    input.value = found.value;
    input.facts = found.records;
    input.sources = found.sources;
    input.confidence = found.confidence;
    input.rule = found.rule;
    input.low = found.low;
    input.high = found.high;
    input.has_range = found.has_range;
  }

  template <typename Rule>
  void number(std::string_view path, double& slot, Rule rule) {
    const auto given = given_.numbers.find(path);
    if (given != given_.numbers.end() && context_.values_only) {
      slot = given->second;
      return;
    }
    const Default found = rule();
    if (given != given_.numbers.end()) {
      context_.usd_rate_wanted = false;
      slot = given->second;
      Input& input = record(path, Origin::user);
      input.value = slot;
      input.default_value = found.value;
      input.has_default = found.found;
      if (const auto range = given_.ranges.find(path); range != given_.ranges.end()) {
        input.has_range = true;
        input.low = range->second.low.value_or(slot);
        input.high = range->second.high.value_or(slot);
      }
      return;
    }
    if (!found.found) return missing(std::string(path));
    slot = found.value;
    record_default(path, found);
  }

  void apply(std::span<const NumberRule> rules) {
    for (const NumberRule& rule : rules) {
      number(rule.path, rule.slot(s()), [&] {
        return rule.derive != nullptr ? rule.derive(context_)
                                      : fact(context_, rule.parameter, rule.where, rule.side);
      });
    }
  }

  void choice(const std::string& path, const std::string& fallback, const std::string& rule) {
    const std::string given = text(path);
    Input& input = record(path, given.empty() ? Origin::rule : Origin::user);
    input.text = given.empty() ? fallback : given;
    if (given.empty()) input.rule = rule;
  }

  void flag(const std::string& path, bool& slot, bool fallback, const std::string& rule) {
    const auto given = given_.flags.find(path);
    slot = given != given_.flags.end() ? given->second : fallback;
    Input& input = record(path, given != given_.flags.end() ? Origin::user : Origin::rule);
    input.flag = slot;
    if (input.origin == Origin::rule) input.rule = rule;
  }

  void list(const std::string& path, std::vector<double>& slot, const std::vector<double>& fallback,
            const std::string& rule) {
    const auto given = given_.lists.find(path);
    slot = given != given_.lists.end() ? given->second : fallback;
    Input& input = record(path, given != given_.lists.end() ? Origin::user : Origin::rule);
    input.list = slot;
    if (input.origin == Origin::rule) input.rule = rule;
  }

  void codes() {
    s().function = text("client.function");
    s().home = text("client.home");
    s().industry = text("client.industry");
    context_.voice = find_function(s().function)->voice;
    context_.functions = function_chain(s().function);
    context_.home_location = find_by_id(context_.catalogue.locations, s().home);
    context_.home = home_chain(*context_.home_location);
    record("client.function", Origin::user).text = s().function;
    record("client.home", Origin::user).text = s().home;
    if (!s().industry.empty()) record("client.industry", Origin::user).text = s().industry;
  }

  void currency() {
    const std::string given = text("client.currency");
    const Occupation* pay = nullptr;
    for (const std::string_view function : context_.functions) {
      if (pay == nullptr) pay = find_occupation(context_.catalogue, function, s().home);
    }
    s().currency = !given.empty() ? given : pay != nullptr ? pay->currency : "USD";
    Input& input = record("client.currency", given.empty() ? Origin::rule : Origin::user);
    input.text = s().currency;
    if (given.empty()) input.rule = "currency of the home country";
    context_.usd_rate_known = s().currency == "USD" || has("client.usd_rate");
    if (context_.usd_rate_known)
      number("client.usd_rate", s().usd_rate, [] { return worked_out(1, "dollars as published"); });
  }

  void ramp() {
    const std::string path = "inhouse.ramp";
    if (given_.lists.find(path) != given_.lists.end()) return list(path, s().inhouse.ramp, {}, "");
    const Default found = ramp_rule(context_, s().inhouse.ramp);
    if (!found.found) return missing(path);
    record_default(path, found);
    out_.inputs.back().list = s().inhouse.ramp;
  }

  // The volume from the heads, or the heads from the volume: both from the same steady state.
  void size_of_work() {
    if (proficient_share(s()) < kLeastProficientShare) {
      fail(ErrorCode::not_allowed, "inhouse.attrition",
           "is so high that new hires leave before they are productive: attrition / 12 x months lost per "
           "hire must stay below 0.9",
           plain(s().inhouse.attrition), "below 0.9 x 12 / months lost per hire");
      return;
    }
    const auto& calls = s().inhouse.queue.intervals;
    if (!calls.empty() && !has("work.volume")) {
      s().work.volume = calls_a_month(s().inhouse.queue);
      record_default("work.volume", worked_out(s().work.volume, "calls of a week x 52 / 12"));
    }
    if (!calls.empty() || has("work.volume")) {
      if (has("work.volume")) number("work.volume", s().work.volume, [] { return Default{}; });
      if (has("work.headcount")) {
        out_.warnings.push_back(
            {"work.headcount", "not used: the volume decides how many people are needed"});
      }
      check_calls();
      s().work.headcount = paid_headcount(s(), 1);
      record_default("work.headcount", worked_out(s().work.headcount, "heads that the volume needs"));
      return;
    }
    number("work.headcount", s().work.headcount, [] { return Default{}; });
    s().work.volume = 1;
    s().work.volume = s().work.headcount / paid_headcount(s(), 1);
    record_default("work.volume", worked_out(s().work.volume, "what that many heads get done"));
  }

  void check_calls() {
    const double calls = calls_a_month(s().inhouse.queue);
    if (!s().inhouse.queue.intervals.empty() && calls == 0) {
      fail(ErrorCode::not_allowed, "inhouse.intervals", "must have at least one call", "0", "a sum above 0");
    }
    constexpr double kClose = 0.01;
    if (calls > 0 && std::abs(calls / s().work.volume - 1) > kClose) {
      out_.warnings.push_back(
          {"inhouse.intervals", "come to " + plain(std::round(calls)) +
                                    " calls a month; their pattern is used, scaled to the volume"});
    }
    if (std::isnan(paid_headcount(s(), 1))) {
      fail(ErrorCode::no_solution, "inhouse.intervals", "cannot be answered in time by any number of agents",
           "", "fewer calls, or a longer waiting time");
    }
  }

  void hiring() {
    choice("inhouse.attrition_mode", "steady", "leavers are replaced as they go");
    s().inhouse.dynamic_attrition = out_.inputs.back().text == "dynamic";
    number("inhouse.proficient_at_start", s().inhouse.proficient_at_start,
           [&] { return worked_out(required_fte(s(), 1), "the FTE that month 1 needs"); });
    if (s().inhouse.dynamic_attrition && !s().inhouse.ramp.empty() && s().inhouse.ramp.front() == 0) {
      fail(ErrorCode::not_allowed, "inhouse.ramp",
           "must start above 0 with dynamic hiring: nobody could be hired for the work of that month", "0",
           "above 0 in the first month");
    }
  }

  void provider() {
    choice("option.sourcing_model", "dedicated_team", "a team of your own at the provider");
    const std::string model = out_.inputs.back().text;
    s().option.sourcing_model = model == "freelance"     ? SourcingModel::freelance
                                : model == "contract"    ? SourcingModel::contract
                                : model == "managed_bpo" ? SourcingModel::managed_bpo
                                : model == "captive"     ? SourcingModel::captive
                                                         : SourcingModel::dedicated_team;
    pricing();
    placements();
    set_delivery(0);
    apply(option_rules());
    for (std::size_t i = 0; i < s().option.placements.size(); ++i) place(i);
  }

  struct UsualPricing {
    const char* pricing;
    const char* rule;
  };
  static UsualPricing usual_pricing(SourcingModel model) {
    switch (model) {
      case SourcingModel::freelance:
        return {"per_hour", "usual for freelancers"};
      case SourcingModel::contract:
        return {"fixed_fee", "usual for a statement of work"};
      case SourcingModel::managed_bpo:
        return {"per_transaction", "usual for a managed service"};
      case SourcingModel::captive:
        return {"cost_plus", "a captive works at cost"};
      case SourcingModel::dedicated_team:
        return {"per_fte", "usual for a dedicated team"};
    }
    return {"per_fte", ""};
  }

  void pricing() {
    const UsualPricing usual = usual_pricing(s().option.sourcing_model);
    choice("option.pricing", usual.pricing, usual.rule);
    const std::string pricing = out_.inputs.back().text;
    s().option.pricing = pricing == "per_hour"                             ? Pricing::per_hour
                         : pricing == "per_transaction"                    ? Pricing::per_transaction
                         : pricing == "fixed_fee"                          ? Pricing::fixed_fee
                         : pricing == "gain_share" || pricing == "outcome" ? Pricing::gain_share
                         : pricing == "cost_plus"                          ? Pricing::cost_plus
                                                                           : Pricing::per_fte;
    const bool freelance = s().option.sourcing_model == SourcingModel::freelance;
    choice("option.hour_basis", freelance ? "paid" : "production",
           freelance ? "freelancers bill every hour" : "hours the agents are logged in");
    const std::string& basis = out_.inputs.back().text;
    s().option.hour_basis = basis == "handle" ? HourBasis::handle
                            : basis == "paid" ? HourBasis::paid
                                              : HourBasis::production;
  }

  void placements() {
    for (std::size_t i = 0; i < given_.locations; ++i) {
      Placement placement;
      const std::string at = indexed("option.locations", i, "location");
      placement.location = text(at);
      record(at, Origin::user).text = placement.location;
      number(indexed("option.locations", i, "weight"), placement.weight,
             [&] { return worked_out(1.0 / static_cast<double>(given_.locations), "equal shares"); });
      s().option.placements.push_back(std::move(placement));
    }
  }

  void set_delivery(std::size_t index) {
    context_.delivery_location =
        find_by_id(context_.catalogue.locations, s().option.placements[index].location);
    context_.delivery = delivery_chain(*context_.home_location, *context_.delivery_location);
  }

  // A location's own value, else the one given for all, else its own fact.
  template <typename Rule>
  void placed(std::size_t i, std::string_view member, double& slot, double for_all, Rule rule) {
    const std::string general = "option." + std::string(member);
    number(indexed("option.locations", i, member), slot,
           [&] { return has(general) ? worked_out(for_all, "as set for all locations") : rule(); });
  }

  void place(std::size_t i) {
    set_delivery(i);
    const auto& option = s().option;
    Placement& placement = s().option.placements[i];
    placed(i, "aht_uplift", placement.aht_uplift, option.aht_uplift,
           [&] { return aht_uplift_rule(context_); });
    placed(i, "cola", placement.cola, option.cola, [&] { return cola_rule(context_); });
    placed(i, "fx_share", placement.fx_share, option.fx_share,
           [] { return worked_out(0, "billed in your currency"); });
    placed(i, "fx_drift", placement.fx_drift, option.fx_drift,
           [&] { return fx_drift_rule(context_, placement.fx_share); });
    placed(i, "fx_vol", placement.fx_vol, option.fx_vol,
           [&] { return fx_vol_rule(context_, placement.fx_share); });
    number(indexed("option.locations", i, "should_cost"), placement.should_cost,
           [&] { return should_cost_rule(context_); });
    number(indexed("option.locations", i, "rate"), placement.rate,
           [&] { return rate_rule(context_, placement); });
    volume_prices(i, placement);
  }

  // Prices of volume above and below the dead band: as given, else from the unit price of the location.
  void volume_prices(std::size_t i, Placement& placement) {
    if (s().option.pricing != Pricing::per_transaction) return;
    const auto price = [&](const std::string& path, double& slot, auto rule) {
      if (i == 0) return number(path, slot, rule);
      const auto given = given_.numbers.find(path);
      slot = given != given_.numbers.end() ? given->second : rule().value;
    };
    price("option.terms.arc", placement.arc,
          [&] { return judgement(0.75 * placement.rate, "0.75 x unit price"); });
    price("option.terms.rrc", placement.rrc, [&] {
      Default found;
      const Fact* ratio =
          use_fact(context_, "reduced_resource_credit_ratio", Where::delivery, Side::outsourced, found);
      return ratio == nullptr
                 ? found
                 : conclude(found, *ratio->mode * placement.rate, "published ratio x unit price");
    });
  }

  void waves() {
    set_delivery(0);
    Wave usual;
    const Default found = wave_rule(context_, usual);
    if (given_.waves == 0) {
      if (!found.found) return missing("transition.waves");
      record_wave(0, usual, found);
      s().transition.waves = {usual};
    }
    for (std::size_t i = 0; i < given_.waves; ++i) {
      Wave wave;
      const auto part = [&](std::string_view member, double& slot, double value) {
        number(indexed("transition.waves", i, member), slot, [&] {
          Default copy = found;
          return copy.found ? conclude(copy, value, found.rule) : copy;
        });
      };
      part("share", wave.share, 1.0 / static_cast<double>(given_.waves));
      part("kt_start", wave.kt_start, usual.kt_start);
      part("kt_months", wave.kt_months, usual.kt_months);
      part("parallel_months", wave.parallel_months, usual.parallel_months);
      s().transition.waves.push_back(wave);
    }
    check_cutovers();
  }

  void record_wave(std::size_t i, const Wave& wave, Default found) {
    const auto part = [&](std::string_view member, double value) {
      record_default(indexed("transition.waves", i, member), conclude(found, value, found.rule));
    };
    part("share", wave.share);
    part("kt_start", wave.kt_start);
    part("kt_months", wave.kt_months);
    part("parallel_months", wave.parallel_months);
  }

  void check_cutovers() {
    const auto& all = s().transition.waves;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].cutover() <= s().horizon()) continue;
      fail(ErrorCode::not_allowed, indexed("transition.waves", i, "kt_start"),
           "cuts over after the end of the term", "month " + std::to_string(all[i].cutover()),
           "a cutover by month " + std::to_string(s().horizon()));
    }
  }

  void learning_curve() {
    list("transition.learning_curve", s().transition.learning_curve, {},
         "the curve of productivity at cutover and learning time");
  }

  // A benefit counts when its amount is given, unless it is switched off.
  void benefits() {
    auto& b = s().benefits;
    const char* off = "off unless its amounts are given";
    flag("benefits.technology", b.technology, given_.avoided > 0, off);
    flag("benefits.coverage", b.coverage, has("benefits.premium_hours"), off);
    flag("benefits.quality", b.quality, false, "off");
    flag("benefits.working_capital", b.working_capital, has("benefits.working_capital_days"), off);
    flag("benefits.revenue", b.revenue, false, "off: never in the saving");
    apply(benefit_rules());
    for (std::size_t i = 0; i < given_.avoided; ++i) {
      AvoidedCost& cost = b.avoided.emplace_back();
      const auto at = [&](std::string_view member) { return indexed("benefits.avoided", i, member); };
      number(at("month"), cost.month, [] { return Default{}; });
      number(at("amount"), cost.amount, [] { return Default{}; });
      flag(at("monthly"), cost.monthly, false, "once");
    }
  }

  void risk() {
    flag("risk.expectation", s().risk.expectation, false, "off: the case runs as planned");
    apply(risk_rules());
    for (std::size_t i = 0; i < given_.events; ++i) event(i, text(indexed("risk.events", i, "event")));
    if (given_.events > 0 || !s().risk.expectation) return;
    event(0, "breach");
    event(1, "early_termination");
  }

  void event(std::size_t i, const std::string& kind) {
    Event& event = s().risk.events.emplace_back();
    event.kind = kind == "breach"              ? EventKind::breach
                 : kind == "early_termination" ? EventKind::early_termination
                                               : EventKind::other;
    Input& input =
        record(indexed("risk.events", i, "event"), given_.events > 0 ? Origin::user : Origin::rule);
    input.text = kind;
    if (input.origin == Origin::rule) input.rule = "what is published for any contract";
    number(indexed("risk.events", i, "probability"), event.probability,
           [&] { return event_probability_rule(context_, event.kind); });
    number(indexed("risk.events", i, "cost"), event.cost,
           [&] { return event_cost_rule(context_, event.kind); });
  }

  void check_usual() {
    for (const Input& input : out_.inputs) {
      if (input.field == nullptr || input.origin != Origin::user) continue;
      if (input.value < input.field->usual_low || input.value > input.field->usual_high) {
        out_.warnings.push_back({input.path, "outside the usual range"});
      }
    }
  }

  const Given& given_;
  Resolved out_;
  Context context_;
  bool usd_rate_missing_ = false;
  Errors errors_;
};

}  // namespace

std::string_view wire_name(Origin origin) {
  switch (origin) {
    case Origin::user:
      return "user";
    case Origin::fact:
      return "fact";
    case Origin::rule:
      return "rule";
  }
  return "rule";
}

Result<Resolved> resolve(const Given& given, const Catalogue& catalogue) {
  return Resolver(given, catalogue, false).run();
}

Result<Scenario> resolve_values(const Given& given, const Catalogue& catalogue) {
  Result<Resolved> resolved = Resolver(given, catalogue, true).run();
  if (!resolved) return resolved.errors();
  return std::move(resolved).value().scenario;
}

}  // namespace bpo
