#include "claim_dating.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

namespace bpo::market {
namespace {

using Kind = Reading::Kind;

constexpr std::size_t kMost = 6;  // sizes or years that are matched with each other

/// Gives each size a year so that the sum of the distances is least.
class Matching {
 public:
  Matching(std::vector<std::vector<double>> costs, std::size_t years)
      : costs_(std::move(costs)), taken_(years, false), current_(costs_.size(), years), best(current_) {
    extend(0, 0);
  }

 private:
  static constexpr double kAlone = 150;  // a size without a year

  void extend(std::size_t size, double cost) {
    if (cost >= least_) return;
    if (size == costs_.size()) {
      least_ = cost;
      best = current_;
      return;
    }
    for (std::size_t year = 0; year < taken_.size(); ++year) {
      if (taken_[year] || costs_[size][year] >= kAlone) continue;
      taken_[year] = true;
      current_[size] = year;
      extend(size + 1, cost + costs_[size][year]);
      taken_[year] = false;
    }
    current_[size] = taken_.size();
    extend(size + 1, cost + kAlone);
  }

  std::vector<std::vector<double>> costs_;
  std::vector<bool> taken_;
  std::vector<std::size_t> current_;
  double least_ = std::numeric_limits<double>::infinity();

 public:
  std::vector<std::size_t> best;  ///< by size, the index of its year; the count of years for none
};

class Dating {
 public:
  Dating(std::vector<Reading>& readings, const Tokens& tokens) : readings_(readings), tokens_(tokens) {}

  void run() {
    const std::vector<Reading*> sizes = of_kind(readings_, Kind::size),
                                years = of_kind(readings_, Kind::year),
                                periods = of_kind(readings_, Kind::period);
    std::vector<std::vector<double>> costs;
    for (const Reading* size : sizes) {
      std::vector<double>& row = costs.emplace_back();
      for (const Reading* year : years) row.push_back(distance(*size, *year));
    }
    const Matching matching(std::move(costs), years.size());
    std::vector<Reading*> undated;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      if (matching.best[i] < years.size()) {
        sizes[i]->years = years[matching.best[i]]->years;
      } else {
        undated.push_back(sizes[i]);
      }
    }
    // "from 328 to 696 billion between 2025 and 2033": the period dates what has no year of its own.
    if (periods.empty() || undated.empty() || sizes.size() != 2) return;
    const Period period = periods.front()->years;
    if (undated.size() == 2) {
      const bool turned = follows(*sizes[1], "from");  // "to $141.7bn from $83.5bn"
      sizes[turned ? 1 : 0]->years = {period.from, period.from};
      sizes[turned ? 0 : 1]->years = {period.to, period.to};
    } else {
      const int known = (undated[0] == sizes[1] ? sizes[0] : sizes[1])->years.from;
      const int open = known <= period.from ? period.to : known >= period.to ? period.from : 0;
      undated[0]->years = {open, open};
    }
  }

 private:
  /// How far a year is from a size: bytes between them, dear where another size or the end of a sentence lies
  /// between, cheap where "in" or "by" leads from the size to the year.
  double distance(const Reading& size, const Reading& year) const {
    const bool after = year.begin > size.begin;
    const std::size_t from = after ? size.end : year.end;
    const std::size_t to = after ? year.begin : size.begin;
    double cost = static_cast<double>(to - std::min(from, to)) + (after ? 0 : 8);
    for (const Reading& other : readings_) {
      if (&other != &size && &other != &year && other.begin >= from && other.end <= to &&
          (other.kind == Kind::size || other.kind == Kind::year || other.kind == Kind::period))
        cost += 60;
    }
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (tokens_[at].begin < from || tokens_[at].end > to) continue;
      if (tokens_[at].kind != Token::Kind::number && ends_clause(tokens_, at)) cost += 60;
      if (is(tokens_, at, "and") || is(tokens_, at, ",")) cost += 10;
    }
    return cost;
  }

  bool follows(const Reading& reading, std::string_view word) const {
    const auto next = std::find_if(tokens_.begin(), tokens_.end(),
                                   [&](const Token& token) { return token.begin >= reading.begin; });
    return next != tokens_.begin() && std::prev(next)->is(word);
  }

  std::vector<Reading>& readings_;
  const Tokens& tokens_;
};

}  // namespace

std::vector<Reading*> of_kind(std::vector<Reading>& readings, Reading::Kind kind) {
  std::vector<Reading*> found;
  for (Reading& reading : readings) {
    if (reading.kind == kind && found.size() < kMost) found.push_back(&reading);
  }
  return found;
}

void date_sizes(std::vector<Reading>& readings, const Tokens& tokens) {
  Dating(readings, tokens).run();
}

}  // namespace bpo::market
