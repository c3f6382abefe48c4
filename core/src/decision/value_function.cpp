#include "bpo/decision/value_function.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string>

namespace bpo::decision {
namespace {

bool all_finite(std::span<const double> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isfinite(x); });
}

template <typename Turns>
bool never(std::span<const double> numbers, Turns turns) {
  return std::adjacent_find(numbers.begin(), numbers.end(), turns) == numbers.end();
}

}  // namespace

Result<ValueFunction> ValueFunction::make(std::span<const double> cutoffs, std::span<const double> values) {
  if (cutoffs.size() < 2) return Error{ErrorCode::missing, "cutoffs", "need at least two", "", ""};
  if (cutoffs.size() != values.size()) {
    return Error{ErrorCode::not_allowed, "values", "must be as many as the cutoffs",
                 std::to_string(values.size()) + " entries", std::to_string(cutoffs.size()) + " entries"};
  }
  if (!all_finite(cutoffs) || !all_finite(values))
    return Error{ErrorCode::out_of_range, "cutoffs", "must be finite numbers", "", ""};
  const bool rising = never(cutoffs, std::greater_equal<>());
  if (!rising && !never(cutoffs, std::less_equal<>()))
    return Error{ErrorCode::not_allowed, "cutoffs", "must rise or fall from one to the next", "", ""};
  if (!never(values, std::greater<>()) && !never(values, std::less<>()))
    return Error{ErrorCode::not_allowed, "values", "must not turn back", "", ""};
  std::vector<double> x(cutoffs.begin(), cutoffs.end());
  std::vector<double> y(values.begin(), values.end());
  if (!rising) {
    std::reverse(x.begin(), x.end());
    std::reverse(y.begin(), y.end());
  }
  return ValueFunction(std::move(x), std::move(y));
}

Result<ValueFunction> ValueFunction::between(double worst, double best) {
  constexpr std::array<double, 2> kEnds{0, 1};
  return make(std::array{worst, best}, kEnds);
}

double ValueFunction::operator()(double measurement) const {
  if (measurement <= cutoffs_.front()) return values_.front();
  if (measurement >= cutoffs_.back()) return values_.back();
  const auto after = std::upper_bound(cutoffs_.begin(), cutoffs_.end(), measurement);
  const auto i = static_cast<std::size_t>(after - cutoffs_.begin());
  const double share = (measurement - cutoffs_[i - 1]) / (cutoffs_[i] - cutoffs_[i - 1]);
  return values_[i - 1] + share * (values_[i] - values_[i - 1]);
}

bool ValueFunction::covers(double measurement) const {
  return measurement >= cutoffs_.front() && measurement <= cutoffs_.back();
}

}  // namespace bpo::decision
