#include "bpo/sourcing/outputs.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace bpo {
namespace {

constexpr std::array<Output, 14> kOutputs{{
    {"npv", "Net present value", "money", [](const Measures& m) { return std::optional(m.npv); }},
    {"saving_share", "Saving", "fraction", [](const Measures& m) { return m.saving_share; }},
    {"equivalent_annual_saving", "Yearly saving", "money a year",
     [](const Measures& m) { return std::optional(m.equivalent_annual_saving); }},
    {"nominal_net_benefit", "Net cash over the term", "money",
     [](const Measures& m) { return std::optional(m.nominal_net_benefit); }},
    {"payback_months", "Payback", "months", [](const Measures& m) { return m.payback_months; }},
    {"discounted_payback_months", "Discounted payback", "months",
     [](const Measures& m) { return m.discounted_payback_months; }},
    {"irr", "Internal rate of return", "fraction a year",
     [](const Measures& m) {
       return m.irr_annual.size() == 1 ? std::optional(m.irr_annual.front()) : std::nullopt;
     }},
    {"mirr", "Modified internal rate of return", "fraction a year", [](const Measures& m) { return m.mirr; }},
    {"roi_programme", "Return on what is put in", "fraction",
     [](const Measures& m) { return m.roi_programme; }},
    {"roi_tei", "Return on all costs", "fraction", [](const Measures& m) { return m.roi_tei; }},
    {"npv_risk_adjusted", "Risk-adjusted net present value", "money",
     [](const Measures& m) { return std::optional(m.npv_risk_adjusted); }},
    {"pv_investment", "Put in before it pays", "money",
     [](const Measures& m) { return std::optional(m.pv_investment); }},
    {"peak_exposure", "Most money out", "money",
     [](const Measures& m) { return std::optional(m.peak.value); }},
    {"pv_baseline", "In-house cost", "money", [](const Measures& m) { return std::optional(m.pv_baseline); }},
}};

}  // namespace

std::span<const Output> outputs() {
  return kOutputs;
}

const Output* find_output(std::string_view id) {
  const auto* found =
      std::find_if(kOutputs.begin(), kOutputs.end(), [&](const Output& output) { return output.id == id; });
  return found == kOutputs.end() ? nullptr : found;
}

double output_of(const Scenario& scenario, const Output& output) {
  if (&output == kOutputs.data()) return npv_of(scenario);
  constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
  const Evaluation evaluation = evaluate(scenario);
  if (!is_computable(evaluation)) return kUndefined;
  return output.of(measure(scenario, evaluation, scenario.timing)).value_or(kUndefined);
}

}  // namespace bpo
