#include "bpo/market/basis.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/catalogue/lookup.hpp"
#include "bpo/market/printed.hpp"
#include "bpo/market/scope.hpp"

namespace bpo::market {
namespace {

constexpr std::array kKinds{BasisKind::absolute, BasisKind::share, BasisKind::indexed, BasisKind::real,
                            BasisKind::per_head};

/// What the question's market is a part of; nullopt for the widest.
std::optional<Choice> whole_of(const Choice& choice) {
  Choice whole = choice;
  whole.left_out.clear();
  whole.roll_years = 0;
  if (choice.region != "Global") {
    whole.region = "Global";
  } else if (choice.scope == "all_bpo") {
    whole.scope = "all_outsourcing";
  } else {
    const Scope* scope = find_scope(choice.scope);
    if (!scope || scope->family == "everything" || scope->family == "it") return std::nullopt;
    whole.scope = "all_bpo";
  }
  return whole;
}

std::string words_of(const Choice& whole) {
  const std::string label(find_scope(whole.scope)->label);
  return label + ", worldwide";
}

/// A consensus of the whole from the first year that anybody states, where that is not before the outlook's
/// last.
std::optional<Consensus> total_of(const Choice& whole, const Outlook& outlook, const Catalogue& catalogue,
                                  std::span<const TrackRecord> records) {
  Choice at = whole;
  for (const Outlook::Point& point : outlook.points) {
    at.year = point.year;
    const Pool pool = pool_estimates(catalogue.estimates, at);
    if (pool.figures.empty()) continue;
    return publishers_consensus(catalogue.estimates, at, pool, outlook.points.back().year, records);
  }
  return std::nullopt;
}

Basis share(const Outlook& outlook, const Choice& choice, const Catalogue& catalogue,
            std::span<const TrackRecord> records) {
  Basis basis{.kind = BasisKind::share, .label = "Share"};
  basis.unit = "fraction";
  const std::optional<Choice> whole = whole_of(choice);
  if (!whole) {
    basis.reason = "no wider market that holds all of this one has been sized";
    return basis;
  }
  basis.unit = "fraction of " + words_of(*whole);
  const std::optional<Consensus> total = total_of(*whole, outlook, catalogue, records);
  if (!total) {
    basis.reason = "nobody sizes the whole (" + words_of(*whole) + ") for " +
                   std::to_string(outlook.points.front().year) + " to " +
                   std::to_string(outlook.points.back().year);
    return basis;
  }
  for (const Outlook::Point& point : outlook.points) {
    const bool known = point.year >= total->year && point.year <= total->points.back().year;
    basis.factors.push_back(known ? std::optional(1 / total->mean_at(point.year)) : std::nullopt);
  }
  for (const Voice& voice : total->voices) basis.records.push_back(voice.estimate->id);
  basis.formula = "size ÷ " + size_text(total->mean_at(total->year)) + " bn in " +
                  std::to_string(total->year) + " for " + words_of(*whole);
  return basis;
}

Basis real(const Outlook& outlook, std::optional<double> own, const Catalogue& catalogue) {
  const int first = outlook.points.front().year;
  Basis basis{.kind = BasisKind::real, .label = "Without inflation"};
  basis.unit = "USD bn of " + std::to_string(first);
  const Indicator* prices = find_indicator(catalogue, "cpi_inflation", "USA");
  if (!own && (!prices || !prices->value)) {
    basis.reason =
        "needs the inflation of the United States (location-indicators, cpi_inflation), or your own";
    return basis;
  }
  const double inflation = own ? *own : *prices->value / 100;
  for (const Outlook::Point& point : outlook.points)
    basis.factors.push_back(std::pow(1 + inflation, first - point.year));
  basis.formula = "size ÷ (1 + " + percent_text(inflation, 1) + ")^years since " + std::to_string(first);
  basis.assumption =
      own ? "your own inflation in every year"
          : "the inflation of the United States in " + std::to_string(prices->year) + " in every year";
  if (!own) basis.records = {prices->id};
  return basis;
}

Basis per_head(const Outlook& outlook, const Choice& choice, const Catalogue& catalogue) {
  Basis basis{.kind = BasisKind::per_head, .label = "Per head"};
  basis.unit = "USD a head of the labour force";
  const auto country = std::find_if(catalogue.locations.begin(), catalogue.locations.end(),
                                    [&](const Location& location) { return location.name == choice.region; });
  if (country == catalogue.locations.end()) {
    basis.reason = choice.region == "Global"
                       ? "no fact gives the labour force of the world, only of countries"
                       : "no fact gives the labour force of " + choice.region;
    return basis;
  }
  const Indicator* heads = find_indicator(catalogue, "labour_force", country->id);
  if (!heads || !heads->value || *heads->value <= 0) {
    basis.reason = "needs the labour force of " + choice.region + " (location-indicators, labour_force)";
    return basis;
  }
  basis.factors.assign(outlook.points.size(), 1e9 / *heads->value);
  basis.formula = "size ÷ " + fixed_text(*heads->value / 1e6, 1) + " million people";
  basis.assumption = "the labour force of " + std::to_string(heads->year) + " in every year";
  basis.records = {heads->id};
  return basis;
}

}  // namespace

std::string_view wire_name(BasisKind kind) {
  switch (kind) {
    case BasisKind::absolute:
      return "absolute";
    case BasisKind::share:
      return "share";
    case BasisKind::indexed:
      return "indexed";
    case BasisKind::real:
      return "real";
    case BasisKind::per_head:
      return "per_head";
  }
  return "absolute";
}

std::optional<BasisKind> basis_named(std::string_view name) {
  for (const BasisKind kind : kKinds) {
    if (wire_name(kind) == name) return kind;
  }
  return std::nullopt;
}

std::array<Basis, 5> bases(const Outlook& outlook, const Choice& choice, std::optional<double> inflation,
                           const Catalogue& catalogue, std::span<const TrackRecord> records) {
  const Outlook::Point& first = outlook.points.front();
  const std::size_t years = outlook.points.size();
  Basis absolute{.kind = BasisKind::absolute, .label = "Absolute"};
  absolute.unit = "USD bn";
  absolute.factors.assign(years, 1.0);
  absolute.formula = "as published, money of each year";
  Basis indexed{.kind = BasisKind::indexed, .label = "Index"};
  indexed.unit = std::to_string(first.year) + " = 100";
  indexed.factors.assign(years, index_factor(first.mean));
  indexed.formula = "size ÷ " + size_text(first.mean) + " bn × 100";
  return {absolute, share(outlook, choice, catalogue, records), indexed, real(outlook, inflation, catalogue),
          per_head(outlook, choice, catalogue)};
}

}  // namespace bpo::market
