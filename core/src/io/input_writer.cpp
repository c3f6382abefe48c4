#include "input_writer.hpp"

#include <string>

namespace bpo::io {
namespace {

void write_texts(JsonText& out, std::string_view key, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  out.array(key);
  for (const std::string& text : texts) out.value(text);
  out.end();
}

}  // namespace

void write_input(JsonText& out, const Input& input) {
  out.object().member("path", input.path);
  if (input.field != nullptr) out.member("label", input.field->label).member("unit", input.field->unit);
  if (input.flag) {
    out.member("value", *input.flag);
  } else if (input.field != nullptr && input.field->kind == Kind::numbers) {
    out.member("value", input.list);
  } else if (!input.text.empty()) {
    out.member("value", input.text);
  } else {
    out.member("value", input.value);
  }
  out.member("origin", wire_name(input.origin));
  if (!input.rule.empty()) out.member("rule", input.rule);
  write_texts(out, "facts", input.facts);
  write_texts(out, "sources", input.sources);
  if (!input.confidence.empty()) out.member("confidence", input.confidence);
  if (input.has_default) out.member("default", input.default_value);
  if (input.has_range) out.member("low", input.low).member("high", input.high);
  out.end();
}

}  // namespace bpo::io
