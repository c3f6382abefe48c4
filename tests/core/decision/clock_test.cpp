#include "bpo/decision/clock.hpp"

#include "../numeric.hpp"

using namespace bpo::decision;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

ZoneRule rule(std::string_view text) {
  return ZoneRule::make(text).value();
}
const ZoneRule kChicago = rule("CST6CDT,M3.2.0,M11.1.0");
const ZoneRule kLondon = rule("GMT0BST,M3.5.0/1,M10.5.0");
const ZoneRule kDublin = rule("IST-1GMT0,M10.5.0,M3.5.0/1");
const ZoneRule kBerlin = rule("CET-1CEST,M3.5.0,M10.5.0/3");
const ZoneRule kSydney = rule("AEST-10AEDT,M10.1.0,M4.1.0/3");
const ZoneRule kAuckland = rule("NZST-12NZDT,M9.5.0,M4.1.0/3");
const ZoneRule kSantiago = rule("<-04>4<-03>,M9.1.6/24,M4.1.6/24");
const ZoneRule kKolkata = rule("IST-5:30");
const ZoneRule kKathmandu = rule("<+0545>-5:45");
const ZoneRule kKingston = rule("EST5");
const ZoneRule kCairo = rule("EET-2EEST,M4.5.5/0,M10.5.4/24");

local_days on(int y, unsigned m, unsigned d) {
  return local_days(year(y) / month(m) / day(d));
}

/// Minutes shared by nine-to-five in both places.
int shared(const ZoneRule& home, const ZoneRule& other, local_days date) {
  return shared_minutes(home, {}, other, {}, date);
}

}  // namespace

TEST_CASE("Clocks follow their rules on both sides of every change") {
  const auto offset = [](const ZoneRule& zone, sys_seconds at) {
    return duration_cast<minutes>(zone.offset(at)).count();
  };
  const auto utc = [](int y, unsigned m, unsigned d) { return sys_days(year(y) / month(m) / day(d)); };
  // 2026: the United States 8 March and 1 November, Europe 29 March and 25 October.
  CHECK(offset(kChicago, utc(2026, 3, 8) + 7h + 59min) == -360);
  CHECK(offset(kChicago, utc(2026, 3, 8) + 8h) == -300);
  CHECK(offset(kChicago, utc(2026, 11, 1) + 6h + 59min) == -300);
  CHECK(offset(kChicago, utc(2026, 11, 1) + 7h) == -360);
  CHECK(offset(kLondon, utc(2026, 3, 29) + 59min) == 0);
  CHECK(offset(kLondon, utc(2026, 3, 29) + 1h) == 60);
  CHECK(offset(kBerlin, utc(2026, 10, 25) + 59min) == 120);
  CHECK(offset(kBerlin, utc(2026, 10, 25) + 1h) == 60);
  // Ireland's winter is the exception to its standard time.
  CHECK(offset(kDublin, utc(2026, 1, 15)) == 0);
  CHECK(offset(kDublin, utc(2026, 7, 15)) == 60);
  CHECK(offset(kDublin, utc(2026, 10, 25) + 1h) == 0);
  // The south: summer spans the end of the year.
  CHECK(offset(kSydney, utc(2026, 1, 15)) == 660);
  CHECK(offset(kSydney, utc(2026, 4, 4) + 15h + 59min) == 660);
  CHECK(offset(kSydney, utc(2026, 4, 4) + 16h) == 600);
  CHECK(offset(kSydney, utc(2026, 10, 3) + 16h) == 660);
  CHECK(offset(kAuckland, utc(2026, 12, 31) + 23h) == 780);
  CHECK(offset(kSantiago, utc(2026, 7, 15)) == -240);
  CHECK(offset(kSantiago, utc(2026, 9, 6) + 4h) == -180);
  CHECK(offset(kCairo, utc(2026, 4, 23) + 21h + 59min) == 120);
  CHECK(offset(kCairo, utc(2026, 4, 24)) == 180);
  CHECK(offset(kKathmandu, utc(2026, 4, 24)) == 345);
}

TEST_CASE("Working hours are shared as the clocks on both walls say, on twelve dates") {
  // Between the changes of the United States and of Europe London is five hours ahead, else six.
  CHECK(shared(kChicago, kLondon, on(2026, 3, 6)) == 120);
  CHECK(shared(kChicago, kLondon, on(2026, 3, 9)) == 180);
  CHECK(shared(kChicago, kLondon, on(2026, 3, 30)) == 120);
  CHECK(shared(kChicago, kLondon, on(2026, 10, 26)) == 180);
  CHECK(shared(kChicago, kLondon, on(2026, 11, 2)) == 120);
  // Jamaica keeps no summer time: level with Dallas in summer, an hour ahead in winter.
  CHECK(shared(kChicago, kKingston, on(2026, 7, 15)) == 480);
  CHECK(shared(kChicago, kKingston, on(2026, 1, 15)) == 420);
  // Half and quarter hours.
  CHECK(shared(kLondon, kKolkata, on(2026, 1, 15)) == 150);
  CHECK(shared(kLondon, kKolkata, on(2026, 7, 15)) == 210);
  CHECK(shared(kBerlin, kKathmandu, on(2026, 7, 15)) == 255);
  // Across the date line: nine in Auckland is in the afternoon of the day before in Chicago.
  CHECK(shared(kChicago, kAuckland, on(2026, 1, 15)) == 180);
  CHECK(shared(kChicago, kAuckland, on(2026, 7, 15)) == 60);
}

TEST_CASE("Changes of both hemispheres add up") {
  CHECK(shared(kLondon, kSydney, on(2026, 1, 15)) == 0);
  const WorkingDay early{7 * 60, 16 * 60};
  // Sydney is eleven hours ahead in January, nine in July; ten between the two changes.
  CHECK(shared_minutes(kLondon, early, kSydney, {12 * 60, 20 * 60}, on(2026, 7, 15)) == 240);
  CHECK(shared_minutes(kLondon, early, kSydney, {12 * 60, 20 * 60}, on(2026, 1, 15)) == 120);
  CHECK(shared_minutes(kLondon, early, kSydney, {12 * 60, 20 * 60}, on(2026, 4, 1)) == 180);
}

TEST_CASE("A working day may end on the next") {
  const WorkingDay night{22 * 60, 6 * 60};
  CHECK(night.length() == 480);
  CHECK(shared_minutes(kChicago, {}, kKolkata, {20 * 60, 4 * 60}, on(2026, 7, 15)) == 450);
  CHECK(shared_minutes(kKolkata, night, kChicago, {}, on(2026, 7, 15)) == 330);
  const WorkingDay always{0, 0};
  CHECK(shared_minutes(kChicago, always, kKolkata, always, on(2026, 7, 15)) == 24 * 60);
}

TEST_CASE("A year has the mean and the ends of its days") {
  const SharedMinutes year_of_kingston = shared_minutes(kChicago, {}, kKingston, {}, year(2026));
  CHECK(year_of_kingston.least == 420);
  CHECK(year_of_kingston.most == 480);
  // 238 days from 8 March to 31 October.
  CHECK_THAT(year_of_kingston.mean, WithinAbs((238 * 480 + 127 * 420) / 365.0, 1e-9));
}

TEST_CASE("A year is its days one by one: across the date line, half hours, both hemispheres, nights") {
  const WorkingDay night{22 * 60, 6 * 60};
  const local_days first(year(2026) / January / 1), end(year(2027) / January / 1);
  for (const auto& [home, other] : {std::pair{kChicago, kAuckland}, std::pair{kAuckland, kChicago},
                                    std::pair{kLondon, kSydney}, std::pair{kKathmandu, kSantiago}}) {
    for (const WorkingDay& there : {WorkingDay{}, night}) {
      const SharedMinutes whole = shared_minutes(home, {}, other, there, year(2026));
      double sum = 0;
      int least = 24 * 60, most = 0;
      for (local_days date = first; date < end; date += days(1)) {
        const int shared = shared_minutes(home, {}, other, there, date);
        sum += shared;
        least = std::min(least, shared);
        most = std::max(most, shared);
      }
      CHECK_THAT(whole.mean, WithinAbs(sum / 365, 1e-9));
      CHECK(whole.least == least);
      CHECK(whole.most == most);
    }
  }
}

TEST_CASE("What is no rule of a clock is refused") {
  for (const char* text : {"", "CST", "CST6CDT", "CST6CDT,M3.2.0", "CST6CDT,M13.2.0,M11.1.0", "<+01-1",
                           "CST6CDT,J60,J300", "CST6CDT,M3.2.0,M11.1.0,", "CST168"}) {
    CAPTURE(text);
    CHECK_FALSE(ZoneRule::make(text));
  }
}
