#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "bpo/result.hpp"

namespace bpo::decision {

/// The clock of a time zone by the rule in force today, as POSIX.1 writes it and the IANA time zone database
/// ends every zone's file: "CST6CDT,M3.2.0,M11.1.0". Rules that change from year to year, as Morocco's for
/// Ramadan, have no such form.
class ZoneRule {
 public:
  /// @returns not_allowed where the text is no such rule; days of the year (Jn, n) are not read
  static Result<ZoneRule> make(std::string_view rule);

  /// What the clock is ahead of UTC.
  std::chrono::seconds offset(std::chrono::sys_seconds at) const;
  /// The instant at which the clock shows a time; of two, the first, and of a time that is skipped, as if the
  /// clock had not been put forward.
  std::chrono::sys_seconds instant(std::chrono::local_seconds shown) const;

 private:
  /// The n-th weekday of a month, 5 being the last, and a time of that day.
  struct Change {
    unsigned month = 1, week = 1, weekday = 0;
    std::chrono::seconds time{7200};
    std::chrono::local_seconds in(std::chrono::year year) const;
  };
  struct Summer {
    std::chrono::seconds offset{};
    Change starts, ends;
  };
  friend class RuleReader;

  std::chrono::seconds standard_{};
  std::optional<Summer> summer_;
};

/// Hours of a working day by the clock on the wall, minutes from midnight. An end that is not after the start
/// is on the next day.
struct WorkingDay {
  int from = 9 * 60, to = 17 * 60;
  int length() const { return to > from ? to - from : to - from + 24 * 60; }
};

/// Minutes of the working day at home, on the given date there, in which it is also working hours elsewhere.
/// Every day counts as a working day in both places.
int shared_minutes(const ZoneRule& home, const WorkingDay& home_day, const ZoneRule& other,
                   const WorkingDay& other_day, std::chrono::local_days date);

/// The same over all days of a year, in which clocks change at different dates.
struct SharedMinutes {
  double mean = 0;
  int least = 0, most = 0;
};
SharedMinutes shared_minutes(const ZoneRule& home, const WorkingDay& home_day, const ZoneRule& other,
                             const WorkingDay& other_day, std::chrono::year year);

}  // namespace bpo::decision
