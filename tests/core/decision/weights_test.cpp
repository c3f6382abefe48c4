#include "bpo/decision/weights.hpp"

#include <numeric>

#include "../numeric.hpp"

using namespace bpo::decision;

namespace {

constexpr std::size_t kDraws = 4096;

std::vector<double> draws(Weighting weighting, const std::vector<double>& weights, double within = 0.5) {
  std::vector<double> drawn(kDraws * weights.size());
  WeightSampler sampler = WeightSampler::make(weighting, weights, within, 7).value();
  sampler.draw(drawn);
  return drawn;
}

std::vector<double> means(const std::vector<double>& drawn, std::size_t criteria) {
  std::vector<double> sums(criteria);
  for (std::size_t i = 0; i < drawn.size(); ++i) sums[i % criteria] += drawn[i] / kDraws;
  return sums;
}

}  // namespace

TEST_CASE("Weights are brought to a sum of 1") {
  CHECK(normalised(std::array{1.0, 3.0}).value() == std::vector<double>{0.25, 0.75});
  CHECK(normalised(std::array{0.0, 1e308, 1e308}).value() == std::vector<double>{0, 0.5, 0.5});
  CHECK(normalised(std::array{5e-324, 0.0}).value() == std::vector<double>{1, 0});
}

TEST_CASE("Weights that make no weighting are refused") {
  CHECK(refusal(normalised({})) == "weights missing");
  CHECK(refusal(normalised(std::array{0.0, 0.0})) == "weights not_allowed");
  CHECK(refusal(normalised(std::array{1.0, -0.1})) == "weights[1] out_of_range");
  CHECK(refusal(normalised(std::array{kNan, 1.0})) == "weights[0] out_of_range");
  CHECK(refusal(WeightSampler::make(Weighting::near, std::array{0.5, 0.5}, 0, 1)) == "within out_of_range");
}

TEST_CASE("Every draw is a weighting") {
  const std::vector<double> reader{0.4, 0.3, 0.2, 0.1};
  for (const Weighting weighting : {Weighting::any, Weighting::ordered, Weighting::near}) {
    const auto drawn = draws(weighting, reader);
    double furthest = 0;
    for (std::size_t at = 0; at < drawn.size(); at += 4) {
      const double sum = std::accumulate(drawn.begin() + static_cast<std::ptrdiff_t>(at),
                                         drawn.begin() + static_cast<std::ptrdiff_t>(at + 4), 0.0);
      furthest = std::max(furthest, std::abs(sum - 1));
    }
    CHECK(furthest < 1e-12);
  }
}

TEST_CASE("Weights from anywhere have the moments of the simplex") {
  const auto drawn = draws(Weighting::any, {0.7, 0.2, 0.1});
  double square = 0;
  for (std::size_t at = 0; at < drawn.size(); at += 3) square += drawn[at] * drawn[at] / kDraws;
  for (const double mean : means(drawn, 3)) CHECK_THAT(mean, WithinAbs(1.0 / 3, 1e-3));
  CHECK_THAT(square, WithinAbs(1.0 / 6, 1e-3));  // E[w^2] = 2 / (n (n + 1))
}

TEST_CASE("Weights in order have the means of ordered weights, equal ones alike") {
  // The centre of the weights with w1 >= w2 >= w3: 11/18, 5/18, 2/18.
  const auto strict = means(draws(Weighting::ordered, {0.2, 0.5, 0.3}), 3);
  CHECK_THAT(strict[1], WithinAbs(11.0 / 18, 2e-3));
  CHECK_THAT(strict[2], WithinAbs(5.0 / 18, 2e-3));
  CHECK_THAT(strict[0], WithinAbs(2.0 / 18, 2e-3));
  const auto level = means(draws(Weighting::ordered, {0.25, 0.5, 0.25}), 3);
  CHECK_THAT(level[0], WithinAbs(3.5 / 18, 2e-3));
  CHECK_THAT(level[2], WithinAbs(3.5 / 18, 2e-3));
}

TEST_CASE("Weights near the reader's stay within their fraction") {
  const std::vector<double> reader{0.6, 0.3, 0.1};
  const auto drawn = draws(Weighting::near, reader, 0.25);
  bool within = true;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const double weight = reader[i % 3];
    within = within && drawn[i] >= 0.75 * weight - 1e-12 && drawn[i] <= 1.25 * weight + 1e-12;
  }
  CHECK(within);
  const auto mean = means(drawn, 3);
  for (std::size_t j = 0; j < 3; ++j) CHECK_THAT(mean[j], WithinAbs(reader[j], 2e-3));
}
