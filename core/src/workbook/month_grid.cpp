#include "month_grid.hpp"

#include "bpo/template.hpp"
#include "names.hpp"

namespace bpo::workbook {
namespace {

constexpr int kFirstColumn = 3;  // of month 0, after label, unit and sum
constexpr int kHead = 3;         // rows above the months
constexpr double kLabelWidth = 44;
constexpr double kUnitWidth = 24;
constexpr double kMonthWidth = 13;

}  // namespace

MonthGrid::MonthGrid(int horizon, int ahead) : horizon_(horizon), ahead_(ahead) {
  add({.id = "month",
       .label = "Month",
       .unit = "0 is signing",
       .formula = "{month<}+1",
       .value = [](int month) { return static_cast<double>(month); },
       .ahead = true});
}

void MonthGrid::heading(std::string text) {
  places_.push_back({.heading = true, .row = {.label = std::move(text)}});
}

void MonthGrid::add(MonthRow row) {
  places_.push_back({.heading = false, .row = std::move(row)});
}

int MonthGrid::row_of(std::string_view id) const {
  for (std::size_t i = 0; i < places_.size(); ++i) {
    if (!places_[i].heading && places_[i].row.id == id) return kHead + static_cast<int>(i);
  }
  return -1;
}

std::string MonthGrid::range(std::string_view id) const {
  const int row = row_of(id);
  if (row < 0) return {};
  return std::string(kMonthly) + "!" + absolute(row, kFirstColumn) + ":" +
         absolute(row, kFirstColumn + horizon_);
}

std::string MonthGrid::cell(std::string_view id, int month) const {
  return std::string(kMonthly) + "!" + absolute(row_of(id), kFirstColumn + month);
}

std::string MonthGrid::reference(std::string_view name, int month) const {
  constexpr std::string_view kMonthOne = "@1";
  const auto at = [&](std::string_view id, int which) {
    return column_name(kFirstColumn + which) + std::to_string(row_of(id) + 1);
  };
  if (name.ends_with(kMonthOne)) {
    const std::string_view id = name.substr(0, name.size() - kMonthOne.size());
    return absolute(row_of(id), kFirstColumn + 1);
  }
  const std::string_view id = name.substr(0, name.size() - 1);
  if (name.back() == '<') return at(id, month - 1);
  if (name.back() == '>') return at(id, month + ahead_);
  if (name.back() == ':') {
    return absolute(row_of(id), kFirstColumn) + ":" + absolute(row_of(id), kFirstColumn + horizon_);
  }
  return has(name) ? at(name, month) : name_of(name);
}

std::vector<Cell> MonthGrid::cells(const MonthRow& row) const {
  const int last = row.to >= 0 ? row.to : row.ahead ? horizon_ + ahead_ : horizon_;
  std::vector<Cell> cells{plain(row.label), plain(row.unit, Style::note), Cell{}};
  cells.resize(static_cast<std::size_t>(kFirstColumn) + static_cast<std::size_t>(last) + 1);
  for (int month = row.from; month <= last; ++month) {
    Cell& cell = cells[static_cast<std::size_t>(kFirstColumn) + static_cast<std::size_t>(month)];
    cell.style = row.given ? Style::input : row.style;
    if (row.value) cell.value = row.value(month);
    if (!row.given) {
      cell.formula = filled(month == row.from && !row.start.empty() ? row.start : row.formula,
                            [&](std::string_view name) { return reference(name, month); });
    }
  }
  if (row.style == Style::money && last == horizon_) {
    const std::string from = column_name(kFirstColumn) + std::to_string(row_of(row.id) + 1);
    const std::string to = column_name(kFirstColumn + horizon_) + std::to_string(row_of(row.id) + 1);
    Cell& sum = cells[kFirstColumn - 1];
    sum = formula("SUM(" + from + ":" + to + ")", {}, Style::money);
    if (row.value) {
      double total = 0;
      for (int month = row.from; month <= last; ++month) total += std::get<double>(row.value(month));
      sum.value = total;
    }
  }
  return cells;
}

Sheet MonthGrid::sheet() const {
  Sheet sheet{.name = std::string(kMonthly),
              .widths = {kLabelWidth, kUnitWidth, kMonthWidth, kMonthWidth},
              .frozen_rows = kHead + 1,
              .frozen_columns = kFirstColumn};
  sheet.rows.push_back({plain("The case month by month", Style::title)});
  sheet.rows.push_back({plain(
      "Money is nominal; costs are positive; a positive net cash flow speaks for outsourcing. The third "
      "column is the sum over the term.",
      Style::note)});
  sheet.rows.emplace_back();
  for (const Place& place : places_) {
    if (place.heading) {
      sheet.rows.push_back({plain(place.row.label, Style::heading)});
    } else {
      sheet.rows.push_back(cells(place.row));
    }
  }
  sheet.rows[kHead][kFirstColumn] = plain(0.0, Style::number);  // month 0, which the others count from
  return sheet;
}

}  // namespace bpo::workbook
