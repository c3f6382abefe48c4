#include "calendar.hpp"

#include <charconv>
#include <cmath>

namespace bpo::io {
namespace {

using namespace std::chrono;

constexpr double kDaysAMonth = 365.25 / 12;

template <typename Number>
bool read(std::string_view digits, Number& number) {
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return problem == std::errc() && end == digits.data() + digits.size();
}

std::string two_digits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::optional<sys_days> read_day(std::string_view text) {
  unsigned y = 0, m = 0, d = 0;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (!read(text.substr(0, 4), y) || !read(text.substr(5, 2), m) || !read(text.substr(8, 2), d))
    return std::nullopt;
  const year_month_day date{year(static_cast<int>(y)), month(m), day(d)};
  if (!date.ok() || y < 1900 || y > 2200) return std::nullopt;
  return sys_days(date);
}

std::string write_day(sys_days when) {
  const year_month_day date(when);
  return std::to_string(static_cast<int>(date.year())) + "-" +
         two_digits(static_cast<unsigned>(date.month())) + "-" +
         two_digits(static_cast<unsigned>(date.day()));
}

sys_days months_after(sys_days start, double months) {
  return start + days(static_cast<int>(std::lround(months * kDaysAMonth)));
}

}  // namespace bpo::io
