#include <array>
#include <limits>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/flip_points.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"

namespace bpo::io {
namespace {

constexpr std::array kFields{kCaseField};

void write_point(JsonText& out, const FlipPoint& point) {
  out.object();
  write_lever(out, point.lever);
  out.member("value", point.value.value_or(std::numeric_limits<double>::quiet_NaN()));
  if (point.value) {
    out.member("change", *point.value - point.lever.current).member("share_of_range", point.share_of_range);
    out.member("inside_usual",
               *point.value >= point.lever.usual_low && *point.value <= point.lever.usual_high);
  } else {
    out.member("reason", point.reason);
  }
  out.end();
}

void write_half(JsonText& out, std::string_view name, const Lever& lever, double value) {
  out.object(name);
  write_lever(out, lever);
  out.member("value", value).end();
}

}  // namespace

std::span<const Field> flip_fields() {
  return kFields;
}

std::string answer_flip(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question = read_question(document, "bpo-flip/1", kFields, catalogue);
  if (!question) return error_document(question.errors());
  const Case& subject = question.value().subject;
  const Flips flips = flip_points(subject.given, subject.resolved, catalogue);

  JsonText out;
  out.object().member("schema", "bpo-flip-result/1").member("currency", subject.resolved.scenario.currency);
  out.member("npv", npv_of(subject.resolved.scenario)).array("points");
  for (const FlipPoint& point : flips.points) write_point(out, point);
  out.end();
  if (flips.pair) {
    out.object("pair");
    write_half(out, "x", flips.pair->x, flips.pair->x_value);
    write_half(out, "y", flips.pair->y, flips.pair->y_value);
    out.member("share_of_range", flips.pair->share_of_range).end();
  }
  return out.member("evaluations", flips.evaluations).end().text();
}

}  // namespace bpo::io
