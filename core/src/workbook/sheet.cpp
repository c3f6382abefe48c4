#include "bpo/workbook/sheet.hpp"

#include <algorithm>

namespace bpo::workbook {

std::string_view wire_name(Style style) {
  switch (style) {
    case Style::text:
      return "text";
    case Style::title:
      return "title";
    case Style::heading:
      return "heading";
    case Style::note:
      return "note";
    case Style::input:
      return "input";
    case Style::input_percent:
      return "input_percent";
    case Style::number:
      return "number";
    case Style::money:
      return "money";
    case Style::percent:
      return "percent";
    case Style::factor:
      return "factor";
  }
  return "text";
}

std::string column_name(int column) {
  constexpr int kLetters = 26;
  std::string name;
  for (int rest = column; rest >= 0; rest = rest / kLetters - 1)
    name += static_cast<char>('A' + rest % kLetters);
  std::reverse(name.begin(), name.end());
  return name;
}

std::string absolute(int row, int column) {
  return "$" + column_name(column) + "$" + std::to_string(row + 1);
}

Cell plain(std::string text, Style style) {
  return {.style = style, .formula = {}, .value = std::move(text)};
}

Cell plain(double number, Style style) {
  return {.style = style, .formula = {}, .value = number};
}

Cell formula(std::string text, Value value, Style style) {
  return {.style = style, .formula = std::move(text), .value = std::move(value)};
}

}  // namespace bpo::workbook
