#pragma once

#include <span>
#include <string_view>

#include "bpo/io/json.hpp"
#include "bpo/sourcing/compare.hpp"
#include "bpo/sourcing/response.hpp"
#include "json_text.hpp"

namespace bpo::io {

/// A case at a path of another document, given and filled in; errors with their path below it.
Result<Case> read_case(const Json& value, const std::string& at, const Catalogue& catalogue);

/// A document that asks something about the case in its member "case".
struct Question {
  Json document;
  Case subject;

  double number_or(const char* name, double otherwise) const;
  int count_or(const char* name, int otherwise) const;
};
Result<Question> read_question(std::string_view text, std::string_view schema, std::span<const Field> fields,
                               const Catalogue& catalogue);

/// The output a document asks for, the NPV where it names none.
const Output& output_asked_for(const Json& document);

/// The lever that `input` of an object names; `at` is the path of that object.
Result<Lever> lever_asked_for(const Json& object, const std::string& at, const Case& subject);

/// The bounds a document sets for a lever, or else the given ones. Complains where they are the wrong way
/// round or the field does not allow them.
struct Bounds {
  double low = 0, high = 0;
};
Result<Bounds> bounds_asked_for(const Json& object, const std::string& at, const Lever& lever,
                                Bounds otherwise);

/// Members of an open object that tell what an output or a lever is.
void write_output(JsonText& out, const Output& output);
void write_lever(JsonText& out, const Lever& lever);

/// {"npv": ..., "saving_share": ..., ...}: every output of a scenario.
void write_outputs(JsonText& out, const Scenario& scenario);

}  // namespace bpo::io
