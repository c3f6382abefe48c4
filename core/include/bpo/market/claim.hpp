#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/market/estimate.hpp"

namespace bpo::market {

/// A size in a year, a figure or a range, USD bn; above 0.
struct Size {
  int year = 0;
  Range value;
  std::optional<double> rounding;  ///< what rounding may hide; unless given, half a unit of the last place
};

/// Two sizes and the growth that somebody says leads from one to the other. `end.year` is after `start.year`.
struct Claim {
  Size start;
  Size end;
  std::optional<Range> stated;            ///< fractions a year
  std::optional<double> stated_rounding;  ///< of a single rate; unless given, half a unit of its last place
};

enum class Verdict {
  consistent,    ///< the sizes give the stated growth, or all of it lies in what they allow
  inconsistent,  ///< no sizes within the claim give any growth it states
  cannot_tell,   ///< part of it fits, or there is nothing to compare
};
std::string_view wire_name(Verdict verdict);

/// The claim's sum done again.
struct ClaimCheck {
  Range implied;                        ///< slowest: high start to low end; fastest: low start to high end
  Range implied_rounded;                ///< the same, as far as rounding of the printed sizes lets it go
  std::optional<Range> stated_rounded;  ///< the stated growth, widened where it is a single figure
  Verdict verdict = Verdict::cannot_tell;
  std::string sum;  ///< in words, with the numbers
};

/// Checks stated against implied growth.
///
/// Rounding gets the benefit of the doubt: a size may be half a unit of its last printed place off (328.37 by
/// 0.005, 348 by 0.5), a single stated rate likewise ("9.9%" by 0.05 points, "15%" by 0.5). A stated range
/// ("9 to 10%") is taken at its word: it already says how sure it is. Consistent when the implied range lies
/// in the stated one or holds all of it; inconsistent when they do not meet; cannot tell when they overlap in
/// part, or nothing is stated.
ClaimCheck check_claim(const Claim& claim);

/// An estimate's own rate held against its own end points.
struct RateCheck {
  Range stated;
  double implied = 0;
  Verdict verdict = Verdict::cannot_tell;
  std::string reason;  ///< the sum in words
};

/// Checks an estimate that states two sizes and a rate; empty for others. A rate stated for other years than
/// the two sizes can agree with them, but cannot be held against them: then the verdict is cannot_tell.
std::optional<RateCheck> check_estimate(const MarketEstimate& estimate);

/// A catalogue estimate near a claim.
struct Nearby {
  struct Match {
    YearValue figure;
    double difference = 0;  ///< figure / nearest end of the claim's range - 1; 0 inside the range
  };
  const MarketEstimate* estimate = nullptr;
  std::vector<Match> matches;  ///< the claim's years that it states
  bool stated = true;          ///< false: it states neither year, and the match is where its path passes
};

/// The estimates that come closest to a claim, one a publisher: by the ratio of the sizes in the claim's
/// years, the worse year of two, nearest first; of equals the one that states more.
std::vector<Nearby> nearest_estimates(const Claim& claim, std::span<const MarketEstimate> estimates,
                                      std::size_t how_many);

}  // namespace bpo::market
