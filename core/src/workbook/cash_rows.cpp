#include <cmath>
#include <numeric>

#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/measures.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

using Months = std::size_t;

void add_series(MonthGrid& grid, const char* id, const char* label, const char* text, const char* start,
                std::vector<double> values) {
  grid.add({.id = id,
            .label = label,
            .unit = "money",
            .style = Style::number,
            .formula = text,
            .value = [values = std::move(values)](int m) { return values[static_cast<Months>(m)]; },
            .from = 0,
            .start = start});
}

std::vector<double> running(std::vector<double> values) {
  std::partial_sum(values.begin(), values.end(), values.begin());
  return values;
}

}  // namespace

void add_cash_rows(const Parts& parts, MonthGrid& grid) {
  const Scenario& s = parts.s;
  const std::vector<double>& net = parts.e.net_cash_flow;
  const double monthly = monthly_rate(s.discount_rate);
  const auto discounted = [&](Timing timing) {
    return running(finance::present_values(monthly, net, timing).value());
  };
  const bool mid = s.timing == Timing::mid;
  grid.heading("Cash");
  grid.add({.id = "net_cash_flow",
            .label = "Net cash flow",
            .unit = "money",
            .style = Style::money,
            .formula = "({net}-{events})*(1-{client.tax_rate})",
            .value = [&net](int m) { return net[static_cast<Months>(m)]; },
            .from = 0,
            .start = "{net}*(1-{client.tax_rate})"});
  add_series(grid, "cumulative", "Running total", "{cumulative<}+{net_cash_flow}", "{net_cash_flow}",
             running(net));
  const auto factor = [&](const char* id, const char* label, const char* text, bool in_middle) {
    grid.add({.id = id,
              .label = label,
              .style = Style::factor,
              .formula = text,
              .value = [monthly, in_middle](
                           int m) { return std::pow(1 + monthly, -(in_middle && m > 0 ? m - 0.5 : m)); },
              .from = 0});
  };
  grid.add({.id = "middle",
            .label = "Middle of the month",
            .unit = "months from signing",
            .formula = "MAX(0,{month}-0.5)",
            .value = [](int m) { return m > 0 ? m - 0.5 : 0.0; },
            .from = 0});
  factor("factor_end", "Discount factor, end of month", "(1+{monthly_rate})^(-{month})", false);
  factor("factor_mid", "Discount factor, middle of month", "(1+{monthly_rate})^(-{middle})", true);
  factor("factor", "Discount factor in use", "IF({client.timing}=\"mid\",{factor_mid},{factor_end})", mid);
  add_series(grid, "cumulative_end", "Running total in today's money, end of month",
             "{cumulative_end<}+{net_cash_flow}*{factor_end}", "{net_cash_flow}*{factor_end}",
             discounted(Timing::end));
  add_series(grid, "cumulative_mid", "Running total in today's money, middle of month",
             "{cumulative_mid<}+{net_cash_flow}*{factor_mid}", "{net_cash_flow}*{factor_mid}",
             discounted(Timing::mid));
}

}  // namespace bpo::workbook
