#include "bpo/sourcing/shapley.hpp"

#include <bit>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <numeric>

using namespace bpo;

TEST_CASE("the glove game: the only left glove is worth two thirds", "[sourcing][shapley]") {
  const auto pairs = [](unsigned coalition) {
    return (coalition & 1U) != 0 && (coalition & 6U) != 0 ? 1.0 : 0.0;
  };
  const auto shares = shapley(3, pairs);
  CHECK(shares[0] == Approx(2.0 / 3));
  CHECK(shares[1] == Approx(1.0 / 6));
  CHECK(shares[2] == Approx(1.0 / 6));
}

TEST_CASE("the airport game: each pays its part of the runway it needs", "[sourcing][shapley]") {
  // Littlechild & Owen 1973: cost of a coalition is that of its largest aircraft.
  const double cost[] = {8, 11, 17, 19};
  const auto shares = shapley(4, [&](unsigned coalition) {
    double most = 0;
    for (unsigned i = 0; i < 4; ++i) {
      if (((coalition >> i) & 1U) != 0) most = std::max(most, cost[i]);
    }
    return most;
  });
  CHECK(shares[0] == Approx(2));
  CHECK(shares[1] == Approx(3));
  CHECK(shares[2] == Approx(6));
  CHECK(shares[3] == Approx(8));
}

TEST_CASE("shares are efficient, symmetric and nothing to those who add nothing", "[sourcing][shapley]") {
  for (int players = 1; players <= 10; ++players) {
    const auto value = [&](unsigned coalition) {
      const unsigned without_last = coalition & ~(1U << static_cast<unsigned>(players - 1));
      return std::pow(1.7, std::popcount(players > 1 ? without_last : coalition)) * 1e6;
    };
    const auto shares = shapley(players, value);
    const unsigned all = (1U << static_cast<unsigned>(players)) - 1;
    CHECK(std::accumulate(shares.begin(), shares.end(), 0.0) ==
          Approx(value(all) - value(0)).epsilon(1e-12).margin(1e-6));
    for (std::size_t i = 1; i + 1 < shares.size(); ++i) CHECK(shares[i] == Approx(shares[0]).epsilon(1e-12));
    if (players > 1) CHECK(shares.back() == 0);
  }
}

TEST_CASE("a coalition without a value leaves no shares", "[sourcing][shapley]") {
  CHECK(
      shapley(2, [](unsigned c) { return c == 1 ? std::numeric_limits<double>::quiet_NaN() : 1.0; }).empty());
}
