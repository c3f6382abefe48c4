#pragma once

#include <cstddef>

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// Calls `visit` with every number that a simulation may draw, in both scenarios. Their lists are equally
/// long.
template <typename A, typename B, typename Visit>
void for_each_number(A& a, B& b, Visit visit) {
  visit(a.discount_rate, b.discount_rate), visit(a.tax_rate, b.tax_rate);
  const auto work = [&](auto& x, auto& y) {
    visit(x.volume, y.volume), visit(x.growth, y.growth);
    visit(x.headcount, y.headcount), visit(x.handle_minutes, y.handle_minutes);
  };
  work(a.work, b.work);
  const auto inhouse = [&](auto& x, auto& y) {
    visit(x.weekly_hours, y.weekly_hours), visit(x.shrinkage, y.shrinkage), visit(x.occupancy, y.occupancy);
    visit(x.salary, y.salary), visit(x.benefits_load, y.benefits_load), visit(x.overhead, y.overhead);
    visit(x.supervisor_span, y.supervisor_span), visit(x.supervisor_salary, y.supervisor_salary);
    visit(x.qa_span, y.qa_span), visit(x.trainer_span, y.trainer_span);
    visit(x.planner_span, y.planner_span), visit(x.technology_per_month, y.technology_per_month);
    visit(x.attrition, y.attrition), visit(x.training_months, y.training_months);
    visit(x.cost_per_hire, y.cost_per_hire), visit(x.training_cost_per_hire, y.training_cost_per_hire);
    visit(x.wage_inflation, y.wage_inflation), visit(x.improvement, y.improvement);
  };
  inhouse(a.inhouse, b.inhouse);
  const auto placement = [&](auto& x, auto& y) {
    visit(x.rate, y.rate), visit(x.aht_uplift, y.aht_uplift), visit(x.cola, y.cola);
    visit(x.fx_drift, y.fx_drift), visit(x.fx_vol, y.fx_vol), visit(x.arc, y.arc), visit(x.rrc, y.rrc);
  };
  for (std::size_t i = 0; i < a.option.placements.size(); ++i) {
    placement(a.option.placements[i], b.option.placements[i]);
  }
  const auto option = [&](auto& x, auto& y) {
    visit(x.shrinkage, y.shrinkage), visit(x.occupancy, y.occupancy);
    visit(x.committed_productivity, y.committed_productivity);
    visit(x.cola_labour_share, y.cola_labour_share), visit(x.cola_cap, y.cola_cap);
    visit(x.baseline_volume, y.baseline_volume), visit(x.deadband, y.deadband), visit(x.minimum, y.minimum);
    visit(x.gain_share, y.gain_share), visit(x.gain_threshold, y.gain_threshold);
    visit(x.gain_cap, y.gain_cap), visit(x.markup, y.markup), visit(x.platform_fee, y.platform_fee);
    visit(x.sla_credit, y.sla_credit), visit(x.at_risk, y.at_risk);
    visit(x.notice_months, y.notice_months), visit(x.termination_fee, y.termination_fee);
  };
  option(a.option, b.option);
  const auto transition = [&](auto& x, auto& y) {
    visit(x.kt_billing, y.kt_billing), visit(x.learning_e0, y.learning_e0);
    visit(x.learning_tau, y.learning_tau), visit(x.selection, y.selection), visit(x.setup, y.setup);
    visit(x.technology_integration, y.technology_integration);
    visit(x.training_fee_per_agent, y.training_fee_per_agent);
    visit(x.severance_share, y.severance_share), visit(x.severance_weeks, y.severance_weeks);
    visit(x.stranded_share, y.stranded_share), visit(x.stranded_months, y.stranded_months);
  };
  transition(a.transition, b.transition);
  const auto run = [&](auto& x, auto& y) {
    visit(x.governance, y.governance), visit(x.additional_fees, y.additional_fees);
    visit(x.retained_fte, y.retained_fte), visit(x.retained_cost, y.retained_cost);
    visit(x.client_supervision, y.client_supervision), visit(x.travel_per_month, y.travel_per_month);
  };
  run(a.run, b.run);
  visit(a.ai.deflection, b.ai.deflection), visit(a.ai.residual_uplift, b.ai.residual_uplift);
  visit(a.ai.cost_per_deflection, b.ai.cost_per_deflection);
  const auto benefits = [&](auto& x, auto& y) {
    visit(x.premium_hours, y.premium_hours), visit(x.premium, y.premium);
    visit(x.error_rate_change, y.error_rate_change), visit(x.rework_rate, y.rework_rate);
    visit(x.cost_per_error, y.cost_per_error), visit(x.fcr_change, y.fcr_change);
    visit(x.fcr_elasticity, y.fcr_elasticity), visit(x.working_capital_days, y.working_capital_days);
    visit(x.annual_revenue, y.annual_revenue), visit(x.revenue_effect, y.revenue_effect);
  };
  benefits(a.benefits, b.benefits);
  for (std::size_t i = 0; i < a.risk.events.size(); ++i) {
    visit(a.risk.events[i].probability, b.risk.events[i].probability);
    visit(a.risk.events[i].cost, b.risk.events[i].cost);
  }
  visit(a.risk.reinsourcing_cost, b.risk.reinsourcing_cost);
}

/// The scenario in another type of number: what shapes the contract and its timetable as it is, every number
/// the same.
template <typename Number>
ScenarioOf<Number> with_numbers(const Scenario& from) {
  ScenarioOf<Number> to;
  to.timing = from.timing;
  to.horizon_months = from.horizon_months;
  to.round_fte = from.round_fte;
  to.work.seasonality = from.work.seasonality;
  to.inhouse.dynamic_attrition = from.inhouse.dynamic_attrition;
  to.inhouse.proficient_at_start = from.inhouse.proficient_at_start;
  to.inhouse.ramp = from.inhouse.ramp;
  to.inhouse.queue = from.inhouse.queue;
  to.option.sourcing_model = from.option.sourcing_model;
  to.option.pricing = from.option.pricing;
  to.option.hour_basis = from.option.hour_basis;
  to.option.rebase_months = from.option.rebase_months;
  to.option.placements.resize(from.option.placements.size());
  for (std::size_t i = 0; i < from.option.placements.size(); ++i) {
    to.option.placements[i].weight = from.option.placements[i].weight;
    to.option.placements[i].fx_share = from.option.placements[i].fx_share;
  }
  to.transition.waves = from.transition.waves;
  to.transition.release_lag = from.transition.release_lag;
  to.transition.learning_curve = from.transition.learning_curve;
  to.ai.enabled = from.ai.enabled;
  to.ai.in_house_too = from.ai.in_house_too;
  to.ai.start = from.ai.start;
  to.ai.ramp_months = from.ai.ramp_months;
  to.benefits.technology = from.benefits.technology;
  to.benefits.coverage = from.benefits.coverage;
  to.benefits.quality = from.benefits.quality;
  to.benefits.working_capital = from.benefits.working_capital;
  to.benefits.revenue = from.benefits.revenue;
  to.benefits.avoided = from.benefits.avoided;
  to.risk.expectation = from.risk.expectation;
  to.risk.events.resize(from.risk.events.size());
  for (std::size_t i = 0; i < from.risk.events.size(); ++i) to.risk.events[i].kind = from.risk.events[i].kind;
  for_each_number(from, to, [](const double& x, Number& y) { y = x; });
  return to;
}

}  // namespace bpo
