#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace bpo::decision {

/// Counts ranks, winners' weights and pairs over draws, each with a share of the whole.
class RankCounts {
 public:
  RankCounts(std::size_t candidates, std::size_t criteria);

  /// Scores of all candidates under some weights.
  void add(std::span<const double> scores, std::span<const double> weights, double share = 1);
  void add(const RankCounts& other);

  std::span<const double> ranks() const { return ranks_; }
  std::span<const double> pairwise() const { return pairwise_; }
  /// Mean weights of the draws in which a candidate was first; zeros where there were none.
  std::vector<double> central() const;

 private:
  std::size_t candidates_, criteria_;
  std::vector<double> ranks_, winning_, pairwise_;
  std::vector<std::size_t> order_;
};

}  // namespace bpo::decision
