#include "bpo/sourcing/events.hpp"
#include "bpo/template.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

using Months = std::size_t;

std::string upper_case_functions(std::string text) {
  for (const auto& [from, to] : {std::pair{"min(", "MIN("}, std::pair{"max(", "MAX("}}) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at))
      text.replace(at, 4, to);
  }
  return text;
}

// Where the line table names a quantity that stands on this sheet under the name of a line.
std::string own_names(std::string_view text) {
  return filled(text, [](std::string_view name) {
    if (name == "fee") return std::string("{rate_card_fee}");
    if (name == "fee_for_all") return std::string("{fee_before_share} + {shared_gain}");
    if (name == "credits") return std::string("{sla_credits}");
    if (name == "working_capital") return std::string("{capital}");
    if (name == "lost") return std::string("{months_lost_per_hire}");
    if (name == "moved") return std::string("{moved_share}");
    if (name == "stranded") return std::string("{stranded_share}");
    return "{" + std::string(name) + "}";
  });
}

std::string switched(std::string_view flag, const std::string& text) {
  return "IF({" + std::string(flag) + "}," + text + ",0)";
}

// The formula of a line, with what decides whether it counts.
std::string formula_of(const LineRow& row, const Scenario& s) {
  std::string text = upper_case_functions(own_names(row.arithmetic));
  switch (row.line) {
    case Line::coverage:
      return switched("benefits.coverage", text);
    case Line::quality:
    case Line::sla_offset:
      return switched("benefits.quality", text);
    case Line::revenue_effects:
      return switched("benefits.revenue", text);
    case Line::events:
      return switched("risk.expectation", text);
    case Line::retained:
    case Line::travel:
      return "IF({month}>={first_cutover}," + text + ",0)";
    case Line::replacement:
      return s.option.sourcing_model == SourcingModel::freelance ? text : "0";
    case Line::provider_training:
      return "{transition.training_fee_per_agent} * {provider_fte@1} * {moved_share}";
    default:
      return text;
  }
}

bool when_signing(Line line) {
  return line == Line::selection || line == Line::setup || line == Line::provider_training;
}

void add_line(const LineRow& row, const Parts& parts, MonthGrid& grid) {
  const auto& values = parts.e.line(row.line);
  const bool signing = when_signing(row.line);
  const bool from_signing = signing || row.line == Line::technology_avoided;
  grid.add({.id = std::string(row.id),
            .label = std::string(row.label),
            .unit = "money",
            .style = Style::money,
            .formula = formula_of(row, parts.s),
            .value = [&values](int m) { return values[static_cast<Months>(m)]; },
            .from = from_signing ? 0 : 1,
            .to = signing ? 0 : -1});
}

void add_lines(Tag tag, const Parts& parts, MonthGrid& grid) {
  for (const LineRow& row : line_table()) {
    if (row.tag == tag) add_line(row, parts, grid);
  }
}

void add_sum(Tag tag, const char* id, const char* label, const Parts& parts, MonthGrid& grid) {
  std::string sum;
  for (const LineRow& row : line_table()) {
    if (row.tag == tag) sum += (sum.empty() ? "{" : "+{") + std::string(row.id) + "}";
  }
  const auto values = sum_of(parts.e, tag);
  grid.add({.id = id,
            .label = label,
            .unit = "money",
            .style = Style::money,
            .formula = sum,
            .value = [values](int m) { return values[static_cast<Months>(m)]; },
            .from = tag == Tag::baseline ? 1 : 0});
}

void add_avoided(const Parts& parts, MonthGrid& grid) {
  std::string sum;
  for (std::size_t i = 0; i < parts.s.benefits.avoided.size(); ++i) {
    const std::string at = "benefits.avoided[" + std::to_string(i) + "].";
    if (i > 0) sum += "+";
    sum += "{" + at + "amount}*IF({" + at + "monthly},IF({month}>={" + at + "month},1,0),IF({month}={" + at +
           "month},1,0))";
  }
  const auto& values = parts.e.line(Line::technology_avoided);
  grid.add({.id = "avoided",
            .label = "Costs that fall away, if they count",
            .unit = "money",
            .style = Style::money,
            .formula = switched("benefits.technology", sum.empty() ? "0" : sum),
            .value = [&values](int m) { return values[static_cast<Months>(m)]; },
            .from = 0});
}

void add_capital(const Parts& parts, MonthGrid& grid) {
  const auto& values = parts.e.line(Line::working_capital);
  grid.add(
      {.id = "capital",
       .label = "Working capital released and given back, if it counts",
       .unit = "money",
       .style = Style::money,
       .formula = switched("benefits.working_capital",
                           "{benefits.working_capital_days}*{benefits.annual_revenue}/365*(IF({month}={last_"
                           "cutover},1,0)-IF({month}={horizon_months},1,0))"),
       .value = [&values](int m) { return values[static_cast<Months>(m)]; }});
}

void add_survival(const Parts& parts, MonthGrid& grid) {
  const Evaluation& e = parts.e;
  const EventRates rates = event_rates(parts.s);
  grid.add({.id = "survival",
            .label = "Chance that the contract still runs",
            .unit = "fraction",
            .style = Style::percent,
            .formula = "{survival<}*IF(AND({risk.expectation},{month}>{last_cutover}),1-{monthly_hazard},1)",
            .value = [&e](int m) { return e.survival[static_cast<Months>(m)]; },
            .from = 0,
            .start = "1"});
  grid.add({.id = "ending",
            .label = "Chance that it ends in this month",
            .unit = "fraction",
            .style = Style::percent,
            .formula = "{survival<}-{survival}",
            .value = [&e](int m) {
              const auto at = static_cast<Months>(m);
              return e.survival[at - 1] - e.survival[at];
            }});
  const auto& fee = e.line(Line::rate_card_fee);
  grid.add({.id = "ending_cost",
            .label = "What ending in this month costs",
            .unit = "money",
            .style = Style::money,
            .formula = "{ending_fee_months}*{rate_card_fee}+{early_end_cost}",
            .value = [&fee, rates](int m) {
              return rates.ending_fee_months * fee[static_cast<Months>(m)] + rates.ending_cost;
            }});
}

}  // namespace

void add_line_rows(const Parts& parts, MonthGrid& grid) {
  grid.heading("What the work costs in-house");
  add_lines(Tag::baseline, parts, grid);
  add_sum(Tag::baseline, "in_house_cost", "In-house cost", parts, grid);
  grid.heading("Beside the cash flow");
  add_lines(Tag::memo, parts, grid);
  add_avoided(parts, grid);
  add_capital(parts, grid);
  grid.heading("Benefits");
  add_lines(Tag::benefit, parts, grid);
  add_sum(Tag::benefit, "benefits", "Benefits", parts, grid);
  grid.heading("Run costs");
  add_lines(Tag::run, parts, grid);
  add_sum(Tag::run, "run_costs", "Run costs", parts, grid);
  grid.heading("Investment");
  add_lines(Tag::investment, parts, grid);
  add_sum(Tag::investment, "investment", "Investment", parts, grid);
  grid.heading("Events");
  add_survival(parts, grid);
  grid.add({.id = "net",
            .label = "Benefits less run costs and investment",
            .unit = "money",
            .style = Style::money,
            .formula = "{benefits}-{run_costs}-{investment}",
            .value = nullptr,
            .from = 0});
  add_lines(Tag::event, parts, grid);
}

}  // namespace bpo::workbook
