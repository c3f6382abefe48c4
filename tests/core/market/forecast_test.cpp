#include "bpo/market/forecast.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

using namespace bpo::market;

namespace {

using Series = std::vector<double>;

double width(const Interval& interval) {
  return interval.high - interval.low;
}

bool finite(const Forecast& forecast) {
  const auto ok = [](double value) { return std::isfinite(value); };
  return std::all_of(forecast.mean.begin(), forecast.mean.end(), ok) &&
         std::all_of(forecast.at95.begin(), forecast.at95.end(),
                     [&](const Interval& at) { return ok(at.low) && ok(at.high); });
}

/// low95 <= low80 <= low50 <= mean <= high50 <= high80 <= high95 at every step.
bool nested(const Forecast& forecast) {
  for (std::size_t i = 0; i < forecast.mean.size(); ++i) {
    const std::array chain{forecast.at95[i].low, forecast.at80[i].low,  forecast.at50[i].low,
                           forecast.mean[i],     forecast.at50[i].high, forecast.at80[i].high,
                           forecast.at95[i].high};
    if (!std::is_sorted(chain.begin(), chain.end())) return false;
  }
  return true;
}

bool widths_never_shrink(const std::vector<Interval>& intervals, std::size_t from = 1) {
  for (std::size_t i = std::max<std::size_t>(from, 1); i < intervals.size(); ++i)
    if (width(intervals[i]) < width(intervals[i - 1]) * (1 - 1e-12)) return false;
  return true;
}

/// Series of every temper: growing, falling, restless, with jumps, of 1 to 60 years.
class RandomSeries {
 public:
  explicit RandomSeries(std::uint64_t seed) : random_(seed) {}

  Series next() {
    const double drift = between(-0.15, 0.25);
    const double noise = std::pow(between(0, 0.8), 3);
    const bool jumps = between(0, 1) < 0.2;
    Series y(static_cast<std::size_t>(between(1, 61)));
    double log_size = between(-12, 12);
    for (double& value : y) {
      log_size += drift + noise * between(-1, 1);
      if (jumps && between(0, 1) < 0.1) log_size += between(-2, 2);
      value = std::exp(log_size);
    }
    return y;
  }

  double between(double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random_);
  }

 private:
  std::mt19937_64 random_;
};

}  // namespace

TEST_CASE("forecasts and intervals agree with the golden table", "[market][forecast][golden]") {
  std::ifstream file(BPO_SOURCE_DIR "/tests/golden/forecast/sq4.json");
  const auto golden = nlohmann::json::parse(file);
  const double tolerance = golden["tolerance"];
  REQUIRE(golden["cases"].size() == 30);
  for (const auto& row : golden["cases"]) {
    CAPTURE(row["name"].get<std::string>());
    const auto values = row["values"].get<Series>();
    const double scale = 1e-12 * std::fabs(*std::max_element(values.begin(), values.end()));
    const Forecast made = forecast(values, row["horizon"]);
    REQUIRE(made.mean.size() == row["mean"].size());
    for (std::size_t i = 0; i < made.mean.size(); ++i) {
      CAPTURE(i);
      const auto same = [&](double got, const nlohmann::json& expected) {
        CHECK(got == Approx(expected.get<double>()).epsilon(tolerance).margin(scale));
      };
      same(made.mean[i], row["mean"][i]);
      same(made.at95[i].low, row["at95"][i][0]);
      same(made.at95[i].high, row["at95"][i][1]);
      same(made.at80[i].low, row["at80"][i][0]);
      same(made.at80[i].high, row["at80"][i][1]);
    }
  }
}

TEST_CASE("100,000 random series: finite, nested, never below 0", "[market][forecast][property]") {
  RandomSeries random(20260101);
  int wrong = 0;
  for (int i = 0; i < 100'000; ++i) {
    Series y = random.next();
    const bool some_negative = i % 10 == 9;
    if (some_negative) y[y.size() / 2] *= i % 20 == 9 ? -1.0 : 0.0;
    const Forecast made = forecast(y, 1 + i % kLongestHorizon);
    const bool never_negative = *std::min_element(y.begin(), y.end()) >= 0.0;
    const bool sizes = !never_negative || std::all_of(made.at95.begin(), made.at95.end(),
                                                      [](const Interval& at) { return at.low >= 0.0; });
    wrong += !(made.reason.empty() && finite(made) && nested(made) && sizes);
  }
  CHECK(wrong == 0);
}

TEST_CASE("beyond the measured horizon no interval is narrower than the one before",
          "[market][forecast][property]") {
  RandomSeries random(7);
  int shrunk = 0;
  for (int i = 0; i < 5'000; ++i) {
    Forecast made = forecast(random.next(), 15);
    shrunk += !(widths_never_shrink(made.at50, kMeasuredHorizon) &&
                widths_never_shrink(made.at80, kMeasuredHorizon) &&
                widths_never_shrink(made.at95, kMeasuredHorizon));
  }
  CHECK(shrunk == 0);
}

TEST_CASE("kept widths never shrink at all, and the intervals still nest", "[market][forecast][property]") {
  RandomSeries random(8);
  int wrong = 0;
  int as_measured = 0;
  for (int i = 0; i < 5'000; ++i) {
    Forecast made = forecast(random.next(), 15);
    as_measured += widths_never_shrink(made.at95);
    for (auto* intervals : {&made.at50, &made.at80, &made.at95}) keep_widths(*intervals);
    wrong += !(widths_never_shrink(made.at50) && widths_never_shrink(made.at80) &&
               widths_never_shrink(made.at95) && nested(made));
  }
  CHECK(wrong == 0);
  CHECK(as_measured < 5'000);  // so that keep_widths had something to do
}

TEST_CASE("k times the series is forecast as k times the forecast", "[market][forecast][property]") {
  RandomSeries random(9);
  double worst = 0;
  for (int i = 0; i < 2'000; ++i) {
    const Series y = random.next();
    const double k = std::ldexp(1.0, 4 * (i % 9) - 16);  // powers of 16: their roots are exact
    Series scaled = y;
    for (double& value : scaled) value *= k;
    const Forecast one = forecast(y, 6);
    const Forecast other = forecast(scaled, 6);
    for (std::size_t step = 0; step < 6; ++step) {
      worst = std::max(worst, std::fabs(other.mean[step] / (k * one.mean[step]) - 1));
      worst = std::max(worst, std::fabs(other.at95[step].high / (k * one.at95[step].high) - 1));
      worst =
          std::max(worst, std::fabs(other.at80[step].low - k * one.at80[step].low) / (k * one.mean[step]));
    }
  }
  CHECK(worst < 1e-12);
}

TEST_CASE("any k scales a grown series", "[market][forecast][property]") {
  const Series y{30.3, 29.9, 32.5, 35.4, 38.1, 40.2, 41.9, 47, 52.5, 51};
  for (const double k : {1e-9, 0.37, 3.0, 1000.0, 1e12}) {
    Series scaled = y;
    for (double& value : scaled) value *= k;
    const Forecast one = forecast(y, 10);
    const Forecast other = forecast(scaled, 10);
    for (std::size_t step = 0; step < 10; ++step) {
      CHECK(other.mean[step] == Approx(k * one.mean[step]).epsilon(1e-12));
      CHECK(other.at95[step].low == Approx(k * one.at95[step].low).epsilon(1e-12));
      CHECK(other.at50[step].high == Approx(k * one.at50[step].high).epsilon(1e-12));
    }
  }
}

TEST_CASE("one to sixty values are always answered", "[market][forecast]") {
  for (std::size_t n = 1; n <= 60; ++n) {
    const Forecast made = forecast(Series(n, 7.0), 10);
    CAPTURE(n);
    REQUIRE(made.reason.empty());
    CHECK(made.mean.back() == Approx(7));
    CHECK(made.method == (n >= 4 ? "sq4" : n > 1 ? "damped_drift" : "last_value"));
    CHECK(width(made.at95.back()) > 0);
  }
}

TEST_CASE("what cannot be forecast has its reason", "[market][forecast]") {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const Series y{1, 2, 3};
  CHECK(forecast(Series{}, 5).reason == "there is no value to start from");
  CHECK(forecast(y, 0).reason == "the horizon must be 1 to 30 years");
  CHECK(forecast(y, 31).mean.empty());
  for (const double wrong : {kInfinity, -kInfinity, std::nan(""), 1e308})
    CHECK(forecast(Series{1, wrong, 3}, 5).reason == "a value is not a finite number, or beyond 1e100");
  CHECK(finite(forecast(Series{1e100, 1e-300, 1e100, 1e99, 1e100}, 30)));
  CHECK(finite(forecast(Series{-1e100, 1e100, -1e100, 1e99, 1e100}, 30)));
}

TEST_CASE("intervals of any level lie between those of its neighbours", "[market][forecast]") {
  const Forecast made = forecast(Series{30.3, 29.9, 32.5, 35.4, 38.1, 40.2, 41.9, 47, 52.5, 51}, 8);
  for (const auto& [level, stored] : {std::pair{0.5, made.at50}, {0.8, made.at80}, {0.95, made.at95}}) {
    const auto computed = intervals(made, level);
    CHECK(computed.back().low == Approx(stored.back().low));
    CHECK(computed.back().high == Approx(stored.back().high));
  }
  double before = 0;
  for (const double level : {0.01, 0.3, 0.5, 0.65, 0.8, 0.9, 0.95, 0.99, 0.999}) {
    const double now = width(intervals(made, level).front());
    CHECK(now > before);
    before = now;
  }
}
