#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/workbook/sheet.hpp"

namespace bpo::workbook {

/// One line of the monthly sheet. In its formula, {id} is the cell of another line in the same month, {id<}
/// in the month before, {id>} as many months later as a hire takes to train, {id@1} in month 1, {id:} the
/// line over all months of the term; any other {name} is an input by its path, or a defined name.
struct MonthRow {
  std::string id, label, unit;
  Style style = Style::number;
  std::string formula;
  std::function<Value(int)> value = nullptr;  ///< by month; null: nothing but a spreadsheet works it out
  int from = 1;                               ///< the first month that has a cell
  bool ahead = false;                         ///< goes on after the term, for those hired ahead of need
  int to = -1;                                ///< the last month that has a cell; -1: the end of the term
  bool given = false;                         ///< stands as a value, without a formula
  std::string start = {};                     ///< the formula of the first month, where it is another
};

/// Months across, lines down.
class MonthGrid {
 public:
  /// `ahead`: months after the term that hiring looks at.
  MonthGrid(int horizon, int ahead);

  void heading(std::string text);
  void add(MonthRow row);

  /// "Monthly!$D$8:$AN$8": a line over months 0 to H; empty where there is no such line.
  std::string range(std::string_view id) const;
  /// "Monthly!$E$8": a line in one month.
  std::string cell(std::string_view id, int month) const;
  bool has(std::string_view id) const { return row_of(id) >= 0; }

  int horizon() const { return horizon_; }
  Sheet sheet() const;

 private:
  struct Place {
    bool heading = false;
    MonthRow row;
  };
  int row_of(std::string_view id) const;
  std::string reference(std::string_view name, int month) const;
  std::vector<Cell> cells(const MonthRow& row) const;

  int horizon_, ahead_;
  std::vector<Place> places_;
};

inline constexpr std::string_view kMonthly = "Monthly";

}  // namespace bpo::workbook
