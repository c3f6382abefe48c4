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
      order_(candidates),
      sorted_(candidates) {
  std::iota(order_.begin(), order_.end(), std::size_t{0});
}

// Starts from the order of the draw before, which is often nearly right.
void RankCounts::put_in_order(const double* scores, std::size_t stride) {
  for (std::size_t i = 0; i < candidates_; ++i) {
    const std::size_t moved = order_[i];
    const double score = scores[moved * stride];
    std::size_t place = i;
    for (; place > 0 && sorted_[place - 1] < score; --place) {
      order_[place] = order_[place - 1];
      sorted_[place] = sorted_[place - 1];
    }
    order_[place] = moved;
    sorted_[place] = score;
  }
}

void RankCounts::add(std::span<const double> scores, std::span<const double> weights, std::size_t draws,
                     double share) {
  const std::size_t stride = scores.size() / candidates_;
  places_.resize(candidates_ * draws);
  for (std::size_t draw = 0; draw < draws; ++draw) {
    put_in_order(scores.data() + draw, stride);
    for (std::size_t from = 0; from < candidates_;) {
      std::size_t to = from + 1;
      while (to < candidates_ && sorted_[to] == sorted_[from]) ++to;
      const double part = share / static_cast<double>(to - from);
      for (std::size_t i = from; i < to; ++i) {
        const std::size_t a = order_[i];
        places_[a * draws + draw] = static_cast<std::uint16_t>(from);
        for (std::size_t rank = from; rank < to; ++rank) {
          ranks_[a * candidates_ + rank] += part;
          if (rank != i) pairwise_[a * candidates_ + order_[rank]] += share / 2;
        }
        for (std::size_t j = 0; from == 0 && j < criteria_; ++j)
          winning_[a * criteria_ + j] += part * weights[j * stride + draw];
      }
      from = to;
    }
  }
  add_pairs(draws, share);
}

void RankCounts::add_pairs(std::size_t draws, double share) {
  for (std::size_t a = 0; a < candidates_; ++a) {
    const std::uint16_t* own = places_.data() + a * draws;
    for (std::size_t b = 0; b < candidates_; ++b) {
      const std::uint16_t* other = places_.data() + b * draws;
      std::uint16_t above = 0;
      for (std::size_t draw = 0; draw < draws; ++draw)
        above = static_cast<std::uint16_t>(above + (own[draw] < other[draw] ? 1 : 0));
      pairwise_[a * candidates_ + b] += share * above;
    }
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
