#include "bpo/stats/rank.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "bpo/stats/correlation.hpp"
#include "checks.hpp"
#include "deviations.hpp"

namespace bpo::stats {
namespace {

int sign(double value) {
  return (value > 0.0) - (value < 0.0);
}

}  // namespace

Result<std::vector<double>> ranks(std::span<const double> data) {
  if (Errors errors = check_data(data); !errors.empty()) return errors;
  std::vector<std::size_t> order(data.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return data[a] < data[b]; });
  std::vector<double> places(data.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from;
    while (to < order.size() && data[order[to]] == data[order[from]]) ++to;
    const double shared = (static_cast<double>(from) + static_cast<double>(to) + 1.0) / 2.0;
    for (; from < to; ++from) places[order[from]] = shared;
  }
  return places;
}

Result<double> spearman(std::span<const double> x, std::span<const double> y) {
  const auto x_ranks = ranks(x);
  const auto y_ranks = ranks(y);
  if (!x_ranks) return x_ranks.errors();
  if (!y_ranks) return y_ranks.errors();
  return pearson(x_ranks.value(), y_ranks.value());
}

Result<double> kendall_tau_b(std::span<const double> x, std::span<const double> y) {
  Errors errors = check_data(x, 2, "x");
  for (Error& error : check_data(y, 2, "y")) errors.push_back(std::move(error));
  require_same_length(errors, x.size(), y.size(), "y");
  if (!errors.empty()) return errors;
  if (all_equal(x)) return undefined("x", "has no correlation: all entries are equal");
  if (all_equal(y)) return undefined("y", "has no correlation: all entries are equal");
  double agreement = 0;
  double x_differs = 0;
  double y_differs = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const int dx = sign(x[i] - x[j]);
      const int dy = sign(y[i] - y[j]);
      agreement += dx * dy;
      x_differs += dx * dx;
      y_differs += dy * dy;
    }
  }
  return agreement / (std::sqrt(x_differs) * std::sqrt(y_differs));
}

}  // namespace bpo::stats
