#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/workload.hpp"
#include "parts.hpp"

namespace bpo::workbook {

std::string volume_price_name(std::size_t location, bool above) {
  const char* charge = above ? "arc" : "rrc";
  if (location == 0) return name_of(std::string("option.terms.") + charge);
  return name_of("option.locations[" + std::to_string(location) + "]." + charge);
}

namespace {

using Months = std::size_t;

/// Lines and names of one location.
class Place {
 public:
  explicit Place(std::size_t index) : index_(index) {}

  std::string id(const char* what) const { return std::string(what) + "_" + std::to_string(index_ + 1); }
  std::string row(const char* what) const { return "{" + id(what) + "}"; }
  std::string input(const char* member) const {
    return "{option.locations[" + std::to_string(index_) + "]." + member + "}";
  }
  std::string label(const std::string& what, const Placement& placement) const {
    return what + ", " + placement.location;
  }
  std::size_t index() const { return index_; }

 private:
  std::size_t index_;
};

std::string per_hour(const Scenario& s, const Place& place) {
  const char* basis = s.option.hour_basis == HourBasis::handle ? "*{option.occupancy}"
                      : s.option.hour_basis == HourBasis::paid ? "/(1-{option.shrinkage})"
                                                               : "";
  return place.row("hours") + basis + "*" + place.input("rate") + "*{committed}";
}

std::string per_transaction(const Place& place) {
  const std::string base = "{baseline_volume}";
  const std::string price = place.input("rate");
  return "MAX(" + price + "*" + base + "+" + volume_price_name(place.index(), true) +
         "*MAX(0,{provider_volume}-" + base + "*(1+{option.terms.deadband}))-" +
         volume_price_name(place.index(), false) + "*MAX(0," + base +
         "*(1-{option.terms.deadband})-{provider_volume}),{option.terms.minimum}*" + price + "*" + base + ")";
}

std::string first_price_fee(const Scenario& s, const Place& place) {
  switch (s.option.pricing) {
    case Pricing::per_fte:
      return place.row("fte") + "*" + place.input("rate");
    case Pricing::cost_plus:
      return place.row("fte") + "*" + place.input("rate") + "*(1+{option.terms.markup})";
    case Pricing::per_hour:
      return per_hour(s, place);
    case Pricing::per_transaction:
      return per_transaction(place);
    case Pricing::fixed_fee:
    case Pricing::gain_share:
      return place.input("rate");
  }
  return "0";
}

void add_place(const Scenario& s, std::size_t index, MonthGrid& grid) {
  const Place place(index);
  const Placement& at = s.option.placements[index];
  const auto fte_of = [&s, &at](int m) {
    return production_hours(s, at, m) / (paid_hours_per_month(s) * (1 - s.option.shrinkage)) *
           anniversary_index(-s.option.committed_productivity, m);
  };
  grid.add({.id = place.id("hours"),
            .label = place.label("Hours logged in if all the work were there", at),
            .unit = "hours",
            .formula = "{provider_volume}*{provider_minutes}*(1+" + place.input("aht_uplift") +
                       ")/60/{option.occupancy}",
            .value = [&s, &at](int m) { return production_hours(s, at, m); }});
  grid.add(
      {.id = place.id("fte"),
       .label = place.label("FTE if all the work were there", at),
       .unit = "FTE",
       .formula = place.row("hours") + "/({inhouse.weekly_hours}*52/12*(1-{option.shrinkage}))*{committed}",
       .value = fte_of});
  grid.add({.id = place.id("index"),
            .label = place.label("Price index", at),
            .style = Style::factor,
            .formula = "(1+MIN({option.cola_cap},{option.cola_labour_share}*" + place.input("cola") +
                       "))^{year}*(1+" + place.input("fx_share") + "*((1+" + place.input("fx_drift") +
                       ")^({month}/12)-1))",
            .value = [&s, &at](int m) { return price_index(s, at, m); }});
  grid.add({.id = place.id("charge"),
            .label = place.label("Fee for all the work at first prices", at),
            .unit = "money",
            .style = Style::money,
            .formula = first_price_fee(s, place)});
}

// A sum over the locations, each with its share of the work.
std::string over_places(const Scenario& s, const std::vector<const char*>& rows) {
  std::string sum;
  for (std::size_t i = 0; i < s.option.placements.size(); ++i) {
    const Place place(i);
    if (i > 0) sum += "+";
    sum += place.input("weight");
    for (const char* row : rows) sum += "*" + place.row(row);
  }
  return sum;
}

// What a fee is multiplied by besides its price: heads of freelancers, platform fees, whole people.
std::string with_extras(const Scenario& s, const std::string& sum) {
  std::string fee = "(" + sum + ")";
  if (client_pays_for_time(s)) fee += "*{heads_per_fte}";
  if (s.option.sourcing_model == SourcingModel::freelance) fee += "*(1+{option.terms.platform_fee})";
  if (s.option.pricing == Pricing::per_fte || s.option.pricing == Pricing::cost_plus) fee += "*{rounded}";
  return fee;
}

void add_share(const Parts& parts, MonthGrid& grid) {
  const Scenario& s = parts.s;
  std::string text = "0";
  if (s.option.pricing == Pricing::gain_share) {
    const std::string share =
        "MAX(0,{option.terms.gain_share}*({in_house_cost}-{fee_before_share}-{option.terms.gain_threshold}))";
    text = "IF({option.terms.gain_cap}>0,MIN({option.terms.gain_cap}," + share + ")," + share + ")";
  }
  grid.add({.id = "shared_gain",
            .label = "Provider's part of the gain",
            .unit = "money",
            .style = Style::money,
            .formula = text,
            .value = [&parts](int m) {
              return charges(parts.s, m, parts.e.in_house_cost[static_cast<Months>(m)]).gain_share;
            }});
}

}  // namespace

void add_provider_rows(const Parts& parts, MonthGrid& grid) {
  const Scenario& s = parts.s;
  const Evaluation& e = parts.e;
  grid.heading("The provider, before any transition");
  if (s.option.pricing == Pricing::per_transaction) {
    grid.add({.id = "baseline_volume",
              .label = "Baseline volume",
              .unit = "units",
              .formula =
                  "IF(OR({option.terms.rebase_months}<1,{month}<=INT({option.terms.rebase_months})),"
                  "{option.terms.baseline_volume},SUMPRODUCT({provider_volume:}*({month:}>INT(({month}-1)"
                  "/INT({option.terms.rebase_months}))*INT({option.terms.rebase_months})-INT({option."
                  "terms.rebase_months}))*({month:}<=INT(({month}-1)/INT({option.terms.rebase_months}))*"
                  "INT({option.terms.rebase_months})))/INT({option.terms.rebase_months}))",
              .value = [&s](int m) { return baseline_volume(s, m); }});
  }
  for (std::size_t i = 0; i < s.option.placements.size(); ++i) add_place(s, i, grid);
  grid.add({.id = "provider_fte_exact",
            .label = "Provider's FTE before rounding",
            .unit = "FTE",
            .formula = over_places(s, {"fte"})});
  grid.add({.id = "rounded",
            .label = "Whole people for each of them",
            .style = Style::factor,
            .formula =
                "IF(AND({round_fte},{provider_fte_exact}>0),SUMPRODUCT(-INT(-{provider_fte_exact}*wave_"
                "share))/({provider_fte_exact}*{moved_share}),1)"});
  grid.add({.id = "provider_fte",
            .label = "Provider's FTE",
            .unit = "FTE",
            .formula = "{provider_fte_exact}*{rounded}",
            .value = [&e](int m) { return e.provider_fte[static_cast<Months>(m)]; }});
  grid.add({.id = "fee_at_first_prices",
            .label = "Fee at first prices",
            .unit = "money",
            .style = Style::money,
            .formula = with_extras(s, over_places(s, {"charge"}))});
  grid.add({.id = "fee_before_share",
            .label = "Fee at the prices of the month",
            .unit = "money",
            .style = Style::money,
            .formula = with_extras(s, over_places(s, {"charge", "index"})),
            .value = [&parts](int m) {
              const ChargesMonth month = charges(parts.s, m, parts.e.in_house_cost[static_cast<Months>(m)]);
              return month.fee - month.gain_share;
            }});
  grid.add({.id = "price_index",
            .label = "Price index of the fee",
            .style = Style::factor,
            .formula = "IF({fee_at_first_prices}=0,1,{fee_before_share}/{fee_at_first_prices})",
            .value = [&e](int m) { return e.price_index[static_cast<Months>(m)]; }});
  add_share(parts, grid);
}

}  // namespace bpo::workbook
