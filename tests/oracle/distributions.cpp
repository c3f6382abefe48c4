#include "bpo/stats/beta.hpp"
#include "bpo/stats/normal.hpp"
#include "bpo/stats/triangular.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::stats;

Result<Normal> normal(const Json& in) {
  return Normal::make(number(in, "mean", 0.0), number(in, "sd", 1.0));
}
Result<LogNormal> lognormal(const Json& in) {
  return LogNormal::make(number(in, "meanlog", 0.0), number(in, "sdlog", 1.0));
}
Result<Beta> beta(const Json& in) {
  return Beta::make(number(in, "alpha"), number(in, "beta"), number(in, "min", 0.0), number(in, "max", 1.0));
}
Result<Beta> pert(const Json& in) {
  return Beta::pert(number(in, "min"), number(in, "mode"), number(in, "max"), number(in, "lambda", 4.0));
}
Result<Triangular> triangular(const Json& in) {
  return Triangular::make(number(in, "min"), number(in, "mode"), number(in, "max"));
}

Result<Json> finite(double value) {
  if (std::isfinite(value)) return Json(value);
  return Error{ErrorCode::out_of_range, "x", "leads to an infinite value", "", ""};
}

/// Density, distribution function, its complement and quantile under the names of the case files.
template <typename Make>
void add_family(Functions& functions, const std::string& name, Make make) {
  const auto at_x = [make](auto measure) {
    return [make, measure](const Json& in) -> Result<Json> {
      const auto distribution = make(in);
      if (!distribution) return distribution.errors();
      const double x = number(in, "x");
      if (!std::isfinite(x)) return Error{ErrorCode::out_of_range, "x", "must be a finite number", "", ""};
      return finite(measure(distribution.value(), x));
    };
  };
  functions[name + "_pdf"] = at_x([](const auto& d, double x) { return d.pdf(x); });
  functions[name + "_cdf"] = at_x([](const auto& d, double x) { return d.cdf(x); });
  functions[name + "_sf"] = at_x([](const auto& d, double x) { return d.upper(x); });
  functions[name + "_quantile"] = [make](const Json& in) -> Result<Json> {
    const auto distribution = make(in);
    if (!distribution) return distribution.errors();
    return as_json(distribution.value().quantile(number(in, "p")));
  };
}

Result<Json> lognormal_moments(const Json& in) {
  const auto made = lognormal(in);
  if (!made) return made.errors();
  const LogNormal& d = made.value();
  return Json{{"mean", d.mean()},
              {"variance", d.variance()},
              {"mode", d.mode()},
              {"median", d.median()},
              {"skewness", d.skewness()}};
}

Result<Json> lognormal_from_mean_sd(const Json& in) {
  const auto made = LogNormal::from_mean_sd(number(in, "mean"), number(in, "sd"));
  if (!made) return made.errors();
  return Json{{"meanlog", made.value().meanlog()}, {"sdlog", made.value().sdlog()}};
}

template <Result<Beta> (*make)(const Json&)>
Result<Json> beta_moments(const Json& in) {
  const auto made = make(in);
  if (!made) return made.errors();
  const Beta& d = made.value();
  return Json{{"alpha", d.alpha()},
              {"beta", d.beta()},
              {"mean", d.mean()},
              {"variance", d.variance()},
              {"median", d.quantile(0.5, 0.5)}};
}

Result<Json> triangular_moments(const Json& in) {
  const auto made = triangular(in);
  if (!made) return made.errors();
  const Triangular& d = made.value();
  return Json{{"mean", d.mean()}, {"variance", d.variance()}, {"median", d.median()}};
}

}  // namespace

void add_distributions(Functions& functions) {
  add_family(functions, "normal", normal);
  add_family(functions, "lognormal", lognormal);
  add_family(functions, "beta", beta);
  add_family(functions, "pert", pert);
  add_family(functions, "triangular", triangular);
  functions["lognormal_moments"] = lognormal_moments;
  functions["lognormal_from_mean_sd"] = lognormal_from_mean_sd;
  functions["beta_moments"] = beta_moments<beta>;
  functions["pert_moments"] = beta_moments<pert>;
  functions["triangular_moments"] = triangular_moments;
}

}  // namespace bpo::oracle
