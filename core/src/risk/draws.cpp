#include "bpo/risk/draws.hpp"

#include "bpo/stats/normal.hpp"

namespace bpo::risk {
namespace {

// Streams of random numbers that have nothing to do with each other.
enum Stream : std::uint32_t { kTrials = 1, kRest, kScrambling, kFirstSample, kSecondSample };

stats::SobolSequence sequence(std::uint32_t dimensions, std::uint32_t seed, std::uint32_t sample) {
  const auto mixed = stats::philox4x32_10({sample, kScrambling, 0, 0}, {seed, kScrambling});
  return stats::SobolSequence::make(dimensions, stats::Scrambling::owen, mixed[0]).value();
}

}  // namespace

void Draws::Room::make(std::size_t input_count, const Outcomes& outcomes, std::size_t count) {
  const auto lists = [count](std::size_t n) {
    return std::vector<std::vector<double>>(n, std::vector<double>(count));
  };
  inputs = lists(input_count);
  losses = lists(outcomes.losses());
  currencies = lists(outcomes.currencies());
  length.resize(outcomes.needs_length() ? count : 0);
  ending.resize(outcomes.needs_ending() ? count : 0);
  draws = {.count = count, .length = length, .ending = ending};
  draws.inputs.assign(inputs.begin(), inputs.end());
  draws.losses.assign(losses.begin(), losses.end());
  draws.currencies.assign(currencies.begin(), currencies.end());
}

Draws::Draws(const Plan& plan, const Outcomes& outcomes) : plan_(plan) {
  block_.make(plan.inputs.size(), outcomes, kBlock);
  dimensions_ = static_cast<std::uint32_t>(plan.inputs.size()) + 2;
  if (plan.request.sampling == Sampling::philox) return;
  for (std::uint32_t sample = 0; sample < kScramblings; ++sample) {
    sequences_.push_back(sequence(dimensions_, plan.request.seed, sample));
  }
}

void Draws::draw(Room& room, const Uniforms& uniforms, bool correlated) const {
  const auto inputs = static_cast<std::uint32_t>(room.inputs.size());
  for (std::uint32_t i = 0; i < inputs; ++i) {
    uniforms(i, room.inputs[i]);
    stats::normal_scores(room.inputs[i], room.inputs[i]);
  }
  if (!room.length.empty()) uniforms(inputs, room.length);
  if (!room.ending.empty()) uniforms(inputs + 1, room.ending);
  if (correlated && plan_.copula) {
    std::vector<std::span<double>> scores(room.inputs.begin(), room.inputs.end());
    if (!room.length.empty()) {
      // Late is a high score, and a low number.
      for (double& u : room.length) u = -stats::normal_score(u);
      scores.emplace_back(room.length);
    }
    plan_.copula->correlate(scores);
    for (double& score : room.length) score = stats::standard_normal_cdf(-score);
  }
  for (std::uint32_t i = 0; i < inputs; ++i) {
    plan_.inputs[i].distribution.at_scores(room.inputs[i], room.inputs[i]);
  }
}

void Draws::draw_rest(Room& room, std::uint64_t first, std::uint32_t stream) const {
  const stats::Philox philox(plan_.request.seed, stream);
  std::uint32_t dimension = 0;
  for (auto& list : room.losses) philox.uniforms(first, dimension++, list);
  for (auto& list : room.currencies) {
    philox.uniforms(first, dimension++, list);
    stats::normal_scores(list, list);
  }
}

const TrialDraws& Draws::block(std::size_t block) {
  const std::size_t sample = block % kScramblings;
  const std::uint64_t first = block / kScramblings * kBlock;
  if (sequences_.empty()) {
    const stats::Philox philox(plan_.request.seed, kTrials);
    draw(
        block_,
        [&](std::uint32_t dimension, std::span<double> out) {
          philox.uniforms(block * kBlock, dimension, out);
        },
        true);
  } else {
    draw(
        block_,
        [&](std::uint32_t dimension, std::span<double> out) {
          sequences_[sample].coordinates(first, dimension, out);
        },
        true);
  }
  draw_rest(block_, block * kBlock, kRest);
  return block_.draws;
}

const TrialDraws& Draws::independent(const Outcomes& outcomes, std::size_t count, bool second) {
  Room& room = second ? b_ : a_;
  room.make(plan_.inputs.size(), outcomes, count);
  const stats::SobolSequence points = sequence(2 * dimensions_, plan_.request.seed, kScramblings);
  draw(
      room,
      [&](std::uint32_t dimension, std::span<double> out) {
        points.coordinates(0, second ? dimensions_ + dimension : dimension, out);
      },
      false);
  draw_rest(room, 0, second ? kSecondSample : kFirstSample);
  return room.draws;
}

}  // namespace bpo::risk
