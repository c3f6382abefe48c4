#include <algorithm>
#include <array>
#include <optional>

#include "bpo/io/document.hpp"
#include "bpo/io/schema_document.hpp"
#include "bpo/io/workbook_document.hpp"
#include "bpo/workbook/workbook.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"
#include "score_reader.hpp"

namespace bpo::io {
namespace {

using workbook::Cell;

constexpr std::array kFields{kCaseField,
                             Field{.path = "score",
                                   .label = "Scorecard",
                                   .kind = Kind::document,
                                   .choices = "bpo-score/1",
                                   .help = "Candidates and their marks, for a sheet of providers."}};

/// What is known of a mark, in words.
std::string known(const Rating& rating) {
  if (!rating.value) return "not known";
  if (*rating.low == *rating.high) return number_text(*rating.value);
  return number_text(*rating.low) + " to " + number_text(*rating.high) + ", most likely " +
         number_text(*rating.value);
}

workbook::Providers::Mark mark_of(const Rating& rating, const decision::Worth& worth,
                                  const Criterion& criterion) {
  const bool certain = rating.value && *rating.low == *rating.high;
  const double equal = criterion.worst + worth.expected() * (criterion.best - criterion.worst);
  return {certain ? *rating.value : equal, worth.expected(), known(rating), rating.note};
}

workbook::Providers providers_of(const ScoreQuestion& question) {
  workbook::Providers providers{.must_haves = question.must_haves};
  for (const Criterion& one : question.criteria)
    providers.criteria.push_back({one.label, one.unit, one.weight, one.worst, one.best});
  for (const Candidate& one : question.candidates) {
    workbook::Providers::Candidate candidate{.name = one.name};
    for (std::size_t j = 0; j < question.criteria.size(); ++j)
      candidate.marks.push_back(mark_of(one.ratings[j], one.worths[j], question.criteria[j]));
    for (const std::string& must : question.must_haves)
      candidate.misses.push_back(std::find(one.fails.begin(), one.fails.end(), must) != one.fails.end());
    providers.candidates.push_back(std::move(candidate));
  }
  return providers;
}

/// The scorecard of a document, none where it has none; errors with their path below "score".
Result<std::optional<workbook::Providers>> read_providers(const Json& document) {
  if (!document.contains("score")) return std::optional<workbook::Providers>();
  Result<ScoreQuestion> question = read_score(document["score"]);
  if (question) return std::optional(providers_of(question.value()));
  Errors errors = question.errors();
  for (Error& error : errors) error.path = error.path.empty() ? "score" : "score." + error.path;
  return errors;
}

void write_value(JsonText& out, const workbook::Value& value) {
  if (const auto* number = std::get_if<double>(&value)) {
    out.member("number", *number);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    out.member("text", *text);
  } else if (const auto* flag = std::get_if<bool>(&value)) {
    out.member("flag", *flag);
  }
}

void write_cell(JsonText& out, const Cell& cell) {
  const bool empty = cell.formula.empty() && std::holds_alternative<std::monostate>(cell.value);
  if (empty) {
    out.null();
    return;
  }
  out.object();
  if (cell.style != workbook::Style::text) out.member("style", workbook::wire_name(cell.style));
  if (!cell.formula.empty()) out.member("formula", cell.formula);
  write_value(out, cell.value);
  out.end();
}

void write_allowed(JsonText& out, const workbook::Allowed& allowed) {
  out.object().member("cell", workbook::column_name(allowed.column) + std::to_string(allowed.row + 1));
  if (!allowed.choices.empty()) {
    out.array("choices");
    for (const std::string& choice : allowed.choices) out.value(choice);
    out.end();
  } else {
    out.member("low", allowed.low).member("high", allowed.high).member("above_low", allowed.above_low);
    out.member("whole", allowed.whole);
  }
  out.end();
}

void write_sheet(JsonText& out, const workbook::Sheet& sheet) {
  out.object().member("name", sheet.name).member("widths", sheet.widths);
  out.member("frozen_rows", sheet.frozen_rows).member("frozen_columns", sheet.frozen_columns);
  out.array("rows");
  for (const auto& row : sheet.rows) {
    out.array();
    for (const Cell& cell : row) write_cell(out, cell);
    out.end();
  }
  out.end().array("allowed");
  for (const workbook::Allowed& allowed : sheet.allowed) write_allowed(out, allowed);
  out.end().end();
}

void write_chart(JsonText& out, const workbook::Chart& chart) {
  out.object().member("sheet", chart.sheet).member("title", chart.title);
  out.member("kind", chart.bars ? "bars" : "lines").member("categories", chart.categories);
  out.member("row", chart.row).member("column", chart.column).array("series");
  for (const workbook::Series& series : chart.series)
    out.object().member("title", series.title).member("values", series.values).end();
  out.end().end();
}

}  // namespace

std::span<const Field> workbook_fields() {
  return kFields;
}

std::span<const DocumentKind> workbook_documents() {
  static constexpr std::array<DocumentKind, 1> kDocuments{
      {{"workbook", "Workbook of a case", workbook_fields}}};
  return kDocuments;
}

std::string answer_workbook(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question = read_question(document, "bpo-workbook/1", kFields, catalogue);
  if (!question) return error_document(question.errors());
  const Resolved& resolved = question.value().subject.resolved;
  const Evaluation evaluation = evaluate(resolved.scenario);
  const auto providers = read_providers(question.value().document);
  if (!providers) return error_document(providers.errors());
  const workbook::Workbook book = workbook::workbook_of(resolved, evaluation, catalogue,
                                                        providers.value() ? &*providers.value() : nullptr);

  JsonText out;
  out.object().member("schema", "bpo-workbook-result/1").member("currency", resolved.scenario.currency);
  out.array("sheets");
  for (const workbook::Sheet& sheet : book.sheets) write_sheet(out, sheet);
  out.end().array("names");
  for (const workbook::Name& name : book.names)
    out.object().member("name", name.name).member("refers_to", name.refers_to).end();
  out.end().array("charts");
  for (const workbook::Chart& chart : book.charts) write_chart(out, chart);
  return out.end().end().text();
}

}  // namespace bpo::io
