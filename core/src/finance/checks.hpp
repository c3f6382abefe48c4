#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/error.hpp"
#include "bpo/result.hpp"

// The refusals all finance functions share. Paths are the names of the arguments, which are those of the
// documents.
namespace bpo::finance {

/// A number as JSON text, 15 digits; empty for NaN and infinity, which JSON cannot say.
std::string value_text(double value);

void require_finite(Errors& errors, double value, std::string_view path);
void require_above(Errors& errors, double value, double low, std::string_view path);
void require_at_least(Errors& errors, double value, double low, std::string_view path);

/// A rate of -100 % or less has no discount factor.
inline void require_rate(Errors& errors, double rate, std::string_view path = "rate") {
  require_above(errors, rate, -1.0, path);
}

/// At least one flow, all finite.
void require_cashflows(Errors& errors, std::span<const double> cashflows);

/// The value, or out_of_range when finite inputs led beyond the range of a double.
Result<double> finite(double value, std::string_view path);

}  // namespace bpo::finance
