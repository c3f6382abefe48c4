#include "move_lengths.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/move.hpp"
#include "plain.hpp"

namespace bpo::risk {
namespace {

constexpr double kUsualFactor = 0.3;  // overruns of more than this are what is counted

// Month of the last cutover with other waves.
int last_month(const Scenario& scenario, const std::vector<Wave>& waves) {
  Scenario other = scenario;
  other.transition.waves = waves;
  return last_cutover(other);
}

std::vector<MoveLength> drawn(const Scenario& scenario, const stats::RangeDistribution& months,
                              double likely) {
  const std::vector<Wave>& waves = scenario.transition.waves;
  const int planned = last_cutover(scenario);
  const int shortest = std::max(1, static_cast<int>(std::lround(months.min())));
  const int longest = std::max(shortest, static_cast<int>(std::lround(months.max())));
  std::vector<MoveLength> lengths;
  for (int length = longest; length >= shortest; --length) {
    std::vector<Wave> stretched = stretched_waves(waves, length / likely);
    const double up_to = length == shortest ? 1 : 1 - months.cdf(length - 0.5);
    const bool late = last_month(scenario, stretched) > planned;
    lengths.push_back({.up_to = up_to, .late = late, .waves = std::move(stretched)});
  }
  return lengths;
}

Errors check(const AskedRange& asked, const Request& request) {
  Errors errors;
  if (request.overrun_probability) {
    errors.push_back({ErrorCode::not_allowed, "overrun_probability", "is in the length of the move already",
                      plain(*request.overrun_probability), "one of the two"});
  }
  for (const auto& [value, name] :
       {std::pair{asked.low, ".low"}, std::pair{asked.mode, ".mode"}, std::pair{asked.high, ".high"}}) {
    if (!value) errors.push_back({ErrorCode::missing, asked.at + name, "is needed", "", ""});
  }
  return errors;
}

// The plan's own lengths say how late the move may be.
Errors draw_lengths(Plan& plan, const AskedRange& asked) {
  if (Errors errors = check(asked, plan.request); !errors.empty()) return errors;
  const stats::Range range{.low = *asked.low, .mode = *asked.mode, .high = *asked.high};
  const Result<stats::RangeDistribution> months = stats::RangeDistribution::make(range, asked.at);
  if (!months) return months.errors();
  plan.chances.lengths = drawn(plan.scenario, months.value(), *asked.mode);
  const int left = plan.scenario.horizon() - last_month(plan.scenario, plan.chances.lengths.front().waves);
  if (left >= 0) return {};
  return {{ErrorCode::not_allowed, asked.at + ".high", "ends after the term of the case", plain(*asked.high),
           "at least " + std::to_string(-left) + " months less"}};
}

void allow_overrun(Plan& plan, const Catalogue& catalogue) {
  const auto found = std::find_if(catalogue.facts.begin(), catalogue.facts.end(), [](const Fact& fact) {
    return fact.parameter == "transition_overrun_probability";
  });
  double probability = plan.request.overrun_probability.value_or(0);
  if (!plan.request.overrun_probability && found != catalogue.facts.end()) {
    probability = found->mode.value_or(0);
    plan.overrun_facts.push_back(found->id);
    plan.overrun_sources.push_back(found->source);
  }
  plan.overrun_factor = plan.request.overrun_factor.value_or(kUsualFactor);
  if (probability <= 0) return;
  const std::vector<Wave>& waves = plan.scenario.transition.waves;
  std::vector<Wave> late = overrun_waves(waves, plan.overrun_factor);
  if (last_month(plan.scenario, late) > plan.scenario.horizon()) {
    plan.warnings.push_back({"overrun", "is left out: a move that takes longer would end after the term"});
    return;
  }
  plan.chances.lengths = {{.up_to = probability, .late = true, .waves = std::move(late)}, {.waves = waves}};
}

}  // namespace

Errors plan_lengths(Plan& plan, const Catalogue& catalogue) {
  if (plan.request.transition) return draw_lengths(plan, *plan.request.transition);
  if (plan.request.overrun) allow_overrun(plan, catalogue);
  return {};
}

}  // namespace bpo::risk
