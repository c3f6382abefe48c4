#include "rank_counts.hpp"

#include <algorithm>
#include <numeric>

namespace bpo::decision {
namespace {

void add_all(std::vector<double>& sums, const std::vector<double>& more) {
  std::transform(sums.begin(), sums.end(), more.begin(), sums.begin(), std::plus<>());
}

}  // namespace

RankCounts::RankCounts(std::size_t candidates, std::size_t criteria)
    : candidates_(candidates),
      criteria_(criteria),
      ranks_(candidates * candidates),
      winning_(candidates * criteria),
      pairwise_(candidates * candidates),
      order_(candidates) {
  std::iota(order_.begin(), order_.end(), std::size_t{0});
}

void RankCounts::add(std::span<const double> scores, std::span<const double> weights, double share) {
  // Starts from the order of the draw before, which is often nearly right.
  for (std::size_t i = 1; i < candidates_; ++i) {
    const std::size_t moved = order_[i];
    std::size_t place = i;
    for (; place > 0 && scores[order_[place - 1]] < scores[moved]; --place) order_[place] = order_[place - 1];
    order_[place] = moved;
  }
  for (std::size_t from = 0; from < candidates_;) {
    std::size_t to = from + 1;
    while (to < candidates_ && scores[order_[to]] == scores[order_[from]]) ++to;
    const double part = share / static_cast<double>(to - from);
    for (std::size_t i = from; i < to; ++i) {
      const std::size_t a = order_[i];
      for (std::size_t rank = from; rank < to; ++rank) ranks_[a * candidates_ + rank] += part;
      for (std::size_t k = from; k < candidates_; ++k) {
        if (k != i) pairwise_[a * candidates_ + order_[k]] += k < to ? share / 2 : share;
      }
      for (std::size_t j = 0; from == 0 && j < criteria_; ++j)
        winning_[a * criteria_ + j] += part * weights[j];
    }
    from = to;
  }
}

void RankCounts::add(const RankCounts& other) {
  add_all(ranks_, other.ranks_);
  add_all(winning_, other.winning_);
  add_all(pairwise_, other.pairwise_);
}

std::vector<double> RankCounts::central() const {
  std::vector<double> central = winning_;
  for (std::size_t a = 0; a < candidates_; ++a) {
    const double first = ranks_[a * candidates_];
    for (std::size_t j = 0; first > 0 && j < criteria_; ++j) central[a * criteria_ + j] /= first;
  }
  return central;
}

}  // namespace bpo::decision
