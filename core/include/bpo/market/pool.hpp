#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::market {

/// Which publishers' figures are compared. The results below point into the estimates they were made from.
struct Choice {
  std::string scope = "all_bpo";  ///< a `Scope::id`
  std::string region = "Global";  ///< as the publishers write it
  int year = 2025;
  int roll_years =
      0;  ///< how far a figure of a neighbouring year may be carried by its publisher's own growth; 0 to 2
  bool include_unverified = false;
  std::vector<std::string>
      left_out;  ///< ids; the rest of the same edition and unsigned copies of it go with them
};

/// One publisher's figure in the pool.
struct PooledFigure {
  const MarketEstimate* estimate = nullptr;
  double value = 0;     ///< USD bn
  int stated_year = 0;  ///< the pool's year, unless the figure was carried over
  const MarketEstimate* copy_of =
      nullptr;          ///< an unsigned figure that repeats a named publisher's, counted in its place
  std::string formula;  ///< how it was carried over; empty for a published figure

  bool rolled() const { return !formula.empty(); }
};

/// Why an estimate is not in the pool; the wire name is the enumerator.
enum class Why {
  another_scope,  ///< counts something else, or its segment is in no scope
  another_year,   ///< states other years, too far to be carried over
  no_figure,      ///< states no size with a year
  older_edition,  ///< the publisher states the year in a later edition
  same_edition,   ///< another figure of the same edition stands for it
  copy,           ///< repeats a named publisher's figure that is in the pool
  unverified,     ///< nobody could be found to have published it
  left_out,       ///< the reader's choice
};
std::string_view wire_name(Why why);

struct Exclusion {
  const MarketEstimate* estimate = nullptr;
  Why why = Why::another_scope;
  std::string reason;  ///< a clause about the estimate: "states 2026 and 2034, not 2025"
};

/// Rival figures for one scope, region and year: one a publisher.
struct Pool {
  int year = 0;
  std::vector<PooledFigure> figures;  ///< smallest first
  std::optional<double>
      median;  ///< USD bn; of an even count the mean of the middle two. Empty without figures
  std::optional<double> low, high;  ///< the smallest and the largest figure
  std::optional<double> spread;     ///< high / low - 1: how far the highest count is above the lowest
  std::vector<Exclusion> excluded;  ///< every other estimate of the region whose scope is of the same family
};

/// Pools what the publishers state for the year. Of each publisher counts the latest edition that states it;
/// of one edition the figure that comes with the longest forecast.
Pool pool_estimates(std::span<const MarketEstimate> estimates, const Choice& choice);

/// A year and how many publishers state a size for it.
struct YearCount {
  int year = 0;
  int publishers = 0;
};

/// The years for which the choice has figures without carrying any over, oldest first.
std::vector<YearCount> years_with_figures(std::span<const MarketEstimate> estimates, const Choice& choice);

}  // namespace bpo::market
