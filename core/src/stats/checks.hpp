#pragma once

#include <cmath>
#include <span>
#include <string>
#include <string_view>

#include "bpo/error.hpp"
#include "bpo/result.hpp"

// The refusals all statistics share. Paths are the names of the arguments.
namespace bpo::stats {

/// At least `least` numbers, all finite.
Errors check_data(std::span<const double> data, std::size_t least = 1, std::string_view path = "data");

/// Two lists of the same length.
void require_same_length(Errors& errors, std::size_t first, std::size_t second, std::string_view path);

/// Weights of 0 or more, one for each number, not all 0.
Errors check_weighted(std::span<const double> data, std::span<const double> weights);

/// A number as JSON text, 15 digits; empty for NaN and infinity, which JSON cannot say.
std::string value_text(double value);

/// Refuses a parameter: `allowed` in words, which the message repeats.
Error outside(std::string_view path, double value, std::string_view allowed);

/// Finite, and above 0 where `above_zero`.
void require_parameter(Errors& errors, double value, std::string_view path, bool above_zero = false);

/// min at most mode at most max, min below max, all finite.
Errors check_three_points(double min, double mode, double max);

/// A share from 0 to 1, an end excluded where it is open.
Errors check_probability(double p, bool open_low = false, bool open_high = false);

/// The measure does not exist for these data.
Error undefined(std::string_view path, std::string_view why);

/// The value, or out_of_range when finite numbers led beyond the range of a double.
Result<double> finite(double value);

}  // namespace bpo::stats
