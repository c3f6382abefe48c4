#pragma once

#include "bpo/sourcing/baseline.hpp"
#include "workload_of.hpp"

namespace bpo {

template <typename Number>
Number loaded_agent_month(const ScenarioOf<Number>& s) {
  return (s.inhouse.salary * (1 + s.inhouse.benefits_load) + s.inhouse.overhead) / 12;
}

template <typename Number>
Number supervisors_per_head(const ScenarioOf<Number>& s) {
  const auto per_head = [](Number span) { return select(span > Number(0), 1 / span, Number(0)); };
  return per_head(s.inhouse.supervisor_span) + per_head(s.inhouse.qa_span) +
         per_head(s.inhouse.trainer_span) + per_head(s.inhouse.planner_span);
}

template <typename Number>
Number paid_supervisor_month(const ScenarioOf<Number>& s) {
  return s.inhouse.supervisor_salary * (1 + s.inhouse.benefits_load) / 12;
}

template <typename Number>
Number loaded_supervisor_month(const ScenarioOf<Number>& s) {
  return paid_supervisor_month(s) + s.inhouse.overhead / 12;
}

template <typename Number>
BaselineMonthOf<Number> baseline(const ScenarioOf<Number>& s, int month, const TeamMonthOf<Number>& team) {
  const Number index = anniversary_index(s.inhouse.wage_inflation, month);
  BaselineMonthOf<Number> b;
  b.fte = team.fte;
  b.headcount = team.headcount;
  b.hires = team.hires;
  b.supervisors = b.headcount * supervisors_per_head(s);
  b.agents_pay = b.headcount * s.inhouse.salary / 12 * index;
  b.benefits = b.agents_pay * s.inhouse.benefits_load;
  b.overhead = (b.headcount + b.supervisors) * s.inhouse.overhead / 12 * index;
  b.supervision = b.supervisors * paid_supervisor_month(s) * index;
  b.hiring = b.hires * (s.inhouse.cost_per_hire + s.inhouse.training_cost_per_hire) * index;
  b.technology = s.inhouse.technology_per_month * index;
  b.ai_run = deflected_volume(s, month, Doer::in_house) * s.ai.cost_per_deflection * index;
  return b;
}

}  // namespace bpo
