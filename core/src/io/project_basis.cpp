#include <algorithm>
#include <map>

#include "bpo/io/document.hpp"
#include "bpo/market/basis.hpp"
#include "bpo/market/printed.hpp"
#include "project_question.hpp"

namespace bpo::io {
namespace {

/// What the size of a year is multiplied by.
using Factors = std::map<int, double>;

Result<Factors> given_factors(const Json& list, const ProjectQuestion& question) {
  Factors factors;
  for (const Json& item : list) {
    const auto year = static_cast<int>(item["year"].get<double>());
    if (factors.try_emplace(year, item["factor"].get<double>()).second) continue;
    return Error{ErrorCode::not_allowed, "factors", "give a year twice", std::to_string(year),
                 "one factor a year"};
  }
  for (const HistoryPoint& point : question.history) {
    if (factors.count(point.year) > 0) continue;
    return Error{ErrorCode::missing, "factors", "lack a year of the history", std::to_string(point.year),
                 "a factor for every year of the history"};
  }
  return factors;
}

Result<Factors> index_factors(const ProjectQuestion& question) {
  const HistoryPoint& first = question.history.front();
  if (first.value <= 0) {
    return Error{ErrorCode::not_allowed, "basis", "needs a first size above 0 to make an index",
                 std::to_string(first.year), "a history that starts above 0, or absolute"};
  }
  Factors factors;
  for (const std::vector<HistoryPoint>* points : {&question.history, &question.aims}) {
    for (const HistoryPoint& point : *points) factors[point.year] = market::index_factor(first.value);
  }
  return factors;
}

/// Puts the sizes on their factors; what has none is left out.
Errors multiply(std::vector<HistoryPoint>& points, const Factors& factors, const char* path) {
  points.erase(std::remove_if(points.begin(), points.end(),
                              [&](const HistoryPoint& point) { return factors.count(point.year) == 0; }),
               points.end());
  for (HistoryPoint& point : points) {
    point.value *= factors.at(point.year);
    if (point.value <= kLargestSize) continue;
    return {{ErrorCode::out_of_range, path, "makes the size of " + std::to_string(point.year) + " too large",
             number_text(point.value), "sizes up to " + number_text(kLargestSize)}};
  }
  return {};
}

}  // namespace

Errors put_on_basis(const Json& document, ProjectQuestion& question) {
  const bool given = document.contains("factors");
  if (given && document.contains("basis"))
    return {{ErrorCode::not_allowed, "factors", "and basis cannot both be given", "", "factors or basis"}};
  if (!given && document.value("basis", "absolute") == "absolute") return {};
  const Result<Factors> factors =
      given ? given_factors(document["factors"], question) : index_factors(question);
  if (!factors) return factors.errors();
  const HistoryPoint first = question.history.front();
  question.basis =
      given ? "size × the factor of its year" : "size ÷ " + market::printed(first.value) + " × 100";
  question.unit = given ? "" : "index, " + std::to_string(first.year) + " = 100";
  for (std::vector<HistoryPoint>* points : {&question.history, &question.aims}) {
    Errors errors = multiply(*points, factors.value(), given ? "factors" : "basis");
    if (!errors.empty()) return errors;
  }
  return {};
}

}  // namespace bpo::io
