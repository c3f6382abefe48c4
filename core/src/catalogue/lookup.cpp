#include "bpo/catalogue/lookup.hpp"

#include <algorithm>
#include <cmath>

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

const Fact* find_fact(const Catalogue& catalogue, std::string_view parameter,
                      std::span<const std::string_view> functions, std::span<const std::string> locations,
                      Side side) {
  for (const std::string_view function : functions) {
    for (const std::string& location : locations) {
      for (const Fact& fact : catalogue.facts) {
        if (fact.parameter == parameter && fact.function == function && fact.location == location &&
            serves(fact, side)) {
          return &fact;
        }
      }
    }
  }
  return nullptr;
}

const Occupation* find_occupation(const Catalogue& catalogue, std::string_view function,
                                  std::string_view country) {
  const Occupation* best = nullptr;
  for (const Occupation& row : catalogue.occupations) {
    if (row.function != function || row.country != country || !row.annual_median) continue;
    const bool newer = best == nullptr || row.year > best->year;
    const bool larger = best != nullptr && row.year == best->year &&
                        row.employment.value_or(0) > best->employment.value_or(0);
    if (newer || larger) best = &row;
  }
  return best;
}

const Indicator* find_indicator(const Catalogue& catalogue, std::string_view indicator,
                                std::string_view country) {
  return newest(catalogue.indicators, [&](const Indicator& row) {
    return row.indicator == indicator && row.country == country && row.value.has_value() &&
           row.confidence != "unverified";
  });
}

const Burden* find_burden(const Catalogue& catalogue, std::string_view component, std::string_view country) {
  return newest(catalogue.burdens, [&](const Burden& row) {
    return row.component == component && row.country == country && row.rate_pct.has_value();
  });
}

}  // namespace bpo
