#include "own_path.hpp"

#include <algorithm>

#include "growth.hpp"

namespace bpo::market {

OwnPath::OwnPath(const MarketEstimate& estimate) {
  const std::vector<YearValue> sizes = figures(estimate);
  stated_ = sizes.front();
  last_ = has_path(estimate) ? sizes.back() : stated_;
  from_ = stated_.year;
  to_ = last_.year;
  const std::optional<double> growth = own_growth(estimate);
  grows_ = growth.has_value();
  growth_ = growth.value_or(0);
  if (!grows_ || has_path(estimate)) return;
  if (const std::optional<Period> period = stated_period(estimate)) {
    from_ = std::min(from_, period->from);
    to_ = std::max(to_, period->to);
  }
}

bool OwnPath::states(int year) const {
  return year == stated_.year || year == last_.year;
}

double OwnPath::size(int year) const {
  if (year == last_.year) return last_.value;
  return year == stated_.year ? stated_.value : grown(stated_.value, growth_, year - stated_.year);
}

int OwnPath::reach() const {
  return grows_ ? std::max(to_ - from_, 1) : 0;
}

}  // namespace bpo::market
