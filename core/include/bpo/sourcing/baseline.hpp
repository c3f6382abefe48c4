#pragma once

#include "bpo/sourcing/scenario.hpp"
#include "bpo/sourcing/workforce.hpp"

namespace bpo {

/// What the work costs in-house in one month, by line, in that month's money. Trainees' wages are inside the
/// headcount.
template <typename Number>
struct BaselineMonthOf {
  Number fte = 0, headcount = 0, hires = 0;
  Number supervisors = 0;  ///< supervisors, quality analysts, trainers and planners, heads
  Number agents_pay = 0, benefits = 0, overhead = 0, supervision = 0, hiring = 0, technology = 0, ai_run = 0;

  Number total() const {
    return agents_pay + benefits + overhead + supervision + hiring + technology + ai_run;
  }
};
using BaselineMonth = BaselineMonthOf<double>;
template <typename Number>
BaselineMonthOf<Number> baseline(const ScenarioOf<Number>& scenario, int month,
                                 const TeamMonthOf<Number>& team);

/// The same with the team of the steady state.
BaselineMonth baseline(const Scenario& scenario, int month);

/// Loaded cost of one agent a month in month-1 money: pay, on-costs, seat.
template <typename Number>
Number loaded_agent_month(const ScenarioOf<Number>& scenario);

/// Supervisors, analysts, trainers and planners that one head on the payroll needs.
template <typename Number>
Number supervisors_per_head(const ScenarioOf<Number>& scenario);

/// Loaded cost of one supervisor a month in month-1 money, with and without the seat.
template <typename Number>
Number loaded_supervisor_month(const ScenarioOf<Number>& scenario);
template <typename Number>
Number paid_supervisor_month(const ScenarioOf<Number>& scenario);

}  // namespace bpo
