#pragma once

#include <string>
#include <vector>

#include "bpo/finance/npv.hpp"

namespace bpo {

using Timing = finance::Timing;

/// Who leads the people and who carries their leavers. A captive centre is a dedicated team of the client's
/// own, paid at cost.
enum class SourcingModel { freelance, contract, dedicated_team, managed_bpo, captive };

/// What the provider's price is for. `rate` of a placement is money per that unit: an FTE-month, an hour, a
/// unit of work, a month (fixed fee; base fee of a gain share), an FTE-month at cost.
enum class Pricing { per_fte, per_hour, per_transaction, fixed_fee, gain_share, cost_plus };

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
  double fx_vol = 0;        ///< yearly standard deviation of that currency, used by simulations only
  double arc = 0, rrc = 0;  ///< money a unit above and below the dead band
  double should_cost =
      0;  ///< what one FTE-month costs the provider: local pay, loads, overhead; 0: not known
};

/// One wave of the move: its share of the work and its months, counted from 1.
struct Wave {
  double share = 1;
  double kt_start = 1;  ///< first month of knowledge transfer
  double kt_months = 0;
  double parallel_months = 0;  ///< both sides do the work

  int cutover() const { return static_cast<int>(kt_start + kt_months + parallel_months); }
};

/// A cost of technology or space, outside the overhead, that the move avoids.
struct AvoidedCost {
  double month = 1;
  double amount = 0;
  bool monthly = false;  ///< from that month on, else once
};

enum class EventKind { breach, early_termination, other };

/// Something that may happen in any year of the contract.
struct Event {
  EventKind kind = EventKind::other;
  double probability = 0;  ///< a year
  double cost = 0;         ///< money, when it happens
};

/// Calls by interval, and how soon they are to be answered. Empty intervals: the team is sized by occupancy.
struct Queue {
  bool impatient = false;         ///< Erlang A, where callers hang up, else Erlang C
  std::vector<double> intervals;  ///< calls of each interval of a usual day or week
  double times_a_week = 1;        ///< how often those intervals come in a week
  double interval_s = 1800, service_level = 0, threshold_s = 0, patience_s = 0;
  double schedule_inefficiency = 0;
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
  bool round_fte = false;  ///< whole heads in each wave

  struct {
    double volume = 0, growth = 0, headcount = 0, handle_minutes = 0;
    std::vector<double> seasonality;  ///< 12 factors of mean 1
  } work;

  struct {
    double weekly_hours = 0, shrinkage = 0, occupancy = 0;
    double salary = 0, benefits_load = 0, overhead = 0;
    double supervisor_span = 0, supervisor_salary = 0;
    double qa_span = 0, trainer_span = 0, planner_span = 0;  ///< a span of 0: none
    double technology_per_month = 0;                         ///< run cost outside the seats
    bool dynamic_attrition = false;  ///< cohorts month by month, else the steady state
    double proficient_at_start = 0;  ///< heads, all proficient; dynamic mode only
    double attrition = 0, training_months = 0, cost_per_hire = 0, training_cost_per_hire = 0;
    std::vector<double> ramp;  ///< productivity in the months since going live
    double wage_inflation = 0, improvement = 0;
    Queue queue;
  } inhouse;

  struct {
    SourcingModel sourcing_model = SourcingModel::dedicated_team;
    Pricing pricing = Pricing::per_fte;
    HourBasis hour_basis = HourBasis::production;
    std::vector<Placement> placements;
    double shrinkage = 0, occupancy = 0, committed_productivity = 0;
    double cola_labour_share = 0, cola_cap = 0;
    double baseline_volume = 0, deadband = 0, minimum = 0;
    double rebase_months = 0;  ///< the baseline volume is reset this often; 0: never
    double gain_share = 0, gain_threshold = 0, gain_cap = 0;
    double markup = 0;        ///< on cost, for staffing and cost-plus prices
    double platform_fee = 0;  ///< on a freelancer's rate
    double sla_credit = 0, at_risk = 0;
    double notice_months = 0, termination_fee = 0;                            ///< months of the fee
    double aht_uplift = 0, cola = 0, fx_share = 0, fx_drift = 0, fx_vol = 0;  ///< at the first location
  } option;

  struct {
    std::vector<Wave> waves;
    double kt_billing = 0, learning_e0 = 0, learning_tau = 0, release_lag = 0;
    std::vector<double>
        learning_curve;  ///< explicit productivities since cutover; empty: the exponential curve
    double selection = 0, setup = 0, technology_integration = 0, training_fee_per_agent = 0;
    double severance_share = 0, severance_weeks = 0;
    double severance_weeks_per_year = 0, severance_tenure = 0, severance_minimum = 0, severance_cap = 0;
    double stranded_share = 0, stranded_months = 0;
  } transition;

  struct {
    double governance = 0, additional_fees = 0;
    double retained_fte = 0, retained_cost = 0;  ///< people kept, loaded cost of one a year
    double client_supervision = 0, travel_per_month = 0;
  } run;

  struct {
    bool enabled = false, in_house_too = true;
    double deflection = 0, start = 1, ramp_months = 0, residual_uplift = 0, cost_per_deflection = 0;
  } ai;

  struct {
    bool technology = false, coverage = false, quality = false, working_capital = false, revenue = false;
    std::vector<AvoidedCost> avoided;
    double premium_hours = 0, premium = 0;  ///< hours a month outside usual times, and their premium on pay
    double error_rate_change = 0, rework_rate = 0, cost_per_error = 0;  ///< fractions of the volume; money
    double fcr_change = 0;      ///< first-contact resolution, fraction points; negative: more repeat contacts
    double fcr_elasticity = 0;  ///< charges per percentage point of it
    double working_capital_days = 0, annual_revenue = 0;
    double revenue_effect = 0;  ///< money a month, never in the headline
  } benefits;

  struct {
    bool expectation = false;  ///< the cash flow carries what the events cost on average
    std::vector<Event> events;
    double reinsourcing_cost = 0;  ///< years of the fee, to take the work back
  } risk;

  struct {
    double benefits = 0, costs = 0;  ///< fractions that the risk-adjusted view takes off and puts on
  } risk_adjustment;

  int horizon() const { return static_cast<int>(horizon_months); }
};

}  // namespace bpo
