#pragma once

#include <optional>
#include <span>

#include "bpo/decision/value_function.hpp"
#include "bpo/stats/range.hpp"

namespace bpo::decision {

/// What a candidate is worth on a criterion, 0 to 1: known, uncertain, or not known at all.
class Worth {
 public:
  /// @param value  0 to 1
  static Worth certain(double value) { return {value, value, value}; }
  /// Anything from worst to best, evenly: the way a missing measurement enters SMAA.
  static Worth unknown() { return {0.5, 0, 1}; }
  /// The worth of a measurement within its range.
  /// @param path  of the range in the reader's document, for the refusals
  static Result<Worth> measured(const stats::Range& range, const ValueFunction& value,
                                std::string_view path = "value");

  double expected() const { return expected_; }
  double low() const { return low_; }
  double high() const { return high_; }
  bool is_certain() const { return low_ == high_; }

  /// Draws at uniform numbers inside 0 and 1; `worths` may be the same memory.
  void at_uniforms(std::span<const double> uniforms, std::span<double> worths) const;

 private:
  Worth(double expected, double low, double high) : expected_(expected), low_(low), high_(high) {}
  struct Measured {
    stats::RangeDistribution distribution;
    ValueFunction value;
  };
  double expected_, low_, high_;
  std::optional<Measured> measured_;
};

}  // namespace bpo::decision
