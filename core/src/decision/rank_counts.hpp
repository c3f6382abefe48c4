#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bpo::decision {

/// Counts ranks, winners' weights and pairs over draws, each with a share of the whole.
class RankCounts {
 public:
  RankCounts(std::size_t candidates, std::size_t criteria);

  /// Scores of all candidates under the weights of some draws: a column for each candidate and each weight.
  void add(std::span<const double> scores, std::span<const double> weights, std::size_t draws = 1,
           double share = 1);
  void add(const RankCounts& other);

  std::span<const double> ranks() const { return ranks_; }
  std::span<const double> pairwise() const { return pairwise_; }
  /// Mean weights of the draws in which a candidate was first; zeros where there were none.
  std::vector<double> central() const;

 private:
  void put_in_order(const double* scores, std::size_t stride);
  void add_pairs(std::size_t draws, double share);

  std::size_t candidates_, criteria_;
  std::vector<double> ranks_, winning_, pairwise_;
  std::vector<std::size_t> order_;
  std::vector<double> sorted_;         ///< scores in that order
  std::vector<std::uint16_t> places_;  ///< [a, draw]: rank, of those that are level the first of theirs
};

}  // namespace bpo::decision
