#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace bpo::staffing {

/// Anderson acceleration (D. Anderson 1965) of x -> g(x): from the last few steps and what they changed, the
/// point from which the next step changes least. A linear map with few slow modes settles in as many steps.
class Settling {
 public:
  /// @param x  a point; @param g  where one step leads from it
  /// @returns the point to go on from
  std::vector<double> next(const std::vector<double>& x, const std::vector<double>& g) {
    std::vector<double> change = minus(g, x);
    std::vector<double> ahead = g;
    if (!last_g_.empty()) {
      if (count_ == kDepth) {
        std::rotate(history_.begin(), history_.begin() + 1, history_.end());
      } else {
        ++count_;
      }
      history_[count_ - 1] = {minus(change, last_change_), minus(g, last_g_)};
      const std::array<double, kDepth> weight = least_squares(change);
      for (std::size_t i = 0; i < count_; ++i) {
        for (std::size_t j = 0; j < ahead.size(); ++j) ahead[j] -= weight[i] * history_[i].g[j];
      }
    }
    last_change_ = std::move(change);
    last_g_ = g;
    return ahead;
  }

 private:
  static constexpr std::size_t kDepth = 4;
  static constexpr double kAlike = 1e-10;  // a change that is this close to the others' span adds nothing

  struct Difference {
    std::vector<double> change, g;
  };

  static std::vector<double> minus(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> difference(a.size());
    for (std::size_t j = 0; j < a.size(); ++j) difference[j] = a[j] - b[j];
    return difference;
  }
  static double product(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
  }

  // Normal equations, by elimination: the newest change first.
  std::array<double, kDepth> least_squares(const std::vector<double>& change) const {
    std::array<std::array<double, kDepth + 1>, kDepth> rows{};
    for (std::size_t i = 0; i < count_; ++i) {
      const std::vector<double>& own = history_[count_ - 1 - i].change;
      for (std::size_t k = 0; k < count_; ++k) rows[i][k] = product(own, history_[count_ - 1 - k].change);
      rows[i][kDepth] = product(own, change);
    }
    std::array<double, kDepth> scale{};
    for (std::size_t i = 0; i < count_; ++i) scale[i] = rows[i][i];
    for (std::size_t i = 0; i < count_; ++i) {
      if (!(rows[i][i] > kAlike * scale[i])) continue;
      for (std::size_t k = i + 1; k < count_; ++k) {
        const double factor = rows[k][i] / rows[i][i];
        for (std::size_t column = i; column <= kDepth; ++column) rows[k][column] -= factor * rows[i][column];
      }
    }
    std::array<double, kDepth> weight{};
    for (std::size_t i = count_; i-- > 0;) {
      if (!(rows[i][i] > kAlike * scale[i])) continue;
      double rest = rows[i][kDepth];
      for (std::size_t k = i + 1; k < count_; ++k) rest -= rows[i][k] * weight[count_ - 1 - k];
      weight[count_ - 1 - i] = rest / rows[i][i];
    }
    return weight;
  }

  std::array<Difference, kDepth> history_;
  std::size_t count_ = 0;
  std::vector<double> last_change_, last_g_;
};

}  // namespace bpo::staffing
