#include "bpo/quote/items.hpp"

namespace bpo::quote {
namespace {

constexpr std::array<ItemRow, kItems> kTable{{
    {Item::provider_fee, "provider_fee", "Provider's fees at the prices of signing", Line::provider_fee,
     Owner::provider, "option.pricing option.locations[].rate"},
    {Item::minimum, "minimum", "Minimum commitment", Line::provider_fee, Owner::provider,
     "option.terms.minimum option.terms.baseline_volume"},
    {Item::price_rises, "price_rises", "Price rises", Line::provider_fee, Owner::provider,
     "option.cola option.cola_labour_share option.cola_cap"},
    {Item::currency, "currency", "Currency", Line::provider_fee, Owner::provider,
     "option.fx_share option.fx_drift"},
    {Item::governance, "governance", "", Line::governance, Owner::client, "run.governance"},
    {Item::additional_fees, "additional_fees", "", Line::additional_fees, Owner::provider,
     "run.additional_fees"},
    {Item::retained, "retained", "", Line::retained, Owner::client, "run.retained_fte run.retained_cost"},
    {Item::client_supervision, "client_supervision", "", Line::client_supervision, Owner::client,
     "run.client_supervision"},
    {Item::travel, "travel", "", Line::travel, Owner::client, "run.travel_per_month"},
    {Item::replacement, "replacement", "", Line::replacement, Owner::provider,
     "inhouse.attrition inhouse.cost_per_hire inhouse.training_cost_per_hire"},
    {Item::ai_run, "ai_run", "", Line::ai_run, Owner::provider, "ai.deflection ai.cost_per_deflection"},
    {Item::knowledge_transfer, "knowledge_transfer", "", Line::knowledge_transfer, Owner::provider,
     "transition.waves[].kt_months transition.kt_billing"},
    {Item::parallel_run, "parallel_run", "", Line::parallel_run, Owner::provider,
     "transition.waves[].parallel_months"},
    {Item::slow_start, "slow_start", "", Line::slow_start, Owner::provider,
     "transition.learning_e0 transition.learning_tau"},
    {Item::provider_training, "provider_training", "", Line::provider_training, Owner::provider,
     "transition.training_fee_per_agent"},
    {Item::severance, "severance", "", Line::severance, Owner::client,
     "transition.severance_share transition.severance_weeks"},
    {Item::stranded, "stranded", "", Line::stranded, Owner::client,
     "transition.stranded_share transition.stranded_months"},
    {Item::selection, "selection", "", Line::selection, Owner::client, "transition.selection"},
    {Item::setup, "setup", "", Line::setup, Owner::provider,
     "transition.setup transition.technology_integration"},
    {Item::events, "events", "Leaving early and other events", Line::events, Owner::provider,
     "option.terms.fee risk.events risk.reinsourcing_cost"},
}};

constexpr bool stands_in_order() {
  for (std::size_t i = 0; i < kItems; ++i) {
    if (kTable[i].item.place() != i) return false;
  }
  return true;
}
static_assert(stands_in_order());

}  // namespace

std::span<const ItemRow> item_table() {
  return kTable;
}

std::string_view ItemRow::name() const {
  return label.empty() ? line_table()[static_cast<std::size_t>(line)].label : label;
}

}  // namespace bpo::quote
