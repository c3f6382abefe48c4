#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace bpo {

/// Every cost and benefit line of a savings result, in the order a reader meets them.
enum class Line {
  in_house_avoided,
  technology_avoided,
  coverage,
  quality,
  sla_offset,
  working_capital,
  provider_fee,
  governance,
  additional_fees,
  retained,
  client_supervision,
  travel,
  replacement,
  ai_run,
  knowledge_transfer,
  parallel_run,
  slow_start,
  provider_training,
  severance,
  stranded,
  selection,
  setup,
  events,
  in_house_pay,
  in_house_benefits,
  in_house_overhead,
  in_house_supervision,
  in_house_hiring,
  in_house_technology,
  in_house_ai,
  in_house_residual,
  rate_card_fee,
  sla_credits,
  revenue_effects,
};
inline constexpr std::size_t kLines = static_cast<std::size_t>(Line::revenue_effects) + 1;

/// What a line counts as: the cash flow is benefits less run costs, investment and what events cost on
/// average; the baseline is what it all is compared with; a memo is in neither.
enum class Tag { benefit, run, investment, event, baseline, memo };

struct LineRow {
  Line line;
  std::string_view id;
  std::string_view label;
  Tag tag;
  std::string_view formula;     ///< one month, in words
  std::string_view arithmetic;  ///< the same with names in braces: paths of inputs, quantities of the month
};

/// One row a line, in the order of `Line`.
std::span<const LineRow> line_table();

std::string_view wire_name(Tag tag);

}  // namespace bpo
