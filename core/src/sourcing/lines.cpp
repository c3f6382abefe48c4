#include "bpo/sourcing/lines.hpp"

#include <algorithm>
#include <array>

#include "month_lines.hpp"

namespace bpo {
namespace {

constexpr std::array<LineRow, kLines> kTable{{
    {Line::in_house_avoided, "in_house_avoided", "In-house cost no longer paid", Tag::benefit,
     "in-house cost of the month x share of the work whose staff has been released",
     "{in_house_cost} * (1 - {in_house})"},
    {Line::technology_avoided, "technology_avoided", "Technology and space avoided", Tag::benefit,
     "costs outside the overhead that the move avoids, in the months they would fall", "{avoided}"},
    {Line::coverage, "coverage", "Round-the-clock cover avoided", Tag::benefit,
     "hours at a premium x pay an hour x premium x share released x wage index",
     "{benefits.premium_hours} * {inhouse.salary} / ({inhouse.weekly_hours} * 52) * {benefits.premium} * (1 "
     "- {in_house}) * {wages}"},
    {Line::quality, "quality", "Quality", Tag::benefit,
     "0 - errors x cost of an error - fees x change of charges through repeat contacts",
     "{benefits.fcr_elasticity} * 100 * {benefits.fcr_change} * {fee} * {cut_over} - {provider_volume} * "
     "({benefits.error_rate_change} * {cut_over} + {rework} * {defects}) * {benefits.cost_per_error} * "
     "{wages}"},
    {Line::sla_offset, "sla_offset", "Credits for lost quality", Tag::benefit,
     "credits for missed service levels, up to what quality costs", "min({credits}, max(0, -{quality}))"},
    {Line::working_capital, "working_capital", "Working capital", Tag::benefit,
     "days x revenue / 365, released at the last cutover and given back at the end", "{working_capital}"},
    {Line::provider_fee, "provider_fee", "Provider's fees", Tag::run,
     "fee for all the work x share of the work that has been cut over", "{fee} * {cut_over}"},
    {Line::governance, "governance", "Governance", Tag::run, "provider's fees x governance share",
     "{fee} * {cut_over} * {run.governance}"},
    {Line::additional_fees, "additional_fees", "Fees outside the contract", Tag::run,
     "provider's fees x share of fees outside the contract", "{fee} * {cut_over} * {run.additional_fees}"},
    {Line::retained, "retained", "Retained team", Tag::run,
     "people kept x their loaded cost / 12 x wage index, from the first cutover",
     "{run.retained_fte} * {run.retained_cost} / 12 * {wages}"},
    {Line::client_supervision, "client_supervision", "Supervision by your own staff", Tag::run,
     "supervision a month x share cut over x wage index", "{run.client_supervision} * {cut_over} * {wages}"},
    {Line::travel, "travel", "Travel", Tag::run, "travel a month, from the first cutover",
     "{run.travel_per_month}"},
    {Line::replacement, "replacement", "Replacing freelancers", Tag::run,
     "freelancers who leave x (cost of a hire + training of a hire) x share cut over x wage index",
     "{provider_fte} * {heads_per_fte} * {inhouse.attrition} / 12 * ({inhouse.cost_per_hire} + "
     "{inhouse.training_cost_per_hire}) * {cut_over} * {wages}"},
    {Line::ai_run, "ai_run", "Automated contacts", Tag::run,
     "contacts taken over by AI x cost of one x share of the work that has been released x wage index",
     "{provider_deflected} * {ai.cost_per_deflection} * (1 - {in_house}) * {wages}"},
    {Line::knowledge_transfer, "knowledge_transfer", "Knowledge transfer", Tag::investment,
     "fee x share of the fee billed while knowledge is transferred x (1 + governance + fees outside the "
     "contract)",
     "{fee} * {transfer} * (1 + {run.governance} + {run.additional_fees})"},
    {Line::parallel_run, "parallel_run", "Parallel run", Tag::investment,
     "fee while both sides do the work x (1 + governance + fees outside the contract)",
     "{fee} * {parallel} * (1 + {run.governance} + {run.additional_fees})"},
    {Line::slow_start, "slow_start", "Slow start", Tag::investment,
     "fee x (1 / productivity since cutover - 1) x (1 + governance + fees outside the contract); only where "
     "you pay for time",
     "{fee} * {excess} * (1 + {run.governance} + {run.additional_fees})"},
    {Line::provider_training, "provider_training", "Training of the provider's agents", Tag::investment,
     "provider FTE x training fee, when signing",
     "{transition.training_fee_per_agent} * {provider_fte} * {moved}"},
    {Line::severance, "severance", "Severance", Tag::investment,
     "heads released x share who leave with severance x weeks x weekly pay x wage index",
     "{transition.severance_share} * {heads} * {released} * {transition.severance_weeks} * {inhouse.salary} "
     "/ 52 * {wages}"},
    {Line::stranded, "stranded", "Idle desks and systems", Tag::investment,
     "overhead of the released heads x share that cannot be given up, falling to zero over the months "
     "stranded",
     "{heads} * {inhouse.overhead} / 12 * {wages} * {transition.stranded_share} * {stranded}"},
    {Line::selection, "selection", "Choosing the provider", Tag::investment, "paid when signing",
     "{transition.selection}"},
    {Line::setup, "setup", "Setup", Tag::investment, "setup + technology integration, paid when signing",
     "{transition.setup} + {transition.technology_integration}"},
    {Line::events, "events", "Events, on average", Tag::event,
     "what the events cost x their chance + saving lost when the contract has ended early",
     "(1 - {survival}) * ({net}) + {ending} * {ending_cost} + {survival} * {event_losses}"},
    {Line::in_house_pay, "in_house_pay", "Agents' pay", Tag::baseline, "heads x salary / 12 x wage index",
     "{heads} * {inhouse.salary} / 12 * {wages}"},
    {Line::in_house_benefits, "in_house_benefits", "Benefits and payroll tax", Tag::baseline,
     "agents' pay x benefits load", "{heads} * {inhouse.salary} / 12 * {wages} * {inhouse.benefits_load}"},
    {Line::in_house_overhead, "in_house_overhead", "Seats and IT", Tag::baseline,
     "(heads + supervisors) x cost of a seat / 12 x wage index",
     "({heads} + {supervisors}) * {inhouse.overhead} / 12 * {wages}"},
    {Line::in_house_supervision, "in_house_supervision", "Supervisors, quality, trainers", Tag::baseline,
     "heads / span x supervisor's pay with benefits / 12 x wage index",
     "{supervisors} * {inhouse.supervisor_salary} * (1 + {inhouse.benefits_load}) / 12 * {wages}"},
    {Line::in_house_hiring, "in_house_hiring", "Hiring and training", Tag::baseline,
     "leavers replaced x (cost of a hire + training of a hire) x wage index",
     "{hires} * ({inhouse.cost_per_hire} + {inhouse.training_cost_per_hire}) * {wages}"},
    {Line::in_house_technology, "in_house_technology", "Technology besides the seats", Tag::baseline,
     "technology a month x wage index", "{inhouse.technology_per_month} * {wages}"},
    {Line::in_house_ai, "in_house_ai", "Automated contacts", Tag::baseline,
     "contacts taken over by AI x cost of one x wage index",
     "{deflected} * {ai.cost_per_deflection} * {wages}"},
    {Line::in_house_residual, "in_house_residual", "In-house until release", Tag::memo,
     "in-house cost of the month x share of the work whose staff is still there",
     "{in_house_cost} * {in_house}"},
    {Line::rate_card_fee, "rate_card_fee", "Fee on the rate card", Tag::memo,
     "fee for all the work from the first month, before any transition", "{fee_for_all}"},
    {Line::sla_credits, "sla_credits", "Credits expected", Tag::memo,
     "fees x credits expected, at most the fee at risk; not counted as a benefit",
     "min({option.terms.sla_credit}, {option.terms.at_risk}) * {fee} * {cut_over}"},
    {Line::revenue_effects, "revenue_effects", "Revenue effects", Tag::memo,
     "revenue effect a month x share cut over; never in the saving",
     "{benefits.revenue_effect} * {cut_over}"},
}};

static_assert(std::all_of(kTable.begin(), kTable.end(),
                          [](const LineRow& row) { return row.tag == tag_of(row.line); }));

}  // namespace

std::span<const LineRow> line_table() {
  return kTable;
}

std::string_view wire_name(Tag tag) {
  switch (tag) {
    case Tag::benefit:
      return "benefit";
    case Tag::run:
      return "run";
    case Tag::investment:
      return "investment";
    case Tag::event:
      return "event";
    case Tag::baseline:
      return "baseline";
    case Tag::memo:
      return "memo";
  }
  return "memo";
}

}  // namespace bpo
