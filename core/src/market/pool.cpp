#include "bpo/market/pool.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "bpo/market/estimate.hpp"
#include "bpo/market/printed.hpp"
#include "bpo/stats/quantile.hpp"
#include "growth.hpp"
#include "selection.hpp"

namespace bpo::market {
namespace {

/// What a candidate would bring to the pool.
struct Offer {
  Candidate from;
  PooledFigure figure;
};

std::string carried_text(const YearValue& figure, double growth, int years, double value) {
  const int steps = std::abs(years);
  const std::string power = steps == 1 ? "" : "^" + std::to_string(steps);
  return printed(figure.value) + " in " + std::to_string(figure.year) + (years > 0 ? " × " : " ÷ ") +
         fixed_text(1 + growth, 4) + power + " = " + size_text(value);
}

std::optional<Offer> offer(const Candidate& candidate, const Choice& choice) {
  const MarketEstimate& estimate = *candidate.estimate;
  if (const std::optional<double> value = figure_for(estimate, choice.year)) {
    return Offer{candidate, {&estimate, *value, choice.year, candidate.copy_of, ""}};
  }
  const std::optional<double> growth = own_growth(estimate);
  if (!growth) return std::nullopt;
  const std::vector<YearValue> stated = figures(estimate);
  const auto nearest =
      std::min_element(stated.begin(), stated.end(), [&](const YearValue& a, const YearValue& b) {
        return std::abs(a.year - choice.year) < std::abs(b.year - choice.year);
      });
  const int years = choice.year - nearest->year;
  if (std::abs(years) > choice.roll_years) return std::nullopt;
  const double value = grown(nearest->value, *growth, years);
  return Offer{
      candidate,
      {&estimate, value, nearest->year, candidate.copy_of, carried_text(*nearest, *growth, years, value)}};
}

// A published figure before one carried over, then a shorter way; then as the publishers' editions rank.
bool better(const Offer& a, const Offer& b, int year) {
  const int a_way = std::abs(a.figure.stated_year - year);
  const int b_way = std::abs(b.figure.stated_year - year);
  return a_way != b_way ? a_way < b_way : speaks_first(a.from, b.from);
}

std::string years_text(const MarketEstimate& estimate) {
  std::string text;
  for (const YearValue& figure : figures(estimate))
    text += (text.empty() ? "" : " and ") + std::to_string(figure.year);
  return text;
}

Exclusion other_year(const MarketEstimate& estimate, int year) {
  return {&estimate, Why::another_year, "states " + years_text(estimate) + ", not " + std::to_string(year)};
}

Exclusion beaten(const Offer& loser, const Offer& winner, int year) {
  const MarketEstimate& estimate = *loser.from.estimate;
  const MarketEstimate& chosen = *winner.from.estimate;
  if (loser.from.copy_of)
    return {&estimate, Why::copy, "repeats a figure of " + std::string(loser.from.publisher)};
  if (loser.figure.rolled()) return other_year(estimate, year);
  if (same_edition(estimate, chosen)) {
    return {&estimate, Why::same_edition, "the same edition is counted with " + printed(winner.figure.value)};
  }
  return {&estimate, Why::older_edition,
          "its edition of " + chosen.published + " states " + printed(winner.figure.value)};
}

void summarise(Pool& pool) {
  std::sort(pool.figures.begin(), pool.figures.end(), [](const PooledFigure& a, const PooledFigure& b) {
    return a.value != b.value ? a.value < b.value : a.estimate->id < b.estimate->id;
  });
  if (pool.figures.empty()) return;
  std::vector<double> values;
  for (const PooledFigure& figure : pool.figures) values.push_back(figure.value);
  pool.median = stats::median(values).value();
  pool.low = values.front();
  pool.high = values.back();
  pool.spread = values.back() / values.front() - 1.0;
}

}  // namespace

std::string_view wire_name(Why why) {
  switch (why) {
    case Why::another_scope:
      return "another_scope";
    case Why::another_year:
      return "another_year";
    case Why::no_figure:
      return "no_figure";
    case Why::older_edition:
      return "older_edition";
    case Why::same_edition:
      return "same_edition";
    case Why::copy:
      return "copy";
    case Why::unverified:
      return "unverified";
    case Why::left_out:
      return "left_out";
  }
  return "another_scope";
}

Pool pool_estimates(std::span<const MarketEstimate> estimates, const Choice& choice) {
  Selection selection = select(estimates, choice);
  Pool pool{.year = choice.year,
            .figures = {},
            .median = {},
            .low = {},
            .high = {},
            .spread = {},
            .excluded = std::move(selection.excluded)};
  std::vector<Offer> offers;
  for (const Candidate& candidate : selection.kept) {
    if (std::optional<Offer> made = offer(candidate, choice)) {
      offers.push_back(std::move(*made));
    } else {
      pool.excluded.push_back(other_year(*candidate.estimate, choice.year));
    }
  }
  std::sort(offers.begin(), offers.end(), [&](const Offer& a, const Offer& b) {
    return a.from.publisher != b.from.publisher ? a.from.publisher < b.from.publisher
                                                : better(a, b, choice.year);
  });
  const Offer* winner = nullptr;
  for (const Offer& made : offers) {
    if (winner && winner->from.publisher == made.from.publisher) {
      pool.excluded.push_back(beaten(made, *winner, choice.year));
    } else {
      winner = &made;
      pool.figures.push_back(made.figure);
    }
  }
  summarise(pool);
  return pool;
}

std::vector<YearCount> years_with_figures(std::span<const MarketEstimate> estimates, const Choice& choice) {
  std::set<std::pair<int, std::string_view>> stated;
  for (const Candidate& candidate : select(estimates, choice).kept) {
    for (const YearValue& figure : figures(*candidate.estimate))
      stated.emplace(figure.year, candidate.publisher);
  }
  std::vector<YearCount> counts;
  for (const auto& [year, publisher] : stated) {
    if (counts.empty() || counts.back().year != year) counts.push_back({year, 0});
    ++counts.back().publishers;
  }
  return counts;
}

}  // namespace bpo::market
