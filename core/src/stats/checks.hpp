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

/// The measure does not exist for these data.
Error undefined(std::string_view path, std::string_view why);

/// The value, or out_of_range when finite numbers led beyond the range of a double.
Result<double> finite(double value);

}  // namespace bpo::stats
