#include <limits>

#include "functions.hpp"

namespace bpo::oracle {
namespace {

double number_or_nan(const Json& value) {
  return value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

double number(const Json& input, const char* name) {
  return input.contains(name) ? number_or_nan(input.at(name)) : std::numeric_limits<double>::quiet_NaN();
}

double number(const Json& input, const char* name, double fallback) {
  return input.contains(name) && !input.at(name).is_null() ? number_or_nan(input.at(name)) : fallback;
}

std::vector<double> numbers(const Json& input, const char* name) {
  std::vector<double> result;
  if (input.contains(name) && input.at(name).is_array())
    for (const Json& value : input.at(name)) result.push_back(number_or_nan(value));
  return result;
}

}  // namespace bpo::oracle
