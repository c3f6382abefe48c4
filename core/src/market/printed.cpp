#include "bpo/market/printed.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bpo::market {
namespace {

constexpr int kMostDecimals = 9;

double power_of_ten(int places) {
  double scale = 1.0;
  for (int i = 0; i < places; ++i) scale *= 10.0;
  return scale;
}

// Percent has two digits fewer after the point than its fraction.
int percent_decimals(double rate) {
  return std::max(decimals(rate) - 2, 0);
}

}  // namespace

int decimals(double value) {
  // A few units in the last bit are let through: a form that turns 9.9 into 9.9 / 100 must not gain digits by
  // it.
  const double slack = 4 * std::numeric_limits<double>::epsilon() * std::abs(value);
  for (int places = 0; places < kMostDecimals; ++places) {
    const double scale = power_of_ten(places);
    if (std::abs(std::round(value * scale) / scale - value) <= slack) return places;
  }
  return kMostDecimals;
}

double half_unit(double value) {
  return 0.5 / power_of_ten(decimals(value));
}

double rate_half_unit(double rate) {
  return 0.005 / power_of_ten(percent_decimals(rate));
}

std::string fixed_text(double value, int places) {
  constexpr double kLargest = 9e18;  // of a long long
  const double scaled = std::min(std::abs(value) * power_of_ten(places), kLargest);
  const long long units = std::llround(scaled);
  std::string digits = std::to_string(units);
  const auto after = static_cast<std::size_t>(places);
  if (digits.size() <= after) digits.insert(0, after + 1 - digits.size(), '0');
  if (after > 0) digits.insert(digits.size() - after, 1, '.');
  return value < 0 && units != 0 ? "-" + digits : digits;
}

std::string printed(double value) {
  return fixed_text(value, decimals(value));
}

std::string size_text(double value) {
  return fixed_text(value, value >= 100 ? 1 : value >= 10 ? 2 : 3);
}

std::string percent_text(double rate, int places) {
  return fixed_text(rate * 100.0, places) + "%";
}

std::string printed_percent(double rate) {
  return percent_text(rate, percent_decimals(rate));
}

}  // namespace bpo::market
