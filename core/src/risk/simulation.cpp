#include "bpo/risk/simulation.hpp"

#include <algorithm>
#include <array>

namespace bpo::risk {
namespace {

constexpr std::size_t kDriverTrials = 4 * kRound;  // more would not show in what is drawn of the drivers

std::size_t rounded_up(std::size_t trials) {
  return (trials + kRound - 1) / kRound * kScramblings;
}

}  // namespace

Simulation::Simulation(Plan plan)
    : plan_(std::make_unique<Plan>(std::move(plan))),
      outcomes_(plan_->scenario, plan_->paths(), plan_->chances),
      draws_(*plan_, outcomes_),
      blocks_(rounded_up(plan_->request.trials)),
      merged_(blocks_) {}

void Simulation::compute(std::size_t first, std::size_t count, std::span<double> out) {
  std::array<double, kBlock> npv{};
  std::array<double, kBlock> payback{};
  std::array<unsigned char, kBlock> happened{};
  for (std::size_t block = first; block < first + count; ++block) {
    outcomes_.run(draws_.block(block), npv, payback, happened);
    for (std::size_t i = 0; i < kBlock; ++i) {
      const std::size_t at = ((block - first) * kBlock + i) * kColumns;
      out[at] = npv[i];
      out[at + 1] = payback[i];
      out[at + 2] = happened[i];
    }
  }
}

bool Simulation::merge(std::size_t first, std::span<const double> outcomes) {
  constexpr std::size_t kNumbers = kBlock * kColumns;
  const std::size_t count = outcomes.size() / kNumbers;
  if (outcomes.size() % kNumbers != 0 || first + count > blocks_) return false;
  const std::size_t needed = (first + count) * kBlock;
  if (npv_.size() < needed) {
    npv_.resize(needed);
    payback_.resize(needed);
    happened_.resize(needed);
  }
  for (std::size_t i = 0; i < count * kBlock; ++i) {
    const std::size_t trial = first * kBlock + i;
    npv_[trial] = outcomes[i * kColumns];
    payback_[trial] = static_cast<float>(outcomes[i * kColumns + 1]);
    happened_[trial] = static_cast<unsigned char>(outcomes[i * kColumns + 2]);
  }
  for (std::size_t block = first; block < first + count; ++block) {
    merged_count_ += merged_[block] ? 0 : 1;
    merged_[block] = true;
  }
  return true;
}

std::size_t Simulation::complete() const {
  const auto gap = std::find(merged_.begin(), merged_.end(), false) - merged_.begin();
  return static_cast<std::size_t>(gap) / kScramblings * kRound;
}

Figures Simulation::figures() const {
  return figures_of(npv(), payback(), plan_->scenario.horizon());
}

VarianceShares Simulation::variance() {
  return variance_shares(*plan_, draws_, outcomes_);
}

TrialDrivers Simulation::drivers() {
  const std::size_t trials = std::min(complete(), kDriverTrials);
  return trial_drivers(*plan_, draws_, npv().first(trials), happened().first(trials));
}

}  // namespace bpo::risk
