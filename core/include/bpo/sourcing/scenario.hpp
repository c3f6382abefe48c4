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

// Numbers that a simulation may draw are of type `Number`: one double, or several that are computed side by
// side. Whatever shapes the contract or its timetable is the same for all of them.

/// One delivery location and its share of the work.
template <typename Number>
struct PlacementOf {
  std::string location;     ///< ISO 3166 alpha-3
  double weight = 1;        ///< share of the volume; all together 1
  Number rate = 0;          ///< money per unit of `Pricing`, month-1 prices
  Number aht_uplift = 0;    ///< handling time above the client's own, fraction
  Number cola = 0;          ///< yearly rise of labour cost there, fraction
  double fx_share = 0;      ///< share of the price billed in the provider's currency
  Number fx_drift = 0;      ///< yearly change of that currency in the client's; negative: cheaper
  Number fx_vol = 0;        ///< yearly standard deviation of that currency, used by simulations only
  Number arc = 0, rrc = 0;  ///< money a unit above and below the dead band
  double should_cost =
      0;  ///< what one FTE-month costs the provider: local pay, loads, overhead; 0: not known
};
using Placement = PlacementOf<double>;

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
template <typename Number>
struct EventOf {
  EventKind kind = EventKind::other;
  Number probability = 0;  ///< a year
  Number cost = 0;         ///< money, when it happens
};
using Event = EventOf<double>;

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
template <typename Number>
struct ScenarioOf {
  std::string function, industry, home;
  std::string currency = "USD";
  double usd_rate = 1;  ///< reporting currency per US dollar
  Number discount_rate = 0, tax_rate = 0;
  Timing timing = Timing::end;
  double horizon_months = 0;
  bool round_fte = false;  ///< whole heads in each wave

  struct {
    Number volume = 0, growth = 0, headcount = 0, handle_minutes = 0;
    std::vector<double> seasonality;  ///< 12 factors of mean 1
  } work;

  struct {
    Number weekly_hours = 0, shrinkage = 0, occupancy = 0;
    Number salary = 0, benefits_load = 0, overhead = 0;
    Number supervisor_span = 0, supervisor_salary = 0;
    Number qa_span = 0, trainer_span = 0, planner_span = 0;  ///< a span of 0: none
    Number technology_per_month = 0;                         ///< run cost outside the seats
    bool dynamic_attrition = false;  ///< cohorts month by month, else the steady state
    double proficient_at_start = 0;  ///< heads, all proficient; dynamic mode only
    Number attrition = 0, training_months = 0, cost_per_hire = 0, training_cost_per_hire = 0;
    std::vector<double> ramp;  ///< productivity in the months since going live
    Number wage_inflation = 0, improvement = 0;
    Queue queue;
  } inhouse;

  struct {
    SourcingModel sourcing_model = SourcingModel::dedicated_team;
    Pricing pricing = Pricing::per_fte;
    HourBasis hour_basis = HourBasis::production;
    std::vector<PlacementOf<Number>> placements;
    Number shrinkage = 0, occupancy = 0, committed_productivity = 0;
    Number cola_labour_share = 0, cola_cap = 0;
    Number baseline_volume = 0, deadband = 0, minimum = 0;
    double rebase_months = 0;  ///< the baseline volume is reset this often; 0: never
    Number gain_share = 0, gain_threshold = 0, gain_cap = 0;
    Number markup = 0;        ///< on cost, for staffing and cost-plus prices
    Number platform_fee = 0;  ///< on a freelancer's rate
    Number sla_credit = 0, at_risk = 0;
    Number notice_months = 0, termination_fee = 0;                            ///< months of the fee
    double aht_uplift = 0, cola = 0, fx_share = 0, fx_drift = 0, fx_vol = 0;  ///< at the first location
  } option;

  struct {
    std::vector<Wave> waves;
    Number kt_billing = 0, learning_e0 = 0, learning_tau = 0;
    double release_lag = 0;
    std::vector<double>
        learning_curve;  ///< explicit productivities since cutover; empty: the exponential curve
    Number selection = 0, setup = 0, technology_integration = 0, training_fee_per_agent = 0;
    Number severance_share = 0, severance_weeks = 0;
    double severance_weeks_per_year = 0, severance_tenure = 0, severance_minimum = 0, severance_cap = 0;
    Number stranded_share = 0, stranded_months = 0;
  } transition;

  struct {
    Number governance = 0, additional_fees = 0;
    Number retained_fte = 0, retained_cost = 0;  ///< people kept, loaded cost of one a year
    Number client_supervision = 0, travel_per_month = 0;
  } run;

  struct {
    bool enabled = false, in_house_too = true;
    Number deflection = 0, residual_uplift = 0, cost_per_deflection = 0;
    double start = 1, ramp_months = 0;
  } ai;

  struct {
    bool technology = false, coverage = false, quality = false, working_capital = false, revenue = false;
    std::vector<AvoidedCost> avoided;
    Number premium_hours = 0, premium = 0;  ///< hours a month outside usual times, and their premium on pay
    Number error_rate_change = 0, rework_rate = 0, cost_per_error = 0;  ///< fractions of the volume; money
    Number fcr_change = 0;      ///< first-contact resolution, fraction points; negative: more repeat contacts
    Number fcr_elasticity = 0;  ///< charges per percentage point of it
    Number working_capital_days = 0, annual_revenue = 0;
    Number revenue_effect = 0;  ///< money a month, never in the headline
  } benefits;

  struct {
    bool expectation = false;  ///< the cash flow carries what the events cost on average
    std::vector<EventOf<Number>> events;
    Number reinsourcing_cost = 0;  ///< years of the fee, to take the work back
  } risk;

  struct {
    double benefits = 0, costs = 0;  ///< fractions that the risk-adjusted view takes off and puts on
  } risk_adjustment;

  int horizon() const { return static_cast<int>(horizon_months); }
};
using Scenario = ScenarioOf<double>;

}  // namespace bpo
