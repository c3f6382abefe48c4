#pragma once

#include <string>
#include <vector>

#include "bpo/finance/npv.hpp"

namespace bpo {

using Timing = finance::Timing;

enum class SourcingModel { dedicated_team, managed_bpo };

/// What the provider's price is for. `rate` of a placement is money per that unit.
enum class Pricing { per_fte, per_hour, per_transaction, fixed_fee };

/// Which hours a price per hour counts: talking and wrapping up, logged in, or on the payroll.
enum class HourBasis { handle, production, paid };

/// One delivery location and its share of the work.
struct Placement {
  std::string location;     ///< ISO 3166 alpha-3
  double weight = 1;        ///< share of the volume; all together 1
  double rate = 0;          ///< money per unit of `Pricing`, month-1 prices
  double aht_uplift = 0;    ///< handling time above the client's own, fraction
  double cola = 0;          ///< yearly rise of labour cost there, fraction
  double fx_share = 0;      ///< share of the price billed in the provider's currency
  double fx_drift = 0;      ///< yearly change of that currency in the client's; negative: cheaper
  double arc = 0, rrc = 0;  ///< money a unit above and below the dead band
};

/// One wave of the move: its share of the work and its months, counted from 1.
struct Wave {
  double share = 1;
  double kt_start = 1;  ///< first month of knowledge transfer
  double kt_months = 0;
  double parallel_months = 0;  ///< both sides do the work

  int cutover() const { return static_cast<int>(kt_start + kt_months + parallel_months); }
};

/// Every input of a savings case, resolved: nothing is missing, every value is within its bounds.
/// Units stand in the field table (fields.hpp). Model: methods in this folder, conventions in evaluate.hpp.
struct Scenario {
  std::string function, industry, home;
  std::string currency = "USD";
  double usd_rate = 1;  ///< reporting currency per US dollar
  double discount_rate = 0, tax_rate = 0;
  Timing timing = Timing::end;
  double horizon_months = 0;

  struct {
    double volume = 0, growth = 0, headcount = 0, handle_minutes = 0;
    std::vector<double> seasonality;  ///< 12 factors of mean 1
  } work;

  struct {
    double weekly_hours = 0, shrinkage = 0, occupancy = 0;
    double salary = 0, benefits_load = 0, overhead = 0;
    double supervisor_span = 0, supervisor_salary = 0, qa_span = 0, trainer_span = 0;  ///< a span of 0: none
    double attrition = 0, training_months = 0, cost_per_hire = 0, training_cost_per_hire = 0;
    std::vector<double> ramp;  ///< productivity in the months since going live
    double wage_inflation = 0, improvement = 0;
  } inhouse;

  struct {
    SourcingModel sourcing_model = SourcingModel::dedicated_team;
    Pricing pricing = Pricing::per_fte;
    HourBasis hour_basis = HourBasis::production;
    std::vector<Placement> placements;
    double shrinkage = 0, occupancy = 0, committed_productivity = 0;
    double cola_labour_share = 0, cola_cap = 0;
    double baseline_volume = 0, deadband = 0, minimum = 0;
    double aht_uplift = 0, cola = 0, fx_share = 0, fx_drift = 0;  ///< at the first location
  } option;

  struct {
    std::vector<Wave> waves;
    double kt_billing = 0, learning_e0 = 0, learning_tau = 0, release_lag = 0;
    std::vector<double>
        learning_curve;  ///< explicit productivities since cutover; empty: the exponential curve
    double selection = 0, setup = 0, training_fee_per_agent = 0;
    double severance_share = 0, severance_weeks = 0;
    double stranded_share = 0, stranded_months = 0;
  } transition;

  struct {
    double governance = 0, additional_fees = 0;
    double retained_fte = 0, retained_cost = 0;  ///< people kept, loaded cost of one a year
    double client_supervision = 0, travel_per_month = 0;
  } run;

  struct {
    double deflection = 0, start = 1, ramp_months = 0, residual_uplift = 0, cost_per_deflection = 0;
  } ai;

  struct {
    double benefits = 0, costs = 0;  ///< fractions that the risk-adjusted view takes off and puts on
  } risk_adjustment;

  int horizon() const { return static_cast<int>(horizon_months); }
};

}  // namespace bpo
