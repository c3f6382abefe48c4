#include <algorithm>
#include <array>
#include <cmath>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/contour.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"

namespace bpo::io {
namespace {

constexpr int kUsualPoints = 41;

constexpr std::string_view kInputHelp = "Path of the number along this side, inhouse.salary.";
constexpr std::string_view kLowHelp = "Where the side begins; the low end of the usual range unless given.";
constexpr std::string_view kHighHelp = "Where it ends; the high end of the usual range unless given.";

constexpr std::array kFields{
    kCaseField,
    kOutputField,
    Field{.path = "x.input", .label = "Across", .kind = Kind::text, .required = true, .help = kInputHelp},
    Field{.path = "x.low", .label = "From", .help = kLowHelp},
    Field{.path = "x.high", .label = "To", .help = kHighHelp},
    Field{.path = "y.input", .label = "Upwards", .kind = Kind::text, .required = true, .help = kInputHelp},
    Field{.path = "y.low", .label = "From", .help = kLowHelp},
    Field{.path = "y.high", .label = "To", .help = kHighHelp},
    Field{.path = "points",
          .label = "Points a side",
          .kind = Kind::integer,
          .low = 2,
          .high = 81,
          .help = "41 unless given; fewer for an input that takes whole numbers only."},
    Field{.path = "level",
          .label = "Level of the line",
          .help = "The line is drawn where the output has this value; 0 unless given."},
};

struct Side {
  Lever lever;
  std::vector<double> values;
};

Result<Side> read_side(const Question& question, const char* name) {
  const Json& object = question.document[name];
  const Result<Lever> lever = lever_asked_for(object, name, question.subject);
  if (!lever) return lever.errors();
  const Result<Bounds> bounds =
      bounds_asked_for(object, name, lever.value(), {lever.value().usual_low, lever.value().usual_high});
  if (!bounds) return bounds.errors();
  return Side{lever.value(), spread_evenly(lever.value(), bounds.value().low, bounds.value().high,
                                           question.count_or("points", kUsualPoints))};
}

void write_side(JsonText& out, std::string_view name, const Side& side) {
  out.object(name);
  write_lever(out, side.lever);
  out.member("values", side.values).end();
}

void write_lines(JsonText& out, const std::vector<Polyline>& lines) {
  out.array("lines");
  for (const Polyline& line : lines) {
    out.array();
    for (const auto& point : line) out.value(std::span<const double>(point));
    out.end();
  }
  out.end();
}

}  // namespace

std::span<const Field> grid_fields() {
  return kFields;
}

std::string answer_grid(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question = read_question(document, "bpo-grid/1", kFields, catalogue);
  if (!question) return error_document(question.errors());
  const Result<Side> x = read_side(question.value(), "x");
  const Result<Side> y = read_side(question.value(), "y");
  Errors errors = x ? Errors{} : x.errors();
  if (!y) errors.insert(errors.end(), y.errors().begin(), y.errors().end());
  if (x && y && x.value().lever.path == y.value().lever.path) {
    errors.push_back(
        {ErrorCode::not_allowed, "y.input", "must differ from x.input", y.value().lever.path, ""});
  }
  if (!errors.empty()) return error_document(errors);

  const Output& output = output_asked_for(question.value().document);
  const double level = question.value().number_or("level", 0);
  const Side& across = x.value();
  const Side& upwards = y.value();
  Response response(question.value().subject.given, catalogue, output, across.lever.path, upwards.lever.path);
  std::vector<double> values;
  values.reserve(across.values.size() * upwards.values.size());
  for (const double at_y : upwards.values) {
    for (const double at_x : across.values) values.push_back(response(at_x, at_y));
  }

  const Scenario& scenario = question.value().subject.resolved.scenario;
  JsonText out;
  out.object().member("schema", "bpo-grid-result/1").member("currency", scenario.currency);
  write_output(out, output);
  out.member("current_output", output_of(scenario, output));
  write_side(out, "x", across);
  write_side(out, "y", upwards);
  out.array("rows");
  for (std::size_t j = 0; j < upwards.values.size(); ++j) {
    out.value(std::span<const double>(values).subspan(j * across.values.size(), across.values.size()));
  }
  out.end();
  out.member("undefined", static_cast<int>(std::count_if(values.begin(), values.end(),
                                                         [](double value) { return std::isnan(value); })));
  out.member("level", level);
  write_lines(out, contour(across.values, upwards.values, values, level));
  return out.end().text();
}

}  // namespace bpo::io
