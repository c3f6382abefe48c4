#include "bpo/stats/copula.hpp"

namespace bpo::stats {

void GaussianCopula::correlate(std::span<const std::span<double>> scores) const {
  for (std::size_t row = scores.size(); row-- > 0;) {
    const std::span<double> out = scores[row];
    const double own = lower_(row, row);
    for (double& score : out) score *= own;
    for (std::size_t column = 0; column < row; ++column) {
      const double weight = lower_(row, column);
      if (weight == 0.0) continue;
      const std::span<const double> other = scores[column];
      for (std::size_t i = 0; i < out.size(); ++i) out[i] += weight * other[i];
    }
  }
}

}  // namespace bpo::stats
