#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bpo::io {

/// A day written as 2026-12-01; none where the text is no day of the years 1900 to 2200.
std::optional<std::chrono::sys_days> read_day(std::string_view text);
std::string write_day(std::chrono::sys_days day);

/// The day so many months later, a month being a twelfth of 365.25 days.
std::chrono::sys_days months_after(std::chrono::sys_days start, double months);

}  // namespace bpo::io
