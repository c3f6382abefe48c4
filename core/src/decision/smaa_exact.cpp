#include "smaa_exact.hpp"

#include <algorithm>
#include <array>

#include "scores.hpp"

namespace bpo::decision {
namespace {

/// Weights of the first of two criteria that are drawn from.
struct Interval {
  double from, to;
};
Interval drawn_from(const Comparison& c) {
  const double first = c.weights[0];
  switch (c.weighting) {
    case Weighting::any:
      return {0, 1};
    case Weighting::ordered:
      if (first == c.weights[1]) return {0, 1};
      return first > c.weights[1] ? Interval{0.5, 1} : Interval{0, 0.5};
    case Weighting::near:
      // Both weights are near: the second one's bounds, seen from the first.
      return {std::max({first * (1 - c.within), 1 - c.weights[1] * (1 + c.within), 0.0}),
              std::min({first * (1 + c.within), 1 - c.weights[1] * (1 - c.within), 1.0})};
  }
  return {0, 1};
}

/// Where two candidates change places, in order, between the ends of the interval.
std::vector<double> crossings(const Comparison& c, Interval within) {
  std::vector<double> places{within.from, within.to};
  const auto worth = [&](std::size_t a, std::size_t j) { return c.worths[a * 2 + j].expected(); };
  for (std::size_t a = 0; a < c.candidates; ++a) {
    for (std::size_t b = a + 1; b < c.candidates; ++b) {
      const double ahead = worth(a, 0) - worth(b, 0);
      const double behind = worth(b, 1) - worth(a, 1);
      const double place = behind / (ahead + behind);
      if (place > within.from && place < within.to) places.push_back(place);
    }
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

RankCounts exact_counts(const Comparison& c) {
  RankCounts counts(c.candidates, c.criteria);
  std::vector<double> worths, scores(c.candidates);
  for (const Worth& worth : c.worths) worths.push_back(worth.expected());
  if (c.criteria == 1) {
    constexpr std::array kAll{1.0};
    score(worths, kAll, scores);
    counts.add(scores, kAll);
    return counts;
  }
  const Interval interval = drawn_from(c);
  const std::vector<double> places = crossings(c, interval);
  for (std::size_t i = 0; i + 1 < places.size(); ++i) {
    const double width = places[i + 1] - places[i];
    if (width <= 0) continue;
    const double middle = places[i] + width / 2;
    const std::array weights{middle, 1 - middle};
    score(worths, weights, scores);
    counts.add(scores, weights, 1, width / (interval.to - interval.from));
  }
  return counts;
}

}  // namespace bpo::decision
