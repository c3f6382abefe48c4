#include "checks.hpp"

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

Error undefined(std::string_view path, std::string_view why) {
  return {ErrorCode::no_solution, std::string(path), std::string(why), "", ""};
}

Result<double> finite(double value) {
  if (std::isfinite(value)) return value;
  return Error{ErrorCode::out_of_range, "data", "leads to a result too large to compute", "", ""};
}

}  // namespace bpo::stats
