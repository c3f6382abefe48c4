#include <utility>

#include "bpo/sourcing/workload.hpp"
#include "fill.hpp"

namespace bpo {
namespace {

SourcingModel sourcing_model_of(std::string_view name) {
  return name == "freelance"     ? SourcingModel::freelance
         : name == "contract"    ? SourcingModel::contract
         : name == "managed_bpo" ? SourcingModel::managed_bpo
         : name == "captive"     ? SourcingModel::captive
                                 : SourcingModel::dedicated_team;
}

struct UsualPricing {
  const char* pricing;
  const char* rule;
};
UsualPricing usual_pricing(SourcingModel model) {
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

Pricing pricing_of(std::string_view name) {
  return name == "per_hour"                          ? Pricing::per_hour
         : name == "per_transaction"                 ? Pricing::per_transaction
         : name == "fixed_fee"                       ? Pricing::fixed_fee
         : name == "gain_share" || name == "outcome" ? Pricing::gain_share
         : name == "cost_plus"                       ? Pricing::cost_plus
                                                     : Pricing::per_fte;
}

void pricing(Filler& f) {
  auto& option = f.scenario().option;
  const UsualPricing usual = usual_pricing(option.sourcing_model);
  option.pricing = pricing_of(f.choice("option.pricing", usual.pricing, usual.rule));
  const bool freelance = option.sourcing_model == SourcingModel::freelance;
  const std::string basis =
      f.choice("option.hour_basis", freelance ? "paid" : "production",
               freelance ? "freelancers bill every hour" : "hours the agents are logged in");
  option.hour_basis = basis == "handle" ? HourBasis::handle
                      : basis == "paid" ? HourBasis::paid
                                        : HourBasis::production;
}

void placements(Filler& f) {
  const std::size_t count = f.given().locations;
  for (std::size_t i = 0; i < count; ++i) {
    Placement placement;
    const std::string at = indexed("option.locations", i, "location");
    placement.location = f.text(at);
    f.record(at, Origin::user).text = placement.location;
    f.number(indexed("option.locations", i, "weight"), placement.weight,
             [&] { return worked_out(1.0 / static_cast<double>(count), "equal shares"); });
    f.scenario().option.placements.push_back(std::move(placement));
  }
}

// A location's own value, else the one given for all, else its own fact.
template <typename Rule>
void placed(Filler& f, std::size_t i, std::string_view member, double& slot, double for_all, Rule rule) {
  const std::string general = "option." + std::string(member);
  f.number(indexed("option.locations", i, member), slot,
           [&] { return f.has(general) ? worked_out(for_all, "as set for all locations") : rule(); });
}

// Prices of volume above and below the dead band: as given, else from the unit price of the location.
void volume_prices(Filler& f, std::size_t i, Placement& placement) {
  if (f.scenario().option.pricing != Pricing::per_transaction) return;
  const auto price = [&](std::string_view path, double& slot, auto rule) {
    if (i == 0) return f.number(path, slot, rule);
    const auto given = f.given().numbers.find(path);
    slot = given != f.given().numbers.end() ? given->second : rule().value;
  };
  price("option.terms.arc", placement.arc,
        [&] { return judgement(0.75 * placement.rate, "0.75 x unit price"); });
  price("option.terms.rrc", placement.rrc, [&] {
    Default found;
    const Fact* ratio =
        use_fact(f.context(), "reduced_resource_credit_ratio", Where::delivery, Side::outsourced, found);
    return ratio == nullptr ? found
                            : conclude(found, *ratio->mode * placement.rate, "published ratio x unit price");
  });
}

void place(Filler& f, std::size_t i) {
  deliver_from(f, i);
  const Context& context = f.context();
  const auto& option = f.scenario().option;
  Placement& placement = f.scenario().option.placements[i];
  placed(f, i, "aht_uplift", placement.aht_uplift, option.aht_uplift,
         [&] { return aht_uplift_rule(context); });
  placed(f, i, "cola", placement.cola, option.cola, [&] { return cola_rule(context); });
  placed(f, i, "fx_share", placement.fx_share, option.fx_share,
         [] { return worked_out(0, "billed in your currency"); });
  placed(f, i, "fx_drift", placement.fx_drift, option.fx_drift,
         [&] { return fx_drift_rule(context, placement.fx_share); });
  placed(f, i, "fx_vol", placement.fx_vol, option.fx_vol,
         [&] { return fx_vol_rule(context, placement.fx_share); });
  f.number(indexed("option.locations", i, "should_cost"), placement.should_cost,
           [&] { return should_cost_rule(context); });
  f.number(indexed("option.locations", i, "rate"), placement.rate,
           [&] { return rate_rule(context, placement); });
  volume_prices(f, i, placement);
}

}  // namespace

void deliver_from(Filler& f, std::size_t index) {
  Context& context = f.context();
  context.delivery_location =
      find_by_id(context.catalogue.locations, f.scenario().option.placements[index].location);
  context.delivery = delivery_chain(*context.home_location, *context.delivery_location);
}

void fill_option(Filler& f) {
  auto& option = f.scenario().option;
  option.sourcing_model = sourcing_model_of(
      f.choice("option.sourcing_model", "dedicated_team", "a team of your own at the provider"));
  pricing(f);
  placements(f);
  deliver_from(f, 0);
  f.apply(option_rules());
  f.apply(terms_rules());
  for (std::size_t i = 0; i < option.placements.size(); ++i) place(f, i);
}

}  // namespace bpo
