#include "bpo/market/path.hpp"

#include <algorithm>

#include "growth.hpp"
#include "selection.hpp"

namespace bpo::market {
namespace {

bool before(const Candidate& a, const Candidate& b) {
  return a.publisher != b.publisher ? a.publisher < b.publisher : speaks_first(a, b);
}

std::vector<YearValue> yearly(const MarketEstimate& estimate) {
  const std::vector<YearValue> ends = figures(estimate);
  const double growth = compound_growth(ends[0].value, ends[1].value, ends[1].year - ends[0].year);
  std::vector<YearValue> points;
  for (int year = ends[0].year; year < ends[1].year; ++year) {
    points.push_back({year, grown(ends[0].value, growth, year - ends[0].year)});
  }
  points.push_back(ends[1]);
  return points;
}

}  // namespace

std::vector<Path> publisher_paths(std::span<const MarketEstimate> estimates, const Choice& choice,
                                  const Pool& pool) {
  std::vector<Candidate> candidates = select(estimates, choice).kept;
  candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                  [](const Candidate& c) { return !has_path(*c.estimate); }),
                   candidates.end());
  std::sort(candidates.begin(), candidates.end(), before);
  const auto unique_end =
      std::unique(candidates.begin(), candidates.end(),
                  [](const Candidate& a, const Candidate& b) { return a.publisher == b.publisher; });
  candidates.erase(unique_end, candidates.end());

  std::vector<Path> paths;
  for (const Candidate& candidate : candidates) {
    const bool in_pool =
        std::any_of(pool.figures.begin(), pool.figures.end(),
                    [&](const PooledFigure& figure) { return figure.estimate == candidate.estimate; });
    paths.push_back({candidate.estimate, yearly(*candidate.estimate), in_pool});
  }
  std::stable_sort(paths.begin(), paths.end(), [](const Path& a, const Path& b) {
    return a.points.back().value > b.points.back().value;
  });
  return paths;
}

std::vector<Editions> publisher_editions(std::span<const MarketEstimate> estimates, const Choice& choice) {
  std::vector<Candidate> candidates = select(estimates, choice).kept;
  candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                  [](const Candidate& c) {
                                    return is_unsigned(*c.estimate) || !c.estimate->base_year ||
                                           !c.estimate->base_value;
                                  }),
                   candidates.end());
  // Of a base year the edition that printed it first; of one date the longest reach.
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    if (a.publisher != b.publisher) return a.publisher < b.publisher;
    if (a.estimate->base_year != b.estimate->base_year) return a.estimate->base_year < b.estimate->base_year;
    if (a.estimate->published != b.estimate->published) return a.estimate->published < b.estimate->published;
    return speaks_first(a, b);
  });
  std::vector<Editions> editions;
  for (const Candidate& candidate : candidates) {
    const int year = *candidate.estimate->base_year;
    if (editions.empty() || editions.back().publisher != candidate.publisher)
      editions.push_back({candidate.publisher, {}});
    std::vector<Editions::Point>& points = editions.back().points;
    if (points.empty() || points.back().year != year)
      points.push_back({year, *candidate.estimate->base_value, candidate.estimate});
  }
  editions.erase(
      std::remove_if(editions.begin(), editions.end(), [](const Editions& e) { return e.points.size() < 2; }),
      editions.end());
  std::stable_sort(editions.begin(), editions.end(),
                   [](const Editions& a, const Editions& b) { return a.points.size() > b.points.size(); });
  return editions;
}

}  // namespace bpo::market
