#include "bpo/finance/annuity.hpp"
#include "bpo/finance/dated.hpp"
#include "bpo/finance/growth.hpp"
#include "bpo/finance/irr.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/finance/payback.hpp"
#include "bpo/finance/rates.hpp"
#include "bpo/finance/roi.hpp"
#include "flows.hpp"

// Whatever the numbers: an answer is finite, and what has none is refused.

using namespace bpo::finance;

namespace {

const Flows kExtremes{0.0,    -0.0, 1.0,   -1.0,  -0.5,   0.1,       1e-310,     -1e-310, 1e-16,
                      -1e-16, 1e16, -1e16, 1e308, -1e308, kInfinity, -kInfinity, kNan};

bool is_sound(const bpo::Result<double>& result) {
  return !result || std::isfinite(result.value());
}

bool is_sound(const bpo::Result<std::optional<double>>& result) {
  return !result || !result.value() || (std::isfinite(*result.value()) && *result.value() >= 0.0);
}

bool is_sound(const bpo::Result<Irr>& result) {
  if (!result) return true;
  for (const double root : result.value().roots)
    if (!std::isfinite(root) || !(root > -1.0)) return false;
  return result.value().rate.has_value() == (result.value().roots.size() == 1);
}

bool is_sound(const bpo::Result<GrowthAnswer>& result) {
  if (!result) return true;
  const GrowthAnswer& answer = result.value();
  return std::isfinite(answer.start) && std::isfinite(answer.end) && std::isfinite(answer.years) &&
         std::isfinite(answer.rate) && std::isfinite(answer.doubling_years.value_or(0.0)) &&
         std::isfinite(answer.halving_years.value_or(0.0));
}

}  // namespace

TEST_CASE("measures of any three flows are finite or refused", "[finance][refusal]") {
  for (const double first : kExtremes) {
    for (const double second : kExtremes) {
      for (const double third : kExtremes) {
        const Flows flows{first, second, third};
        CAPTURE(first, second, third);
        bool sound = is_sound(irr(flows)) && is_sound(irr(flows, Timing::mid)) && is_sound(irr_near(flows)) &&
                     is_sound(payback(flows)) && is_sound(first_payback(flows)) &&
                     is_sound(simple_roi(flows));
        for (const double rate : {-0.999, 0.0, 0.1, 1e300}) {
          sound = sound && is_sound(npv(rate, flows)) && is_sound(npv(rate, flows, Timing::mid)) &&
                  is_sound(npv_first_flow_later(rate, flows)) && is_sound(mirr(flows, rate, 0.1)) &&
                  is_sound(mirr(flows, 0.1, rate)) && is_sound(profitability_index(rate, flows)) &&
                  is_sound(equivalent_annual_amount(rate, flows)) &&
                  is_sound(discounted_payback(rate, flows)) &&
                  is_sound(first_discounted_payback(rate, flows, Partial::whole));
        }
        const std::vector<DatedFlow> dated{{first, 0}, {second, 2000000000}, {third, -2000000000}};
        CHECK((sound && is_sound(xirr(dated)) && is_sound(xnpv(0.1, dated))));
      }
    }
  }
}

TEST_CASE("annuities, rates and growth of any numbers are finite or refused", "[finance][refusal]") {
  for (const double a : kExtremes) {
    for (const double b : kExtremes) {
      for (const double c : kExtremes) {
        CAPTURE(a, b, c);
        CHECK((is_sound(level_payment(a, b, c)) && is_sound(level_payment(a, b, c, 1.0, Due::beginning)) &&
               is_sound(annuity_present_value(a, b, c, 1.0)) &&
               is_sound(annuity_future_value(a, b, c, 1.0)) && is_sound(annuity_periods(a, b, c, 1.0)) &&
               is_sound(annuity_rate(a, b, c, 1.0)) && is_sound(annuity_rate(2.5, a, b, c)) &&
               is_sound(annuity_rate(3.0, a, b, c, Due::beginning)) && is_sound(cagr(a, b, c)) &&
               is_sound(periods_to_target(a, b, c)) && is_sound(effective_rate(a, b)) &&
               is_sound(nominal_rate(a, b)) && is_sound(periodic_rate(a, b)) && is_sound(annual_rate(a, b)) &&
               is_sound(convert_rate(a, {Compounding::compounded, b}, {Compounding::continuous}, c)) &&
               is_sound(convert_rate(a, {Compounding::simple}, {Compounding::compounded, b}, c)) &&
               is_sound(solve_growth({.start = a, .end = b, .years = c})) &&
               is_sound(solve_growth({.start = a, .end = b, .rate = c})) &&
               is_sound(solve_growth({.start = a, .years = b, .rate = c}))));
      }
    }
  }
}
