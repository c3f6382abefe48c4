#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

namespace bpo::stats {

/// Mean, spread and approximate quantiles of numbers that come one by one and are not kept.
///
/// Quantiles by the extended P-square algorithm (Raatikainen 1987): close, not exact; where the numbers are
/// kept, use `quantile` of quantile.hpp.
class StreamingSummary {
 public:
  /// @param probabilities  ascending, inside 0 and 1: where quantiles are tracked
  explicit StreamingSummary(std::span<const double> probabilities);
  ~StreamingSummary();
  StreamingSummary(StreamingSummary&&) noexcept;
  StreamingSummary& operator=(StreamingSummary&&) noexcept;

  /// Numbers that are not finite are passed over and counted in `refused`.
  void add(double value);

  std::size_t count() const;
  std::size_t refused() const;
  // Of nothing yet, all are 0.
  double mean() const;
  double variance() const;  ///< n - 1; 0 below two numbers
  double min() const;
  double max() const;
  /// The quantile at the `index`-th tracked probability; empty below 2 k + 3 numbers, k the number of those
  /// tracked.
  std::optional<double> quantile(std::size_t index) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace bpo::stats
