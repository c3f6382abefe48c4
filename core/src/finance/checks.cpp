#include "checks.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace bpo::finance {

std::string value_text(double value) {
  if (!std::isfinite(value)) return "";
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.15g", value);
  return text.data();
}

void require_finite(Errors& errors, double value, std::string_view path) {
  if (std::isfinite(value)) return;
  errors.push_back({ErrorCode::out_of_range, std::string(path), "must be a finite number", "", "any number"});
}

void require_above(Errors& errors, double value, double low, std::string_view path) {
  if (std::isfinite(value) && value > low) return;
  const std::string allowed = "above " + value_text(low);
  errors.push_back(
      {ErrorCode::out_of_range, std::string(path), "must be " + allowed, value_text(value), allowed});
}

void require_at_least(Errors& errors, double value, double low, std::string_view path) {
  if (std::isfinite(value) && value >= low) return;
  const std::string allowed = "at least " + value_text(low);
  errors.push_back(
      {ErrorCode::out_of_range, std::string(path), "must be " + allowed, value_text(value), allowed});
}

void require_cashflows(Errors& errors, std::span<const double> cashflows) {
  if (cashflows.empty()) {
    errors.push_back({ErrorCode::missing, "cashflows", "must have at least 1 entry", "", "at least 1 entry"});
  }
  for (std::size_t t = 0; t < cashflows.size(); ++t)
    require_finite(errors, cashflows[t], "cashflows[" + std::to_string(t) + "]");
}

Result<double> finite(double value, std::string_view path) {
  if (std::isfinite(value)) return value;
  return Error{ErrorCode::out_of_range, std::string(path), "leads to a result too large to compute", "", ""};
}

}  // namespace bpo::finance
