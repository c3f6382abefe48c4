#pragma once

#include "baseline_of.hpp"
#include "bpo/sourcing/lines.hpp"
#include "charges_of.hpp"

namespace bpo {

/// Everything of one month that its lines are made of.
template <typename Number>
struct MonthOf {
  int number = 0;
  bool live = false;  ///< at or after the first cutover
  Number wages = 1;
  MoveMonthOf<Number> move;
  BaselineMonthOf<Number> in_house;
  ChargesMonthOf<Number> provider;
};

/// What a line counts as in the cash flow: 1, -1, or 0 for what is in no sum.
constexpr int sign(Tag tag) {
  if (tag == Tag::benefit) return 1;
  return tag == Tag::run || tag == Tag::investment || tag == Tag::event ? -1 : 0;
}

/// The tag of a line, for sums that are put together while the code is compiled; lines.cpp holds it to the
/// table.
constexpr Tag tag_of(Line line) {
  if (line <= Line::working_capital) return Tag::benefit;
  if (line <= Line::ai_run) return Tag::run;
  if (line <= Line::setup) return Tag::investment;
  if (line == Line::events) return Tag::event;
  return line <= Line::in_house_ai ? Tag::baseline : Tag::memo;
}

// `put(line, value)` takes the lines of one month; a line that is not put is 0.

template <typename Number, typename Put>
void put_run(const ScenarioOf<Number>& s, const MonthOf<Number>& month, Put put) {
  const Number steady_fee = month.provider.fee * month.move.cut_over;
  put(Line::provider_fee, steady_fee);
  put(Line::governance, steady_fee * s.run.governance);
  put(Line::additional_fees, steady_fee * s.run.additional_fees);
  put(Line::client_supervision, s.run.client_supervision * month.move.cut_over * month.wages);
  put(Line::ai_run, deflected_volume(s, month.number, Doer::provider) * s.ai.cost_per_deflection *
                        (1 - month.move.in_house) * month.wages);
  if (s.option.sourcing_model == SourcingModel::freelance) {
    put(Line::replacement, month.provider.fte * paid_heads_per_fte(s) * s.inhouse.attrition / 12 *
                               (s.inhouse.cost_per_hire + s.inhouse.training_cost_per_hire) *
                               month.move.cut_over * month.wages);
  }
  if (!month.live) return;
  put(Line::retained, s.run.retained_fte * s.run.retained_cost / 12 * month.wages);
  put(Line::travel, s.run.travel_per_month);
}

template <typename Number, typename Put>
void put_investment(const ScenarioOf<Number>& s, const MonthOf<Number>& month, Put put) {
  const Number billed = month.provider.fee * (1 + s.run.governance + s.run.additional_fees);
  const Number heads = month.in_house.headcount;
  put(Line::knowledge_transfer, billed * month.move.transfer);
  put(Line::parallel_run, billed * month.move.parallel);
  put(Line::slow_start, billed * month.move.excess);
  put(Line::severance, s.transition.severance_share * heads * month.move.released *
                           s.transition.severance_weeks * s.inhouse.salary / 52 * month.wages);
  put(Line::stranded,
      heads * s.inhouse.overhead / 12 * month.wages * s.transition.stranded_share * month.move.stranded);
}

/// Negative when quality is lost: errors to put right, repeat contacts that the provider charges for.
template <typename Number>
Number quality(const ScenarioOf<Number>& s, const MonthOf<Number>& month) {
  const Number rework = client_pays_for_time(s) ? Number(0) : s.benefits.rework_rate;
  const Number errors = volume(s, month.number, Doer::provider) *
                        (s.benefits.error_rate_change * month.move.cut_over + rework * month.move.defects);
  return s.benefits.fcr_elasticity * 100 * s.benefits.fcr_change * month.provider.fee * month.move.cut_over -
         errors * s.benefits.cost_per_error * month.wages;
}

template <typename Number, typename Put>
void put_other_benefits(const ScenarioOf<Number>& s, const MonthOf<Number>& month, Put put) {
  const auto& benefits = s.benefits;
  const Number credits =
      least(s.option.sla_credit, s.option.at_risk) * month.provider.fee * month.move.cut_over;
  put(Line::sla_credits, credits);
  if (benefits.coverage) {
    put(Line::coverage, benefits.premium_hours * s.inhouse.salary / (s.inhouse.weekly_hours * 52) *
                            benefits.premium * (1 - month.move.in_house) * month.wages);
  }
  if (benefits.quality) {
    const Number gained = quality(s, month);
    put(Line::quality, gained);
    put(Line::sla_offset, least(credits, most(Number(0), -gained)));
  }
  if (benefits.revenue) put(Line::revenue_effects, benefits.revenue_effect * month.move.cut_over);
}

/// All lines of a month but those that fall on one date only.
template <typename Number, typename Put>
void put_month(const ScenarioOf<Number>& s, const MonthOf<Number>& month, Put put) {
  const Number in_house = month.in_house.total();
  const Number residual = in_house * month.move.in_house;
  put(Line::rate_card_fee, month.provider.fee);
  put(Line::in_house_residual, residual);
  put(Line::in_house_avoided, in_house - residual);
  put_run(s, month, put);
  put_investment(s, month, put);
  put_other_benefits(s, month, put);
}

/// Lines that fall on one date: `put(line, month, value)` adds to what is there. `fte_at_start` is the
/// provider's of month 1.
template <typename Number, typename Put>
void put_dated(const ScenarioOf<Number>& s, Number fte_at_start, Put put) {
  put(Line::selection, 0, s.transition.selection);
  put(Line::setup, 0, s.transition.setup + s.transition.technology_integration);
  put(Line::provider_training, 0, s.transition.training_fee_per_agent * fte_at_start * moved_share(s));
  const int last = s.horizon();
  if (s.benefits.technology) {
    for (const AvoidedCost& cost : s.benefits.avoided) {
      const int from = static_cast<int>(cost.month);
      for (int m = from; m <= (cost.monthly ? last : from) && m <= last; ++m) {
        put(Line::technology_avoided, m, Number(cost.amount));
      }
    }
  }
  if (s.benefits.working_capital) {
    const Number released = s.benefits.working_capital_days * s.benefits.annual_revenue / 365;
    put(Line::working_capital, last_cutover(s), released);
    put(Line::working_capital, last, -released);
  }
}

}  // namespace bpo
