#include "checks.hpp"

#include <cmath>
#include <cstdio>
#include <string>

namespace bpo::staffing {
namespace {

std::string plain(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.15g", value);
  return text;
}

std::string in_words(const Bounds& bounds) {
  std::string from = (bounds.above_low ? "above " : "at least ") + plain(bounds.low);
  if (std::isinf(bounds.high)) return from;
  return from + (bounds.below_high ? ", below " : ", at most ") + plain(bounds.high);
}

bool holds(const Bounds& bounds, double value) {
  if (std::isnan(value)) return false;
  if (bounds.above_low ? value <= bounds.low : value < bounds.low) return false;
  return bounds.below_high ? value < bounds.high : value <= bounds.high;
}

void refuse(Errors& errors, double value, std::string allowed, std::string_view path) {
  errors.push_back({ErrorCode::out_of_range, std::string(path), "must be " + allowed,
                    std::isfinite(value) ? plain(value) : std::string(), std::move(allowed)});
}

}  // namespace

void require_within(Errors& errors, double value, const Bounds& bounds, std::string_view path) {
  if (!holds(bounds, value)) refuse(errors, value, in_words(bounds), path);
}

void require_whole(Errors& errors, double value, const Bounds& bounds, std::string_view path) {
  if (!holds(bounds, value) || value != std::floor(value))
    refuse(errors, value, "a whole number, " + in_words(bounds), path);
}

}  // namespace bpo::staffing
