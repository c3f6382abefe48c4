#include "bpo/quote/worth.hpp"

#include <limits>
#include <numeric>
#include <vector>

#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/measures.hpp"

namespace bpo::quote {
namespace {

constexpr std::ptrdiff_t kFirstYear = 12;

Worth worth_of_months(const Scenario& s, const std::vector<double>& months) {
  const auto pv = finance::npv(monthly_rate(s.discount_rate), months, s.timing);
  const auto end = months.begin() + std::min<std::ptrdiff_t>(kFirstYear, s.horizon()) + 1;
  return {pv ? pv.value() : std::numeric_limits<double>::quiet_NaN(),
          std::accumulate(months.begin(), end, 0.0)};
}

Worth operator-(const Worth& a, const Worth& b) {
  return {a.pv - b.pv, a.first_year - b.first_year};
}

Worth fees_of(const Scenario& s) {
  return worth_of_months(s, evaluate(s).line(Line::provider_fee));
}

void part_the_fees(const Scenario& s, ByItem<Worth>& worth) {
  Scenario part = s;
  part.option.minimum = 0;
  for (Placement& place : part.option.placements) place.cola = place.fx_share = 0;
  const Worth plain = fees_of(part);
  part.option.minimum = s.option.minimum;
  const Worth with_floor = fees_of(part);
  for (std::size_t i = 0; i < part.option.placements.size(); ++i)
    part.option.placements[i].cola = s.option.placements[i].cola;
  const Worth with_rises = fees_of(part);
  worth[Item::provider_fee] = plain;
  worth[Item::minimum] = with_floor - plain;
  worth[Item::price_rises] = with_rises - with_floor;
  worth[Item::currency] = fees_of(s) - with_rises;
}

}  // namespace

ByItem<Worth> worth_of(const Scenario& s) {
  const Evaluation evaluation = evaluate(s);
  ByItem<Worth> worth;
  for (const ItemRow& row : item_table()) {
    if (row.line == Line::provider_fee) continue;
    worth[row.item] = worth_of_months(s, evaluation.line(row.line));
  }
  part_the_fees(s, worth);
  return worth;
}

}  // namespace bpo::quote
