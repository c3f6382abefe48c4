#include <array>
#include <cmath>

#include "bpo/market/curve_fit.hpp"
#include "bpo/stats/linear_regression.hpp"
#include "bpo/stats/nonlinear_regression.hpp"
#include "expression.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::stats;
using market::CurveForm;

Json as_object(const NonlinearFit& fit) {
  return {{"parameters", fit.parameters},
          {"standard_errors", fit.standard_errors},
          {"residual_sum_of_squares", fit.residual_sum_of_squares},
          {"residual_sd", fit.residual_sd},
          {"r_squared", fit.r_squared},
          {"degrees_of_freedom", fit.degrees_of_freedom}};
}

Json as_object(const LinearFit& fit) {
  return {{"coefficients", fit.coefficients},
          {"standard_errors", fit.standard_errors},
          {"residual_sd", fit.residual_sd},
          {"r_squared", fit.r_squared},
          {"degrees_of_freedom", fit.degrees_of_freedom}};
}

/// Columns of `x`: a list for one variable, a list of lists for several, observation by observation or
/// variable by variable.
std::vector<std::vector<double>> columns(const Json& input, const char* name) {
  const Json& x = input.at(name);
  if (x.empty() || !x.front().is_array()) return {numbers(input, name)};
  const auto lists = x.get<std::vector<std::vector<double>>>();
  if (lists.size() != input.at("y").size()) return lists;
  std::vector<std::vector<double>> turned(lists.front().size());
  for (const std::vector<double>& row : lists)
    for (std::size_t i = 0; i < turned.size(); ++i) turned[i].push_back(row.at(i));
  return turned;
}

Result<LinearFit> fit_linear(const Json& input) {
  const Intercept intercept = input.value("intercept", true) ? Intercept::fitted : Intercept::none;
  const std::vector<double> y = numbers(input, "y");
  if (input.value("model", "") == "polynomial")
    return polynomial_regression(y, numbers(input, "x"), input.value("degree", 1), intercept);
  return linear_regression(y, columns(input, "x"), intercept);
}

Result<Json> linear(const Json& input) {
  const auto fit = fit_linear(input);
  if (!fit) return fit.errors();
  return as_object(fit.value());
}

template <typename Pick>
Function line(Pick pick) {
  return [pick](const Json& input) -> Result<Json> {
    const auto fit = polynomial_regression(numbers(input, "y"), numbers(input, "x"), 1);
    if (!fit) return fit.errors();
    return Json(pick(fit.value()));
  };
}

/// The case gives the formula, the core fits it.
Result<Json> nonlinear(const Json& input) {
  std::string text = input.value("model", "");
  std::vector<double> y = numbers(input, "y");
  if (text.starts_with("log(y)")) {  // Nelson: log y is fitted
    text.erase(0, text.find('=') + 1);
    for (double& value : y) value = std::log(value);
  }
  const auto formula = Expression::parse(text);
  if (!formula) return Error{ErrorCode::not_allowed, "model", "is not a formula", text, ""};
  const auto names = input.value("parameters", std::vector<std::string>{});
  const auto x = columns(input, "x");
  const Model model = [&](std::span<const double> parameters, std::span<double> expected) {
    std::map<std::string, double> values;
    for (std::size_t i = 0; i < names.size(); ++i) values[names[i]] = parameters[i];
    for (std::size_t row = 0; row < expected.size(); ++row) {
      values["x"] = x[0][row];
      for (std::size_t i = 0; i < x.size(); ++i) values["x" + std::to_string(i + 1)] = x[i][row];
      expected[row] = formula->value(values);
    }
  };
  const std::array starts{numbers(input, "start1"), numbers(input, "start2")};
  const auto fit = nonlinear_regression(model, y, starts);
  if (!fit) return fit.errors();
  return as_object(fit.value());
}

template <CurveForm form>
Result<Json> curve(const Json& input) {
  const auto fit = market::fit_curve(form, numbers(input, "x"), numbers(input, "y"));
  if (!fit) return fit.errors();
  return as_object(fit.value());
}

Result<Json> loglinear(const Json& input) {
  const auto fit = market::fit_exponential_loglinear(numbers(input, "x"), numbers(input, "y"));
  if (!fit) return fit.errors();
  return Json{{"parameters", {fit.value().factor, fit.value().level}}};
}

Result<Json> peak(const Json& input) {
  const auto found = market::bass_peak(number(input, "m", 1.0), number(input, "p"), number(input, "q"));
  if (!found) return found.errors();
  if (!input.contains("m")) return Json(found.value().time);
  return Json{{"time", found.value().time},
              {"adoptions", found.value().adoptions},
              {"cumulative", found.value().cumulative}};
}

}  // namespace

void add_regression(Functions& functions) {
  functions["linear_regression"] = linear;
  functions["nonlinear_regression"] = nonlinear;
  functions["ols_slope"] = line([](const LinearFit& fit) { return fit.coefficients[1]; });
  functions["ols_intercept"] = line([](const LinearFit& fit) { return fit.coefficients[0]; });
  functions["ols_residual_sd"] = line([](const LinearFit& fit) { return fit.residual_sd; });
  functions["ols_r_squared"] = line([](const LinearFit& fit) { return fit.r_squared; });
  functions["fit_exponential"] = curve<CurveForm::exponential>;
  functions["fit_logistic"] = curve<CurveForm::logistic>;
  functions["fit_gompertz"] = curve<CurveForm::gompertz>;
  functions["fit_bass_increments"] = curve<CurveForm::bass_increments>;
  functions["fit_bass_cumulative"] = curve<CurveForm::bass_cumulative>;
  functions["fit_bass_density"] = curve<CurveForm::bass_density>;
  functions["fit_exponential_loglinear"] = loglinear;
  functions["bass_peak"] = peak;
}

}  // namespace bpo::oracle
