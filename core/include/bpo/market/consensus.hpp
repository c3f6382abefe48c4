#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/market/combine.hpp"
#include "bpo/market/pool.hpp"
#include "bpo/market/projection.hpp"
#include "bpo/market/track_record.hpp"

namespace bpo::market {

/// Where a publisher's size of a year is from; the wire name is the enumerator.
enum class How {
  stated,       ///< printed for that year
  between,      ///< on its path between the years it states
  carried,      ///< by its own growth, at most a path's length beyond its end
  with_others,  ///< it says no more: moved by the mean growth of those that do
};
std::string_view wire_name(How how);

/// How far a publisher is trusted before its age and record are looked at.
enum class Tier { a, b, c };
std::string_view wire_name(Tier tier);
Tier tier(const MarketEstimate& estimate);

/// One publisher of the consensus. The vectors hold one element a year.
struct Voice {
  const MarketEstimate* estimate = nullptr;
  Tier tier = Tier::c;
  int age = 0;                  ///< years since it was published; of an undated one since its base year
  double sd = 0;                ///< s.d. of the logarithm of its sizes, before age
  bool ranged = false;          ///< `sd` started from the range it published, not from its tier
  double bias = 0;              ///< what its record shows, taken off the logarithm
  bool rated = false;           ///< its record corrected `sd` and gave `bias`
  std::vector<double> sizes;    ///< USD bn, as it states them
  std::vector<double> weights;  ///< in the mean of the year
  std::vector<How> how;
};

/// What the publishers say together, year by year. The same publishers speak in every year, so that it never
/// moves because somebody falls silent.
struct Consensus {
  int year = 0;
  int as_of = 0;              ///< the year ages are counted to: the newest edition's
  std::vector<Voice> voices;  ///< by size in the first year, smallest first
  struct Point {
    int year = 0;
    Combination combined;
    double median = 0, low = 0, high = 0;  ///< of the voices
    int spoken = 0;                        ///< voices that state the year, or whose path passes it
  };
  std::vector<Point> points;  ///< from `year` on; ends early where no voice ever gave a growth
  int last_spoken = 0;        ///< the last year that any publisher looks at

  double mean_at(int when) const { return points[static_cast<std::size_t>(when - year)].combined.mean(); }
};

/// Combines for each year from the choice's to `until` the publishers that state the first year, or whose
/// path passes it, or begins the year after. Those of the pool speak with their figure there, others with
/// their latest edition. Beyond the last year anybody looks at the last growth goes on. Empty when the pool
/// is.
std::optional<Consensus> publishers_consensus(std::span<const MarketEstimate> estimates, const Choice& choice,
                                              const Pool& pool, int until,
                                              std::span<const TrackRecord> records);

/// The growth of the voices that give one, slowest first.
std::vector<PublisherGrowth> spoken_growth(const Consensus& consensus);

/// What the consensus would be without one of its publishers.
struct LeftOut {
  const MarketEstimate* estimate = nullptr;
  double first = 0, first_change = 0;  ///< the mean of the first year, and fraction: without it / with it - 1
  std::optional<double> last,
      last_change;  ///< the same of the last year; empty where the others never reach it
};

/// Each publisher in turn; those that move the end most first. Empty for a consensus of one.
std::vector<LeftOut> leave_one_out(const Consensus& consensus);

}  // namespace bpo::market
