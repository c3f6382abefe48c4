#include <cmath>

#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/swing.hpp"
#include "bpo/sourcing/workload.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

constexpr std::size_t kMost = 12;  // inputs that move the result most
constexpr int kFirst = 7;          // row of the first of them

// The value that a scenario puts into the cell moves what follows from it in the workbook, and nothing else.
double npv_with(const Parts& parts, double RangedInput::*end) {
  Scenario s = parts.s;
  for (const RangedInput& input : parts.ranged) *number_slot(s, input.path) = input.*end;
  if (parts.heads_given && s.inhouse.queue.intervals.empty()) {
    s.work.volume = 1;
    s.work.volume = s.work.headcount / paid_headcount(s, 1);
  }
  if (!parts.start_given) s.inhouse.proficient_at_start = required_fte(s, 1);
  return npv_where_defined(s).value_or(std::nan(""));
}

Value number_or_words(double value) {
  if (std::isfinite(value)) return value;
  return std::string("not defined");
}

}  // namespace

std::vector<RangedInput> ranged_inputs(const Resolved& resolved) {
  std::vector<RangedInput> ranged;
  Scenario probe = resolved.scenario;  // slots are writable
  for (const InputSwing& swing : swings(resolved)) {
    const Input& input = *swing.input;
    const bool sized_by_queue = !resolved.scenario.inhouse.queue.intervals.empty();
    const bool shapes =
        input.path == "inhouse.training_months" && resolved.scenario.inhouse.dynamic_attrition;
    const bool for_all = input.path.starts_with("option.") && input.path.find('[') == std::string::npos &&
                         input.path.find('.', 7) == std::string::npos &&
                         number_slot(probe, "option.locations[0]." + input.path.substr(7)) != nullptr;
    if (!swing.npv_low || !swing.npv_high || swing.size() == 0 || shapes || for_all || sized_by_queue)
      continue;
    const bool low_is_worse = *swing.npv_low < *swing.npv_high;
    ranged.push_back({.path = input.path,
                      .label = std::string(input.field->label),
                      .unit = std::string(input.field->unit),
                      .current = input.value,
                      .cautious = low_is_worse ? swing.low : swing.high,
                      .hopeful = low_is_worse ? swing.high : swing.low});
    if (ranged.size() == kMost) break;
  }
  return ranged;
}

std::string ranged_cell(std::size_t index, bool hopeful) {
  return std::string(kScenarios) + "!" + absolute(kFirst + static_cast<int>(index), hopeful ? 4 : 3);
}

Sheet scenarios_sheet(const Parts& parts, std::vector<Name>& names) {
  Sheet sheet{.name = std::string(kScenarios), .widths = {46, 16, 18, 18, 18, 40}};
  sheet.frozen_rows = kFirst;
  sheet.rows.push_back({plain("Scenarios", Style::title)});
  sheet.rows.push_back(
      {plain("Type 1, 2 or 3: the whole workbook follows. The cautious and the hopeful values are the "
             "ends of the published ranges, or of your own, of the inputs that move the result most.",
             Style::note)});
  sheet.rows.emplace_back();
  sheet.rows.push_back({plain("Scenario in use"), plain(1.0, Style::input),
                        plain("1 yours, 2 cautious, 3 hopeful", Style::note)});
  sheet.allowed.push_back({.row = 3, .column = 1, .low = 1, .high = 3, .whole = true, .choices = {}});
  names.push_back({"scenario", std::string(kScenarios) + "!" + absolute(3, 1)});
  sheet.rows.push_back({plain("Net present value of the one in use"),
                        formula("SUMPRODUCT(net_cash_flow,factor_in_use)", npv_of(parts.s), Style::money)});
  sheet.rows.emplace_back();
  sheet.rows.push_back({plain("Input", Style::heading), plain("Unit", Style::heading),
                        plain("1 yours", Style::heading), plain("2 cautious", Style::heading),
                        plain("3 hopeful", Style::heading), plain("Path", Style::heading)});
  for (const RangedInput& input : parts.ranged) {
    const Style style = input.unit.starts_with("fraction") ? Style::percent : Style::number;
    sheet.rows.push_back({plain(input.label), plain(input.unit, Style::note), plain(input.current, style),
                          plain(input.cautious, style), plain(input.hopeful, style),
                          plain(input.path, Style::note)});
  }
  sheet.rows.emplace_back();
  sheet.rows.push_back({plain("Net present value, computed by the explorer"), Cell{},
                        plain(npv_of(parts.s), Style::money), Cell{}, Cell{}});
  auto& last = sheet.rows.back();
  for (const auto& [column, end] :
       {std::pair{3, &RangedInput::cautious}, std::pair{4, &RangedInput::hopeful}}) {
    last[static_cast<std::size_t>(column)] = {
        .style = Style::money, .formula = {}, .value = number_or_words(npv_with(parts, end))};
  }
  return sheet;
}

}  // namespace bpo::workbook
