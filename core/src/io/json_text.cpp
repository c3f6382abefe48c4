#include "json_text.hpp"

#include <cmath>

#include "bpo/io/document.hpp"

namespace bpo::io {

JsonText& JsonText::raw(std::string_view token) {
  const char last = text_.empty() ? '[' : text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
  text_ += token;
  return *this;
}

JsonText& JsonText::object() {
  closers_ += '}';
  return raw("{");
}

JsonText& JsonText::array() {
  closers_ += ']';
  return raw("[");
}

JsonText& JsonText::end() {
  text_ += closers_.back();
  closers_.pop_back();
  return *this;
}

JsonText& JsonText::name(std::string_view key) {
  raw("\"");
  text_ += key;
  text_ += "\":";
  return *this;
}

JsonText& JsonText::value(double number) {
  return std::isfinite(number) ? raw(number_text(number)) : null();
}

JsonText& JsonText::value(std::string_view text) {
  return raw(Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace));
}

JsonText& JsonText::value(bool flag) {
  return raw(flag ? "true" : "false");
}

JsonText& JsonText::value(std::span<const double> numbers) {
  array();
  for (const double number : numbers) value(number);
  return end();
}

JsonText& JsonText::null() {
  return raw("null");
}

}  // namespace bpo::io
