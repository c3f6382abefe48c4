#include "bpo/stats/streaming_summary.hpp"

#include <algorithm>
#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics/count.hpp>
#include <boost/accumulators/statistics/extended_p_square.hpp>
#include <boost/accumulators/statistics/max.hpp>
#include <boost/accumulators/statistics/mean.hpp>
#include <boost/accumulators/statistics/min.hpp>
#include <boost/accumulators/statistics/stats.hpp>
#include <boost/accumulators/statistics/variance.hpp>
#include <cmath>
#include <vector>

namespace bpo::stats {
namespace {

namespace acc = boost::accumulators;

using Set =
    acc::accumulator_set<double, acc::stats<acc::tag::count, acc::tag::mean, acc::tag::lazy_variance,
                                            acc::tag::min, acc::tag::max, acc::tag::extended_p_square>>;

}  // namespace

struct StreamingSummary::State {
  explicit State(std::vector<double> tracked)
      : probabilities(std::move(tracked)), set(acc::extended_p_square_probabilities = probabilities) {}

  std::vector<double> probabilities;
  Set set;  ///< of the numbers less the first: sums of powers are accurate near 0
  double first = 0.0;
  std::size_t refused = 0;
};

StreamingSummary::StreamingSummary(std::span<const double> probabilities)
    : state_(std::make_unique<State>(std::vector<double>(probabilities.begin(), probabilities.end()))) {}
StreamingSummary::~StreamingSummary() = default;
StreamingSummary::StreamingSummary(StreamingSummary&&) noexcept = default;
StreamingSummary& StreamingSummary::operator=(StreamingSummary&&) noexcept = default;

void StreamingSummary::add(double value) {
  if (!std::isfinite(value)) {
    ++state_->refused;
    return;
  }
  if (count() == 0) state_->first = value;
  state_->set(value - state_->first);
}

std::size_t StreamingSummary::count() const {
  return acc::count(state_->set);
}

std::size_t StreamingSummary::refused() const {
  return state_->refused;
}

double StreamingSummary::mean() const {
  return count() == 0 ? 0.0 : state_->first + acc::mean(state_->set);
}

double StreamingSummary::variance() const {
  const auto n = static_cast<double>(count());
  return n < 2.0 ? 0.0 : std::max(0.0, acc::lazy_variance(state_->set) * n / (n - 1.0));
}

double StreamingSummary::min() const {
  return count() == 0 ? 0.0 : state_->first + acc::min(state_->set);
}

double StreamingSummary::max() const {
  return count() == 0 ? 0.0 : state_->first + acc::max(state_->set);
}

std::optional<double> StreamingSummary::quantile(std::size_t index) const {
  const std::size_t tracked = state_->probabilities.size();
  const std::size_t markers = 2 * tracked + 3;
  if (index >= tracked || count() < markers) return std::nullopt;
  return state_->first + acc::extended_p_square(state_->set)[static_cast<std::ptrdiff_t>(index)];
}

}  // namespace bpo::stats
