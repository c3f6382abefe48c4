#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bpo::workbook {

/// How a cell looks: what it is for, or how its number is written.
enum class Style {
  text,
  title,
  heading,
  note,
  input,  ///< the reader's to change
  input_percent,
  number,   ///< up to two decimals
  money,    ///< whole units of the currency
  percent,  ///< of a fraction
  factor,   ///< six decimals
};
std::string_view wire_name(Style style);

using Value = std::variant<std::monostate, double, std::string, bool>;

/// What stands in one cell. A formula has the value the core works out for it, where it does.
struct Cell {
  Style style = Style::text;
  std::string formula;  ///< without "="; empty for a plain value
  Value value;
};

/// What may be typed into a cell.
struct Allowed {
  int row = 0, column = 0;
  double low = 0, high = 0;
  bool above_low = false;            ///< the low bound itself is not allowed
  bool whole = false;                ///< whole numbers only
  std::vector<std::string> choices;  ///< one of these instead of a number
};

/// A sheet; rows and columns are counted from 0, a row may be shorter than another.
struct Sheet {
  std::string name;
  std::vector<double> widths;  ///< of columns, in characters; the last one for all that follow
  int frozen_rows = 0, frozen_columns = 0;
  std::vector<std::vector<Cell>> rows;
  std::vector<Allowed> allowed;
};

/// A name for a cell or a range: "inhouse_salary" for "Inputs!$C$12".
struct Name {
  std::string name, refers_to;
};

struct Series {
  std::string title, values;  ///< a range
};
struct Chart {
  std::string sheet, title, categories;
  std::vector<Series> series;
  int row = 0, column = 0;  ///< where its upper left corner lies
  bool bars = false;        ///< else lines
};

struct Workbook {
  std::vector<Sheet> sheets;
  std::vector<Name> names;
  std::vector<Chart> charts;
};

/// "A", "Z", "AA" ... of a column counted from 0.
std::string column_name(int column);

/// "$C$12" of a row and a column counted from 0.
std::string absolute(int row, int column);

Cell plain(std::string text, Style style = Style::text);
Cell plain(double number, Style style);
Cell formula(std::string text, Value value, Style style);

}  // namespace bpo::workbook
