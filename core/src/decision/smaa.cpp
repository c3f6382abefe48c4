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
  if (c.draws == 0) return {{ErrorCode::out_of_range, "draws", "must be at least 1", "0", "at least 1"}};
  if (c.worths.size() != c.candidates * c.criteria || c.weights.size() != c.criteria)
    return {{ErrorCode::not_allowed, "values", "must be one for every candidate and criterion", "", ""}};
  return {};
}

/// Worths of all cells, each a column of draws side by side.
class WorthTable {
 public:
  WorthTable(const Comparison& c, std::uint32_t stream)
      : worths_(c.worths), random_(c.seed, stream), drawn_(c.worths.size() * kSideBySide) {
    for (std::size_t cell = 0; cell < worths_.size(); ++cell) {
      if (worths_[cell].is_certain()) worths_[cell].at_uniforms(column(cell), column(cell));
    }
  }

  void draw(std::size_t first) {
    for (std::size_t even = 0; even < worths_.size(); even += 2) {
      const std::size_t odd = even + 1;
      const auto is_drawn = [&](std::size_t cell) {
        return cell < worths_.size() && !worths_[cell].is_certain();
      };
      if (is_drawn(even) && is_drawn(odd)) {
        random_.uniform_pairs(first, static_cast<std::uint32_t>(even / 2), column(even), column(odd));
      } else {
        for (const std::size_t cell : {even, odd}) {
          if (is_drawn(cell)) random_.uniforms(first, static_cast<std::uint32_t>(cell), column(cell));
        }
      }
      for (const std::size_t cell : {even, odd}) {
        if (is_drawn(cell)) worths_[cell].at_uniforms(column(cell), column(cell));
      }
    }
  }

  std::span<const double> columns() const { return drawn_; }

 private:
  std::span<double> column(std::size_t cell) {
    return std::span(drawn_).subspan(cell * kSideBySide, kSideBySide);
  }

  std::span<const Worth> worths_;
  stats::Philox random_;
  std::vector<double> drawn_;
};

/// Weights of draws side by side, a column for each.
class WeightTable {
 public:
  explicit WeightTable(std::size_t criteria)
      : criteria_(criteria), rows_(criteria * kSideBySide), columns_(criteria * kSideBySide) {}

  std::span<const double> draw(WeightSampler& sampler, std::size_t draws) {
    sampler.draw(std::span(rows_).first(draws * criteria_));
    for (std::size_t draw = 0; draw < draws; ++draw) {
      for (std::size_t j = 0; j < criteria_; ++j)
        columns_[j * kSideBySide + draw] = rows_[draw * criteria_ + j];
    }
    return columns_;
  }

  /// The same weights for every draw.
  std::span<const double> all(std::span<const double> weights) {
    for (std::size_t j = 0; j < criteria_; ++j)
      std::fill_n(columns_.begin() + static_cast<std::ptrdiff_t>(j * kSideBySide), kSideBySide, weights[j]);
    return columns_;
  }

 private:
  std::size_t criteria_;
  std::vector<double> rows_, columns_;
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
double largest_error(const std::vector<RankCounts>& rounds, std::size_t draws) {
  const double n = static_cast<double>(rounds.size());
  double largest = 0;
  for (std::size_t i = 0; i < rounds.front().ranks().size(); ++i) {
    double mean = 0, squares = 0;
    for (const RankCounts& round : rounds) mean += round.ranks()[i] / n;
    for (const RankCounts& round : rounds) squares += (round.ranks()[i] - mean) * (round.ranks()[i] - mean);
    largest = std::max(largest, std::sqrt(squares / (n - 1) / n));
  }
  return largest / static_cast<double>(draws);
}

/// 1 where a candidate is first in a draw, a part of it where others are level with it, else 0.
double share_of_first(std::span<const double> scores, std::size_t candidate, std::size_t draw) {
  const double own = scores[candidate * kSideBySide + draw];
  int level = 0;
  for (std::size_t at = draw; at < scores.size(); at += kSideBySide) {
    if (scores[at] > own) return 0;
    level += scores[at] == own ? 1 : 0;
  }
  return 1.0 / level;
}

/// How often each candidate that is ever first is so at its central weights.
void add_confidence(const Comparison& c, Acceptability& result) {
  for (std::size_t a = 0; a < c.candidates; ++a) {
    if (result.first(a) > 0) result.confidence[a] = 0;
  }
  WorthTable worths(c, kStreamOfConfidence);
  WeightTable weights(c.criteria);
  std::vector<double> scores(c.candidates * kSideBySide);
  const std::size_t draws = all_certain(c) ? 1 : kDrawsAtOnce;
  for (std::size_t first = 0; first < draws; first += kSideBySide) {
    worths.draw(first);
    for (std::size_t a = 0; a < c.candidates; ++a) {
      if (!result.confidence[a]) continue;
      const auto central = std::span(result.central).subspan(a * c.criteria, c.criteria);
      score_side_by_side(worths.columns(), weights.all(central), scores);
      for (std::size_t draw = 0; draw < std::min(kSideBySide, draws - first); ++draw)
        *result.confidence[a] += share_of_first(scores, a, draw) / static_cast<double>(draws);
    }
  }
}

Result<Acceptability> sampled(const Comparison& c) {
  const std::size_t in_round = (c.draws + kScramblings - 1) / kScramblings;
  std::vector<RankCounts> rounds;
  WorthTable worths(c, kStreamOfWorths);
  WeightTable weights(c.criteria);
  std::vector<double> scores(c.candidates * kSideBySide);
  RankCounts all(c.candidates, c.criteria);
  for (std::size_t round = 0; round < kScramblings; ++round) {
    auto sampler = WeightSampler::make(
        c.weighting, c.weights, c.within,
        c.seed * static_cast<std::uint32_t>(kScramblings) + static_cast<std::uint32_t>(round));
    if (!sampler) return sampler.errors();
    WeightSampler drawer = std::move(sampler).value();
    RankCounts& counts = rounds.emplace_back(c.candidates, c.criteria);
    for (std::size_t from = 0; from < in_round; from += kSideBySide) {
      const std::size_t draws = std::min(kSideBySide, in_round - from);
      const std::span<const double> weighting = weights.draw(drawer, draws);
      worths.draw(round * in_round + from);
      score_side_by_side(worths.columns(), weighting, scores);
      counts.add(scores, weighting, draws);
    }
    all.add(counts);
  }
  Acceptability result = conclude(c, all, static_cast<double>(kScramblings * in_round));
  result.draws = kScramblings * in_round;
  result.error = largest_error(rounds, in_round);
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
