#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

#include "bpo/finance/annuity.hpp"
#include "bpo/finance/dated.hpp"
#include "bpo/finance/growth.hpp"
#include "bpo/finance/irr.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/finance/payback.hpp"
#include "bpo/finance/rates.hpp"
#include "bpo/finance/roi.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::finance;

std::vector<double> flows(const Json& input) {
  return numbers(input, "cashflows");
}

Due due(const Json& input) {
  return number(input, "due", 0.0) != 0.0 ? Due::beginning : Due::end;
}

Partial partial(const Json& input) {
  return input.value("interpolate", true) ? Partial::interpolated : Partial::whole;
}

/// "2024-02-29" as days since 1970; empty when it is no date.
std::optional<int> day_number(const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (std::sscanf(text.c_str(), "%d-%u-%u", &year, &month, &day) != 3) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Result<std::vector<DatedFlow>> dated_flows(const Json& input) {
  const auto amounts = flows(input);
  const auto dates = input.value("dates", std::vector<std::string>{});
  if (amounts.size() != dates.size())
    return Error{ErrorCode::not_allowed, "dates", "must have as many entries as cashflows", "", ""};
  std::vector<DatedFlow> result;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const auto day = day_number(dates[i]);
    if (!day) return Error{ErrorCode::wrong_type, "dates", "must be dates", dates[i], ""};
    result.push_back({amounts[i], *day});
  }
  // The first flow listed dates the value, unless the earliest does.
  if (input.value("base_date", "") == "earliest")
    std::stable_sort(result.begin(), result.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
  return result;
}

template <typename Call>
Function with_dates(Call call) {
  return [call](const Json& input) -> Result<Json> {
    const auto dated = dated_flows(input);
    if (!dated) return dated.errors();
    return as_json(call(input, dated.value()));
  };
}

Result<Json> roots_as_json(const Result<Irr>& found) {
  if (!found) return found.errors();
  return Json{{"roots", found.value().roots}};
}

Result<Json> payback_as_json(const Result<std::optional<double>>& periods) {
  if (!periods) return periods.errors();
  if (!periods.value()) return Error{ErrorCode::no_solution, "cashflows", "never pay back", "", ""};
  return Json(*periods.value());
}

/// `first_period` 1: the first flow is discounted once, as in spreadsheets.
Result<double> npv_of(const Json& input) {
  const double rate = number(input, "rate");
  return number(input, "first_period", 0.0) == 1.0 ? npv_first_flow_later(rate, flows(input))
                                                   : npv(rate, flows(input));
}

Result<Json> convert(const Json& input) {
  const std::map<std::string, Compounding> names{
      {"simple", Compounding::simple},
      {"compounded", Compounding::compounded},
      {"continuous", Compounding::continuous},
      {"simple_then_compounded", Compounding::simple_then_compounded}};
  const auto from = names.find(input.value("from_compounding", ""));
  const auto to = names.find(input.value("to_compounding", ""));
  if (from == names.end() || to == names.end())
    return Error{ErrorCode::not_allowed, "compounding", "is not known", "", ""};
  return as_json(convert_rate(number(input, "rate"), {from->second, number(input, "from_frequency", 1.0)},
                              {to->second, number(input, "to_frequency", 1.0)}, number(input, "years", 1.0)));
}

void add_annuities(Functions& functions) {
  functions["pmt"] = [](const Json& in) {
    return as_json(level_payment(number(in, "rate"), number(in, "nper"), number(in, "pv"),
                                 number(in, "fv", 0.0), due(in)));
  };
  functions["pv"] = [](const Json& in) {
    return as_json(annuity_present_value(number(in, "rate"), number(in, "nper"), number(in, "pmt"),
                                         number(in, "fv", 0.0), due(in)));
  };
  functions["fv"] = [](const Json& in) {
    return as_json(annuity_future_value(number(in, "rate"), number(in, "nper"), number(in, "pmt"),
                                        number(in, "pv", 0.0), due(in)));
  };
  functions["nper"] = [](const Json& in) {
    return as_json(annuity_periods(number(in, "rate"), number(in, "pmt"), number(in, "pv"),
                                   number(in, "fv", 0.0), due(in)));
  };
  functions["rate"] = [](const Json& in) {
    return as_json(annuity_rate(number(in, "nper"), number(in, "pmt"), number(in, "pv"),
                                number(in, "fv", 0.0), due(in), number(in, "guess", 0.1)));
  };
}

void add_rates_and_growth(Functions& functions) {
  functions["convert_rate"] = convert;
  functions["effective_rate"] = [](const Json& in) {
    return as_json(effective_rate(number(in, "nominal_rate"), number(in, "periods_per_year")));
  };
  functions["nominal_rate"] = [](const Json& in) {
    return as_json(nominal_rate(number(in, "effective_rate"), number(in, "periods_per_year")));
  };
  functions["cagr"] = [](const Json& in) {
    return as_json(cagr(number(in, "pv"), number(in, "fv"), number(in, "periods")));
  };
  functions["periods_to_target"] = [](const Json& in) {
    return as_json(periods_to_target(number(in, "rate"), number(in, "pv"), number(in, "fv")));
  };
}

void add_dated(Functions& functions) {
  functions["xnpv"] = with_dates(
      [](const Json& in, const std::vector<DatedFlow>& dated) { return xnpv(number(in, "rate"), dated); });
  functions["xirr"] = with_dates([](const Json& in, const std::vector<DatedFlow>& dated) {
    return xirr_near(dated, number(in, "guess", 0.1));
  });
  functions["xirr_all"] = [](const Json& in) -> Result<Json> {
    const auto dated = dated_flows(in);
    if (!dated) return dated.errors();
    return roots_as_json(xirr(dated.value()));
  };
}

}  // namespace

void add_finance(Functions& functions) {
  functions["npv"] = [](const Json& in) { return as_json(npv_of(in)); };
  functions["irr"] = [](const Json& in) { return as_json(irr_near(flows(in), number(in, "guess", 0.1))); };
  functions["irr_all"] = [](const Json& in) { return roots_as_json(irr(flows(in))); };
  functions["mirr"] = [](const Json& in) {
    return as_json(mirr(flows(in), number(in, "finance_rate"), number(in, "reinvest_rate")));
  };
  functions["simple_roi"] = [](const Json& in) { return as_json(simple_roi(flows(in))); };
  functions["profitability_index"] = [](const Json& in) {
    return as_json(profitability_index(number(in, "rate"), flows(in)));
  };
  functions["equivalent_annual_amount"] = [](const Json& in) {
    return as_json(equivalent_annual_amount(number(in, "rate"), flows(in)));
  };
  functions["payback_period"] = [](const Json& in) {
    return payback_as_json(first_payback(flows(in), partial(in)));
  };
  functions["discounted_payback_period"] = [](const Json& in) {
    return payback_as_json(first_discounted_payback(number(in, "rate"), flows(in), partial(in)));
  };
  add_annuities(functions);
  add_rates_and_growth(functions);
  add_dated(functions);
}

}  // namespace bpo::oracle
