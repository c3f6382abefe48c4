#include "bpo/io/project_document.hpp"

#include <array>
#include <vector>

#include "bpo/io/document.hpp"
#include "bpo/market/forecast.hpp"
#include "field_checker.hpp"
#include "project_question.hpp"

namespace bpo::io {
namespace {

constexpr double kEarliest = 1800;
constexpr double kLatest = 2200;
constexpr int kMostPoints = 400;
constexpr int kMostValues = 10'000;

// clang-format off: tables, one input a block
constexpr std::array kFields{
    Field{.path = "name",
          .label = "Name",
          .kind = Kind::text,
          .group = "History",
          .depth = "standard",
          .help = "What the sizes are of, for titles."},
    Field{.path = "unit",
          .label = "Unit",
          .kind = Kind::text,
          .group = "History",
          .depth = "standard",
          .help = "The unit of the sizes, as it is to be shown."},
    Field{.path = "series",
          .label = "A series of the catalogue",
          .kind = Kind::code,
          .group = "History",
          .depth = "quick",
          .help = "A published yearly series, instead of points of your own."},
    Field{
        .path = "points",
        .label = "Own points",
        .kind = Kind::records,
        .min_items = 1,
        .max_items = kMostPoints,
        .group = "History",
        .depth = "quick",
        .help = "One size a year, in any order. Only the last run of years without a gap is projected from."},
    Field{.path = "points[].year",
          .label = "Year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .required = true,
          .group = "History",
          .depth = "quick",
          .help = "Each year once."},
    Field{.path = "points[].value",
          .label = "Size",
          .low = 0,
          .high = kLargestSize,
          .required = true,
          .group = "History",
          .depth = "quick",
          .help = "The size in that year."},
    Field{.path = "points[].kind",
          .label = "Kind",
          .kind = Kind::choice,
          .choices = "actual|estimate",
          .group = "History",
          .depth = "expert",
          .help = "Whether the size was measured or estimated; a projection is no history."},
    Field{.path = "points[].note",
          .label = "Note",
          .kind = Kind::text,
          .group = "History",
          .depth = "expert",
          .help = "What is to be known about the size."},
    Field{.path = "basis",
          .label = "Show sizes as",
          .kind = Kind::choice,
          .choices = "absolute|indexed",
          .group = "History",
          .depth = "standard",
          .help = "As they are given (the default), or as an index, 100 in the first year."},
    Field{.path = "factors",
          .label = "Factors of a basis",
          .kind = Kind::records,
          .min_items = 1,
          .max_items = kMostPoints,
          .group = "History",
          .depth = "expert",
          .help = "What each size is multiplied by, as a basis of a market answer gives them: every year of "
                  "the history needs one. Not with basis."},
    Field{.path = "factors[].year",
          .label = "Year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .required = true,
          .group = "History",
          .depth = "expert",
          .help = "Each year once."},
    Field{.path = "factors[].factor",
          .label = "Factor",
          .low = 0,
          .high = kLargestSize,
          .above_low = true,
          .required = true,
          .group = "History",
          .depth = "expert",
          .help = "What the size of that year is multiplied by."},
    Field{.path = "horizon",
          .label = "Years ahead",
          .unit = "years",
          .kind = Kind::integer,
          .low = 1,
          .high = 15,
          .usual_high = market::kMeasuredHorizon,
          .group = "Projection",
          .depth = "quick",
          .help = "How far to look, 5 years unless given. The intervals were measured up to 6 years ahead."},
    Field{.path = "method",
          .label = "How to project",
          .kind = Kind::choice,
          .choices = "trend|constant|logistic|gompertz|bass",
          .group = "Projection",
          .depth = "standard",
          .help = "The trend (the default) forecasts best; a curve shows where growth would lead if it had "
                  "that shape."},
    Field{
        .path = "ceiling",
        .label = "Ceiling",
        .low = 0,
        .high = kLargestSize,
        .above_low = true,
        .group = "Projection",
        .depth = "standard",
        .help =
            "Where a logistic or Gompertz curve ends, if you know: households times the highest share, say."},
};

constexpr std::array kLineFields{
    Field{.path = "id", .kind = Kind::text, .required = true},
    Field{.path = "start_year", .kind = Kind::integer, .low = kEarliest, .high = kLatest},
    Field{.path = "values",
          .kind = Kind::numbers,
          .low = -market::kLargestValue,
          .high = market::kLargestValue,
          .min_items = 1,
          .max_items = kMostValues,
          .required = true},
    Field{.path = "horizon",
          .kind = Kind::integer,
          .low = 1,
          .high = market::kLongestHorizon,
          .required = true},
};
// clang-format on

void put_intervals(Json& json, const char* low, const char* high,
                   const std::vector<market::Interval>& intervals) {
  Json lows = Json::array();
  Json highs = Json::array();
  for (const market::Interval& interval : intervals) {
    lows.push_back(interval.low);
    highs.push_back(interval.high);
  }
  json[low] = std::move(lows);
  json[high] = std::move(highs);
}

/// An error document that says which line it is about.
std::string refused_line(const Errors& errors, const Json& line) {
  Json refusal = parse(error_document(errors)).value();
  if (line.contains("id")) refusal["id"] = line["id"];
  return refusal.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string answer_line(const Json& line) {
  Errors errors;
  check_fields(line, kLineFields, errors);
  if (!errors.empty()) return refused_line(errors, line);
  const auto horizon = static_cast<int>(line["horizon"].get<double>());
  const market::Forecast forecast = market::forecast(line["values"].get<std::vector<double>>(), horizon);
  Json answer = Json::object();
  answer["id"] = line["id"];
  answer["mean"] = forecast.mean;
  put_intervals(answer, "lo95", "hi95", forecast.at95);
  put_intervals(answer, "lo80", "hi80", forecast.at80);
  put_intervals(answer, "lo50", "hi50", forecast.at50);
  answer["method"] = forecast.method;
  return answer.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool is_line(const Json& document) {
  return document.is_object() && !document.contains("schema") &&
         (document.contains("values") || document.contains("id"));
}

}  // namespace

std::span<const Field> project_fields() {
  return kFields;
}

std::string answer_project(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = parse_document(text);
  if (!document) return error_document(document.errors());
  if (is_line(document.value())) return answer_line(document.value());
  const Errors errors = check_document(document.value(), "bpo-project/1", kFields);
  if (!errors.empty()) return error_document(errors);
  const Result<ProjectQuestion> question = read_project(document.value(), catalogue);
  if (!question) return error_document(question.errors());
  return write_project_result(question.value()).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace bpo::io
