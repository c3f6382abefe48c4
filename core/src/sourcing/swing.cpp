#include "bpo/sourcing/swing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "bpo/finance/bracketed_root.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

// The term is chosen, not uncertain.
bool has_swing(const Input& input) {
  return input.has_range && input.field != nullptr && input.field->kind == Kind::number && !is_for_all(input);
}

InputSwing swing_over_range(const Scenario& s, const Input& input) {
  const bool within = input.field->above_low ? input.low > input.field->low : input.low >= input.field->low;
  const double low = within ? input.low : input.value;
  return {swing_of(s, input.path, low, std::min(input.high, input.field->high)), &input};
}

bool is_judged(const Input& input) {
  return input.origin != Origin::user &&
         (input.confidence == "judgement" || input.confidence == "seed" || input.confidence == "unverified");
}

}  // namespace

std::optional<double> npv_where_defined(const Scenario& s) {
  if (proficient_share(s) < kLeastProficientShare || last_cutover(s) > s.horizon()) return std::nullopt;
  const double npv = npv_of(s);
  return std::isfinite(npv) ? std::optional(npv) : std::nullopt;
}

std::optional<double> npv_at(Scenario s, const std::string& path, double value) {
  set_alone(s, path, value);
  return npv_where_defined(s);
}

bool is_for_all(const Input& input) {
  constexpr std::array<std::string_view, 5> kForAll{"option.aht_uplift", "option.cola", "option.fx_share",
                                                    "option.fx_drift", "option.fx_vol"};
  return input.origin != Origin::user &&
         std::find(kForAll.begin(), kForAll.end(), input.path) != kForAll.end();
}

Swing swing_of(const Scenario& s, const std::string& path, double low, double high) {
  const auto npv = [&](double value) { return npv_at(s, path, value); };
  Swing swing{.low = low, .high = high, .npv_low = npv(low), .npv_high = npv(high), .npv_zero_at = {}};
  if (swing.npv_low && swing.npv_high && *swing.npv_low * *swing.npv_high < 0) {
    swing.npv_zero_at = finance::bracketed_root([&](double x) { return npv(x).value_or(0); }, low, high,
                                                *swing.npv_low, *swing.npv_high);
  }
  return swing;
}

double Swing::size() const {
  return npv_low && npv_high ? std::abs(*npv_high - *npv_low) : 0;
}

std::vector<InputSwing> swings(const Resolved& resolved) {
  std::vector<InputSwing> all;
  for (const Input& input : resolved.inputs) {
    Scenario probe = resolved.scenario;
    if (!has_swing(input) || number_slot(probe, input.path) == nullptr) continue;
    const InputSwing swing = swing_over_range(resolved.scenario, input);
    if (swing.size() > 0 || input.origin == Origin::user) all.push_back(swing);
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const InputSwing& a, const InputSwing& b) { return a.size() > b.size(); });
  return all;
}

double share_of_judgement(const std::vector<InputSwing>& all) {
  double judged = 0;
  double total = 0;
  for (const InputSwing& swing : all) {
    total += swing.size();
    if (is_judged(*swing.input)) judged += swing.size();
  }
  return total > 0 ? judged / total : 0;
}

}  // namespace bpo
