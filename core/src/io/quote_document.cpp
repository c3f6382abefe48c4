#include "bpo/io/quote_document.hpp"

#include <algorithm>
#include <array>

#include "bpo/io/document.hpp"
#include "bpo/quote/reading.hpp"
#include "bpo/quote/worth.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"
#include "field_checker.hpp"
#include "quote_writer.hpp"

namespace bpo::io {
namespace {

constexpr int kMostLines = 200, kLongestText = 20'000;

constexpr std::array kFields{
    kCaseField,
    Field{.path = "lines",
          .label = "Lines of the quote",
          .kind = Kind::texts,
          .min_items = 1,
          .max_items = kMostLines,
          .help = "One text a line, each read by itself. Instead of the text below."},
    Field{
        .path = "text",
        .label = "Quote",
        .kind = Kind::text,
        .max_items = kLongestText,
        .help =
            "The quote as it was pasted, at most 200 lines. What follows a heading such as \"Not included:\" "
            "up to an empty line stands under it."},
};

Result<std::vector<quote::QuoteLine>> lines_asked_for(const Json& document) {
  const bool as_lines = document.contains("lines"), as_text = document.contains("text");
  if (as_lines == as_text) {
    return Error{
        as_lines ? ErrorCode::not_allowed : ErrorCode::missing, as_lines ? "text" : "lines",
        as_lines ? "is there besides the lines" : "is missing: give the lines of the quote or its text", "",
        "lines or text"};
  }
  if (as_text) {
    const auto lines = quote::lines_of(document["text"].get_ref<const std::string&>());
    if (lines.size() > kMostLines) {
      return Error{ErrorCode::out_of_range, "text", "has too many lines",
                   number_text(static_cast<double>(lines.size())), "at most 200 lines"};
    }
    return lines;
  }
  std::vector<quote::QuoteLine> lines;
  for (const Json& line : document["lines"]) lines.push_back({line.get<std::string>(), {}});
  return lines;
}

bool is_blank(const quote::QuoteLine& line) {
  return line.text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Why the lines cannot be answered for, if they cannot.
Errors check_readings(const char* path, const std::vector<quote::QuoteLine>& lines,
                      const std::vector<quote::LineReading>& readings) {
  if (std::all_of(lines.begin(), lines.end(), is_blank))
    return {Error{ErrorCode::missing, path, "is empty", "", "the lines of a quote, in English"}};
  const auto is_foreign = [](const quote::LineReading& one) {
    return one.kind == quote::LineKind::other_language;
  };
  const auto foreign = std::find_if(readings.begin(), readings.end(), is_foreign);
  if (2 * std::count_if(readings.begin(), readings.end(), is_foreign) >=
      std::count_if(lines.begin(), lines.end(), [](const auto& line) { return !is_blank(line); })) {
    const std::string language =
        foreign->language.empty() ? "another script" : std::string(foreign->language);
    return {Error{ErrorCode::not_allowed, path, "reads as " + language + ", and only English is understood",
                  quoted(Json(lines[static_cast<std::size_t>(foreign - readings.begin())].text)),
                  "a quote in English"}};
  }
  if (std::none_of(readings.begin(), readings.end(),
                   [](const quote::LineReading& one) { return !one.readings.empty(); })) {
    return {Error{ErrorCode::not_allowed, path, "names no price and no cost that is understood",
                  quoted(Json(lines.front().text)), "lines such as \"Setup fee: $5,000\""}};
  }
  return {};
}

}  // namespace

std::span<const Field> quote_fields() {
  return kFields;
}

std::string answer_quote(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question = read_question(document, "bpo-quote/1", kFields, catalogue);
  if (!question) return error_document(question.errors());
  const Json& json = question.value().document;
  const auto lines = lines_asked_for(json);
  if (!lines) return error_document(lines.errors());
  std::vector<quote::LineReading> readings;
  for (const quote::QuoteLine& line : lines.value()) readings.push_back(quote::read_line(line));
  const Errors errors = check_readings(json.contains("text") ? "text" : "lines", lines.value(), readings);
  if (!errors.empty()) return error_document(errors);
  return write_quote_result(question.value().subject.resolved.scenario, lines.value(), readings);
}

}  // namespace bpo::io
