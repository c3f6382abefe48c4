#include "bpo/decision/scorecard.hpp"

#include <algorithm>
#include <numeric>

namespace bpo::decision {
namespace {

/// The criteria that count.
std::vector<std::size_t> counting(const std::vector<double>& weights) {
  std::vector<std::size_t> counted;
  for (std::size_t j = 0; j < weights.size(); ++j) {
    if (weights[j] > 0) counted.push_back(j);
  }
  return counted;
}

std::vector<double> spread(const std::vector<double>& values, std::size_t rows,
                           const std::vector<std::size_t>& columns, std::size_t width) {
  std::vector<double> all(rows * width);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t k = 0; k < columns.size(); ++k)
      all[row * width + columns[k]] = values[row * columns.size() + k];
  }
  return all;
}

Score score_of(const Scorecard& card, const std::vector<double>& weights, std::size_t candidate) {
  Score score;
  for (std::size_t j = 0; j < card.criteria; ++j) {
    const Worth& worth = card.worths[candidate * card.criteria + j];
    score.expected += weights[j] * worth.expected();
    score.low += weights[j] * worth.low();
    score.high += weights[j] * worth.high();
  }
  return score;
}

}  // namespace

Result<Assessment> assess(const Scorecard& card) {
  const auto weights = normalised(card.weights);
  if (!weights) return weights.errors();
  Assessment result{.weights = weights.value()};
  const std::vector<std::size_t> counted = counting(result.weights);

  Comparison comparison{.candidates = card.candidates,
                        .criteria = counted.size(),
                        .weighting = card.weighting,
                        .within = card.within,
                        .seed = card.seed,
                        .draws = card.draws};
  for (const std::size_t j : counted) comparison.weights.push_back(result.weights[j]);
  std::vector<double> expected;
  for (std::size_t a = 0; a < card.candidates; ++a) {
    for (const std::size_t j : counted) comparison.worths.push_back(card.worths[a * card.criteria + j]);
    for (std::size_t j = 0; j < card.criteria; ++j)
      expected.push_back(card.worths[a * card.criteria + j].expected());
  }
  auto smaa = acceptability(comparison);
  if (!smaa) return smaa.errors();
  result.smaa = std::move(smaa).value();
  result.smaa.central = spread(result.smaa.central, card.candidates, counted, card.criteria);
  result.smaa.criteria = card.criteria;

  for (std::size_t a = 0; a < card.candidates; ++a)
    result.scores.push_back(score_of(card, result.weights, a));
  result.order.resize(card.candidates);
  std::iota(result.order.begin(), result.order.end(), std::size_t{0});
  std::stable_sort(result.order.begin(), result.order.end(), [&](std::size_t a, std::size_t b) {
    return result.scores[a].expected > result.scores[b].expected;
  });
  for (std::size_t j = 0; j < card.criteria; ++j) {
    result.stability.push_back(card.candidates > 1
                                   ? weight_stability(expected, result.weights, j, result.order.front())
                                   : std::nullopt);
  }
  std::vector<double> first(card.candidates);
  for (std::size_t a = 0; a < first.size(); ++a) first[a] = std::min(1.0, result.smaa.first(a));
  const auto entropy = choice_entropy(first);
  if (!entropy) return entropy.errors();
  result.entropy = entropy.value();
  return result;
}

}  // namespace bpo::decision
