#include "bpo/sourcing/exit_value.hpp"

#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/measures.hpp"

namespace bpo {

std::vector<ExitValue> exit_values(const Scenario& s, const Evaluation& e) {
  const double monthly = monthly_rate(s.discount_rate);
  std::vector<ExitValue> rows;
  for (int month = 12; month < s.horizon(); month += 12) {
    const auto m = static_cast<std::size_t>(month);
    std::vector<double> later(e.net_cash_flow.begin() + month, e.net_cash_flow.end());
    later.front() = 0;  // the month itself is paid
    ExitValue row{.month = month,
                  .remaining = finance::npv(monthly, later, s.timing).value(),
                  .termination = ending_cost(s, e.line(Line::rate_card_fee)[m]) * (1 - s.tax_rate)};
    row.value = row.remaining - row.termination;
    rows.push_back(row);
  }
  return rows;
}

}  // namespace bpo
