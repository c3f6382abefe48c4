#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "bpo/risk/draws.hpp"
#include "bpo/risk/drivers.hpp"
#include "bpo/risk/figures.hpp"

namespace bpo::risk {

/// A simulation that advances block by block, here or in as many places as there are: outcomes of a block are
/// the same bytes wherever and in whatever order they are computed, and the figures are taken from the merged
/// trials in their own order.
class Simulation {
 public:
  /// What is kept of each trial: NPV, payback in months (infinite: not within the term), bits of what
  /// happened.
  static constexpr std::size_t kColumns = 3;

  explicit Simulation(Plan plan);

  const Plan& plan() const { return *plan_; }
  std::size_t blocks() const { return blocks_; }
  std::size_t trials() const { return blocks_ * kBlock; }

  /// Outcomes of `count` blocks from `first`, trial by trial. @param out  count x kBlock x kColumns
  void compute(std::size_t first, std::size_t count, std::span<double> out);
  /// Puts outcomes in their place. @returns false where they are not whole blocks of this simulation
  bool merge(std::size_t first, std::span<const double> outcomes);
  std::size_t merged() const { return merged_count_; }  ///< blocks
  std::size_t complete() const;  ///< trials of whole rounds without a gap from the start

  /// Over the complete rounds, of which there must be one.
  Figures figures() const;
  VarianceShares variance();
  TrialDrivers drivers();
  /// Draws the trials of a block anew: what `drawn` then holds. @param block  below blocks()
  void draw(std::size_t block) { draws_.block(block); }
  const TrialDraws& drawn() const { return draws_.latest(); }
  std::span<const double> npv() const { return std::span(npv_).first(complete()); }
  std::span<const float> payback() const { return std::span(payback_).first(complete()); }
  std::span<const unsigned char> happened() const { return std::span(happened_).first(complete()); }

 private:
  std::unique_ptr<Plan> plan_;  // the draws refer to it
  Outcomes outcomes_;
  Draws draws_;
  std::size_t blocks_;
  std::vector<double> npv_;
  std::vector<float> payback_;
  std::vector<unsigned char> happened_;
  std::vector<bool> merged_;
  std::size_t merged_count_ = 0;
};

}  // namespace bpo::risk
