#pragma once

#include "bpo/sourcing/scenario.hpp"
#include "bpo/sourcing/workforce.hpp"

namespace bpo {

/// What the work costs in-house in one month, by line, in that month's money. Trainees' wages are inside the
/// headcount.
struct BaselineMonth {
  double fte = 0, headcount = 0, hires = 0;
  double supervisors = 0;  ///< supervisors, quality analysts, trainers and planners, heads
  double agents_pay = 0, benefits = 0, overhead = 0, supervision = 0, hiring = 0, technology = 0, ai_run = 0;

  double total() const {
    return agents_pay + benefits + overhead + supervision + hiring + technology + ai_run;
  }
};
BaselineMonth baseline(const Scenario& scenario, int month, const TeamMonth& team);

/// The same with the team of the steady state.
BaselineMonth baseline(const Scenario& scenario, int month);

/// Loaded cost of one agent a month in month-1 money: pay, on-costs, seat.
double loaded_agent_month(const Scenario& scenario);

/// Supervisors, analysts, trainers and planners that one head on the payroll needs.
double supervisors_per_head(const Scenario& scenario);

/// Loaded cost of one supervisor a month in month-1 money, with and without the seat.
double loaded_supervisor_month(const Scenario& scenario);
double paid_supervisor_month(const Scenario& scenario);

}  // namespace bpo
