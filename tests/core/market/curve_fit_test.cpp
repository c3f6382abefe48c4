#include "bpo/market/curve_fit.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>

#include "../numeric.hpp"

using namespace bpo::market;

// The published fits are in tests/golden/numeric/growth-curves.json.

TEST_CASE("every form is found again from its own values", "[market][curve][property]") {
  const std::array<std::pair<CurveForm, std::vector<double>>, 6> kCurves{{
      {CurveForm::exponential, {3.9, 0.29}},
      {CurveForm::logistic, {2.3, 9.5, 1.7}},
      {CurveForm::gompertz, {250, 4.5, 0.3}},
      {CurveForm::bass_increments, {1000, 0.03, 0.38}},
      {CurveForm::bass_cumulative, {1000, 0.01, 0.5}},
      {CurveForm::bass_density, {68000, 0.0066, 0.64}},
  }};
  std::vector<double> x;
  for (int t = 1; t <= 20; ++t) x.push_back(t);
  for (const auto& [form, parameters] : kCurves) {
    std::vector<double> y;
    for (const double t : x) y.push_back(curve_value(form, parameters, t));
    const auto fit = fit_curve(form, x, y);
    REQUIRE(fit);
    CAPTURE(static_cast<int>(form));
    for (std::size_t i = 0; i < parameters.size(); ++i)
      CHECK_THAT(fit.value().parameters[i], WithinRel(parameters[i], 1e-9));
    CHECK_THAT(fit.value().r_squared, WithinRel(1.0, 1e-12));
  }
}

TEST_CASE("increments of Bass add up to the cumulative curve", "[market][curve][bass][property]") {
  const std::vector<double> parameters{500, 0.02, 0.4};
  double sum = 0;
  for (int t = 1; t <= 30; ++t) {
    sum += curve_value(CurveForm::bass_increments, parameters, t);
    CHECK_THAT(sum, WithinRel(curve_value(CurveForm::bass_cumulative, parameters, t), 1e-12));
  }
}

TEST_CASE("the peak of Bass is where its density is highest", "[market][curve][bass]") {
  const std::vector<double> parameters{68000, 0.0066, 0.64};
  const auto peak = bass_peak(68000, 0.0066, 0.64);
  REQUIRE(peak);
  const auto at = [&](double t) { return curve_value(CurveForm::bass_density, parameters, t); };
  CHECK_THAT(at(peak.value().time), WithinRel(peak.value().adoptions, 1e-12));
  CHECK(at(peak.value().time - 0.01) < peak.value().adoptions);
  CHECK(at(peak.value().time + 0.01) < peak.value().adoptions);
  CHECK_THAT(curve_value(CurveForm::bass_cumulative, parameters, peak.value().time),
             WithinRel(peak.value().cumulative, 1e-12));
  CHECK(refusal(bass_peak(0, 0.1, 0.1)) == "p out_of_range");
}

TEST_CASE("points that no curve can be laid through are refused", "[market][curve]") {
  const std::vector<double> one{1, 1, 1};
  const std::vector<double> two{1, 2};
  CHECK(refusal(fit_curve(CurveForm::logistic, two, two)) == "y missing");
  CHECK(refusal(fit_curve(CurveForm::logistic, one, two)).starts_with("y not_allowed"));
  CHECK(refusal(fit_curve(CurveForm::logistic, one, one)) == "x no_solution");
  CHECK(refusal(fit_curve(CurveForm::gompertz, std::vector{1.0, 2.0, kNan}, one)) == "y out_of_range");
  CHECK(refusal(fit_exponential_loglinear(two, std::vector{1.0, 0.0})) == "y out_of_range");
}
