#include "bpo/sourcing/swing.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/finance/bracketed_root.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

constexpr double kLeastProficientShare = 0.1;

std::optional<double> npv_at(Scenario s, const std::string& path, double value) {
  set_alone(s, path, value);
  if (proficient_share(s) < kLeastProficientShare || last_cutover(s) > s.horizon()) return std::nullopt;
  const double npv = npv_of(s);
  return std::isfinite(npv) ? std::optional(npv) : std::nullopt;
}

// A value for all locations that each location has of its own; and the term, which is chosen, not uncertain.
bool has_no_swing(const Input& input) {
  if (!input.has_range || input.field == nullptr || input.field->kind != Kind::number) return true;
  const bool for_all = input.path == "option.aht_uplift" || input.path == "option.cola" ||
                       input.path == "option.fx_share" || input.path == "option.fx_drift" ||
                       input.path == "option.fx_vol";
  return for_all && input.origin != Origin::user;
}

Swing swing_of(const Scenario& s, const Input& input) {
  Swing swing{.input = &input};
  const bool within = input.field->above_low ? input.low > input.field->low : input.low >= input.field->low;
  swing.low = within ? input.low : input.value;
  swing.high = std::min(input.high, input.field->high);
  swing.npv_low = npv_at(s, input.path, swing.low);
  swing.npv_high = npv_at(s, input.path, swing.high);
  if (swing.npv_low && swing.npv_high && *swing.npv_low * *swing.npv_high < 0) {
    const auto npv = [&](double value) { return npv_at(s, input.path, value).value_or(0); };
    swing.npv_zero_at = finance::bracketed_root(npv, swing.low, swing.high, *swing.npv_low, *swing.npv_high);
  }
  return swing;
}

bool is_judged(const Input& input) {
  return input.origin != Origin::user &&
         (input.confidence == "judgement" || input.confidence == "seed" || input.confidence == "unverified");
}

}  // namespace

double Swing::size() const {
  return npv_low && npv_high ? std::abs(*npv_high - *npv_low) : 0;
}

std::vector<Swing> swings(const Resolved& resolved) {
  std::vector<Swing> all;
  for (const Input& input : resolved.inputs) {
    Scenario probe = resolved.scenario;
    if (has_no_swing(input) || number_slot(probe, input.path) == nullptr) continue;
    Swing swing = swing_of(resolved.scenario, input);
    if (swing.size() > 0 || input.origin == Origin::user) all.push_back(swing);
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Swing& a, const Swing& b) { return a.size() > b.size(); });
  return all;
}

double share_of_judgement(const std::vector<Swing>& all) {
  double judged = 0;
  double total = 0;
  for (const Swing& swing : all) {
    total += swing.size();
    if (is_judged(*swing.input)) judged += swing.size();
  }
  return total > 0 ? judged / total : 0;
}

}  // namespace bpo
