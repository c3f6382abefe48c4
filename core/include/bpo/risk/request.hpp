#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bpo::risk {

/// A range for one input, as it was asked for. What is left open comes from the case and the facts.
struct AskedRange {
  std::string path;
  std::optional<double> low, mode, high;
  std::string distribution;  ///< pert, triangular, normal, lognormal; empty: pert
  std::string kind;          ///< minmax, p10p90; empty: minmax
  bool held = false;         ///< keep the input at its value, whatever was published
  std::string at;            ///< where it stands in the reader's document
};

struct AskedCorrelation {
  std::string first, second;
  double rank = 0;  ///< Spearman's
  std::string at;
};

enum class Sampling {
  sobol,  ///< Sobol' points in 16 independent scramblings
  philox  ///< independent random numbers
};

/// How the futures of a case are drawn.
struct Request {
  std::vector<AskedRange> ranges;
  bool published = true;  ///< also the published ranges of the inputs that matter most
  std::vector<AskedCorrelation> correlations;
  bool events = true;
  bool currency_paths = true;
  bool overrun = true;
  std::optional<double> overrun_probability, overrun_factor;
  std::optional<AskedRange> transition;  ///< months of the whole move, instead of an overrun
  std::size_t trials = 100'000;
  std::uint32_t seed = 1;
  Sampling sampling = Sampling::sobol;
};

inline constexpr std::size_t kLeastTrials = 512;
inline constexpr std::size_t kMostTrials = 1'000'000;
/// Inputs that get their published range unasked: those that move the NPV most.
inline constexpr std::size_t kPublishedRanges = 12;
inline constexpr std::size_t kMostRanges = 64;

}  // namespace bpo::risk
