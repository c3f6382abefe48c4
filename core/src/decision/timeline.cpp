#include "bpo/decision/timeline.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "bpo/stats/quantile.hpp"
#include "bpo/stats/range.hpp"
#include "bpo/stats/sobol.hpp"
#include "bpo/stats/summary.hpp"

namespace bpo::decision {
namespace {

constexpr double kLongestOverlap = 0.5;

std::string at(std::size_t step) {
  return "steps[" + std::to_string(step) + "]";
}

Result<std::vector<stats::RangeDistribution>> durations(std::span<const Step> steps) {
  Errors errors;
  std::vector<stats::RangeDistribution> list;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = steps[i];
    auto duration = stats::RangeDistribution::make(
        {.low = step.low, .mode = step.mode, .high = step.high, .at_least = 0}, at(i));
    if (duration) {
      list.push_back(std::move(duration).value());
    } else {
      errors.insert(errors.end(), duration.errors().begin(), duration.errors().end());
    }
    if (!(step.overlap >= 0 && step.overlap <= kLongestOverlap)) {
      errors.push_back({ErrorCode::out_of_range, at(i) + ".overlap", "must be 0 to 0.5", "", "0 to 0.5"});
    }
  }
  if (!errors.empty()) return errors;
  return list;
}

/// Variance of a PERT distribution; 0 for a constant.
double variance(const Step& step, double mean) {
  return (mean - step.low) * (step.high - mean) / 7;
}

Moment moment_of(std::vector<double> draws) {
  std::sort(draws.begin(), draws.end());
  constexpr double kShares[] = {0.1, 0.5, 0.8, 0.9};
  const auto quantiles = stats::quantiles(draws, kShares);
  const auto summary = stats::summarize(draws);
  if (!quantiles || !summary) return {};
  const auto& q = quantiles.value();
  return {summary.value().mean, summary.value().standard_deviation, q[0], q[1], q[2], q[3]};
}

/// Mean of a figure of the draws, and its error from the scramblings.
template <typename Figure>
Estimate estimate(const Timeline& timeline, Figure figure) {
  std::vector<double> means;
  for (std::size_t round = 0; round < kTimelineRounds; ++round) {
    double sum = 0;
    for (std::size_t i = 0; i < kTimelineDraws; ++i)
      sum += figure(timeline.rounds[round * kTimelineDraws + i]);
    means.push_back(sum / static_cast<double>(kTimelineDraws));
  }
  const double rounds = static_cast<double>(kTimelineRounds);
  const double mean = std::accumulate(means.begin(), means.end(), 0.0) / rounds;
  double squares = 0;
  for (const double one : means) squares += (one - mean) * (one - mean);
  return {mean, std::sqrt(squares / (rounds - 1) / rounds)};
}

}  // namespace

std::string_view wire_name(MoveSize size) {
  switch (size) {
    case MoveSize::small:
      return "small";
    case MoveSize::large:
      return "large";
    case MoveSize::several_countries:
      return "several_countries";
  }
  return "large";
}

MoveSize size_of_move(double people, int countries) {
  if (countries > 1) return MoveSize::several_countries;
  return people <= kSmallTeam ? MoveSize::small : MoveSize::large;
}

std::vector<Step> usual_steps(MoveSize size, bool large_tender) {
  std::vector<Step> steps{{"define", "Define the process", 0.5, 1, 2}};
  if (large_tender) {
    steps.push_back({"select_negotiate", "Select a provider and negotiate", 5, 6.5, 12});
  } else {
    steps.push_back({"select", "Select a provider", 1, 2, 5});
    steps.push_back({"negotiate", "Negotiate the contract", 1, 2, 4});
  }
  Step move{"transition", "Move the work", 3, 6, 12};
  if (size == MoveSize::small) move = {"transition", "Move the work", 2, 3, 7};
  if (size == MoveSize::several_countries) move = {"transition", "Move the work", 6, 12, 24};
  steps.push_back(move);
  steps.push_back({"stabilise", "Deliver and stabilise", 1, 2, 4, 0, false});
  return steps;
}

Result<Timeline> timeline(std::span<const Step> steps, std::uint32_t seed) {
  const auto before =
      std::count_if(steps.begin(), steps.end(), [](const Step& step) { return step.before_go_live; });
  if (before == 0) return Error{ErrorCode::missing, "steps", "need one before the go-live", "", ""};
  const auto made = durations(steps);
  if (!made) return made.errors();

  const std::size_t count = steps.size();
  std::vector<std::vector<double>> starts(count), ends(count);
  std::vector<double> draws(kTimelineDraws);
  for (std::size_t round = 0; round < kTimelineRounds; ++round) {
    const auto points = stats::SobolSequence::make(
        static_cast<std::uint32_t>(count), stats::Scrambling::owen,
        seed * static_cast<std::uint32_t>(kTimelineRounds) + static_cast<std::uint32_t>(round));
    if (!points) return points.errors();
    std::vector<double> earlier(kTimelineDraws), ended(kTimelineDraws);
    for (std::size_t i = 0; i < count; ++i) {
      points.value().coordinates(0, static_cast<std::uint32_t>(i), draws);
      made.value()[i].at_uniforms(draws, draws);
      for (std::size_t k = 0; k < kTimelineDraws; ++k) {
        const double start = ended[k] - steps[i].overlap * earlier[k];
        starts[i].push_back(start);
        ended[k] = std::max(ended[k], start + draws[k]);
        ends[i].push_back(ended[k]);
        earlier[k] = draws[k];
      }
    }
  }

  Timeline result;
  std::size_t last = 0;
  for (std::size_t i = 0; i < count; ++i) {
    result.starts.push_back(moment_of(starts[i]));
    result.ends.push_back(moment_of(ends[i]));
    if (!steps[i].before_go_live) continue;
    last = i;
    const double mean = made.value()[i].mean();
    // What the step that follows does not overlap.
    const bool followed = i + 1 < count && steps[i + 1].before_go_live;
    const double kept = followed ? 1 - steps[i + 1].overlap : 1;
    result.approximation.mean += kept * mean;
    result.approximation.variance += kept * kept * variance(steps[i], mean);
  }
  result.go_live = result.ends[last];
  result.rounds = ends[last];
  result.go_lives = std::move(ends[last]);
  std::sort(result.go_lives.begin(), result.go_lives.end());
  return result;
}

Estimate probability_by(const Timeline& timeline, double target) {
  return estimate(timeline, [target](double month) { return month <= target ? 1.0 : 0.0; });
}

Estimate expected_delay(const Timeline& timeline, double target) {
  return estimate(timeline, [target](double month) { return std::max(0.0, month - target); });
}

}  // namespace bpo::decision
