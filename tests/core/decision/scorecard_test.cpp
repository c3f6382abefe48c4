#include "bpo/decision/scorecard.hpp"

#include <random>

#include "../numeric.hpp"

using namespace bpo::decision;

namespace {

Scorecard random_card(std::size_t candidates, std::size_t criteria, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<double> worth(0, 1);
  Scorecard card{.candidates = candidates, .criteria = criteria};
  for (std::size_t i = 0; i < candidates * criteria; ++i)
    card.worths.push_back(Worth::certain(worth(random)));
  for (std::size_t j = 0; j < criteria; ++j) card.weights.push_back(0.1 + worth(random));
  return card;
}

Scorecard without(const Scorecard& card, std::size_t candidate) {
  Scorecard fewer = card;
  --fewer.candidates;
  const auto from = fewer.worths.begin() + static_cast<std::ptrdiff_t>(candidate * card.criteria);
  fewer.worths.erase(from, from + static_cast<std::ptrdiff_t>(card.criteria));
  return fewer;
}

}  // namespace

TEST_CASE("Leaving out a candidate never puts two others in another order") {
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    const Scorecard card = random_card(6, 4, seed);
    const auto all = assess(card).value();
    for (std::size_t gone = 0; gone < card.candidates; ++gone) {
      std::vector<std::size_t> rest;
      for (const std::size_t a : all.order) {
        if (a != gone) rest.push_back(a - (a > gone ? 1 : 0));
      }
      CHECK(assess(without(card, gone)).value().order == rest);
    }
  }
}

TEST_CASE("A criterion without weight does not count") {
  Scorecard card{.candidates = 2, .criteria = 3, .weights = {2, 0, 1}, .weighting = Weighting::any};
  for (const double worth : {1.0, 0.0, 0.5, 0.2, 1.0, 0.6}) card.worths.push_back(Worth::certain(worth));
  const auto result = assess(card).value();
  CHECK(result.smaa.draws == 0);  // two criteria are left, and exact
  CHECK(result.smaa.central[1] == 0);
  CHECK(result.weights == std::vector{2.0 / 3, 0.0, 1.0 / 3});
  CHECK_THAT(result.scores[0].expected, WithinAbs(2.0 / 3 + 0.5 / 3, 1e-15));
  REQUIRE(result.stability[1]);
  // Nothing is said against the rival on the criterion that does not count: it takes over when that weighs
  // enough.
  CHECK(result.stability[1]->above == 1);
}

TEST_CASE("A score has the ends of its ranges") {
  const auto scale = ValueFunction::between(0, 10).value();
  Scorecard card{.candidates = 1, .criteria = 2, .weights = {1, 1}};
  card.worths = {Worth::measured({.low = 2, .mode = 5, .high = 8}, scale).value(), Worth::unknown()};
  const Score score = assess(card).value().scores[0];
  CHECK_THAT(score.expected, WithinAbs(0.5, 1e-9));
  CHECK_THAT(score.low, WithinAbs(0.1, 1e-15));
  CHECK_THAT(score.high, WithinAbs(0.9, 1e-15));
}

TEST_CASE("One candidate, forty candidates") {
  const auto one = assess(random_card(1, 4, 3)).value();
  CHECK(one.smaa.first(0) == 1);
  CHECK(one.entropy == 0);
  CHECK_FALSE(one.stability[0]);
  const auto forty = assess(random_card(40, 8, 3)).value();
  CHECK(forty.order.size() == 40);
  CHECK(forty.entropy > 0);
  CHECK(forty.smaa.error < 0.01);
}

TEST_CASE("Weights that make no weighting are refused by a scorecard") {
  Scorecard card = random_card(2, 2, 1);
  card.weights = {0, 0};
  CHECK(refusal(assess(card)) == "weights not_allowed");
  card.weights = {1, -1};
  CHECK(refusal(assess(card)) == "weights[1] out_of_range");
}
