#include "bpo/catalogue/lookup.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <numeric>
#include <string_view>
#include <vector>

namespace bpo {
namespace {

constexpr double kNearshoreHours = 3;

std::string_view part_of_the_world(std::string_view region) {
  if (region == "North America" || region == "Latin America & Caribbean") return "Americas";
  if (region == "Western Europe" || region == "Central & Eastern Europe" ||
      region == "Middle East & North Africa") {
    return "Europe and around";
  }
  return region;
}

// The country part of a location type: "us" for the United States, else the name in lower case with
// underscores.
std::string country_slug(const Location& location) {
  if (location.id == "USA") return "us";
  if (location.id == "GBR") return "uk";
  std::string slug = location.name;
  for (char& letter : slug) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (letter == ' ') letter = '_';
  }
  return slug;
}

bool serves(const Fact& fact, Side side) {
  const std::string_view other = side == Side::in_house ? "outsourced" : "in_house";
  return fact.applies_to != other;
}

/// Index of the first that is equal, or the number of all.
template <typename Text>
std::size_t place_in(std::span<const Text> all, std::string_view one) {
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), one) - all.begin());
}

/// Puts row numbers in the order of the rows' texts, rows of the same text as they stand.
void sort_rows(std::vector<std::size_t>& order, const std::vector<std::string_view>& texts) {
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return texts[a] < texts[b]; });
}

/// Row numbers of a table in the order of its texts, the first of which counts most.
template <typename Record>
std::vector<std::size_t> order_by(const std::vector<Record>& table,
                                  std::initializer_list<std::string Record::*> texts) {
  std::vector<std::size_t> order(table.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (auto text = std::rbegin(texts); text != std::rend(texts); ++text) {
    std::vector<std::string_view> column(table.size());
    std::transform(table.begin(), table.end(), column.begin(), std::mem_fn(*text));
    sort_rows(order, column);
  }
  return order;
}

/// Visits the rows with a text, in the order of the table.
template <typename Record, typename Visit>
void each_with(const std::vector<Record>& table, const std::vector<std::size_t>& order,
               std::string Record::*text, std::string_view wanted, Visit visit) {
  if (order.size() != table.size()) {
    for (const Record& record : table) {
      if (record.*text == wanted) visit(record);
    }
    return;
  }
  auto row = std::lower_bound(order.begin(), order.end(), wanted,
                              [&](std::size_t i, std::string_view name) { return table[i].*text < name; });
  for (; row != order.end() && table[*row].*text == wanted; ++row) visit(table[*row]);
}

/// By name, and of a name by country, rows of the same two as they stand.
bool is_before(const Indicator& row, std::string_view name, std::string_view country) {
  const int order = row.indicator.compare(name);
  return order < 0 || (order == 0 && row.country < country);
}

/// What a country's indicator has, in the order of the table.
std::vector<const Indicator*> indicators_of(const Catalogue& catalogue, std::string_view name,
                                            std::string_view country) {
  const std::vector<Indicator>& table = catalogue.indicators;
  const std::vector<std::size_t>& order = catalogue.indicator_order;
  std::vector<const Indicator*> found;
  const auto is_of = [&](const Indicator& row) { return row.country == country && row.indicator == name; };
  const auto take = [&](const Indicator& row) {
    if (row.confidence != "unverified") found.push_back(&row);
  };
  if (order.size() != table.size()) {
    for (const Indicator& row : table) {
      if (is_of(row)) take(row);
    }
    return found;
  }
  auto at = std::partition_point(order.begin(), order.end(),
                                 [&](std::size_t i) { return is_before(table[i], name, country); });
  for (; at != order.end() && is_of(table[*at]); ++at) take(table[*at]);
  return found;
}

template <typename Record, typename Matches>
const Record* newest(const std::vector<Record>& table, Matches matches) {
  const Record* best = nullptr;
  for (const Record& record : table) {
    if (matches(record) && (best == nullptr || record.year > best->year)) best = &record;
  }
  return best;
}

}  // namespace

Distance distance(const Location& home, const Location& delivery) {
  if (home.id == delivery.id) return Distance::onshore;
  const double hours = std::max(std::abs(home.utc_offset_jan - delivery.utc_offset_jan),
                                std::abs(home.utc_offset_jul - delivery.utc_offset_jul));
  const bool same_part = part_of_the_world(home.region) == part_of_the_world(delivery.region);
  return same_part && hours <= kNearshoreHours ? Distance::nearshore : Distance::offshore;
}

std::string_view wire_name(Distance distance) {
  switch (distance) {
    case Distance::onshore:
      return "onshore";
    case Distance::nearshore:
      return "nearshore";
    case Distance::offshore:
      return "offshore";
  }
  return "offshore";
}

std::vector<std::string> home_chain(const Location& home) {
  return {"home_" + country_slug(home), "home", "global", "any"};
}

std::vector<std::string> delivery_chain(const Location& home, const Location& delivery) {
  const std::string slug = country_slug(delivery);
  const std::string type{wire_name(distance(home, delivery))};
  std::vector<std::string> chain{"offshore_" + slug, "nearshore_" + slug, "onshore_" + slug, type};
  if (type != "onshore") chain.emplace_back("nearshore_or_offshore");
  chain.emplace_back("global");
  chain.emplace_back("any");
  if (type != "offshore") chain.emplace_back("offshore");
  return chain;
}

void index_tables(Catalogue& catalogue) {
  catalogue.fact_order = order_by(catalogue.facts, {&Fact::parameter});
  catalogue.indicator_order = order_by(catalogue.indicators, {&Indicator::indicator, &Indicator::country});
  catalogue.occupation_order = order_by(catalogue.occupations, {&Occupation::function});
}

const Fact* find_fact(const Catalogue& catalogue, std::string_view parameter,
                      std::span<const std::string_view> functions, std::span<const std::string> locations,
                      Side side) {
  const Fact* best = nullptr;
  auto function = functions.size();
  auto location = locations.size();
  each_with(catalogue.facts, catalogue.fact_order, &Fact::parameter, parameter, [&](const Fact& fact) {
    if (!serves(fact, side)) return;
    const auto f = place_in(functions, fact.function);
    if (f == functions.size() || f > function) return;
    const auto l = place_in(locations, fact.location);
    if (l == locations.size() || (f == function && l >= location)) return;
    best = &fact;
    function = f;
    location = l;
  });
  return best;
}

const Occupation* find_occupation(const Catalogue& catalogue, std::string_view function,
                                  std::string_view country) {
  const Occupation* best = nullptr;
  const auto look = [&](const Occupation& row) {
    if (row.country != country || !row.annual_median) return;
    if (best == nullptr || row.year > best->year) best = &row;
  };
  each_with(catalogue.occupations, catalogue.occupation_order, &Occupation::function, function, look);
  return best;
}

const Indicator* find_indicator(const Catalogue& catalogue, std::string_view indicator,
                                std::string_view country) {
  const Indicator* best = nullptr;
  for (const Indicator* row : indicators_of(catalogue, indicator, country)) {
    if (row->value && (best == nullptr || row->year > best->year)) best = row;
  }
  return best;
}

const Indicator* find_level(const Catalogue& catalogue, std::string_view indicator,
                            std::string_view country) {
  for (const Indicator* row : indicators_of(catalogue, indicator, country)) {
    if (row->value || (row->low && row->high)) return row;
  }
  return nullptr;
}

const BillingRate* find_hourly_rate(const Catalogue& catalogue, std::string_view function,
                                    const Location& home, const Location& delivery) {
  constexpr int kOldest = 10;
  int newest_year = 0;
  for (const BillingRate& row : catalogue.rates) newest_year = std::max(newest_year, row.year);
  std::string client = std::string(wire_name(distance(home, delivery))) + " (US client)";
  client[0] = static_cast<char>(client[0] - 'a' + 'A');
  const auto fits = [&](const BillingRate& row) {
    return row.function == function && row.unit == "USD/hour" && row.low && row.high &&
           row.year >= newest_year - kOldest;
  };
  const BillingRate* own = newest(
      catalogue.rates, [&](const BillingRate& row) { return fits(row) && row.country == delivery.id; });
  if (own != nullptr) return own;
  return newest(catalogue.rates, [&](const BillingRate& row) {
    return fits(row) && row.country.empty() &&
           (row.region == delivery.region || (home.id == "USA" && row.region == client));
  });
}

const Burden* find_burden(const Catalogue& catalogue, std::string_view component, std::string_view country) {
  return newest(catalogue.burdens, [&](const Burden& row) {
    return row.component == component && row.country == country && row.rate_pct.has_value();
  });
}

}  // namespace bpo
