#include <algorithm>
#include <array>
#include <limits>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/fields.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"

namespace bpo::io {
namespace {

constexpr int kMostCases = 6;

constexpr std::array kFields{
    Field{.path = "cases",
          .label = "Cases",
          .kind = Kind::records,
          .min_items = 1,
          .max_items = kMostCases,
          .required = true,
          .help = "The savings scenarios to be set side by side."},
    Field{.path = "cases[].name", .label = "Name", .kind = Kind::text, .help = "What to call the case."},
    Field{.path = "cases[].case",
          .label = "Case",
          .kind = Kind::document,
          .choices = "bpo-roi/1",
          .required = true,
          .help = "A savings scenario."},
    kOutputField,
    Field{.path = "from",
          .label = "Bridge from",
          .kind = Kind::integer,
          .low = 0,
          .high = kMostCases - 1,
          .help = "Which case the bridges start from, counted from 0; the first unless given."},
    Field{.path = "to",
          .label = "Bridge to",
          .kind = Kind::integer,
          .low = 0,
          .high = kMostCases - 1,
          .help = "Which case the bridge leads to; one bridge to each of the others unless given."},
};
constexpr std::array kModelFields{kCaseField};

Result<std::vector<Case>> read_cases(const Json& document, const Catalogue& catalogue) {
  std::vector<Case> cases;
  Errors errors;
  for (std::size_t i = 0; i < document["cases"].size(); ++i) {
    const std::string at = "cases[" + std::to_string(i) + "].case";
    Result<Case> read = read_case(document["cases"][i]["case"], at, catalogue);
    if (!read) {
      errors.insert(errors.end(), read.errors().begin(), read.errors().end());
      continue;
    }
    cases.push_back(std::move(read).value());
    const std::string& currency = cases.back().resolved.scenario.currency;
    const std::string& first = cases.front().resolved.scenario.currency;
    if (currency != first) {
      errors.push_back({ErrorCode::not_allowed, at + ".client.currency",
                        "must be the currency of the first case", currency, first});
    }
  }
  const auto which = [&](const char* name) {
    const double index = document.value(name, 0.0);
    if (index < static_cast<double>(document["cases"].size())) return;
    errors.push_back({ErrorCode::out_of_range, name, "must be one of the cases", number_text(index),
                      "0 to " + number_text(static_cast<double>(document["cases"].size()) - 1)});
  };
  which("from");
  which("to");
  if (!errors.empty()) return errors;
  return cases;
}

void write_value(JsonText& out, std::string_view name, const Input* input) {
  out.name(name);
  if (input == nullptr) {
    out.null();
  } else if (!input->list.empty()) {
    out.value(input->list);
  } else if (!input->text.empty()) {
    out.value(input->text);
  } else {
    out.value(input->value);
  }
}

void write_difference(JsonText& out, const Difference& difference) {
  out.object().member("path", difference.path);
  if (difference.field != nullptr)
    out.member("label", difference.field->label).member("unit", difference.field->unit);
  write_value(out, "from", difference.from);
  write_value(out, "to", difference.to);
  const auto given = [](const Input* input) { return input != nullptr && input->origin == Origin::user; };
  out.member("given", given(difference.from) && given(difference.to) ? "both"
                      : given(difference.from)                       ? "from"
                                                                     : "to");
  out.end();
}

void write_bridge(JsonText& out, const CaseBridge& bridge, int from, int to) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  out.object().member("from", from).member("to", to);
  out.member("from_value", bridge.from.value_or(kNone)).member("to_value", bridge.to.value_or(kNone));
  out.member("change", bridge.to.value_or(kNone) - bridge.from.value_or(kNone));
  out.array("steps");
  for (const BridgeStep& step : bridge.steps) {
    out.object().member("label", step.label).member("value", step.value).array("inputs");
    for (const Difference& difference : step.inputs) write_difference(out, difference);
    out.end().end();
  }
  out.end();
  out.member("residual", bridge.residual).member("evaluations", bridge.coalitions);
  if (!bridge.reason.empty()) out.member("reason", bridge.reason);
  out.end();
}

void write_bridges(JsonText& out, const Json& document, const std::vector<Case>& cases,
                   const Catalogue& catalogue, const Output& output) {
  const int from = static_cast<int>(document.value("from", 0.0));
  const int only = static_cast<int>(document.value("to", -1.0));
  out.array("bridges");
  for (int to = 0; to < static_cast<int>(cases.size()); ++to) {
    if (to == from || (only >= 0 && to != only)) continue;
    write_bridge(out,
                 bridge_between(cases[static_cast<std::size_t>(from)], cases[static_cast<std::size_t>(to)],
                                catalogue, output),
                 from, to);
  }
  out.end();
}

// The price a model comes at, and where it is from.
void write_price(JsonText& out, const Resolved& resolved) {
  for (const Input& input : resolved.inputs) {
    if (input.path == "option.pricing") out.member("pricing", input.text);
    if (input.path != "option.locations[0].rate") continue;
    out.member("rate", input.value).member("rate_origin", wire_name(input.origin));
    out.member("rate_confidence", input.confidence);
  }
}

void write_model(JsonText& out, std::string_view model, const Case& base, const Catalogue& catalogue) {
  out.object().member("model", model);
  const Result<Resolved> resolved = resolve(under_model(base, model), catalogue);
  if (resolved) {
    write_price(out, resolved.value());
    write_outputs(out, resolved.value().scenario);
  } else {
    out.array("refused");
    for (const Error& error : resolved.errors()) {
      out.object().member("path", error.path).member("message", error.message).end();
    }
    out.end();
  }
  out.end();
}

}  // namespace

std::span<const Field> compare_fields() {
  return kFields;
}

std::span<const Field> models_fields() {
  return kModelFields;
}

std::string answer_compare(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-compare/1", kFields);
  if (!document) return error_document(document.errors());
  const Result<std::vector<Case>> cases = read_cases(document.value(), catalogue);
  if (!cases) return error_document(cases.errors());

  const Output& output = output_asked_for(document.value());
  JsonText out;
  out.object().member("schema", "bpo-compare-result/1");
  out.member("currency", cases.value().front().resolved.scenario.currency);
  write_output(out, output);
  out.array("cases");
  for (std::size_t i = 0; i < cases.value().size(); ++i) {
    out.object().member("name", document.value()["cases"][i].value("name", "Case " + std::to_string(i + 1)));
    write_outputs(out, cases.value()[i].resolved.scenario);
    out.end();
  }
  out.end();
  write_bridges(out, document.value(), cases.value(), catalogue, output);
  return out.end().text();
}

std::string answer_models(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question = read_question(document, "bpo-models/1", kModelFields, catalogue);
  if (!question) return error_document(question.errors());
  const Case& subject = question.value().subject;
  JsonText out;
  out.object().member("schema", "bpo-models-result/1");
  out.member("currency", subject.resolved.scenario.currency).array("models");
  std::string_view rest = find_scenario_field("option.sourcing_model")->choices;
  while (!rest.empty()) {
    const auto bar = rest.find('|');
    write_model(out, rest.substr(0, bar), subject, catalogue);
    rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
  }
  return out.end().end().text();
}

}  // namespace bpo::io
