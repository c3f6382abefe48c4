#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bpo::io {

/// Writes a result document as text, member by member. Far less code than building a tree of values first,
/// and nothing is kept twice. Numbers that are not finite are null.
class JsonText {
 public:
  JsonText& object();
  JsonText& object(std::string_view key) { return name(key).object(); }
  JsonText& array();
  JsonText& array(std::string_view key) { return name(key).array(); }
  JsonText& end();  ///< of the innermost object or array
  JsonText& name(std::string_view key);

  JsonText& value(double number);
  JsonText& value(std::string_view text);
  JsonText& value(const char* text) { return value(std::string_view(text)); }
  JsonText& value(const std::string& text) { return value(std::string_view(text)); }
  JsonText& value(bool flag);
  JsonText& value(int number) { return value(static_cast<double>(number)); }
  JsonText& value(std::span<const double> numbers);
  JsonText& value(const std::vector<double>& numbers) { return value(std::span<const double>(numbers)); }
  JsonText& null();

  template <typename Value>
  JsonText& member(std::string_view key, const Value& value_of_it) {
    return name(key).value(value_of_it);
  }

  const std::string& text() const { return text_; }

 private:
  JsonText& raw(std::string_view token);

  std::string text_;
  std::string closers_;  // of the open objects and arrays
};

}  // namespace bpo::io
