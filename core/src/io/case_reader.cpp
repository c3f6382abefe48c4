#include "case_reader.hpp"

#include <limits>

#include "bpo/io/document.hpp"
#include "bpo/sourcing/fields.hpp"
#include "roi_reader.hpp"

namespace bpo::io {
namespace {

std::string below(const std::string& at, std::string_view path) {
  if (at.empty() || path.empty()) return at + std::string(path);
  return at + "." + std::string(path);
}

Errors placed(Errors errors, const std::string& at) {
  for (Error& error : errors) {
    const Field* field = find_scenario_field(error.path);
    if (error.allowed.empty() && field != nullptr) error.allowed = allowed(*field);
    error.path = below(at, error.path);
  }
  return errors;
}

}  // namespace

Result<Case> read_case(const Json& value, const std::string& at, const Catalogue& catalogue) {
  const Result<Given> given = read_scenario(value, catalogue);
  if (!given) return placed(given.errors(), at);
  Result<Resolved> resolved = resolve(given.value(), catalogue);
  if (!resolved) return placed(resolved.errors(), at);
  return Case{given.value(), std::move(resolved).value()};
}

double Question::number_or(const char* name, double otherwise) const {
  return document.contains(name) ? document[name].get<double>() : otherwise;
}

int Question::count_or(const char* name, int otherwise) const {
  return static_cast<int>(number_or(name, otherwise));
}

Result<Question> read_question(std::string_view text, std::string_view schema, std::span<const Field> fields,
                               const Catalogue& catalogue) {
  Result<Json> parsed = parse_document(text);
  if (!parsed) return parsed.errors();
  const Json& document = parsed.value();
  Errors errors = check_document(document, schema, fields);
  if (!document.is_object() || !document.contains("case") || !document["case"].is_object()) return errors;
  Result<Case> subject = read_case(document["case"], "case", catalogue);
  if (!subject) errors.insert(errors.end(), subject.errors().begin(), subject.errors().end());
  if (!errors.empty()) return errors;
  return Question{document, std::move(subject).value()};
}

const Output& output_asked_for(const Json& document) {
  return document.contains("output") ? *find_output(document["output"].get_ref<const std::string&>())
                                     : outputs().front();
}

Result<Lever> lever_asked_for(const Json& object, const std::string& at, const Case& subject) {
  const std::string path = object["input"].get<std::string>();
  Result<Lever> lever = find_lever(subject.resolved, path);
  if (lever) return lever;
  Error error = lever.errors().front();
  error.value = path;
  error.path = below(at, "input");
  return error;
}

Result<Bounds> bounds_asked_for(const Json& object, const std::string& at, const Lever& lever,
                                Bounds otherwise) {
  Bounds bounds = otherwise;
  Errors errors;
  const auto read = [&](const char* name, double& bound) {
    if (!object.contains(name)) return;
    bound = object[name].get<double>();
    if (!allows(*lever.field, bound)) {
      errors.push_back({ErrorCode::out_of_range, below(at, name), "must be " + allowed(*lever.field),
                        number_text(bound), allowed(*lever.field)});
    }
  };
  read("low", bounds.low);
  read("high", bounds.high);
  if (errors.empty() && !(bounds.low < bounds.high)) {
    errors.push_back({ErrorCode::not_allowed, below(at, "high"), "must be above the low end",
                      number_text(bounds.high), "above " + number_text(bounds.low)});
  }
  if (!errors.empty()) return errors;
  return bounds;
}

void write_output(JsonText& out, const Output& output) {
  out.object("output").member("id", output.id).member("label", output.label).member("unit", output.unit);
  out.end();
}

void write_lever(JsonText& out, const Lever& lever) {
  out.member("path", lever.path).member("label", lever.field->label).member("unit", lever.field->unit);
  out.member("current", lever.current).member("allowed", allowed(*lever.field));
  out.array("usual").value(lever.usual_low).value(lever.usual_high).end();
}

void write_outputs(JsonText& out, const Scenario& scenario) {
  const Evaluation evaluation = evaluate(scenario);
  const bool computable = is_computable(evaluation);
  const Measures measures = computable ? measure(scenario, evaluation, scenario.timing) : Measures{};
  out.object("measures");
  for (const Output& output : outputs()) {
    out.member(output.id, computable ? output.of(measures).value_or(std::numeric_limits<double>::quiet_NaN())
                                     : std::numeric_limits<double>::quiet_NaN());
  }
  out.end();
}

}  // namespace bpo::io
