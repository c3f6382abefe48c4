#include <algorithm>

#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/measures.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

constexpr std::string_view kSheet = "Bridge";

class BridgeSheet {
 public:
  BridgeSheet(const Parts& parts, const MonthGrid& grid)
      : grid_(grid), leak_(savings_leak(parts.s, parts.e)) {}

  Sheet write() {
    sheet_.name = std::string(kSheet);
    sheet_.widths = {46, 20, 18, 70};
    sheet_.frozen_rows = 4;
    sheet_.rows.push_back(
        {plain("From the saving on the rate card to the saving that is banked", Style::title)});
    sheet_.rows.push_back({plain("Present value, before tax; what takes away is negative.", Style::note)});
    sheet_.rows.emplace_back();
    sheet_.rows.push_back(
        {plain("Step", Style::heading), plain("Amount", Style::heading), plain("Share", Style::heading)});
    const std::string in_house = pv("in_house_cost") + "-" + pv("in_house_ai");
    add("Saving on the rate card", in_house + "-" + pv("rate_card_fee"), leak_.rate_card,
        "in-house cost less the fee for all the work from month 1");
    first_ = row();
    add("Nothing saved before cutover",
        "-(" + pv("in_house_residual") + "-IF(ai_in_house_too," + pv("in_house_ai") + "-" + pv("ai_run") +
            ",0)-(" + pv("rate_card_fee") + "-" + pv("provider_fee") + "))",
        step("not_yet_saved"));
    for (const LineRow& line : line_table()) add_line(line);
    last_ = row() - 1;
    add("Banked", "SUM(B5:B" + std::to_string(last_ + 1) + ")", leak_.banked,
        "the net present value before tax");
    add("The same from the measures",
        "SUMPRODUCT(" + grid_.range("benefits") + ",factor_in_use)-SUMPRODUCT(" + grid_.range("run_costs") +
            ",factor_in_use)-SUMPRODUCT(" + grid_.range("investment") + ",factor_in_use)-SUMPRODUCT(" +
            grid_.range("events") + ",factor_in_use)",
        leak_.banked);
    return std::move(sheet_);
  }

  Chart chart() const {
    const auto column = [&](int at) {
      return std::string(kSheet) + "!" + absolute(first_ - 1, at) + ":" + absolute(last_ + 1, at);
    };
    return {.sheet = std::string(kSheet),
            .title = "What is left of the saving on the rate card",
            .categories = column(0),
            .series = {{"Present value", column(1)}},
            .row = 4,
            .column = 5,
            .bars = true};
  }

 private:
  int row() const { return static_cast<int>(sheet_.rows.size()); }

  std::string pv(std::string_view line) const {
    const bool once = line == "selection" || line == "setup" || line == "provider_training";
    if (once) return grid_.cell(line, 0);
    return "SUMPRODUCT(" + grid_.range(line) + ",factor_in_use)";
  }

  double step(std::string_view id) const {
    const auto found = std::find_if(leak_.steps.begin(), leak_.steps.end(),
                                    [&](const LeakStep& each) { return each.id == id; });
    return found == leak_.steps.end() ? 0 : found->value;
  }

  void add(std::string label, std::string text, double value, const char* note = "") {
    const std::string own = std::to_string(row() + 1);
    const Value share =
        leak_.rate_card == 0 ? Value(std::string("not defined")) : Value(value / leak_.rate_card);
    sheet_.rows.push_back({plain(std::move(label)), formula(std::move(text), value, Style::money),
                           formula("IF($B$5=0,\"not defined\",B" + own + "/$B$5)", share, Style::percent),
                           plain(note, Style::note)});
  }

  // Every line of the cash flow but the two that the first row compares.
  void add_line(const LineRow& line) {
    const bool counted = line.tag == Tag::benefit || line.tag == Tag::run || line.tag == Tag::investment ||
                         line.tag == Tag::event;
    if (!counted || line.line == Line::in_house_avoided || line.line == Line::provider_fee) return;
    std::string text = (line.tag == Tag::benefit ? "" : "-") + pv(line.id);
    // Automation on both sides alike is no leak: it is in what is not saved yet.
    if (line.line == Line::ai_run) text = "IF(ai_in_house_too,0," + text + ")";
    add(std::string(line.label), std::move(text), step(line.id));
  }

  const MonthGrid& grid_;
  Leak leak_;
  Sheet sheet_;
  int first_ = 0, last_ = 0;
};

}  // namespace

Sheet bridge_sheet(const Parts& parts, const MonthGrid& grid, std::vector<Chart>& charts) {
  BridgeSheet bridge(parts, grid);
  Sheet sheet = bridge.write();
  charts.push_back(bridge.chart());
  return sheet;
}

}  // namespace bpo::workbook
