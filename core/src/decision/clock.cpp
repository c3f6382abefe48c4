#include "bpo/decision/clock.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace bpo::decision {

using namespace std::chrono;

/// Reads "std offset [dst [offset] , change , change]".
class RuleReader {
 public:
  explicit RuleReader(std::string_view rule) : rest_(rule) {}

  std::optional<ZoneRule> read() {
    ZoneRule rule;
    if (!name()) return std::nullopt;
    const auto west = time();
    if (!west) return std::nullopt;
    rule.standard_ = -*west;
    if (rest_.empty()) return rule;
    ZoneRule::Summer summer{.offset = rule.standard_ + hours(1)};
    if (!name()) return std::nullopt;
    if (!rest_.empty() && rest_.front() != ',') {
      const auto summer_west = time();
      if (!summer_west) return std::nullopt;
      summer.offset = -*summer_west;
    }
    const auto starts = change();
    const auto ends = change();
    if (!starts || !ends || !rest_.empty()) return std::nullopt;
    summer.starts = *starts;
    summer.ends = *ends;
    rule.summer_ = summer;
    return rule;
  }

 private:
  bool take(char wanted) {
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<unsigned> number(unsigned least, unsigned most) {
    unsigned value = 0;
    std::size_t digits = 0;
    for (; digits < rest_.size() && digits < 3 && rest_[digits] >= '0' && rest_[digits] <= '9'; ++digits)
      value = 10 * value + static_cast<unsigned>(rest_[digits] - '0');
    rest_.remove_prefix(digits);
    if (digits == 0 || value < least || value > most) return std::nullopt;
    return value;
  }

  // "CST" or "<+0545>"; what it is called does not matter.
  bool name() {
    if (take('<')) {
      const auto end = rest_.find('>');
      if (end == std::string_view::npos) return false;
      rest_.remove_prefix(end + 1);
      return true;
    }
    const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_letter);
    const auto letters = static_cast<std::size_t>(end - rest_.begin());
    rest_.remove_prefix(letters);
    return letters >= 3;
  }

  // "5", "-5:30", "24", up to a week from the day.
  std::optional<seconds> time() {
    const bool negative = take('-');
    if (!negative) take('+');
    const auto h = number(0, 167);
    if (!h) return std::nullopt;
    seconds sum = hours(*h);
    if (take(':')) {
      const auto m = number(0, 59);
      if (!m) return std::nullopt;
      sum += minutes(*m);
    }
    return negative ? -sum : sum;
  }

  // ",M3.2.0/2"
  std::optional<ZoneRule::Change> change() {
    if (!take(',') || !take('M')) return std::nullopt;
    const auto month = number(1, 12);
    if (!month || !take('.')) return std::nullopt;
    const auto week = number(1, 5);
    if (!week || !take('.')) return std::nullopt;
    const auto weekday = number(0, 6);
    if (!weekday) return std::nullopt;
    ZoneRule::Change change{*month, *week, *weekday};
    if (take('/')) {
      const auto at = time();
      if (!at) return std::nullopt;
      change.time = *at;
    }
    return change;
  }

  std::string_view rest_;
};

Result<ZoneRule> ZoneRule::make(std::string_view rule) {
  const auto read = RuleReader(rule).read();
  if (read) return *read;
  return Error{ErrorCode::not_allowed, "time_rule", "is not the rule of a time zone", std::string(rule),
               "as CST6CDT,M3.2.0,M11.1.0"};
}

local_seconds ZoneRule::Change::in(std::chrono::year y) const {
  const std::chrono::month m(month);
  const std::chrono::weekday day(weekday);
  const auto date = week == 5 ? local_days(year_month_weekday_last(y, m, weekday_last(day)))
                              : local_days(year_month_weekday(y, m, weekday_indexed(day, week)));
  return date + time;
}

seconds ZoneRule::offset(sys_seconds at) const {
  if (!summer_) return standard_;
  // The year by the clock; a summer that spans its end is the one that is not the winter between.
  const auto shown = local_seconds(at.time_since_epoch() + standard_);
  const year y = year_month_day(floor<days>(shown)).year();
  const auto starts = sys_seconds((summer_->starts.in(y).time_since_epoch()) - standard_);
  const auto ends = sys_seconds((summer_->ends.in(y).time_since_epoch()) - summer_->offset);
  const bool summer = starts < ends ? at >= starts && at < ends : at >= starts || at < ends;
  return summer ? summer_->offset : standard_;
}

sys_seconds ZoneRule::instant(local_seconds shown) const {
  const auto with = [&](seconds ahead) { return sys_seconds(shown.time_since_epoch() - ahead); };
  if (summer_) {
    const sys_seconds summer = with(summer_->offset);
    if (offset(summer) == summer_->offset) return summer;
  }
  return with(standard_);
}

namespace {

/// A working day as the instants at which it begins and ends.
struct Open {
  sys_seconds from, to;
};
Open open_on(const ZoneRule& zone, const WorkingDay& day, local_days date) {
  return {zone.instant(date + minutes(day.from)), zone.instant(date + minutes(day.from + day.length()))};
}

/// Days before and after a date that may share minutes with it: places are up to 26 hours apart, and a day
/// may end on the next.
constexpr days kAround{2};

int shared_minutes(const Open& home, std::span<const Open> others) {
  seconds shared{};
  for (const Open& other : others) {
    const auto from = std::max(home.from, other.from);
    const auto to = std::min(home.to, other.to);
    if (to > from) shared += to - from;
  }
  return static_cast<int>(duration_cast<minutes>(shared).count());
}

std::vector<Open> days_open(const ZoneRule& zone, const WorkingDay& day, local_days first, local_days end) {
  std::vector<Open> all;
  for (local_days date = first; date < end; date += days(1)) all.push_back(open_on(zone, day, date));
  return all;
}

}  // namespace

int shared_minutes(const ZoneRule& home, const WorkingDay& home_day, const ZoneRule& other,
                   const WorkingDay& other_day, local_days date) {
  return shared_minutes(open_on(home, home_day, date),
                        days_open(other, other_day, date - kAround, date + kAround + days(1)));
}

SharedMinutes shared_minutes(const ZoneRule& home, const WorkingDay& home_day, const ZoneRule& other,
                             const WorkingDay& other_day, year y) {
  SharedMinutes result{.least = 24 * 60};
  const local_days first(y / January / 1);
  const local_days end((y + years(1)) / January / 1);
  const std::vector<Open> at_home = days_open(home, home_day, first, end);
  const std::vector<Open> there = days_open(other, other_day, first - kAround, end + kAround);
  constexpr std::size_t kSpan = 2 * kAround.count() + 1;
  for (std::size_t day = 0; day < at_home.size(); ++day) {
    const int shared = shared_minutes(at_home[day], std::span(there).subspan(day, kSpan));
    result.mean += static_cast<double>(shared) / static_cast<double>((end - first).count());
    result.least = std::min(result.least, shared);
    result.most = std::max(result.most, shared);
  }
  return result;
}

}  // namespace bpo::decision
