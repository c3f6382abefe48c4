#include "checks.hpp"

#include <array>
#include <cstdio>

namespace bpo::stats {

Errors check_data(std::span<const double> data, std::size_t least, std::string_view path) {
  Errors errors;
  if (data.size() < least) {
    const std::string allowed = "at least " + std::to_string(least) + (least == 1 ? " entry" : " entries");
    errors.push_back({ErrorCode::missing, std::string(path), "must have " + allowed, "", allowed});
  }
  for (std::size_t i = 0; i < data.size(); ++i) {
    if (std::isfinite(data[i])) continue;
    errors.push_back({ErrorCode::out_of_range, std::string(path) + "[" + std::to_string(i) + "]",
                      "must be a finite number", "", "any number"});
  }
  return errors;
}

void require_same_length(Errors& errors, std::size_t first, std::size_t second, std::string_view path) {
  if (first == second) return;
  const std::string allowed = std::to_string(first) + (first == 1 ? " entry" : " entries");
  errors.push_back({ErrorCode::not_allowed, std::string(path), "must have as many entries as the other list",
                    std::to_string(second), allowed});
}

Errors check_weighted(std::span<const double> data, std::span<const double> weights) {
  Errors errors = check_data(data);
  require_same_length(errors, data.size(), weights.size(), "weights");
  double sum = 0.0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (std::isfinite(weights[i]) && weights[i] >= 0.0) {
      sum += weights[i];
    } else {
      errors.push_back({ErrorCode::out_of_range, "weights[" + std::to_string(i) + "]", "must be at least 0",
                        "", "at least 0"});
    }
  }
  if (errors.empty() && !(sum > 0.0))
    errors.push_back({ErrorCode::out_of_range, "weights", "must not all be 0", "0", "a sum above 0"});
  return errors;
}

std::string value_text(double value) {
  if (!std::isfinite(value)) return "";
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.15g", value);
  return text.data();
}

Error outside(std::string_view path, double value, std::string_view allowed) {
  return {ErrorCode::out_of_range, std::string(path), "must be " + std::string(allowed), value_text(value),
          std::string(allowed)};
}

void require_parameter(Errors& errors, double value, std::string_view path, bool above_zero) {
  if (!std::isfinite(value)) {
    errors.push_back({ErrorCode::out_of_range, std::string(path), "must be a finite number", "",
                      above_zero ? "above 0" : "any number"});
  } else if (above_zero && !(value > 0.0)) {
    errors.push_back(outside(path, value, "above 0"));
  }
}

Errors check_three_points(double min, double mode, double max) {
  Errors errors;
  require_parameter(errors, min, "min");
  require_parameter(errors, mode, "mode");
  require_parameter(errors, max, "max");
  if (!errors.empty()) return errors;
  if (!(min < max)) {
    errors.push_back(outside("max", max, "above " + value_text(min)));
  } else if (mode < min || mode > max) {
    errors.push_back(outside("mode", mode, value_text(min) + " to " + value_text(max)));
  }
  return errors;
}

Errors check_probability(double p, bool open_low, bool open_high) {
  const bool inside = (open_low ? p > 0.0 : p >= 0.0) && (open_high ? p < 1.0 : p <= 1.0);
  if (inside) return {};
  return {outside("p", p,
                  open_low && open_high ? "above 0 and below 1"
                  : open_high           ? "at least 0 and below 1"
                  : open_low            ? "above 0 and at most 1"
                                        : "0 to 1")};
}

Error undefined(std::string_view path, std::string_view why) {
  return {ErrorCode::no_solution, std::string(path), std::string(why), "", ""};
}

Result<double> finite(double value) {
  if (std::isfinite(value)) return value;
  return Error{ErrorCode::out_of_range, "data", "leads to a result too large to compute", "", ""};
}

}  // namespace bpo::stats
