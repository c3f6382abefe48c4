#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/market/estimate.hpp"

namespace bpo::market {

/// What one estimate says of the years: its two sizes joined at constant growth, or its one size carried over
/// the years its stated growth is for. Needs a size with a year.
class OwnPath {
 public:
  explicit OwnPath(const MarketEstimate& estimate);

  YearValue stated() const { return stated_; }  ///< its first size
  int from() const { return from_; }
  int to() const { return to_; }
  bool covers(int year) const { return from_ <= year && year <= to_; }
  bool states(int year) const;           ///< the size of that year is printed
  bool grows() const { return grows_; }  ///< it gives a growth, so that a size of other years can be had

  /// The size it states, else stated size x growth ^ years; any year for which it is asked.
  double size(int year) const;

  /// How many years beyond its end its own growth may be taken for: as many as the path is long, at least
  /// one; none without a growth.
  int reach() const;

 private:
  YearValue stated_, last_;
  double growth_ = 0;
  bool grows_ = false;
  int from_ = 0, to_ = 0;
};

}  // namespace bpo::market
