#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::market {

/// What an edition foresaw for a year, against what a later edition of the same publisher puts it at.
struct Score {
  const MarketEstimate* earlier = nullptr;
  const MarketEstimate* later = nullptr;
  int year = 0;
  double projected = 0;  ///< USD bn
  double found = 0;      ///< the later edition's base size
  double error = 0;      ///< log(projected / found): above 0 where it foresaw too much
};

/// How well a publisher's forecasts held.
struct TrackRecord {
  std::string_view publisher;
  std::vector<Score> scores;
  double mean_error = 0;
  double root_mean_square = 0;

  /// Enough scores to go by.
  bool rated() const;
  /// The s.d. of its figures: that of its tier, corrected by what its record shows where it is rated:
  /// sqrt((3 tier^2 + sum of squared errors) / (3 + k)).
  double sd(double tier_sd) const;
  /// What to take off the logarithm of its figures: k / (k + 5) of its mean error; 0 unless rated.
  double bias() const;
};

/// The publishers whose later editions put a size on years that earlier ones foresaw; most scores first. A
/// pair needs the same region and the very same words for what is counted: a publisher that drops functions
/// between editions did not err by what they were worth. Of several later editions the last one counts, for
/// the base year it states; editions of one date are one edition.
std::vector<TrackRecord> track_records(std::span<const MarketEstimate> estimates);

}  // namespace bpo::market
