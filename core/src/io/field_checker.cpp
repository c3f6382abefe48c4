#include "field_checker.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "bpo/io/document.hpp"
#include "bpo/io/text.hpp"

namespace bpo::io {
namespace {

constexpr std::size_t kLongestText = 200;
constexpr std::size_t kLongestQuotedValue = 80;

bool within(const Field& field, double value) {
  if (field.above_low ? value <= field.low : value < field.low) return false;
  return value <= field.high;
}

std::size_t longest_text(const Field& field) {
  const bool own = field.kind == Kind::text && field.max_items > 0;
  return own ? static_cast<std::size_t>(field.max_items) : kLongestText;
}

/// Walks a document along the field table and collects what is wrong.
class Checker {
 public:
  Checker(std::span<const Field> fields, Errors& errors) : fields_(fields), errors_(errors) {}

  void check_object(const Json& object, const std::string& pattern, const std::string& path) {
    for (const auto& [key, value] : object.items()) {
      if (pattern.empty() && key == "schema") continue;
      check_member(value, join(pattern, key), join(path, key));
    }
    for (const Field& field : fields_) {
      if (field.required && parent_of(field.path) == pattern &&
          !object.contains(std::string(leaf_of(field.path)))) {
        add(ErrorCode::missing, join(path, leaf_of(field.path)), "is needed", "", allowed(field));
      }
    }
    require_sections(object, pattern, path);
  }

 private:
  static std::string join(std::string_view prefix, std::string_view key) {
    return prefix.empty() ? std::string(key) : std::string(prefix) + "." + std::string(key);
  }
  static std::string_view parent_of(std::string_view path) {
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : path.substr(0, dot);
  }
  static std::string_view leaf_of(std::string_view path) {
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
  }

  const Field* find(std::string_view pattern) const {
    const auto found =
        std::find_if(fields_.begin(), fields_.end(), [&](const Field& f) { return f.path == pattern; });
    return found == fields_.end() ? nullptr : &*found;
  }
  bool is_section(const std::string& pattern) const {
    const std::string prefix = pattern + ".";
    return std::any_of(fields_.begin(), fields_.end(),
                       [&](const Field& f) { return f.path.starts_with(prefix); });
  }

  // A section that is absent altogether still owes its required fields.
  void require_sections(const Json& object, const std::string& pattern, const std::string& path) {
    for (const Field& field : fields_) {
      if (!field.required || field.path.find("[]") != std::string_view::npos) continue;
      const std::string_view section = parent_of(field.path);
      if (section.empty() || parent_of(section) != pattern || section == pattern) continue;
      if (!object.contains(std::string(leaf_of(section)))) {
        add(ErrorCode::missing,
            join(path, std::string(leaf_of(section)) + "." + std::string(leaf_of(field.path))), "is needed",
            "", allowed(field));
      }
    }
  }

  void check_member(const Json& value, const std::string& pattern, const std::string& path) {
    if (const Field* field = find(pattern)) {
      check_value(*field, value, path);
    } else if (is_section(pattern)) {
      if (value.is_object()) {
        check_object(value, pattern, path);
      } else {
        add(ErrorCode::wrong_type, path, "must be an object", quoted(value), "an object");
      }
    } else {
      const std::string near = nearest(pattern);
      add(ErrorCode::unknown_field, path,
          near.empty() ? "is not an input" : "is not an input; did you mean " + near + "?", quoted(value),
          near);
    }
  }

  // The known name that a typing error would have come from: one edit for every three letters of the name.
  std::string nearest(const std::string& pattern) const {
    std::string best;
    std::size_t least = leaf_of(pattern).size() / 3 + 1;
    for (const Field& field : fields_) {
      const std::size_t distance = edit_distance(pattern, field.path);
      if (distance < least) {
        least = distance;
        best = field.path;
      }
    }
    return best;
  }

  void check_value(const Field& field, const Json& value, const std::string& path) {
    switch (field.kind) {
      case Kind::number:
        check_number_or_range(field, value, path);
        return;
      case Kind::integer:
        check_number(field, value, path);
        return;
      case Kind::flag:
        if (!value.is_boolean())
          add(ErrorCode::wrong_type, path, "must be true or false", quoted(value), "true, false");
        return;
      case Kind::text:
      case Kind::code:
      case Kind::choice:
        check_text(field, value, path);
        return;
      case Kind::numbers:
      case Kind::texts:
      case Kind::records:
        check_list(field, value, path);
        return;
      case Kind::document:
        if (!value.is_object())
          add(ErrorCode::wrong_type, path, "must be an object", quoted(value), allowed(field));
        return;
    }
  }

  void check_number(const Field& field, const Json& value, const std::string& path) {
    if (!value.is_number()) {
      add(ErrorCode::wrong_type, path, "must be a number", quoted(value), allowed(field));
      return;
    }
    const double number = value.get<double>();
    if (field.kind == Kind::integer && number != std::floor(number)) {
      add(ErrorCode::wrong_type, path, "must be a whole number", quoted(value), allowed(field));
    } else if (!within(field, number)) {
      add(ErrorCode::out_of_range, path, "must be " + allowed(field), quoted(value), allowed(field));
    }
  }

  void check_number_or_range(const Field& field, const Json& value, const std::string& path) {
    if (!value.is_object() || !field.may_be_range) {
      check_number(field, value, path);
      return;
    }
    for (const auto& [key, part] : value.items()) {
      const std::string at = path + "." + key;
      if (key == "low" || key == "mode" || key == "high") {
        check_number(field, part, at);
      } else if (key == "dist") {
        check_choice("pert|triangular|normal|lognormal|beta|uniform", part, at);
      } else if (key == "range_kind") {
        check_choice("minmax|p10p90", part, at);
      } else if (key == "source") {
        if (!part.is_string()) add(ErrorCode::wrong_type, at, "must be a text", quoted(part), "a text");
      } else {
        add(ErrorCode::unknown_field, at, "is not part of a range", quoted(part),
            "low, mode, high, dist, range_kind, source");
      }
    }
    if (!value.contains("mode")) {
      add(ErrorCode::missing, path + ".mode", "is needed", "", allowed(field));
      return;
    }
    check_order(value, "low", "mode", path);
    check_order(value, "mode", "high", path);
  }

  void check_order(const Json& range, const char* smaller, const char* larger, const std::string& path) {
    if (!range.contains(smaller) || !range.contains(larger)) return;
    if (!range[smaller].is_number() || !range[larger].is_number()) return;
    if (range[smaller].get<double>() > range[larger].get<double>()) {
      add(ErrorCode::not_allowed, path + "." + smaller, std::string("must not be above ") + larger,
          quoted(range[smaller]), "at most " + quoted(range[larger]));
    }
  }

  void check_text(const Field& field, const Json& value, const std::string& path) {
    if (!value.is_string()) {
      add(ErrorCode::wrong_type, path, "must be a text", quoted(value), allowed(field));
    } else if (value.get_ref<const std::string&>().size() > longest_text(field)) {
      add(ErrorCode::out_of_range, path, "is too long", quoted(value),
          "at most " + number_text(static_cast<double>(longest_text(field))) + " characters");
    } else if (field.kind == Kind::choice) {
      check_choice(field.choices, value, path);
    }
  }

  void check_choice(std::string_view choices, const Json& value, const std::string& path) {
    const std::string list = replace_all(choices, "|", ", ");
    if (!value.is_string() || !contains_choice(choices, value.get_ref<const std::string&>())) {
      add(ErrorCode::not_allowed, path, "must be one of " + list, quoted(value), list);
    }
  }

  void check_list(const Field& field, const Json& value, const std::string& path) {
    if (!value.is_array()) {
      add(ErrorCode::wrong_type, path, "must be a list", quoted(value), allowed(field));
      return;
    }
    const auto size = static_cast<int>(std::min<std::size_t>(value.size(), 1'000'000));
    if (size < field.min_items || (field.max_items > 0 && size > field.max_items)) {
      add(ErrorCode::out_of_range, path, "must have " + items_allowed(field), number_text(size) + " entries",
          items_allowed(field));
      return;
    }
    for (std::size_t i = 0; i < value.size(); ++i)
      check_item(field, value[i], path + "[" + number_text(static_cast<double>(i)) + "]");
  }

  void check_item(const Field& field, const Json& item, const std::string& path) {
    if (field.kind == Kind::numbers) {
      check_number(field, item, path);
    } else if (field.kind == Kind::texts) {
      check_text(field, item, path);
    } else if (item.is_object()) {
      check_object(item, std::string(field.path) + "[]", path);
    } else {
      add(ErrorCode::wrong_type, path, "must be an object", quoted(item), "an object");
    }
  }

  static std::string items_allowed(const Field& field) {
    if (field.min_items == field.max_items) return number_text(field.min_items) + " entries";
    if (field.max_items == 0) return "at least " + number_text(field.min_items) + " entries";
    return number_text(field.min_items) + " to " + number_text(field.max_items) + " entries";
  }

  void add(ErrorCode code, std::string path, std::string message, std::string value, std::string range) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(range)});
  }

  std::span<const Field> fields_;
  Errors& errors_;
};

}  // namespace

std::string quoted(const Json& value) {
  std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() <= kLongestQuotedValue) return text;
  std::size_t cut = kLongestQuotedValue;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
    --cut;  // not inside a UTF-8 sequence
  return text.substr(0, cut) + "...";
}

void check_fields(const Json& document, std::span<const Field> fields, Errors& errors) {
  Checker(fields, errors).check_object(document, "", "");
}

}  // namespace bpo::io
