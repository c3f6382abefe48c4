#include "bpo/io/document.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "bpo/io/text.hpp"
#include "field_checker.hpp"

namespace bpo::io {
namespace {

constexpr std::size_t kLongestDocument = 1'000'000;
constexpr int kDeepestDocument = 32;

bool too_deep(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kDeepestDocument) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

/// Builds a document and remembers where its text went wrong, without exceptions and without the parser for
/// callbacks, which would be 10 kB more of wasm.
class DomBuilder : public nlohmann::detail::json_sax_dom_parser<Json> {
 public:
  explicit DomBuilder(Json& document) : json_sax_dom_parser(document, false) {}

  template <typename Problem>
  bool parse_error(std::size_t byte, const std::string& /*token*/, const Problem& /*problem*/) {
    wrong_byte_ = byte;
    return false;
  }
  std::size_t wrong_byte() const { return wrong_byte_; }

 private:
  std::size_t wrong_byte_ = 0;
};

std::string position(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto last = before.rfind('\n');
  const std::size_t column = last == std::string_view::npos ? before.size() : before.size() - last - 1;
  return "line " + number_text(static_cast<double>(line)) + ", column " +
         number_text(static_cast<double>(std::max<std::size_t>(column, 1)));
}

// The version behind the slash of "bpo-roi/1", or 0.
int version_of(std::string_view schema) {
  const auto slash = schema.rfind('/');
  if (slash == std::string_view::npos || schema.size() - slash > 6) return 0;
  int version = 0;
  for (const char c : schema.substr(slash + 1)) {
    if (c < '0' || c > '9') return 0;
    version = version * 10 + (c - '0');
  }
  return version;
}

Errors check_schema(const Json& document, std::string_view schema) {
  const std::string expected(schema);
  if (!document.contains("schema")) return {{ErrorCode::missing, "schema", "is needed", "", expected}};
  const Json& given = document["schema"];
  if (given == expected) return {};
  if (given.is_string()) {
    const std::string name = given.get<std::string>();
    const bool same_name = name.substr(0, name.rfind('/')) == expected.substr(0, expected.rfind('/'));
    if (same_name && version_of(name) > version_of(expected)) {
      return {{ErrorCode::wrong_schema, "schema", "is of a later version than this program reads",
               quoted(given), expected}};
    }
  }
  return {{ErrorCode::wrong_schema, "schema", "names another document", quoted(given), expected}};
}

}  // namespace

Result<Json> parse(std::string_view text) {
  Json document;
  DomBuilder builder(document);
  if (Json::sax_parse(text, &builder)) return document;
  return Error{ErrorCode::not_json, "",
               "is not JSON: something is wrong at " + position(text, builder.wrong_byte()), "",
               "a JSON document"};
}

Result<Json> parse_document(std::string_view text) {
  if (text.size() > kLongestDocument) {
    return Error{ErrorCode::too_large, "", "is too long",
                 number_text(static_cast<double>(text.size())) + " bytes", "at most 1000000 bytes"};
  }
  if (too_deep(text)) return Error{ErrorCode::too_large, "", "is nested too deeply", "", "at most 32 levels"};
  return parse(text);
}

Errors check_document(const Json& document, std::string_view schema, std::span<const Field> fields) {
  if (!document.is_object()) {
    return {{ErrorCode::wrong_type, "", "must be an object", quoted(document),
             "an object with \"schema\": \"" + std::string(schema) + "\""}};
  }
  Errors errors = check_schema(document, schema);
  if (!errors.empty() && errors.front().code == ErrorCode::wrong_schema) return errors;
  check_fields(document, fields, errors);
  return errors;
}

Result<Json> read_document(std::string_view text, std::string_view schema, std::span<const Field> fields) {
  Result<Json> parsed = parse_document(text);
  if (!parsed) return parsed;
  const Errors errors = check_document(parsed.value(), schema, fields);
  if (!errors.empty()) return errors;
  return parsed;
}

std::string error_document(const Errors& errors) {
  Json list = Json::array();
  for (const Error& error : errors) {
    Json item{{"code", std::string(wire_name(error.code))}, {"path", error.path}, {"message", error.message}};
    item["value"] = error.value.empty() ? Json(nullptr) : Json(error.value);
    item["allowed"] = error.allowed.empty() ? Json(nullptr) : Json(error.allowed);
    list.push_back(std::move(item));
  }
  return Json{{"schema", "bpo-error/1"}, {"errors", std::move(list)}}.dump(-1, ' ', false,
                                                                           Json::error_handler_t::replace);
}

std::string allowed(const Field& field) {
  if (field.kind == Kind::choice) return replace_all(field.choices, "|", ", ");
  if (field.kind == Kind::flag) return "true, false";
  if (field.kind == Kind::document) return "a " + std::string(field.choices) + " document";
  if (field.kind == Kind::text || field.kind == Kind::code) return "a text";
  if (field.kind == Kind::texts || field.kind == Kind::records) return "a list";
  const bool bounded_below = std::isfinite(field.low);
  const bool bounded_above = std::isfinite(field.high);
  const std::string whole = field.kind == Kind::integer ? "a whole number, " : "";
  if (!bounded_below && !bounded_above) return whole.empty() ? "any number" : "any whole number";
  const std::string from = (field.above_low ? "above " : "at least ") + number_text(field.low);
  if (!bounded_above) return whole + from;
  if (!bounded_below) return whole + "at most " + number_text(field.high);
  if (field.above_low) return whole + from + ", at most " + number_text(field.high);
  return whole + number_text(field.low) + " to " + number_text(field.high);
}

std::string number_text(double value) {
  std::string text = Json(value).dump();
  if (text.size() > 2 && text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

}  // namespace bpo::io
