#include "bpo/sourcing/break_even.hpp"

#include <algorithm>

#include "bpo/finance/bracketed_root.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

constexpr int kGrid = 24;               // equal steps that look for a change of sign
constexpr double kLongestHandling = 2;  // the hard bound of the field
constexpr double kMultiple = 20;        // rates and volumes are searched up to this multiple

template <typename Set>
BreakEven search(const Scenario& scenario, std::string_view path, double current, double low, double high,
                 Set set) {
  Scenario trial = scenario;
  const auto npv = [&](double value) {
    set(trial, value);
    return npv_of(trial);
  };
  BreakEven found{.path = path, .current = current, .value = std::nullopt, .low = low, .high = high};
  double left = low;
  double at_left = npv(left);
  for (int step = 1; step <= kGrid && !found.value; ++step) {
    const double right = low + (high - low) * step / kGrid;
    const double at_right = npv(right);
    if (at_left == 0) {
      found.value = left;
    } else if (at_left * at_right < 0) {
      found.value = finance::bracketed_root(npv, left, right, at_left, at_right);
    }
    left = right;
    at_left = at_right;
  }
  return found;
}

// Highest attrition that hiring can still keep up with.
double highest_attrition(const Scenario& s) {
  constexpr double kMost = 2;
  const double lost = months_lost_per_hire(s);
  return lost > 0 ? std::min(kMost, 0.89 * 12 / lost) : kMost;
}

}  // namespace

std::vector<BreakEven> break_evens(const Scenario& s) {
  const Placement& first = s.option.placements.front();
  const auto set_rate = [&s](Scenario& trial, double rate) {
    const double factor = rate / s.option.placements.front().rate;
    for (std::size_t i = 0; i < trial.option.placements.size(); ++i) {
      const Placement& from = s.option.placements[i];
      trial.option.placements[i].rate = from.rate * factor;
      trial.option.placements[i].arc = from.arc * factor;
      trial.option.placements[i].rrc = from.rrc * factor;
    }
  };
  const auto set_volume = [](Scenario& trial, double volume) { trial.work.volume = volume; };
  const auto set_uplift = [&s](Scenario& trial, double uplift) {
    for (std::size_t i = 0; i < trial.option.placements.size(); ++i) {
      trial.option.placements[i].aht_uplift =
          s.option.placements[i].aht_uplift + uplift - s.option.placements[0].aht_uplift;
    }
  };
  const auto set_attrition = [](Scenario& trial, double attrition) { trial.inhouse.attrition = attrition; };

  std::vector<BreakEven> all;
  all.push_back(search(s, "option.locations[0].rate", first.rate, first.rate / kMultiple,
                       first.rate * kMultiple, set_rate));
  all.push_back(search(s, "work.volume", s.work.volume, s.work.volume / kMultiple / 10,
                       s.work.volume * kMultiple, set_volume));
  BreakEven heads = all.back();
  const double heads_per_unit = s.work.headcount / s.work.volume;
  heads.path = "work.headcount";
  heads.current = s.work.headcount;
  heads.low *= heads_per_unit;
  heads.high *= heads_per_unit;
  if (heads.value) heads.value = *heads.value * heads_per_unit;
  all.push_back(heads);
  all.push_back(search(s, "option.aht_uplift", first.aht_uplift, -0.5, kLongestHandling, set_uplift));
  all.push_back(search(s, "inhouse.attrition", s.inhouse.attrition, 0, highest_attrition(s), set_attrition));
  return all;
}

}  // namespace bpo
