#include "bpo/risk/figures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "bpo/risk/draws.hpp"

namespace bpo::risk {
namespace {

using PerSample = std::array<double, kScramblings>;

// Hyndman-Fan type 7.
double quantile(std::span<const double> sorted, double p) {
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

// Mean distance from a centre, by Neumaier's compensated sum. Samples differ by so little that what rounding
// does to a plain sum of thousands would show in the spread of their means.
double mean_from(double centre, std::span<const double> values) {
  double sum = 0;
  double lost = 0;
  for (const double value : values) {
    const double term = value - centre;
    const double next = sum + term;
    lost += std::abs(sum) >= std::abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }
  return (sum + lost) / static_cast<double>(values.size());
}

double mean_of(std::span<const double> values) {
  return mean_from(0, values);
}

double sd_of(std::span<const double> values, double mean) {
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double error_of(const PerSample& estimates) {
  return sd_of(estimates, mean_of(estimates)) / std::sqrt(static_cast<double>(kScramblings));
}

/// The trials sample by sample, each sample sorted.
class Samples {
 public:
  explicit Samples(std::span<const double> npv) : size_(npv.size() / kScramblings), values_(npv.size()) {
    for (std::size_t block = 0; block * kBlock < npv.size(); ++block) {
      const std::size_t to = block % kScramblings * size_ + block / kScramblings * kBlock;
      std::copy_n(npv.begin() + static_cast<std::ptrdiff_t>(block * kBlock), kBlock,
                  values_.begin() + static_cast<std::ptrdiff_t>(to));
    }
    for (std::size_t sample = 0; sample < kScramblings; ++sample) std::sort(begin(sample), begin(sample + 1));
  }

  std::span<const double> operator[](std::size_t sample) const {
    return std::span(values_).subspan(sample * size_, size_);
  }

  template <typename Estimate>
  double error(Estimate estimate) const {
    PerSample estimates{};
    for (std::size_t sample = 0; sample < kScramblings; ++sample)
      estimates[sample] = estimate((*this)[sample]);
    return error_of(estimates);
  }

  // All trials in one ascending list; the samples are gone.
  std::vector<double> merged() && {
    for (std::size_t run = 1; run < kScramblings; run *= 2) {
      for (std::size_t sample = 0; sample + run < kScramblings; sample += 2 * run) {
        std::inplace_merge(begin(sample), begin(sample + run),
                           begin(std::min(sample + 2 * run, kScramblings)));
      }
    }
    return std::move(values_);
  }

 private:
  std::vector<double>::iterator begin(std::size_t sample) {
    return values_.begin() + static_cast<std::ptrdiff_t>(sample * size_);
  }

  std::size_t size_;
  std::vector<double> values_;
};

double share_above_zero(std::span<const double> sorted) {
  const auto above = sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), 0.0);
  return static_cast<double>(above) / static_cast<double>(sorted.size());
}

// 1, 2 or 5 times a power of ten, for about as many bars.
double round_width(double range, double bars) {
  const double rough = range / bars;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= rough) return factor * power;
  }
  return 10 * power;
}

Histogram histogram_of(std::span<const double> sorted) {
  constexpr double kTail = 0.005;
  constexpr double kBars = 40;
  const double low = quantile(sorted, kTail);
  const double high = quantile(sorted, 1 - kTail);
  Histogram histogram;
  histogram.width = high > low ? round_width(high - low, kBars) : std::max(1.0, std::abs(low));
  histogram.low = std::floor(low / histogram.width) * histogram.width;
  const auto bars = static_cast<std::size_t>(std::floor((high - histogram.low) / histogram.width)) + 1;
  const auto below = [&](double value) {
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
  };
  histogram.below = below(histogram.low);
  std::size_t before = histogram.below;
  for (std::size_t bar = 1; bar <= bars; ++bar) {
    const std::size_t now = below(histogram.low + static_cast<double>(bar) * histogram.width);
    histogram.counts.push_back(now - before);
    before = now;
  }
  histogram.above = sorted.size() - before;
  return histogram;
}

void add_payback(std::span<const float> payback, int horizon, Figures& figures) {
  std::vector<std::size_t> in_month(static_cast<std::size_t>(horizon) + 1);
  std::array<std::size_t, kScramblings> within{};
  for (std::size_t trial = 0; trial < payback.size(); ++trial) {
    if (!std::isfinite(payback[trial])) continue;
    ++in_month[static_cast<std::size_t>(std::ceil(payback[trial]))];
    ++within[trial / kBlock % kScramblings];
  }
  std::size_t sum = 0;
  for (const std::size_t count : in_month) figures.paid_back_by.push_back(sum += count);
  PerSample shares{};
  for (std::size_t sample = 0; sample < kScramblings; ++sample) {
    shares[sample] = static_cast<double>(within[sample]) * kScramblings / static_cast<double>(payback.size());
  }
  figures.within_term = {sum, payback.size(), error_of(shares)};

  std::vector<float> months(payback.begin(), payback.end());
  const auto at = [&](double p) {
    const auto place =
        months.begin() + static_cast<std::ptrdiff_t>(p * static_cast<double>(months.size() - 1));
    std::nth_element(months.begin(), place, months.end());
    return static_cast<double>(*place);
  };
  figures.payback = {at(0.1), at(0.5), at(0.9)};
}

}  // namespace

Figures figures_of(std::span<const double> npv, std::span<const float> payback, int horizon) {
  Figures figures;
  figures.trials = npv.size();
  figures.mean.value = mean_of(npv);
  figures.sd.value = sd_of(npv, figures.mean.value);
  figures.decision = decide(npv);

  Samples samples(npv);
  const double centre = figures.mean.value;
  figures.mean.error = samples.error([centre](auto sorted) { return mean_from(centre, sorted); });
  figures.sd.error = samples.error([](auto sorted) { return sd_of(sorted, mean_of(sorted)); });
  figures.decision_error = samples.error([](auto sorted) { return decide(sorted).loss_of_choice(); });
  figures.shortfall.error =
      samples.error([](auto sorted) { return expected_shortfall(sorted, kShortfallShare); });
  figures.positive.error = samples.error(share_above_zero);
  const auto quantile_error = [&](double p) {
    return samples.error([p](auto sorted) { return quantile(sorted, p); });
  };
  figures.p10.error = quantile_error(0.1);
  figures.p50.error = quantile_error(0.5);
  figures.p90.error = quantile_error(0.9);

  const std::vector<double> sorted = std::move(samples).merged();
  figures.p10.value = quantile(sorted, 0.1);
  figures.p50.value = quantile(sorted, 0.5);
  figures.p90.value = quantile(sorted, 0.9);
  figures.shortfall.value = expected_shortfall(sorted, kShortfallShare);
  figures.least = sorted.front();
  figures.most = sorted.back();
  figures.positive.count =
      static_cast<std::size_t>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), 0.0));
  figures.positive.of = npv.size();
  for (int i = 0; i < 50; ++i) figures.dots.push_back(quantile(sorted, (i + 0.5) / 50));
  for (int i = 0; i <= 100; ++i) figures.percentiles.push_back(quantile(sorted, i / 100.0));
  figures.histogram = histogram_of(sorted);
  add_payback(payback, horizon, figures);
  return figures;
}

bool is_settled(const Figures& f) {
  constexpr double kConfidence = 1.96;
  constexpr double kShownShare = 0.01;
  const double largest = std::max({std::abs(f.p10.value), std::abs(f.p90.value), std::abs(f.mean.value)});
  if (largest == 0) return true;
  const double third_digit = std::pow(10.0, std::floor(std::log10(largest)) - 2);
  const double error = std::max({f.mean.error, f.p10.error, f.p50.error, f.p90.error});
  return kConfidence * error < third_digit / 2 && kConfidence * f.positive.error < kShownShare / 2 &&
         kConfidence * f.within_term.error < kShownShare / 2;
}

}  // namespace bpo::risk
