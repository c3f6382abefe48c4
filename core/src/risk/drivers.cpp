#include "bpo/risk/drivers.hpp"

#include <algorithm>
#include <array>

#include "bpo/risk/decision.hpp"
#include "bpo/stats/correlation.hpp"
#include "bpo/stats/rank.hpp"

namespace bpo::risk {
namespace {

constexpr std::size_t kPoints = 4096;

// Draws of which one input, or one kind of chance, can be exchanged.
struct Source {
  std::string path;
  std::function<void(TrialDraws& into, const TrialDraws& from)> take;
};

std::vector<Source> sources_of(const Plan& plan, const TrialDraws& draws) {
  std::vector<Source> sources;
  for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
    sources.push_back({plan.inputs[i].path,
                       [i](TrialDraws& into, const TrialDraws& from) { into.inputs[i] = from.inputs[i]; }});
  }
  if (!draws.length.empty()) {
    sources.push_back(
        {kOverrunName, [](TrialDraws& into, const TrialDraws& from) { into.length = from.length; }});
  }
  if (!draws.ending.empty() || !draws.losses.empty()) {
    sources.push_back({kEventsName, [](TrialDraws& into, const TrialDraws& from) {
                         into.ending = from.ending;
                         into.losses = from.losses;
                       }});
  }
  if (!draws.currencies.empty()) {
    sources.push_back(
        {kCurrencyName, [](TrialDraws& into, const TrialDraws& from) { into.currencies = from.currencies; }});
  }
  return sources;
}

// Something that happens in some futures and not in others.
struct Chance {
  const char* name;
  unsigned bit;
};

std::vector<Chance> chances_of(const Plan& plan) {
  std::vector<Chance> chances;
  if (plan.late_share() > 0) chances.push_back({kOverrunName, kOverrun});
  if (!plan.chances.events) return chances;
  const auto& events = plan.scenario.risk.events;
  const auto ends = [](const Event& event) { return event.kind == EventKind::early_termination; };
  if (std::any_of(events.begin(), events.end(), ends)) chances.push_back({kEarlyEndName, kEndedEarly});
  if (!std::all_of(events.begin(), events.end(), ends)) chances.push_back({kLossName, kLoss});
  return chances;
}

}  // namespace

VarianceShares variance_shares(const Plan& plan, Draws& draws, Outcomes& outcomes) {
  const TrialDraws& a = draws.independent(outcomes, kPoints, false);
  const TrialDraws& b = draws.independent(outcomes, kPoints, true);
  std::vector<double> payback(kPoints);
  const auto answers = [&](const TrialDraws& trials) {
    std::vector<double> npv(kPoints);
    outcomes.run(trials, npv, payback, {});
    return npv;
  };
  const std::vector<Source> sources = sources_of(plan, a);
  const std::vector<double> of_a = answers(a);
  const std::vector<double> of_b = answers(b);
  std::vector<std::vector<double>> exchanged;
  for (const Source& source : sources) {
    TrialDraws mixed = a;
    source.take(mixed, b);
    exchanged.push_back(answers(mixed));
  }
  VarianceShares result{.points = kPoints, .evaluations = kPoints * (sources.size() + 2)};
  stats::SobolSample sample{.a = of_a, .b = of_b};
  sample.ab.assign(exchanged.begin(), exchanged.end());
  const auto indices = stats::sobol_indices(sample);
  if (!indices) return result;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    result.shares.push_back({sources[i].path, indices.value().first[i], indices.value().total[i]});
  }
  std::stable_sort(
      result.shares.begin(), result.shares.end(),
      [](const VarianceShare& x, const VarianceShare& y) { return x.total.value > y.total.value; });
  return result;
}

TrialDrivers trial_drivers(const Plan& plan, Draws& draws, std::span<const double> npv,
                           std::span<const unsigned char> happened) {
  const std::size_t trials = npv.size();
  std::vector<std::vector<double>> inputs(plan.inputs.size(), std::vector<double>(trials));
  for (std::size_t block = 0; block * kBlock < trials; ++block) {
    const TrialDraws& drawn = draws.block(block);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      std::copy(drawn.inputs[i].begin(), drawn.inputs[i].end(),
                inputs[i].begin() + static_cast<std::ptrdiff_t>(block * kBlock));
    }
  }

  TrialDrivers drivers{.trials = trials};
  const Knowing knowing(npv);
  drivers.perfect_information = knowing.perfect();
  const std::vector<double> outcome_ranks = stats::ranks(npv).value();
  double squares = 0;
  const auto add_rank = [&](const std::string& path, std::span<const double> ranks) {
    const auto correlation = stats::pearson(ranks, outcome_ranks);
    const double value = correlation ? correlation.value() : 0;
    drivers.ranks.push_back({path, value, value * value});
    squares += value * value;
  };
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const std::vector<double> ranks = stats::ranks(inputs[i]).value();
    add_rank(plan.inputs[i].path, ranks);
    drivers.information.push_back({plan.inputs[i].path, knowing.value_of(ranks), plan.inputs[i].judged});
  }
  for (const Chance& chance : chances_of(plan)) {
    std::vector<double> comes(trials);
    std::vector<std::uint32_t> group(trials);
    for (std::size_t i = 0; i < trials; ++i) comes[i] = group[i] = (happened[i] & chance.bit) != 0 ? 1 : 0;
    add_rank(chance.name, stats::ranks(comes).value());
    drivers.information.push_back(
        {chance.name, std::clamp(value_of_knowing(npv, group, 2), 0.0, knowing.perfect()), false});
  }
  for (RankShare& rank : drivers.ranks) rank.share = squares > 0 ? rank.share / squares : 0;
  std::stable_sort(drivers.ranks.begin(), drivers.ranks.end(),
                   [](const RankShare& x, const RankShare& y) { return x.share > y.share; });
  std::stable_sort(drivers.information.begin(), drivers.information.end(),
                   [](const Information& x, const Information& y) { return x.value > y.value; });
  return drivers;
}

}  // namespace bpo::risk
