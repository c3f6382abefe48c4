#include <array>
#include <span>

#include "bpo/catalogue/function.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/workload.hpp"
#include "plain.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

// A cited price of an hour of this very work, the middle of its range.
Default billed_rate(const Context& c, std::string_view function) {
  const BillingRate* row = find_hourly_rate(c.catalogue, function, *c.home_location, *c.delivery_location);
  if (row == nullptr) return {};
  if (!c.usd_rate_known) {
    c.usd_rate_wanted = true;
    return {};
  }
  Default found;
  add_record(found, row->id, row->source, row->confidence);
  const std::string place = row->country.empty() ? row->region : c.delivery_location->name;
  return conclude(found, (*row->low + *row->high) / 2 * c.scenario.usd_rate,
                  "middle of a published price of an hour, " + place + ", " + std::to_string(row->year));
}

const Fact* published_rate(const Context& c, std::string_view function, std::span<const std::string> places) {
  const std::array<std::string_view, 1> work{function};
  return find_fact(c.catalogue, "provider_rate_per_hour", work, places, Side::outsourced);
}

// Price of an hour of a function's work from a published ratio to that in the United States.
Default rate_by_ratio(const Context& c, std::string_view function) {
  const std::array<std::string_view, 1> work{function};
  const std::array<std::string, 1> onshore{"onshore_us"};
  const Fact* ratio =
      find_fact(c.catalogue, "provider_rate_ratio_to_home", work, c.delivery, Side::outsourced);
  const Fact* there = published_rate(c, function, onshore);
  if (ratio == nullptr || there == nullptr) return {};
  if (!c.usd_rate_known) {
    c.usd_rate_wanted = true;
    return {};
  }
  Default found;
  add_record(found, ratio->id, ratio->source, ratio->confidence);
  add_record(found, there->id, there->source, there->confidence);
  return conclude(found, *ratio->mode * in_currency(c, *there, *there->mode),
                  "published ratio of offshore prices x price of an agent-hour in the United States");
}

// Price of an hour an agent is logged in at a function's work: of the place, a cited price before a judged
// one, else a ratio to the price in the United States.
Default rate_of_work(const Context& c, std::string_view function) {
  const Fact* row = published_rate(c, function, c.delivery);
  if (row == nullptr || row->confidence == "judgement") {
    if (Default cited = billed_rate(c, function); cited.found) return cited;
  }
  if (row == nullptr || !row->mode) return rate_by_ratio(c, function);
  if (is_in_usd(*row) && !c.usd_rate_known) {
    c.usd_rate_wanted = true;
    return {};
  }
  Default found;
  add_record(found, row->id, row->source, row->confidence);
  return conclude(found, in_currency(c, *row, *row->mode), "published price of an agent-hour");
}

const Occupation* pay_in(const Context& c, std::string_view function, std::string_view country) {
  for (const std::string_view related : related_functions(function)) {
    if (const Occupation* row = find_occupation(c.catalogue, related, country)) return row;
  }
  return nullptr;
}

// What two functions are paid in the client's country, else in the United States; zeros where it is not
// known.
struct PayOfTwo {
  double own = 0, other = 0;
};
PayOfTwo pay_of_two(const Context& c, std::string_view own, std::string_view other) {
  for (const std::string_view country : {std::string_view(c.home_location->id), std::string_view("USA")}) {
    const Occupation* first = pay_in(c, own, country);
    const Occupation* second = pay_in(c, other, country);
    if (first != nullptr && second != nullptr) return {*first->annual_median, *second->annual_median};
  }
  return {};
}

// Judgement: the one published price of back-office work is a band of 30 % either way (8 to 15 dollars), so
// work whose pay differs by no more is inside of it.
constexpr double kClosePay = 1.3;
bool is_close(const PayOfTwo& pay) {
  return pay.own > 0 && pay.own <= kClosePay * pay.other && pay.other <= kClosePay * pay.own;
}

// The price of related work, where that is paid about the same; else why it does not stand in.
Default rate_of_related_work(const Context& c) {
  const std::string_view own = c.functions.front();
  Default none;
  for (const std::string_view other : related_functions(own)) {
    if (other == own) continue;
    Default found = rate_of_work(c, other);
    if (!found.found) continue;
    const std::string label{find_function(other)->label};
    const PayOfTwo pay = pay_of_two(c, own, other);
    if (is_close(pay)) {
      found.confidence = "judgement";
      found.rule += " of other work (" + label + "), which stands in here because its pay is within 30 %";
      return found;
    }
    if (!none.rule.empty()) continue;
    none.rule = "the price of other work (" + label +
                ") does not stand in, because its pay differs by more than 30 % (" + plain(pay.other) +
                " against " + plain(pay.own) + " a year)";
  }
  return none;
}

Default hourly_rate(const Context& c) {
  Default own = rate_of_work(c, c.functions.front());
  return own.found || c.usd_rate_wanted ? own : rate_of_related_work(c);
}

// A country's indicator, the middle of its range where only that is published; 0 where nothing is.
double middle(const Context& c, std::string_view indicator, Default& into) {
  const Indicator* row = find_level(c.catalogue, indicator, c.delivery_location->id);
  if (row == nullptr) return 0;
  add_record(into, row->id, row->source, row->confidence);
  return row->value ? *row->value : (*row->low + *row->high) / 2;
}

// Base pay of an agent there, reporting currency a paid hour; other work takes agents' pay as a stand-in.
double local_hourly_pay(const Context& c, Default& into) {
  if (!c.usd_rate_known) return 0;
  return middle(c, "agent_base_wage_hourly", into) * c.scenario.usd_rate;
}
double local_share(const Context& c, std::string_view indicator, Default& into) {
  return middle(c, indicator, into) / 100;
}

// What an agent-hour costs a provider besides pay and margin: the rest of the one price whose split is
// published.
double provider_overhead(const Context& c, Default& into) {
  const std::array<std::string, 2> there{"offshore_philippines", "any"};
  const std::array<std::string_view, 2> work{"customer_service", "any"};
  const auto find = [&](std::string_view parameter) {
    return find_fact(c.catalogue, parameter, work, there, Side::outsourced);
  };
  const Fact* price = find("provider_rate_per_hour");
  const Fact* pay_share = find("agent_pay_share_of_price");
  const Fact* margin = find("provider_operating_margin");
  if (price == nullptr || pay_share == nullptr || margin == nullptr || !margin->high) return 0;
  for (const Fact* row : {price, pay_share, margin}) add_record(into, row->id, row->source, row->confidence);
  return in_currency(c, *price, *price->mode) * (1 - *pay_share->mode - *margin->high);
}

Default hourly_cost(const Placement& placement) {
  return placement.should_cost > 0 ? worked_out(placement.should_cost, "cost of an FTE") : Default{};
}

// Staffing firms and marketplaces bill what they pay; everybody else has a price.
Default hourly_rate_of_model(const Context& c) {
  const auto& option = c.scenario.option;
  const double hours = paid_hours_per_month(c.scenario);
  if (option.sourcing_model == SourcingModel::contract) {
    Default found;
    const bool at_home = c.delivery_location == c.home_location;
    const double pay = at_home   ? c.scenario.inhouse.salary / 12 / hours
                       : c.voice ? local_hourly_pay(c, found)
                                 : 0;
    if (pay > 0) {
      return conclude(found, pay * (1 + option.markup) / (1 - option.shrinkage),
                      "pay of an hour x (1 + mark-up), per hour logged in");
    }
  }
  Default priced = hourly_rate(c);
  if (priced.found && option.sourcing_model == SourcingModel::freelance) {
    priced.confidence = "judgement";
    priced.rule += ", which stands in for a freelancer's";
  }
  return priced;
}

}  // namespace

Default should_cost_rule(const Context& c) {
  Default found;
  const double hours = paid_hours_per_month(c.scenario);
  if (c.delivery_location == c.home_location) {
    return worked_out(loaded_agent_month(c.scenario), "as one of your own agents: pay, on-costs and seat");
  }
  const double pay = c.voice ? local_hourly_pay(c, found) : 0;
  const double loads =
      pay * (local_share(c, "agent_benefits_load", found) + local_share(c, "agent_bonus", found));
  const double overhead = provider_overhead(c, found);
  if (pay == 0 || overhead == 0) return worked_out(0, "not known: no local pay is published for this work");
  found.confidence = "judgement";
  return conclude(
      found, hours * (pay + loads + overhead * (1 - c.scenario.option.shrinkage)),
      "local pay with on-costs x paid hours + management, support, space and systems as in a published "
      "split of a price");
}

Default rate_rule(const Context& c, const Placement& placement) {
  const Scenario& s = c.scenario;
  const bool at_cost = s.option.pricing == Pricing::cost_plus;
  Default hourly = at_cost ? hourly_cost(placement) : hourly_rate_of_model(c);
  if (!hourly.found) return hourly;
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.option.shrinkage);
  switch (s.option.pricing) {
    case Pricing::cost_plus:
      return conclude(hourly, placement.should_cost, "cost of an FTE there");
    case Pricing::per_fte:
      return conclude(hourly, hourly.value * hours_per_fte,
                      hourly.rule + " x hours an agent is logged in a month");
    case Pricing::per_hour: {
      const double basis = s.option.hour_basis == HourBasis::handle ? 1 / s.option.occupancy
                           : s.option.hour_basis == HourBasis::paid ? 1 - s.option.shrinkage
                                                                    : 1.0;
      return conclude(hourly, hourly.value * basis, hourly.rule + ", for the billed hours");
    }
    case Pricing::per_transaction:
      return conclude(hourly, hourly.value * production_hours(s, placement, 1) / volume(s, 1, Doer::provider),
                      hourly.rule + " x logged-in hours a unit takes");
    case Pricing::fixed_fee:
    case Pricing::gain_share:
      return conclude(hourly, hourly.value * production_hours(s, placement, 1),
                      hourly.rule + " x logged-in hours of month 1");
  }
  return hourly;
}

}  // namespace bpo
