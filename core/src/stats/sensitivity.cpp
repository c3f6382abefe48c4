#include "bpo/stats/sensitivity.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "bpo/stats/philox.hpp"
#include "bpo/stats/quantile.hpp"
#include "checks.hpp"
#include "deviations.hpp"

namespace bpo::stats {
namespace {

constexpr int kMostResamples = 10000;

Errors check(const SobolSample& sample, const SobolOptions& options) {
  Errors errors = check_data(sample.a, 2, "a");
  for (Error& error : check_data(sample.b, 2, "b")) errors.push_back(std::move(error));
  require_same_length(errors, sample.a.size(), sample.b.size(), "b");
  if (sample.ab.empty())
    errors.push_back({ErrorCode::missing, "ab", "must have at least 1 entry", "", "at least 1 entry"});
  for (std::size_t i = 0; i < sample.ab.size(); ++i) {
    const std::string path = "ab[" + std::to_string(i) + "]";
    for (Error& error : check_data(sample.ab[i], 2, path)) errors.push_back(std::move(error));
    require_same_length(errors, sample.a.size(), sample.ab[i].size(), path);
  }
  if (options.resamples < 0 || options.resamples > kMostResamples) {
    errors.push_back({ErrorCode::not_allowed, "resamples", "must be 0 to 10000",
                      std::to_string(options.resamples), "0 to 10000"});
  }
  return errors;
}

/// Means over the rows, each counted as often as its weight.
class Rows {
 public:
  explicit Rows(const SobolSample& sample) : sample_(sample), weights_(sample.a.size(), 1.0) {
    double sum = 0.0;
    for (std::size_t row = 0; row < sample.a.size(); ++row) sum += 0.5 * (sample.a[row] + sample.b[row]);
    centre_ = sum / static_cast<double>(sample.a.size());
  }

  void resample(const Philox& random, std::uint64_t turn) {
    const std::size_t n = weights_.size();
    std::fill(weights_.begin(), weights_.end(), 0.0);
    for (std::size_t i = 0; i < n; ++i) {
      const double place = random.uniform(turn * n + i, 0) * static_cast<double>(n);
      weights_[std::min(static_cast<std::size_t>(place), n - 1)] += 1.0;
    }
  }

  /// n - 1; 0 when all drawn rows are the same.
  double variance() const {
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t row = 0; row < weights_.size(); ++row) {
      const double deviation = sample_.a[row] - centre_;
      sum += weights_[row] * deviation;
      squares += weights_[row] * deviation * deviation;
    }
    const auto n = static_cast<double>(weights_.size());
    return std::max(0.0, (squares - sum * sum / n) / (n - 1.0));
  }

  double first_order(std::size_t input) const {
    double sum = 0.0;
    for (std::size_t row = 0; row < weights_.size(); ++row)
      sum += weights_[row] * (sample_.b[row] - centre_) * (sample_.ab[input][row] - sample_.a[row]);
    return sum / static_cast<double>(weights_.size());
  }

  double total(std::size_t input) const {
    double sum = 0.0;
    for (std::size_t row = 0; row < weights_.size(); ++row) {
      const double change = sample_.a[row] - sample_.ab[input][row];
      sum += weights_[row] * change * change;
    }
    return 0.5 * sum / static_cast<double>(weights_.size());
  }

 private:
  const SobolSample& sample_;
  std::vector<double> weights_;
  double centre_ = 0.0;
};

struct Drawn {
  std::vector<double> first;
  std::vector<double> total;
};

void set_interval(SobolIndex& index, std::span<const double> drawn) {
  index.low = index.high = index.value;
  if (drawn.empty()) return;
  const auto ends = quantiles(drawn, std::array{0.025, 0.975});
  if (!ends) return;
  index.low = ends.value()[0];
  index.high = ends.value()[1];
}

}  // namespace

Result<SobolIndices> sobol_indices(const SobolSample& sample, const SobolOptions& options) {
  if (Errors errors = check(sample, options); !errors.empty()) return errors;
  if (all_equal(sample.a)) return undefined("a", "has no variance to share out: all answers are equal");
  const std::size_t inputs = sample.ab.size();
  Rows rows(sample);
  SobolIndices result{std::vector<SobolIndex>(inputs), std::vector<SobolIndex>(inputs), rows.variance()};
  if (!(result.variance > 0.0) || !std::isfinite(result.variance)) {
    return Error{ErrorCode::out_of_range, "a", "leads to a variance that cannot be computed", "", ""};
  }
  for (std::size_t i = 0; i < inputs; ++i) {
    result.first[i].value = rows.first_order(i) / result.variance;
    result.total[i].value = rows.total(i) / result.variance;
  }
  std::vector<Drawn> drawn(inputs);
  const Philox random(options.seed, 0);
  for (int turn = 0; turn < options.resamples; ++turn) {
    rows.resample(random, static_cast<std::uint64_t>(turn));
    const double variance = rows.variance();
    if (!(variance > 0.0)) continue;
    for (std::size_t i = 0; i < inputs; ++i) {
      drawn[i].first.push_back(rows.first_order(i) / variance);
      drawn[i].total.push_back(rows.total(i) / variance);
    }
  }
  for (std::size_t i = 0; i < inputs; ++i) {
    set_interval(result.first[i], drawn[i].first);
    set_interval(result.total[i], drawn[i].total);
  }
  return result;
}

}  // namespace bpo::stats
