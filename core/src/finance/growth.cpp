#include "bpo/finance/growth.hpp"

#include <cmath>

#include "checks.hpp"

namespace bpo::finance {
namespace {

/// ln(end / start), exact also when the two are nearly equal.
double log_ratio(double start, double end) {
  const double change = (end - start) / start;
  return std::abs(change) < 0.5 ? std::log1p(change) : std::log(end / start);
}

Errors check_question(const GrowthQuestion& question) {
  Errors errors;
  const auto check = [&](const std::optional<double>& value, GrowthTerm term, double low) {
    if (value) require_above(errors, *value, low, wire_name(term));
  };
  check(question.start, GrowthTerm::start, 0.0);
  check(question.end, GrowthTerm::end, 0.0);
  check(question.years, GrowthTerm::years, 0.0);
  check(question.rate, GrowthTerm::rate, -1.0);
  return errors;
}

Result<GrowthTerm> the_absent_one(const GrowthQuestion& question) {
  std::vector<GrowthTerm> absent;
  if (!question.start) absent.push_back(GrowthTerm::start);
  if (!question.end) absent.push_back(GrowthTerm::end);
  if (!question.years) absent.push_back(GrowthTerm::years);
  if (!question.rate) absent.push_back(GrowthTerm::rate);
  if (absent.size() == 1) return absent.front();
  if (absent.empty()) {
    return Error{ErrorCode::not_allowed, "",
                 "must leave out one of start, end, years and rate: the one to solve", "",
                 "exactly three of start, end, years, rate"};
  }
  Errors errors;
  for (const GrowthTerm term : absent) {
    errors.push_back({ErrorCode::missing, std::string(wire_name(term)),
                      "is needed, or one of the others that are missing", "",
                      "exactly three of start, end, years, rate"});
  }
  return errors;
}

Result<double> solve(const GrowthQuestion& question, GrowthTerm absent) {
  switch (absent) {
    case GrowthTerm::start:
      return finite(*question.end * std::exp(-*question.years * std::log1p(*question.rate)), "years");
    case GrowthTerm::end:
      return finite(*question.start * std::exp(*question.years * std::log1p(*question.rate)), "years");
    case GrowthTerm::rate:
      return cagr(*question.start, *question.end, *question.years);
    case GrowthTerm::years:
      break;
  }
  const double years = log_ratio(*question.start, *question.end) / std::log1p(*question.rate);
  if (std::isfinite(years) && years > 0.0) return years;
  return Error{ErrorCode::no_solution, "years", "has no answer: this rate never leads from start to end",
               value_text(*question.rate), ""};
}

}  // namespace

std::string_view wire_name(GrowthTerm term) {
  switch (term) {
    case GrowthTerm::start:
      return "start";
    case GrowthTerm::end:
      return "end";
    case GrowthTerm::years:
      return "years";
    case GrowthTerm::rate:
      return "rate";
  }
  return "rate";
}

Result<double> cagr(double start, double end, double periods) {
  Errors errors;
  require_finite(errors, start, "start");
  require_finite(errors, end, "end");
  require_above(errors, periods, 0.0, "periods");
  if (start == 0.0)
    errors.push_back({ErrorCode::out_of_range, "start", "must not be 0", "0", "any number but 0"});
  if (errors.empty() && end != 0.0 && std::signbit(start) != std::signbit(end)) {
    errors.push_back({ErrorCode::out_of_range, "end", "must have the sign of start", value_text(end),
                      "the sign of start"});
  }
  if (!errors.empty()) return errors;
  if (end == 0.0) return -1.0;
  return finite(std::expm1(log_ratio(start, end) / periods), "periods");
}

Result<double> periods_to_target(double rate, double start, double end) {
  Errors errors;
  require_above(errors, rate, 0.0, "rate");
  require_above(errors, start, 0.0, "start");
  require_above(errors, end, 0.0, "end");
  if (!errors.empty()) return errors;
  return finite(log_ratio(start, end) / std::log1p(rate), "rate");
}

Result<GrowthAnswer> solve_growth(const GrowthQuestion& question) {
  if (Errors errors = check_question(question); !errors.empty()) return errors;
  const auto absent = the_absent_one(question);
  if (!absent) return absent.errors();
  const auto solved = solve(question, absent.value());
  if (!solved) return solved.errors();

  GrowthAnswer answer;
  answer.solved = absent.value();
  answer.start = question.start.value_or(solved.value());
  answer.end = question.end.value_or(solved.value());
  answer.years = question.years.value_or(solved.value());
  answer.rate = question.rate.value_or(solved.value());
  const double log_growth = std::log1p(answer.rate);
  const double to_double = std::log(2.0) / std::abs(log_growth);
  if (std::isfinite(to_double)) (log_growth > 0.0 ? answer.doubling_years : answer.halving_years) = to_double;
  return answer;
}

}  // namespace bpo::finance
