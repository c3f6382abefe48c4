#include "roi_reader.hpp"

#include <string>

#include "bpo/io/document.hpp"
#include "bpo/sourcing/fields.hpp"

namespace bpo::io {
namespace {

bool is_numbers(const Json& list) {
  return list.empty() || list.front().is_number();
}

void flatten(const Json& value, const std::string& path, Given& given) {
  if (value.is_number()) {
    given.numbers[path] = value.get<double>();
  } else if (value.is_string()) {
    given.texts[path] = value.get<std::string>();
  } else if (value.is_array() && is_numbers(value)) {
    given.lists[path] = value.get<std::vector<double>>();
  } else if (value.is_array()) {
    if (path == "option.locations") given.locations = value.size();
    if (path == "transition.waves") given.waves = value.size();
    for (std::size_t i = 0; i < value.size(); ++i)
      flatten(value[i], path + "[" + std::to_string(i) + "]", given);
  } else if (value.is_object()) {
    const Field* field = find_scenario_field(path);
    if (field != nullptr && field->may_be_range) {
      given.numbers[path] = value.at("mode").get<double>();
      return;
    }
    for (const auto& [key, member] : value.items())
      flatten(member, path.empty() ? key : path + "." + key, given);
  }
}

}  // namespace

Given read_given(const Json& document) {
  Given given;
  flatten(document, "", given);
  given.texts.erase("schema");
  return given;
}

Result<Given> read_roi(std::string_view document) {
  const Result<Json> json = read_document(document, "bpo-roi/1", scenario_fields());
  if (!json) return json.errors();
  return read_given(json.value());
}

}  // namespace bpo::io
