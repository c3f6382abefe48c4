#include "bpo/sourcing/lines.hpp"

#include <array>

namespace bpo {
namespace {

constexpr std::array<LineRow, kLines> kTable{{
    {Line::in_house_avoided, "in_house_avoided", "In-house cost no longer paid", Tag::benefit,
     "in-house cost of the month x share of the work whose staff has been released"},
    {Line::provider_fee, "provider_fee", "Provider's fees", Tag::run,
     "fee for all the work x share of the work that has been cut over"},
    {Line::governance, "governance", "Governance", Tag::run, "provider's fees x governance share"},
    {Line::additional_fees, "additional_fees", "Fees outside the contract", Tag::run,
     "provider's fees x share of fees outside the contract"},
    {Line::retained, "retained", "Retained team", Tag::run,
     "people kept x their loaded cost / 12 x wage index, from the first cutover"},
    {Line::client_supervision, "client_supervision", "Supervision by your own staff", Tag::run,
     "supervision a month x share cut over x wage index"},
    {Line::travel, "travel", "Travel", Tag::run, "travel a month, from the first cutover"},
    {Line::ai_run, "ai_run", "Automated contacts", Tag::run,
     "contacts taken over by AI x cost of one x share of the work that has been released"},
    {Line::knowledge_transfer, "knowledge_transfer", "Knowledge transfer", Tag::investment,
     "fee x share of the fee billed while knowledge is transferred x (1 + governance + fees outside the "
     "contract)"},
    {Line::parallel_run, "parallel_run", "Parallel run", Tag::investment,
     "fee while both sides do the work x (1 + governance + fees outside the contract)"},
    {Line::slow_start, "slow_start", "Slow start", Tag::investment,
     "fee x (1 / productivity since cutover - 1) x (1 + governance + fees outside the contract); only where "
     "you pay for time"},
    {Line::provider_training, "provider_training", "Training of the provider's agents", Tag::investment,
     "provider FTE x training fee, when signing"},
    {Line::severance, "severance", "Severance", Tag::investment,
     "heads released x share who leave with severance x weeks x weekly pay x wage index"},
    {Line::stranded, "stranded", "Idle desks and systems", Tag::investment,
     "overhead of the released heads x share that cannot be given up, falling to zero over the months "
     "stranded"},
    {Line::selection, "selection", "Choosing the provider", Tag::investment, "paid when signing"},
    {Line::setup, "setup", "Setup", Tag::investment, "paid when signing"},
    {Line::in_house_pay, "in_house_pay", "Agents' pay", Tag::baseline, "heads x salary / 12 x wage index"},
    {Line::in_house_benefits, "in_house_benefits", "Benefits and payroll tax", Tag::baseline,
     "agents' pay x benefits load"},
    {Line::in_house_overhead, "in_house_overhead", "Seats and IT", Tag::baseline,
     "(heads + supervisors) x cost of a seat / 12 x wage index"},
    {Line::in_house_supervision, "in_house_supervision", "Supervisors, quality, trainers", Tag::baseline,
     "heads / span x supervisor's pay with benefits / 12 x wage index"},
    {Line::in_house_hiring, "in_house_hiring", "Hiring and training", Tag::baseline,
     "leavers replaced x (cost of a hire + training of a hire) x wage index"},
    {Line::in_house_ai, "in_house_ai", "Automated contacts", Tag::baseline,
     "contacts taken over by AI x cost of one"},
    {Line::in_house_residual, "in_house_residual", "In-house until release", Tag::memo,
     "in-house cost of the month x share of the work whose staff is still there"},
    {Line::rate_card_fee, "rate_card_fee", "Fee on the rate card", Tag::memo,
     "fee for all the work from the first month, before any transition"},
}};

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
    case Tag::baseline:
      return "baseline";
    case Tag::memo:
      return "memo";
  }
  return "memo";
}

}  // namespace bpo
