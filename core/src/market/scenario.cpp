#include "bpo/market/scenario.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/market/printed.hpp"
#include "growth.hpp"
#include "own_path.hpp"

namespace bpo::market {
namespace {

constexpr double kVolumeYears = 5;
constexpr double kPriceYears = 3;
constexpr std::array kStances{Stance::bear, Stance::base, Stance::bull};

constexpr std::string_view kDeflection = "ai_deflection_rate.customer_service.any";
constexpr std::string_view kRealised = "ai_benefit_realisation_probability.any.any";
constexpr std::string_view kPrice = "ai_price_reduction.any.any";
constexpr std::string_view kServiceShare = "share-001";  // customer service in all business processes

Lever growth_lever(Stance stance, const Outlook& outlook, const std::optional<Consensus>& consensus) {
  Lever lever{.id = "growth", .label = "Growth of the market", .unit = "fraction a year"};
  lever.value = outlook.rate();
  lever.note = "as in the outlook";
  if (stance == Stance::base || !consensus) return lever;
  const Voice* chosen = nullptr;
  for (const Voice& voice : consensus->voices) {
    const OwnPath path(*voice.estimate);
    if (path.to() - path.from() < 2 || !path.grows() || is_unsigned(*voice.estimate)) continue;
    const double rate = *own_growth(*voice.estimate);
    if (stance == Stance::bear ? rate >= lever.value : rate <= lever.value) continue;
    lever.value = rate;
    chosen = &voice;
  }
  if (!chosen) return lever;
  lever.records = {chosen->estimate->id};
  lever.note = std::string("the ") + (stance == Stance::bear ? "slowest" : "fastest") +
               " of the named publishers: " + std::string(publisher_name(*chosen->estimate));
  return lever;
}

bool is_service(std::string_view scope) {
  return scope == "customer_experience" || scope == "contact_centre";
}

Lever volume_lever(Stance stance, std::string_view scope, const Catalogue& catalogue) {
  Lever lever{.id = "ai_volume", .label = "Work that software takes over", .unit = "fraction of the work"};
  lever.judged = true;
  lever.note = "no more than the publishers count";
  const Fact* deflection = find_by_id(catalogue.facts, kDeflection);
  const Fact* realised = find_by_id(catalogue.facts, kRealised);
  const MarketShare* service = find_by_id(catalogue.shares, kServiceShare);
  if (!is_service(scope) && scope != "all_bpo") {
    lever.reason = "nobody has measured how much of this work software takes over";
  } else if (!deflection || !deflection->high || !realised || !realised->high) {
    lever.reason = "needs the facts " + std::string(kDeflection) + " and " + std::string(kRealised);
  } else if (!is_service(scope) && (!service || !service->share_pct)) {
    lever.reason = "needs the share of customer service, " + std::string(kServiceShare);
  }
  if (!lever.reason.empty() || stance != Stance::bear) return lever;
  const double share = is_service(scope) ? 1.0 : *service->share_pct / 100;
  lever.value = share * *deflection->high * *realised->high;
  lever.records = {kDeflection, kRealised};
  lever.note = printed_percent(*deflection->high) + " of contacts deflected × " +
               printed_percent(*realised->high) + " of projects that deliver";
  if (!is_service(scope)) {
    lever.records.insert(lever.records.begin(), kServiceShare);
    lever.note = printed_percent(share) + " of the market is customer service × " + lever.note;
  }
  lever.note += ", within " + fixed_text(kVolumeYears, 0) + " years, none of it counted by the publishers";
  return lever;
}

Lever price_lever(Stance stance, const Catalogue& catalogue) {
  Lever lever{.id = "ai_price", .label = "Cheaper by automation", .unit = "fraction of the price"};
  lever.judged = true;
  lever.note = "prices as the publishers have them";
  const Fact* fact = find_by_id(catalogue.facts, kPrice);
  if (!fact || !fact->low || !fact->high) {
    lever.reason = "needs the fact " + std::string(kPrice);
    return lever;
  }
  if (stance == Stance::base) return lever;
  lever.value = stance == Stance::bear ? *fact->high : *fact->low;
  lever.records = {kPrice};
  lever.note = std::string(stance == Stance::bear ? "high" : "low") + " end of its range, within " +
               fixed_text(kPriceYears, 0) + " years";
  return lever;
}

void set_own(Lever& lever, std::optional<double> value) {
  if (!value) return;
  lever.value = *value;
  lever.note = "your own value";
  lever.judged = true;
  lever.records.clear();
  lever.reason.clear();
}

/// What a lever does to the size so many years on.
double factor_after(const Lever& lever, double base_rate, int years) {
  if (!lever.reason.empty()) return 1;
  if (lever.id == "growth") return std::pow((1 + lever.value) / (1 + base_rate), years);
  const double phase = lever.id == "ai_volume" ? kVolumeYears : kPriceYears;
  return 1 - lever.value * std::min(1.0, years / phase);
}

}  // namespace

std::string_view wire_name(Stance stance) {
  return stance == Stance::bear ? "bear" : stance == Stance::base ? "base" : "bull";
}

std::optional<Stance> stance_named(std::string_view name) {
  for (const Stance stance : kStances) {
    if (wire_name(stance) == name) return stance;
  }
  return std::nullopt;
}

std::array<Scenario, 3> scenarios(const Outlook& outlook, const std::optional<Consensus>& consensus,
                                  std::string_view scope, const LeverChoice& choice,
                                  const Catalogue& catalogue) {
  std::array<Scenario, 3> all;
  const double rate = outlook.rate();
  for (std::size_t i = 0; i < all.size(); ++i) {
    Scenario& scenario = all[i];
    scenario.stance = kStances[i];
    scenario.levers = {growth_lever(scenario.stance, outlook, consensus),
                       volume_lever(scenario.stance, scope, catalogue),
                       price_lever(scenario.stance, catalogue)};
    if (scenario.stance == choice.stance) {
      set_own(scenario.levers[0], choice.growth);
      set_own(scenario.levers[1], choice.ai_volume);
      set_own(scenario.levers[2], choice.ai_price);
    }
    const int first = outlook.points.front().year;
    for (const Outlook::Point& point : outlook.points) {
      double factor = 1;
      for (const Lever& lever : scenario.levers) factor *= factor_after(lever, rate, point.year - first);
      scenario.factors.push_back(factor);
    }
    double size = outlook.points.back().mean;
    for (Lever& lever : scenario.levers) {
      lever.factor = factor_after(lever, rate, outlook.points.back().year - first);
      lever.change = size * (lever.factor - 1);
      size *= lever.factor;
    }
  }
  return all;
}

}  // namespace bpo::market
