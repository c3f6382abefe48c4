#include "default_rule.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "bpo/catalogue/function.hpp"

namespace bpo {
namespace {

// From strongest to weakest.
constexpr std::array<std::string_view, 5> kConfidence{"primary", "secondary", "seed", "judgement",
                                                      "unverified"};

// Functions whose figures may stand in for work that nobody has measured.
constexpr std::array<std::string_view, 2> kStandIns{"finance_accounting", "customer_service"};

std::size_t rank(std::string_view confidence) {
  return static_cast<std::size_t>(std::find(kConfidence.begin(), kConfidence.end(), confidence) -
                                  kConfidence.begin());
}

void add_once(std::vector<std::string>& list, const std::string& item) {
  if (!item.empty() && std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

// The chain ends in "any", which is every work.
bool is_of_this_work(const Context& context, const Fact& fact) {
  return fact.function == context.functions.front() || fact.function == context.functions.back();
}

}  // namespace

void add_record(Default& into, const std::string& id, const std::string& source,
                const std::string& confidence) {
  add_once(into.records, id);
  add_once(into.sources, source);
  if (into.confidence.empty() || rank(confidence) > rank(into.confidence)) into.confidence = confidence;
}

bool is_in_usd(const Fact& fact) {
  return fact.unit.starts_with("usd");
}

double in_currency(const Context& context, const Fact& fact, double value) {
  return is_in_usd(fact) ? value * context.scenario.usd_rate : value;
}

const Fact* use_fact(const Context& context, std::string_view parameter, Where where, Side side,
                     Default& into) {
  const auto& locations = where == Where::home ? context.home : context.delivery;
  const Fact* row = find_fact(context.catalogue, parameter, context.functions, locations, side);
  if (row == nullptr || !row->mode) return nullptr;
  if (is_in_usd(*row) && !context.usd_rate_known) {
    context.usd_rate_wanted = true;
    return nullptr;
  }
  if (!context.values_only) {
    add_record(into, row->id, row->source, is_of_this_work(context, *row) ? row->confidence : "judgement");
  }
  return row;
}

const Fact* use_fact_or_stand_in(const Context& context, std::string_view parameter, Where where, Side side,
                                 Default& into) {
  if (const Fact* row = use_fact(context, parameter, where, side, into)) return row;
  const auto& locations = where == Where::home ? context.home : context.delivery;
  const Fact* row = find_fact(context.catalogue, parameter, kStandIns, locations, side);
  if (row == nullptr || !row->mode) return nullptr;
  if (!context.values_only) add_record(into, row->id, row->source, "judgement");
  return row;
}

Default fact_or_stand_in(const Context& context, std::string_view parameter, Where where, Side side) {
  Default plain = fact(context, parameter, where, side);
  if (plain.found) return plain;
  Default found;
  const Fact* row = use_fact_or_stand_in(context, parameter, where, side, found);
  if (row == nullptr) return found;
  return conclude(found, in_currency(context, *row, *row->mode),
                  "published for other work only, which stands in here");
}

Default fact(const Context& context, std::string_view parameter, Where where, Side side) {
  Default found;
  const Fact* row = use_fact(context, parameter, where, side, found);
  if (row == nullptr) return found;
  found.found = true;
  found.value = in_currency(context, *row, *row->mode);
  found.has_range = row->low && row->high;
  if (found.has_range) {
    found.low = in_currency(context, *row, *row->low);
    found.high = in_currency(context, *row, *row->high);
  }
  if (!context.values_only && !is_of_this_work(context, *row)) {
    const Function* measured = find_function(row->function);
    found.rule = "published for other work (" + std::string(measured->label) + "), which stands in here";
  }
  return found;
}

Default fact_of_model(const Context& context, std::string_view parameter, std::string_view model) {
  const std::array<std::string, 1> locations{std::string(model)};
  Default found;
  const Fact* row = find_fact(context.catalogue, parameter, context.functions, locations, Side::outsourced);
  if (row == nullptr || !row->mode) return found;
  add_record(found, row->id, row->source, row->confidence);
  found.found = true;
  found.value = *row->mode;
  return found;
}

const Fact* use_fact_at_home(const Context& context, std::string_view parameter, Default& into) {
  if (const Fact* row = use_fact(context, parameter, Where::home, Side::in_house, into)) return row;
  if (context.usd_rate_wanted) return nullptr;
  const std::array<std::string, 1> elsewhere{"home_us"};
  const Fact* row = find_fact(context.catalogue, parameter, context.functions, elsewhere, Side::in_house);
  if (row == nullptr || !row->mode) return nullptr;
  if (is_in_usd(*row) && !context.usd_rate_known) {
    context.usd_rate_wanted = true;
    return nullptr;
  }
  add_record(into, row->id, row->source, "judgement");
  return row;
}

Default not_used(std::string_view reason) {
  return worked_out(0, "not used: " + std::string(reason));
}

Default judgement(double value, std::string rule) {
  Default found;
  found.sources = {"project-judgement"};
  found.confidence = "judgement";
  return conclude(found, value, std::move(rule));
}

Default worked_out(double value, std::string rule) {
  Default found;
  return conclude(found, value, std::move(rule));
}

Default& conclude(Default& into, double value, std::string rule) {
  into.value = value;
  into.found = true;
  into.rule = std::move(rule);
  return into;
}

}  // namespace bpo
