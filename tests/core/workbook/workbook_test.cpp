#include "bpo/workbook/workbook.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "bpo/sourcing/lines.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;
using workbook::Cell;
using workbook::Sheet;
using workbook::Workbook;

namespace {

Workbook book_of(const Given& given) {
  const Resolved resolved = resolve(given, test::catalogue()).value();
  return workbook::workbook_of(resolved, evaluate(resolved.scenario), test::catalogue());
}

const Sheet& sheet_of(const Workbook& book, std::string_view name) {
  const auto found = std::find_if(book.sheets.begin(), book.sheets.end(),
                                  [&](const Sheet& each) { return each.name == name; });
  REQUIRE(found != book.sheets.end());
  return *found;
}

std::string text_of(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text == nullptr ? std::string() : *text;
}

const std::vector<Cell>& row_of(const Sheet& sheet, std::string_view label) {
  const auto found = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
    return !row.empty() && text_of(row.front()) == label && row.size() > 1;
  });
  REQUIRE(found != sheet.rows.end());
  return *found;
}

template <typename Visit>
void for_each_formula(const Workbook& book, Visit visit) {
  for (const Sheet& sheet : book.sheets) {
    for (const auto& row : sheet.rows) {
      for (const Cell& cell : row) {
        if (!cell.formula.empty()) visit(sheet, cell);
      }
    }
  }
}

}  // namespace

TEST_CASE("columns are named as a spreadsheet names them") {
  CHECK(workbook::column_name(0) == "A");
  CHECK(workbook::column_name(25) == "Z");
  CHECK(workbook::column_name(26) == "AA");
  CHECK(workbook::column_name(701) == "ZZ");
  CHECK(workbook::column_name(702) == "AAA");
  CHECK(workbook::absolute(11, 2) == "$C$12");
}

TEST_CASE("the worked example's measures stand beside their formulas") {
  const Workbook book = book_of(test::e1_given());
  const auto& npv = row_of(sheet_of(book, "Measures"), "Net present value");
  CHECK(npv[1].formula == "SUMPRODUCT(net_cash_flow,factor_end)");
  CHECK(std::get<double>(npv[1].value) == Approx(1970451.45).epsilon(1e-8));
  CHECK(std::get<double>(npv[2].value) == Approx(1977101.44).epsilon(1e-8));
  const auto& back = row_of(sheet_of(book, "Measures"), "Payback");
  CHECK(std::get<double>(back[1].value) == Approx(9.918).epsilon(1e-4));
}

TEST_CASE("every line of the model has its row, and every placeholder is filled") {
  for (const unsigned seed : {1U, 2U, 3U, 5U, 8U, 13U, 21U, 34U, 55U, 89U}) {
    const Workbook book = book_of(test::random_case(seed));
    const Sheet& monthly = sheet_of(book, "Monthly");
    for (const LineRow& line : line_table()) row_of(monthly, line.label);
    for_each_formula(book, [&](const Sheet& sheet, const Cell& cell) {
      INFO(sheet.name << ": " << cell.formula);
      CHECK(cell.formula.find_first_of("{}[]") == std::string::npos);
    });
  }
}

TEST_CASE("every name is given once") {
  for (const unsigned seed : {1U, 2U, 3U, 5U, 8U, 13U, 21U, 34U, 55U, 89U}) {
    std::set<std::string> names;
    for (const workbook::Name& name : book_of(test::random_case(seed)).names) {
      INFO(name.name);
      CHECK(names.insert(name.name).second);
    }
  }
}

TEST_CASE("what a queue needs stands as values that say so, and nothing else does") {
  Given given = test::default_given();
  given.numbers.erase("work.headcount");
  given.lists["inhouse.intervals"] = std::vector<double>(40, 60.0);
  given.numbers["inhouse.intervals_per_week"] = 5;
  const Workbook book = book_of(given);
  for (const auto& row : sheet_of(book, "Monthly").rows) {
    const bool queued =
        !row.empty() && text_of(row.front()).find("computed by the explorer") != std::string::npos;
    for (std::size_t column = 4; column < row.size(); ++column) CHECK(row[column].formula.empty() == queued);
  }
}

TEST_CASE("a scorecard gets a sheet between the scenarios and the sources, whose scores are formulas") {
  const Resolved resolved = resolve(test::random_case(1), test::catalogue()).value();
  const workbook::Providers card{
      .criteria = {{"Price", "USD", 3, 12, 2}, {"Years", "years", 1, 0, 10}},
      .must_haves = {"Certificate"},
      .candidates = {{"Alpha", {{7, 0.5, "7", "offer"}, {5, 0.5, "not known", ""}}, {false}},
                     {"Beta", {{2, 1, "2", ""}, {10, 1, "10", ""}}, {true}}}};
  const Workbook book =
      workbook::workbook_of(resolved, evaluate(resolved.scenario), test::catalogue(), &card);
  REQUIRE(book.sheets.size() == 8);
  CHECK(book.sheets[5].name == "Scenarios");
  CHECK(book.sheets[6].name == "Providers");
  const Sheet& sheet = sheet_of(book, "Providers");
  const std::vector<Cell>& score = row_of(sheet, "Score of 100");
  CHECK(std::get<double>(score[6].value) == Approx(50));
  CHECK(text_of(score[7]) == "left out");
  CHECK_FALSE(score[6].formula.empty());
  CHECK(std::get<double>(row_of(sheet, "Rank")[6].value) == 1);
  CHECK(text_of(row_of(sheet, "Alpha, Price")[2]) == "offer");
  CHECK(sheet.allowed.size() == 2);
}
