#include "bpo/decision/smaa.hpp"

#include <random>

#include "../numeric.hpp"

using namespace bpo::decision;

namespace {

Comparison compare(std::size_t criteria, const std::vector<double>& worths) {
  Comparison comparison{.candidates = worths.size() / criteria, .criteria = criteria};
  for (const double worth : worths) comparison.worths.push_back(Worth::certain(worth));
  comparison.weights.assign(criteria, 1 / static_cast<double>(criteria));
  return comparison;
}

/// Two criteria seen as three, of which the third tells no one apart: the sampler's answer to a question
/// with exact areas. P(w1 / (w1 + w2) in an interval) is its length.
Comparison in_three(const std::vector<double>& worths) {
  std::vector<double> wide;
  for (std::size_t i = 0; i < worths.size(); i += 2) wide.insert(wide.end(), {worths[i], worths[i + 1], 0.5});
  return compare(3, wide);
}

void check_sums(const Acceptability& smaa) {
  for (std::size_t a = 0; a < smaa.candidates; ++a) {
    double row = 0, column = 0;
    for (std::size_t b = 0; b < smaa.candidates; ++b) {
      row += smaa.rank(a, b);
      column += smaa.rank(b, a);
      if (a != b) {
        const double pair = smaa.pairwise[a * smaa.candidates + b] + smaa.pairwise[b * smaa.candidates + a];
        CHECK_THAT(pair, WithinAbs(1, 1e-12));
      }
    }
    CHECK_THAT(row, WithinAbs(1, 1e-12));
    CHECK_THAT(column, WithinAbs(1, 1e-12));
  }
}

}  // namespace

TEST_CASE("Two criteria are answered exactly: the worked example E2") {
  const auto smaa = acceptability(compare(2, {0.9, 0.2, 0.6, 0.6, 0.3, 0.8})).value();
  const std::vector<double> expected{0.4285714286, 0.07142857143, 0.5, 0.1714285714, 0.8285714286, 0,
                                     0.4,          0.1,           0.5};
  for (std::size_t i = 0; i < expected.size(); ++i) CHECK_THAT(smaa.ranks[i], WithinAbs(expected[i], 1e-9));
  CHECK_THAT(smaa.central[0], WithinAbs(0.7857142857, 1e-9));
  CHECK_THAT(smaa.central[2], WithinAbs(0.4857142857, 1e-9));
  CHECK_THAT(smaa.central[4], WithinAbs(0.2, 1e-9));
  CHECK(smaa.draws == 0);
  CHECK(smaa.error == 0);
  CHECK(smaa.confidence[0] == 1);
  check_sums(smaa);
}

TEST_CASE("Exact shares keep to the weightings that are asked for") {
  Comparison c = compare(2, {0.9, 0.2, 0.6, 0.6, 0.3, 0.8});
  c.weights = {0.6, 0.4};
  c.weighting = Weighting::ordered;  // the first weight from 0.5 on; A is first from 4/7 on
  CHECK_THAT(acceptability(c).value().first(0), WithinAbs((1 - 4.0 / 7) / 0.5, 1e-12));
  c.weighting = Weighting::near;
  c.within = 0.1;  // the second weight binds: 0.36 to 0.44
  CHECK_THAT(acceptability(c).value().first(0), WithinAbs((0.64 - 4.0 / 7) / 0.08, 1e-12));
}

TEST_CASE("Draws agree with exact areas within the stated error") {
  std::mt19937_64 random(11);
  std::uniform_real_distribution<double> worth(0, 1);
  double most_errors = 0;
  for (int table = 0; table < 12; ++table) {
    std::vector<double> worths(10);
    for (double& one : worths) one = worth(random);
    const auto exact = acceptability(compare(2, worths)).value();
    const auto drawn = acceptability(in_three(worths)).value();
    check_sums(drawn);
    REQUIRE(drawn.draws == kScramblings * kDrawsAtOnce);
    CHECK(drawn.error < 1e-3);
    for (std::size_t i = 0; i < exact.ranks.size(); ++i)
      most_errors = std::max(most_errors, std::abs(exact.ranks[i] - drawn.ranks[i]) / drawn.error);
  }
  CHECK(most_errors < 4);
}

TEST_CASE("Weighting by order and by nearness agree with exact areas too") {
  const std::vector<double> worths{0.9, 0.2, 0.6, 0.6, 0.3, 0.8};
  Comparison exact = compare(2, worths);
  exact.weights = {0.55, 0.45};
  exact.weighting = Weighting::near;
  exact.within = 0.3;
  Comparison drawn = exact;
  // A range as narrow as a hair is uncertain enough to be drawn.
  const auto scale = ValueFunction::between(0, 1).value();
  drawn.worths[0] = Worth::measured({.low = 0.9 - 1e-9, .mode = 0.9, .high = 0.9 + 1e-9}, scale).value();
  for (const Weighting weighting : {Weighting::near, Weighting::ordered}) {
    exact.weighting = drawn.weighting = weighting;
    const auto areas = acceptability(exact).value();
    const auto shares = acceptability(drawn).value();
    REQUIRE(shares.draws > 0);
    for (std::size_t i = 0; i < areas.ranks.size(); ++i)
      CHECK_THAT(shares.ranks[i], WithinAbs(areas.ranks[i], 4 * shares.error + 1e-12));
  }
}

TEST_CASE("Candidates that are alike share their ranks") {
  const auto smaa = acceptability(compare(3, {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.1, 0.2, 0.3})).value();
  CHECK(smaa.first(0) == 0.5);
  CHECK(smaa.rank(1, 1) == 0.5);
  CHECK(smaa.rank(2, 2) == 1);
  CHECK(smaa.pairwise[1] == 0.5);
  CHECK(smaa.confidence[0] == 0.5);
  CHECK_FALSE(smaa.confidence[2]);
  check_sums(smaa);
}

TEST_CASE("A candidate of which nothing is known may come anywhere") {
  Comparison c = compare(3, {0.5, 0.5, 0.5, 0.5, 0.5, 0.5});
  for (std::size_t j = 3; j < 6; ++j) c.worths[j] = Worth::unknown();
  const auto smaa = acceptability(c).value();
  CHECK_THAT(smaa.first(0), WithinAbs(0.5, 0.01));
  CHECK_THAT(*smaa.confidence[1], WithinAbs(0.5, 0.05));
}

TEST_CASE("The same seed gives the same shares") {
  Comparison c = compare(3, {0.9, 0.2, 0.5, 0.3, 0.8, 0.6});
  const auto one = acceptability(c).value().ranks;
  CHECK(acceptability(c).value().ranks == one);
  c.seed = 2;
  CHECK(acceptability(c).value().ranks != one);
}

TEST_CASE("Fewer draws are a sixteenth to each scrambling, and own up to a larger error") {
  Comparison c = compare(3, {0.9, 0.2, 0.5, 0.3, 0.8, 0.6, 0.6, 0.5, 0.7});
  c.worths[4] = Worth::unknown();
  const auto all = acceptability(c).value();
  CHECK(all.draws == kUsualDraws);
  c.draws = 1000;
  const auto fewer = acceptability(c).value();
  CHECK(fewer.draws == 1008);
  check_sums(fewer);
  CHECK(fewer.error > all.error);
  for (std::size_t i = 0; i < all.ranks.size(); ++i)
    CHECK_THAT(fewer.ranks[i], WithinAbs(all.ranks[i], 4 * (fewer.error + all.error)));
  c.draws = 0;
  CHECK(refusal(acceptability(c)) == "draws out_of_range");
}

TEST_CASE(
    "Draws side by side come to what each of them alone does, for forty candidates, many of them level") {
  constexpr std::size_t kCandidates = 40, kCriteria = 3;
  std::mt19937_64 random(5);
  std::uniform_int_distribution<int> quarter(0, 4);
  std::vector<double> worths(kCandidates * kCriteria);
  for (double& one : worths) one = quarter(random) / 4.0;
  Comparison c = compare(kCriteria, worths);
  c.draws = 1600;  // a hundred a scrambling: one whole block, and a part
  std::vector<double> weights;
  for (std::uint32_t round = 0; round < kScramblings; ++round) {
    auto sampler = WeightSampler::make(c.weighting, c.weights, c.within,
                                       c.seed * static_cast<std::uint32_t>(kScramblings) + round)
                       .value();
    std::vector<double> drawn(100 * kCriteria);
    sampler.draw(drawn);
    weights.insert(weights.end(), drawn.begin(), drawn.end());
  }
  const auto together = acceptability(c).value();
  const auto alone = acceptability_of_draws(kCandidates, kCriteria, worths, weights).value();
  check_sums(together);
  for (std::size_t i = 0; i < alone.ranks.size(); ++i) {
    CHECK_THAT(together.ranks[i], WithinAbs(alone.ranks[i], 1e-12));
    CHECK_THAT(together.pairwise[i], WithinAbs(alone.pairwise[i], 1e-12));
  }
  for (std::size_t i = 0; i < alone.central.size(); ++i)
    CHECK_THAT(together.central[i], WithinAbs(alone.central[i], 1e-12));
}

TEST_CASE("Draws of one's own are counted") {
  const std::vector<double> weights{0.5, 0.5, 0.9, 0.1};
  const auto shared = acceptability_of_draws(2, 2, std::vector<double>{1, 0, 0.4, 0.8}, weights).value();
  CHECK(shared.ranks == std::vector<double>{0.5, 0.5, 0.5, 0.5});
  CHECK(shared.central == std::vector<double>{0.9, 0.1, 0.5, 0.5});
  CHECK(refusal(acceptability_of_draws(2, 2, std::vector<double>{1, 0}, weights)) ==
        "measurements not_allowed");
  CHECK(refusal(acceptability_of_draws(1, 2, std::vector<double>{kNan, 0}, weights)) ==
        "measurements out_of_range");
}

TEST_CASE("Questions without candidates are refused, one candidate is first") {
  CHECK(refusal(acceptability({})) == "candidates missing");
  CHECK(refusal(acceptability({.candidates = 1})) == "criteria missing");
  CHECK(refusal(acceptability({.candidates = 1, .criteria = 1})) == "values not_allowed");
  const auto alone = acceptability(compare(3, {0.1, 0.2, 0.3})).value();
  CHECK(alone.first(0) == 1);
  CHECK(alone.error == 0);
}

TEST_CASE("Entropy of the choice counts in bits") {
  CHECK(choice_entropy(std::array{1.0, 0.0}).value() == 0);
  CHECK(choice_entropy(std::array{0.25, 0.25, 0.25, 0.25}).value() == 2);
  CHECK(choice_entropy(std::array{0.5, 0.5}, 0.5).value() == 1);
  CHECK(refusal(choice_entropy(std::array{0.5, 1.5})) == "first[1] out_of_range");
  CHECK(refusal(choice_entropy(std::array{0.5, 0.5}, 0)) == "baseline out_of_range");
}
