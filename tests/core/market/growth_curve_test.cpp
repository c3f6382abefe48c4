#include "bpo/market/growth_curve.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace bpo::market;

namespace {

using Series = std::vector<double>;

double parameter(const GrowthCurve& curve, std::string_view id) {
  for (const CurveParameter& each : curve.parameters)
    if (each.id == id) return each.value;
  return std::nan("");
}

double error_of(const GrowthCurve& curve, std::string_view id) {
  for (const CurveParameter& each : curve.parameters)
    if (each.id == id) return each.standard_error.value();
  return std::nan("");
}

/// Small errors that look random and are the same every time.
double wobble(int t, double size) {
  return 1.0 + size * ((t * 7919) % 13 - 6) / 6.0;
}

Series logistic(int n, double ceiling, double rate, double midpoint, double noise) {
  Series y;
  for (int t = 1; t <= n; ++t)
    y.push_back(wobble(t, noise) * ceiling / (1 + std::exp(-rate * (t - midpoint))));
  return y;
}

Series gompertz(int n, double ceiling, double rate, double midpoint, double noise) {
  Series y;
  for (int t = 1; t <= n; ++t)
    y.push_back(wobble(t, noise) * ceiling * std::exp(-std::exp(-rate * (t - midpoint))));
  return y;
}

Series exponential(int n, double growth, double noise) {
  Series y;
  for (int t = 0; t < n; ++t) y.push_back(10 * std::pow(1 + growth, t) * wobble(t, noise));
  return y;
}

}  // namespace

TEST_CASE("curves without noise are found again", "[market][curve]") {
  const GrowthCurve s = fit_growth(Growth::logistic, logistic(20, 80, 0.4, 9, 0), 2001, 5);
  CHECK(parameter(s, "ceiling") == Approx(80).epsilon(1e-9));
  CHECK(parameter(s, "rate") == Approx(0.4).epsilon(1e-9));
  CHECK(parameter(s, "midpoint") == Approx(2009).epsilon(1e-9));
  CHECK(s.values.size() == 25);
  CHECK(s.r_squared == Approx(1));
  const GrowthCurve g = fit_growth(Growth::gompertz, gompertz(20, 250, 0.3, 5, 0), 2001, 5);
  CHECK(parameter(g, "ceiling") == Approx(250).epsilon(1e-9));
  CHECK(parameter(g, "midpoint") == Approx(2005).epsilon(1e-9));
  const GrowthCurve c = fit_growth(Growth::constant, exponential(12, 0.08, 0), 2001, 5);
  CHECK(parameter(c, "growth") == Approx(0.08).epsilon(1e-9));
  CHECK(parameter(c, "cagr") == Approx(0.08).epsilon(1e-9));
}

TEST_CASE("noise shows in the standard errors", "[market][curve]") {
  const GrowthCurve calm = fit_growth(Growth::logistic, logistic(20, 80, 0.4, 9, 0.01), 2001, 5);
  const GrowthCurve restless = fit_growth(Growth::logistic, logistic(20, 80, 0.4, 9, 0.05), 2001, 5);
  CHECK(std::fabs(parameter(calm, "ceiling") - 80) < 4 * error_of(calm, "ceiling"));
  CHECK(error_of(restless, "ceiling") == Approx(5 * error_of(calm, "ceiling")).epsilon(0.1));
}

TEST_CASE("a given ceiling is kept and has no standard error", "[market][curve]") {
  const Series y = logistic(12, 80, 0.3, 14, 0.02);
  const GrowthCurve curve = fit_growth(Growth::logistic, y, 2001, 15, 100.0);
  CHECK(parameter(curve, "ceiling") == Approx(100));
  CHECK_FALSE(curve.parameters[0].standard_error);
  const Forecast forecast = forecast_along(curve, y, 15, 100.0);
  for (const double value : forecast.mean) CHECK(value <= 100);
}

TEST_CASE("saturation is told where the data bend, and only there", "[market][curve][saturation]") {
  const SaturationRange late = saturation_range(logistic(20, 80, 0.4, 9, 0.02));
  CHECK(late.identified);
  CHECK(*late.low < 80);
  CHECK(*late.high > 80);
  const SaturationRange early = saturation_range(logistic(12, 80, 0.3, 20, 0.02));  // 8 % reached
  CHECK_FALSE(early.identified);
  CHECK(early.reason.starts_with("saturation not identified"));
  const SaturationRange never = saturation_range(exponential(12, 0.08, 0.02));
  CHECK_FALSE(never.identified);
  CHECK_FALSE(never.high);
  CHECK_FALSE(saturation_range(Series{9, 8, 7, 6, 5, 4}).identified);
  CHECK_FALSE(saturation_range(Series(8, 5.0)).identified);
  CHECK(saturation_range(Series{1, 2, 3}).reason == "needs at least 5 years");
}

TEST_CASE("sales of video recorders follow Bass", "[market][curve][bass]") {
  // Putsis (1989): 1980 to 1989, thousands. Least squares on yearly sales, as R's nls gives it.
  const Series sales{840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890};
  const GrowthCurve curve = fit_growth(Growth::bass, sales, 1980, 5);
  REQUIRE(curve.reason.empty());
  CHECK(parameter(curve, "adopters") == Approx(67660).epsilon(1e-3));
  CHECK(parameter(curve, "peak") == Approx(1985.6).margin(0.1));
  CHECK(fit_growth(Growth::bass, Series{sales.begin(), sales.begin() + 6}, 1980, 5)
            .reason.find("after the peak") != std::string::npos);
}

TEST_CASE("curves that cannot be have a reason", "[market][curve]") {
  CHECK(fit_growth(Growth::logistic, Series{1, 2, 3, 4}, 2001, 5).reason == "needs at least 5 years");
  CHECK(fit_growth(Growth::constant, Series{1, 2}, 2001, 5).reason == "needs at least 3 years");
  CHECK(fit_growth(Growth::gompertz, Series{1, 0, 3, 4, 5}, 2001, 5).reason == "needs sizes above 0");
  CHECK(fit_growth(Growth::logistic, Series{9, 8, 7, 6, 5}, 2001, 5).reason ==
        "the sizes do not grow like this curve");
  CHECK(forecast_along(fit_growth(Growth::logistic, Series{1, 2}, 2001, 5), Series{1, 2}, 5).mean.empty());
}

TEST_CASE("along a curve: anchored at the last value, no faster than of late, wider than the trend",
          "[market][curve][property]") {
  Series y = exponential(14, 0.12, 0.03);
  for (const Growth growth : {Growth::logistic, Growth::gompertz}) {
    const GrowthCurve curve = fit_growth(growth, y, 2001, 10);
    const Forecast along = forecast_along(curve, y, 10);
    REQUIRE(along.mean.size() == 10);
    double pace = 0;
    for (std::size_t i = y.size() - 8; i < y.size(); ++i) pace += std::fabs(std::log(y[i] / y[i - 1])) / 8;
    for (std::size_t i = 0; i < 10; ++i) {
      const double growth_so_far = std::log(along.mean[i] / y.back());
      CHECK(growth_so_far <= pace * static_cast<double>(i + 1) + 1e-12);
      CHECK(along.at95[i].low <= along.mean[i]);
      CHECK(along.at95[i].high >= along.mean[i]);
    }
    CHECK(along.components.front().id == "trend");
    CHECK(along.method == wire_name(growth));
  }
}

TEST_CASE("constant growth goes on from the last value", "[market][curve]") {
  const Series y = exponential(10, 0.05, 0);
  const Forecast along = forecast_along(fit_growth(Growth::constant, y, 2001, 3), y, 3);
  CHECK(along.mean[2] == Approx(y.back() * std::pow(1.05, 3)));
}
