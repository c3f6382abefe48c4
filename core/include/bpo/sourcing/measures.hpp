#pragma once

#include <optional>
#include <vector>

#include "bpo/finance/irr.hpp"
#include "bpo/sourcing/evaluate.hpp"

namespace bpo {

/// Lowest point of the running total of net cash: how much money is out at most, and when.
struct PeakExposure {
  double value = 0;  ///< zero or negative
  int month = 0;
};

/// The financial measures of one case under one timing. Annual rates unless named otherwise; money in present
/// value at the scenario's discount rate unless nominal. An empty optional is explained by its reason in the
/// document. Definitions: NPV and IRR as in bpo::finance; ROI of the programme = NPV / PV of the investment;
/// ROI as Forrester's Total Economic Impact states it = (PV benefits - PV costs) / PV costs.
struct Measures {
  double npv = 0, nominal_net_benefit = 0;
  double pv_benefits = 0, pv_run = 0, pv_investment = 0, pv_events = 0;  ///< before tax
  double pv_costs = 0;                                                   ///< run, investment and events
  double pv_baseline = 0, nominal_baseline = 0;
  double pv_revenue_effects = 0;        ///< before tax, in no other figure
  std::optional<double> saving_share;   ///< NPV / PV of the in-house cost
  double equivalent_annual_saving = 0;  ///< 12 NPV / sum of the discount factors of months 1 to H
  std::optional<double> roi_programme, roi_tei;
  finance::Irr irr_monthly;        ///< searched from -90 % to 1,000 % a month
  std::vector<double> irr_annual;  ///< its roots, compounded to a year
  std::optional<double> mirr;      ///< finance and reinvestment at the discount rate
  std::optional<double> payback_months,
      discounted_payback_months;  ///< last crossing; empty: never within the term
  std::optional<int> first_positive_month;
  PeakExposure peak;
  double npv_risk_adjusted = 0;  ///< benefits taken down, costs put up
};
Measures measure(const Scenario& scenario, const Evaluation& evaluation, Timing timing);

/// (1 + annual)^(1/12) - 1.
double monthly_rate(double annual_rate);

/// NPV of the case alone, for searches and sweeps; NaN where amounts overflow.
double npv_of(const Scenario& scenario);

}  // namespace bpo
