#pragma once

#include <span>
#include <string_view>

#include "bpo/sourcing/measures.hpp"

namespace bpo {

/// One figure of a savings result that can be sought, drawn as a curve, laid out on a grid or compared.
struct Output {
  std::string_view id, label;
  std::string_view unit;  ///< "money", "money a year", "fraction", "fraction a year", "months"
  std::optional<double> (*of)(const Measures&);
};

/// Their ids as the choices of a field.
inline constexpr std::string_view kOutputIds =
    "npv|saving_share|equivalent_annual_saving|nominal_net_benefit|payback_months|discounted_payback_months|"
    "irr|mirr|roi_programme|roi_tei|npv_risk_adjusted|pv_investment|peak_exposure|pv_baseline";

/// Every output, the NPV first.
std::span<const Output> outputs();

/// nullptr when there is none of that id.
const Output* find_output(std::string_view id);

/// The output of one case under the timing of its scenario; NaN where it is undefined (no payback within the
/// term, no single internal rate) or amounts overflow.
double output_of(const Scenario& scenario, const Output& output);

}  // namespace bpo
