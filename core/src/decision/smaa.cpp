#include "bpo/decision/smaa.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "bpo/stats/philox.hpp"
#include "rank_counts.hpp"
#include "scores.hpp"
#include "smaa_exact.hpp"

namespace bpo::decision {
namespace {

/// Streams of Philox, so that no draw is used twice.
constexpr std::uint32_t kStreamOfWorths = 1, kStreamOfConfidence = 2;

Errors check(const Comparison& c) {
  if (c.candidates == 0) return {{ErrorCode::missing, "candidates", "are needed", "", "at least one"}};
  if (c.criteria == 0) return {{ErrorCode::missing, "criteria", "are needed", "", "at least one"}};
  if (c.worths.size() != c.candidates * c.criteria || c.weights.size() != c.criteria)
    return {{ErrorCode::not_allowed, "values", "must be one for every candidate and criterion", "", ""}};
  return {};
}

/// Worths of all cells, draw by draw.
class WorthTable {
 public:
  WorthTable(const Comparison& c, std::uint32_t stream)
      : worths_(c.worths), random_(c.seed, stream), drawn_(c.worths.size() * kDrawsAtOnce) {
    for (std::size_t cell = 0; cell < worths_.size(); ++cell) {
      if (worths_[cell].is_certain()) worths_[cell].at_uniforms(column(cell), column(cell));
    }
  }

  void draw(std::size_t first) {
    for (std::size_t cell = 0; cell < worths_.size(); ++cell) {
      if (worths_[cell].is_certain()) continue;
      random_.uniforms(first, static_cast<std::uint32_t>(cell), column(cell));
      worths_[cell].at_uniforms(column(cell), column(cell));
    }
  }

  void copy(std::size_t draw, std::span<double> row) const {
    for (std::size_t cell = 0; cell < row.size(); ++cell) row[cell] = drawn_[cell * kDrawsAtOnce + draw];
  }

 private:
  std::span<double> column(std::size_t cell) {
    return std::span(drawn_).subspan(cell * kDrawsAtOnce, kDrawsAtOnce);
  }

  std::span<const Worth> worths_;
  stats::Philox random_;
  std::vector<double> drawn_;
};

bool all_certain(const Comparison& c) {
  return std::all_of(c.worths.begin(), c.worths.end(), [](const Worth& worth) { return worth.is_certain(); });
}

Acceptability conclude(const Comparison& c, const RankCounts& counts, double whole) {
  Acceptability result{.candidates = c.candidates, .criteria = c.criteria};
  result.ranks.assign(counts.ranks().begin(), counts.ranks().end());
  result.pairwise.assign(counts.pairwise().begin(), counts.pairwise().end());
  for (double& share : result.ranks) share /= whole;
  for (double& share : result.pairwise) share /= whole;
  result.central = counts.central();
  result.confidence.resize(c.candidates);
  return result;
}

/// Standard error of the mean over the scramblings, the largest of all entries.
double largest_error(const std::vector<RankCounts>& rounds) {
  const double n = static_cast<double>(rounds.size());
  double largest = 0;
  for (std::size_t i = 0; i < rounds.front().ranks().size(); ++i) {
    double mean = 0, squares = 0;
    for (const RankCounts& round : rounds) mean += round.ranks()[i] / n;
    for (const RankCounts& round : rounds) squares += (round.ranks()[i] - mean) * (round.ranks()[i] - mean);
    largest = std::max(largest, std::sqrt(squares / (n - 1) / n));
  }
  return largest / static_cast<double>(kDrawsAtOnce);
}

/// How often each candidate that is ever first is so at its central weights.
void add_confidence(const Comparison& c, Acceptability& result) {
  WorthTable table(c, kStreamOfConfidence);
  table.draw(0);
  const std::size_t draws = all_certain(c) ? 1 : kDrawsAtOnce;
  std::vector<double> worths(c.worths.size()), scores(c.candidates);
  for (std::size_t a = 0; a < c.candidates; ++a) {
    if (result.first(a) > 0) result.confidence[a] = 0;
  }
  for (std::size_t draw = 0; draw < draws; ++draw) {
    table.copy(draw, worths);
    for (std::size_t a = 0; a < c.candidates; ++a) {
      if (!result.confidence[a]) continue;
      score(worths, std::span(result.central).subspan(a * c.criteria, c.criteria), scores);
      const double best = *std::max_element(scores.begin(), scores.end());
      if (scores[a] < best) continue;
      const auto tied = std::count(scores.begin(), scores.end(), best);
      *result.confidence[a] += 1 / static_cast<double>(tied) / static_cast<double>(draws);
    }
  }
}

Result<Acceptability> sampled(const Comparison& c) {
  std::vector<RankCounts> rounds;
  WorthTable table(c, kStreamOfWorths);
  std::vector<double> weights(c.criteria * kDrawsAtOnce), worths(c.worths.size()), scores(c.candidates);
  table.copy(0, worths);
  const bool certain = all_certain(c);
  RankCounts all(c.candidates, c.criteria);
  for (std::size_t round = 0; round < kScramblings; ++round) {
    auto sampler = WeightSampler::make(
        c.weighting, c.weights, c.within,
        c.seed * static_cast<std::uint32_t>(kScramblings) + static_cast<std::uint32_t>(round));
    if (!sampler) return sampler.errors();
    WeightSampler drawer = std::move(sampler).value();
    drawer.draw(weights);
    table.draw(round * kDrawsAtOnce);
    RankCounts& counts = rounds.emplace_back(c.candidates, c.criteria);
    for (std::size_t draw = 0; draw < kDrawsAtOnce; ++draw) {
      if (!certain) table.copy(draw, worths);
      const std::span<const double> weighting = std::span(weights).subspan(draw * c.criteria, c.criteria);
      score(worths, weighting, scores);
      counts.add(scores, weighting);
    }
    all.add(counts);
  }
  Acceptability result = conclude(c, all, static_cast<double>(kScramblings * kDrawsAtOnce));
  result.draws = kScramblings * kDrawsAtOnce;
  result.error = largest_error(rounds);
  return result;
}

}  // namespace

Result<Acceptability> acceptability(const Comparison& comparison) {
  if (Errors errors = check(comparison); !errors.empty()) return errors;
  const bool exact = comparison.criteria <= 2 && all_certain(comparison);
  Result<Acceptability> result =
      exact ? conclude(comparison, exact_counts(comparison), 1) : sampled(comparison);
  if (!result) return result;
  Acceptability complete = std::move(result).value();
  add_confidence(comparison, complete);
  return complete;
}

Result<Acceptability> acceptability_of_draws(std::size_t candidates, std::size_t criteria,
                                             std::span<const double> worths,
                                             std::span<const double> weights) {
  if (candidates == 0 || criteria == 0 || weights.empty())
    return Error{ErrorCode::missing, "weights", "are needed", "", "at least one draw"};
  const std::size_t draws = weights.size() / criteria;
  const std::size_t cells = candidates * criteria;
  const bool shared = worths.size() == cells;
  if (weights.size() != draws * criteria || (!shared && worths.size() != draws * cells))
    return Error{ErrorCode::not_allowed, "measurements", "must be as many draws as the weights", "", ""};
  RankCounts counts(candidates, criteria);
  std::vector<double> scores(candidates);
  for (std::size_t draw = 0; draw < draws; ++draw) {
    const std::span<const double> weighting = weights.subspan(draw * criteria, criteria);
    score(worths.subspan(shared ? 0 : draw * cells, cells), weighting, scores);
    if (!std::all_of(scores.begin(), scores.end(), [](double s) { return std::isfinite(s); }))
      return Error{ErrorCode::out_of_range, "measurements", "must be finite numbers", "", ""};
    counts.add(scores, weighting);
  }
  Acceptability result =
      conclude({.candidates = candidates, .criteria = criteria}, counts, static_cast<double>(draws));
  result.draws = draws;
  return result;
}

Result<double> choice_entropy(std::span<const double> first, double baseline) {
  if (!(baseline > 0 && baseline <= 1))
    return Error{ErrorCode::out_of_range, "baseline", "must be above 0, at most 1", "", "above 0, at most 1"};
  double entropy = 0;
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (!(first[i] >= 0 && first[i] <= 1)) {
      return Error{ErrorCode::out_of_range, "first[" + std::to_string(i) + "]", "must be 0 to 1", "",
                   "0 to 1"};
    }
    const double share = baseline * first[i];
    if (share > 0) entropy -= share * std::log2(share);
  }
  return entropy;
}

}  // namespace bpo::decision
