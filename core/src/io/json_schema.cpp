#include <cmath>

#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

std::string_view wire_name(Kind kind) {
  switch (kind) {
    case Kind::number:
      return "number";
    case Kind::integer:
      return "integer";
    case Kind::flag:
      return "flag";
    case Kind::text:
      return "text";
    case Kind::choice:
      return "choice";
    case Kind::code:
      return "code";
    case Kind::numbers:
      return "numbers";
    case Kind::texts:
      return "texts";
    case Kind::records:
      return "records";
    case Kind::document:
      return "document";
  }
  return "text";
}

Json choices_of(const Field& field) {
  Json list = Json::array();
  std::string_view rest = field.choices;
  while (!rest.empty()) {
    const auto bar = rest.find('|');
    list.push_back(std::string(rest.substr(0, bar)));
    rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
  }
  return list;
}

void add_bounds(const Field& field, Json& schema) {
  if (std::isfinite(field.low)) schema[field.above_low ? "exclusiveMinimum" : "minimum"] = field.low;
  if (std::isfinite(field.high)) schema["maximum"] = field.high;
}

Json number_schema(const Field& field) {
  Json schema{{"type", field.kind == Kind::integer ? "integer" : "number"}};
  add_bounds(field, schema);
  if (!field.may_be_range) return schema;
  const Json plain = schema;
  Json range{{"type", "object"}, {"required", {"mode"}}, {"additionalProperties", false}};
  range["properties"] = {
      {"low", plain},
      {"mode", plain},
      {"high", plain},
      {"dist", {{"enum", {"pert", "triangular", "normal", "lognormal", "beta", "uniform"}}}},
      {"range_kind", {{"enum", {"minmax", "p10p90"}}}},
      {"source", {{"type", "string"}}}};
  return Json{{"oneOf", {plain, range}}};
}

Json value_schema(const Field& field) {
  switch (field.kind) {
    case Kind::number:
    case Kind::integer:
      return number_schema(field);
    case Kind::flag:
      return {{"type", "boolean"}};
    case Kind::choice:
      return {{"enum", choices_of(field)}};
    case Kind::text:
    case Kind::code:
      return {{"type", "string"}, {"maxLength", field.max_items > 0 ? field.max_items : 200}};
    case Kind::numbers: {
      Json item{{"type", "number"}};
      add_bounds(field, item);
      Json schema{{"type", "array"}, {"items", item}, {"minItems", field.min_items}};
      if (field.max_items > 0) schema["maxItems"] = field.max_items;
      return schema;
    }
    case Kind::texts:
      return {{"type", "array"}, {"items", {{"type", "string"}}}};
    case Kind::records: {
      Json schema{{"type", "array"}, {"minItems", field.min_items}, {"maxItems", field.max_items}};
      schema["items"] = {{"type", "object"}, {"additionalProperties", false}, {"properties", Json::object()}};
      return schema;
    }
    case Kind::document: {
      Json schema{{"type", "object"}, {"required", {"schema"}}};
      schema["properties"]["schema"]["const"] = std::string(field.choices);
      return schema;
    }
  }
  return Json::object();
}

// The object schema that holds the last part of `path`, made on the way down.
Json& object_for(Json& root, std::string_view path, std::string_view& leaf) {
  Json* at = &root;
  for (auto dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
    std::string part(path.substr(0, dot));
    path.remove_prefix(dot + 1);
    const bool list = part.ends_with("[]");
    if (list) part.resize(part.size() - 2);
    Json& child = (*at)["properties"][part];
    if (child.is_null())
      child = {{"type", "object"}, {"additionalProperties", false}, {"properties", Json::object()}};
    at = list ? &child["items"] : &child;
  }
  leaf = path;
  return *at;
}

Json field_row(const Field& field) {
  Json row{{"path", std::string(field.path)},   {"label", std::string(field.label)},
           {"unit", std::string(field.unit)},   {"kind", std::string(wire_name(field.kind))},
           {"allowed", allowed(field)},         {"group", std::string(field.group)},
           {"depth", std::string(field.depth)}, {"help", std::string(field.help)}};
  if (std::isfinite(field.low)) row["low"] = field.low;
  if (std::isfinite(field.high)) row["high"] = field.high;
  if (field.above_low) row["above_low"] = true;
  if (std::isfinite(field.usual_low)) row["usual_low"] = field.usual_low;
  if (std::isfinite(field.usual_high)) row["usual_high"] = field.usual_high;
  if (field.kind == Kind::choice) row["choices"] = choices_of(field);
  if (field.required) row["required"] = true;
  return row;
}

}  // namespace

Json json_schema(std::string_view schema, std::string_view title, std::span<const Field> fields) {
  Json root{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", std::string(title)},
            {"type", "object"},
            {"additionalProperties", false},
            {"required", {"schema"}}};
  root["properties"]["schema"] = {{"const", std::string(schema)}};
  Json rows = Json::array();
  for (const Field& field : fields) {
    std::string_view leaf;
    Json& object = object_for(root, field.path, leaf);
    Json property = value_schema(field);
    property["title"] = std::string(field.label);
    if (!field.help.empty()) property["description"] = std::string(field.help);
    if (!field.unit.empty()) property["x-unit"] = std::string(field.unit);
    object["properties"][std::string(leaf)] = std::move(property);
    if (field.required) object["required"].push_back(std::string(leaf));
    rows.push_back(field_row(field));
  }
  root["x-fields"] = std::move(rows);
  return root;
}

}  // namespace bpo::io
