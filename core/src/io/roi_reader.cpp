#include "roi_reader.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "bpo/io/document.hpp"
#include "bpo/sourcing/check_given.hpp"
#include "bpo/sourcing/fields.hpp"

namespace bpo::io {
namespace {

bool is_numbers(const Json& list) {
  return std::all_of(list.begin(), list.end(), [](const Json& item) { return item.is_number(); });
}

void read_range(const Json& value, const std::string& path, Given& given) {
  const auto number = [&](const char* key) -> std::optional<double> {
    const auto found = value.find(key);
    return found != value.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
  };
  const auto word = [&](const char* key) {
    const auto found = value.find(key);
    return found != value.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  given.numbers[path] = *number("mode");
  given.ranges[path] = {number("low"), number("high"), word("dist"), word("range_kind")};
}

void flatten(const Json& value, const std::string& path, Given& given) {
  if (value.is_boolean()) {
    given.flags[path] = value.get<bool>();
  } else if (value.is_number()) {
    given.numbers[path] = value.get<double>();
  } else if (value.is_string()) {
    given.texts[path] = value.get<std::string>();
  } else if (value.is_array() && is_numbers(value)) {
    given.lists[path] = value.get<std::vector<double>>();
  } else if (value.is_array()) {
    if (path == "option.locations") given.locations = value.size();
    if (path == "transition.waves") given.waves = value.size();
    if (path == "benefits.avoided") given.avoided = value.size();
    if (path == "risk.events") given.events = value.size();
    if (path == "risk.correlations") given.correlations = value.size();
    for (std::size_t i = 0; i < value.size(); ++i)
      flatten(value[i], path + "[" + std::to_string(i) + "]", given);
  } else if (value.is_object()) {
    const Field* field = find_scenario_field(path);
    if (field != nullptr && field->may_be_range) {
      if (value.contains("mode") && value["mode"].is_number()) read_range(value, path, given);
      return;
    }
    for (const auto& [key, member] : value.items())
      flatten(member, path.empty() ? key : path + "." + key, given);
  }
}

Given read_given(const Json& document) {
  Given given;
  flatten(document, "", given);
  given.texts.erase("schema");
  return given;
}

// Joint checks of a document that already has errors: what concerns the same inputs is not said twice.
void add_joint_errors(const Json& document, const Catalogue& catalogue, Errors& errors) {
  for (const Error& error : check_given(read_given(document), catalogue)) {
    const bool known = std::any_of(errors.begin(), errors.end(),
                                   [&](const Error& e) { return e.path.starts_with(error.path); });
    if (!known) errors.push_back(error);
  }
}

bool is_about_fields(const Errors& errors) {
  return std::none_of(errors.begin(), errors.end(),
                      [](const Error& e) { return e.path.empty() || e.code == ErrorCode::wrong_schema; });
}

}  // namespace

Result<Given> read_scenario(const Json& document, const Catalogue& catalogue) {
  Errors errors = check_document(document, "bpo-roi/1", scenario_fields());
  if (errors.empty()) return read_given(document);
  if (is_about_fields(errors)) add_joint_errors(document, catalogue, errors);
  return errors;
}

Result<Given> read_roi(std::string_view document, const Catalogue& catalogue) {
  const Result<Json> json = parse_document(document);
  return json ? read_scenario(json.value(), catalogue) : Result<Given>(json.errors());
}

}  // namespace bpo::io
