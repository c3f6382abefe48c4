#include "bpo/finance/annuity.hpp"

#include <cmath>

#include "bpo/finance/irr.hpp"
#include "checks.hpp"
#include "internal_rates.hpp"

namespace bpo::finance {
namespace {

struct Given {
  double value;
  std::string_view path;
};

Errors check(double rate, std::initializer_list<Given> others) {
  Errors errors;
  require_rate(errors, rate);
  for (const Given& given : others) require_finite(errors, given.value, given.path);
  return errors;
}

/// 1 for payments at the end of a period; at its beginning each earns one period's interest more.
double due_factor(double rate, Due due) {
  return due == Due::beginning ? 1.0 + rate : 1.0;
}

/// ((1 + rate)^n - 1) / rate, the sum of n payments of 1; and (1 - (1 + rate)^-n) / rate, the same today.
double sum_at_end(double rate, double periods) {
  return rate == 0.0 ? periods : std::expm1(periods * std::log1p(rate)) / rate;
}
double sum_today(double rate, double periods) {
  return -sum_at_end(rate, -periods);
}

}  // namespace

Result<double> level_payment(double rate, double periods, double present_value, double future_value,
                             Due due) {
  Errors errors = check(rate, {{periods, "nper"}, {present_value, "pv"}, {future_value, "fv"}});
  if (periods == 0.0)
    errors.push_back({ErrorCode::out_of_range, "nper", "must not be 0", "0", "any number but 0"});
  if (!errors.empty()) return errors;
  // Balanced today or at the end, whichever keeps the power at or below 1.
  const double growth = periods * std::log1p(rate);
  const double payment = growth >= 0.0
                             ? -(present_value + future_value * std::exp(-growth)) / sum_today(rate, periods)
                             : -(present_value * std::exp(growth) + future_value) / sum_at_end(rate, periods);
  return finite(payment / due_factor(rate, due), "nper");
}

Result<double> annuity_present_value(double rate, double periods, double payment, double future_value,
                                     Due due) {
  Errors errors = check(rate, {{periods, "nper"}, {payment, "pmt"}, {future_value, "fv"}});
  if (!errors.empty()) return errors;
  const double discount = std::exp(-periods * std::log1p(rate));
  return finite(-(future_value * discount + payment * due_factor(rate, due) * sum_today(rate, periods)),
                "nper");
}

Result<double> annuity_future_value(double rate, double periods, double payment, double present_value,
                                    Due due) {
  Errors errors = check(rate, {{periods, "nper"}, {payment, "pmt"}, {present_value, "pv"}});
  if (!errors.empty()) return errors;
  const double growth = std::exp(periods * std::log1p(rate));
  return finite(-(present_value * growth + payment * due_factor(rate, due) * sum_at_end(rate, periods)),
                "nper");
}

Result<double> annuity_periods(double rate, double payment, double present_value, double future_value,
                               Due due) {
  Errors errors = check(rate, {{payment, "pmt"}, {present_value, "pv"}, {future_value, "fv"}});
  if (!errors.empty()) return errors;
  const double level = payment * due_factor(rate, due);
  double periods = -(present_value + future_value) / level;
  if (rate != 0.0) {
    // ((level - fv rate) / (level + pv rate)) = (1 + rate)^n; log1p of the difference keeps small rates
    // exact.
    const double denominator = level + present_value * rate;
    const double step = -(future_value + present_value) * rate / denominator;
    periods = std::log1p(step) / std::log1p(rate);
  }
  if (!std::isfinite(periods)) {
    return Error{ErrorCode::no_solution, "pmt", "never balances these amounts at this rate",
                 value_text(payment), ""};
  }
  return periods;
}

namespace {

/// The flows of a whole number of periods.
std::vector<double> contract(double periods, double payment, double present_value, double future_value,
                             Due due) {
  std::vector<double> flows(static_cast<std::size_t>(periods) + 1, payment);
  (due == Due::end ? flows.front() : flows.back()) = 0.0;
  flows.front() += present_value;
  flows.back() += future_value;
  return flows;
}

/// The equation times the rate, today, in powers of x = 1 / (1 + rate); x = 1 is a root that stands for
/// nothing.
std::vector<Term> balance(double periods, double payment, double present_value, double future_value,
                          Due due) {
  const double at_end = due == Due::end ? payment : 0.0;
  const double at_beginning = due == Due::beginning ? payment : 0.0;
  std::vector<Term> terms{{0.0, present_value + at_beginning},
                          {1.0, at_end - present_value},
                          {periods, future_value - at_beginning},
                          {periods + 1.0, -at_end - future_value}};
  for (Term& term : terms) term.uncertainty = flow_uncertainty(term.coefficient);
  return collected(std::move(terms));
}

}  // namespace

Result<double> annuity_rate(double periods, double payment, double present_value, double future_value,
                            Due due, double guess) {
  Errors errors = check(guess, {{payment, "pmt"}, {present_value, "pv"}, {future_value, "fv"}});
  require_above(errors, periods, 0.0, "nper");
  if (periods > static_cast<double>(kMostCashflows - 1)) {
    errors.push_back(
        {ErrorCode::out_of_range, "nper", "must be at most 1199", value_text(periods), "at most 1199"});
  }
  if (!errors.empty()) return errors;
  if (periods == std::floor(periods))
    return irr_near(contract(periods, payment, present_value, future_value, due), guess);

  Irr found = internal_rates(balance(periods, payment, present_value, future_value, due), {},
                             [](double x) { return (1.0 - x) / x; });
  // Near 0 the true rate and the one that stands for nothing look alike; the equation at rate 0 tells.
  constexpr double kNegligible = 1e-8;
  std::erase_if(found.roots, [](double rate) { return std::abs(rate) < kNegligible; });
  const double paid = payment * periods;
  const double scale = std::abs(present_value) + std::abs(paid) + std::abs(future_value);
  if (std::abs(present_value + paid + future_value) <= kNegligible * scale) found.roots.push_back(0.0);
  return nearest_rate(found, guess);
}

}  // namespace bpo::finance
