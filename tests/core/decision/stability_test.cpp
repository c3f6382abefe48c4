#include "bpo/decision/stability.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <vector>

using namespace bpo::decision;

namespace {

constexpr int kSteps = 10'000;

struct Table {
  std::size_t candidates, criteria;
  std::vector<double> worths, weights;

  /// Scores with the weight of one criterion set, the others in proportion.
  std::vector<double> scores(std::size_t criterion, double weight) const {
    std::vector<double> all(candidates);
    for (std::size_t a = 0; a < candidates; ++a) {
      for (std::size_t j = 0; j < criteria; ++j) {
        const double share = j == criterion ? weight : weights[j] * (1 - weight) / (1 - weights[criterion]);
        all[a] += share * worths[a * criteria + j];
      }
    }
    return all;
  }

  std::size_t winner(std::size_t criterion, double weight) const {
    const auto all = scores(criterion, weight);
    return static_cast<std::size_t>(std::max_element(all.begin(), all.end()) - all.begin());
  }
};

Table random_table(std::mt19937_64& random) {
  std::uniform_real_distribution<double> worth(0, 1);
  Table table{static_cast<std::size_t>(2 + random() % 7), static_cast<std::size_t>(2 + random() % 6), {}, {}};
  for (std::size_t i = 0; i < table.candidates * table.criteria; ++i) table.worths.push_back(worth(random));
  double sum = 0;
  for (std::size_t j = 0; j < table.criteria; ++j) sum += table.weights.emplace_back(0.05 + worth(random));
  for (double& weight : table.weights) weight /= sum;
  return table;
}

}  // namespace

TEST_CASE("Stability intervals equal brute force") {
  std::mt19937_64 random(5);
  int wrong = 0;
  for (int i = 0; i < 200; ++i) {
    const Table table = random_table(random);
    for (std::size_t j = 0; j < table.criteria; ++j) {
      const std::size_t winner = table.winner(j, table.weights[j]);
      const auto exact = *weight_stability(table.worths, table.weights, j, winner);
      for (int step = 0; step <= kSteps; ++step) {
        const double weight = static_cast<double>(step) / kSteps;
        // Within rounding of an end both candidates are level.
        if (std::abs(weight - exact.from) < 1e-9 || std::abs(weight - exact.to) < 1e-9) continue;
        const bool holds = weight > exact.from && weight < exact.to;
        wrong += table.winner(j, weight) == winner ? !holds : holds;
      }
      // Who takes over is first just beyond the end.
      if (exact.below) wrong += table.winner(j, exact.from - 1e-9) != *exact.below;
      if (exact.above) wrong += table.winner(j, exact.to + 1e-9) != *exact.above;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("A weight that changes nothing may go anywhere") {
  const std::vector<double> worths{0.9, 0.9, 0.1, 0.1};
  const auto free = *weight_stability(worths, std::vector{0.5, 0.5}, 0, 0);
  CHECK(free.from == 0);
  CHECK(free.to == 1);
  CHECK_FALSE(free.below);
  CHECK_FALSE(free.above);
}

TEST_CASE("With all the weight on one criterion there is nothing to keep in proportion") {
  CHECK_FALSE(weight_stability(std::vector{0.9, 0.1, 0.2, 0.8}, std::vector<double>{1, 0}, 0, 0));
}
