#include <algorithm>
#include <array>

#include "bpo/io/document.hpp"
#include "bpo/market/estimate.hpp"
#include "project_question.hpp"

namespace bpo::io {
namespace {

constexpr int kDefaultHorizon = 5;

std::vector<HistoryPoint> own_points(const Json& list) {
  std::vector<HistoryPoint> points;
  for (const Json& item : list) {
    points.push_back({static_cast<int>(item["year"].get<double>()), item["value"].get<double>(),
                      item.value("kind", ""), item.value("note", "")});
  }
  return points;
}

/// Years that are given twice.
Errors duplicates(const std::vector<HistoryPoint>& points) {
  Errors errors;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool seen = std::any_of(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(i),
                                  [&](const HistoryPoint& other) { return other.year == points[i].year; });
    if (!seen) continue;
    errors.push_back({ErrorCode::not_allowed, "points[" + std::to_string(i) + "].year", "is given twice",
                      std::to_string(points[i].year), "one value a year"});
  }
  return errors;
}

Error unknown_series(const std::string& id) {
  return {ErrorCode::not_allowed, "series", "is not a series of the catalogue", Json(id).dump(),
          "an id of the table of series"};
}

Errors read_series(const std::string& id, const Catalogue& catalogue, ProjectQuestion& question) {
  const Series* series = find_by_id(catalogue.series, id);
  if (!series) return {unknown_series(id)};
  if (!series->projectable) {
    return {{ErrorCode::not_allowed, "series", "cannot be projected: its points do not compare",
             Json(id).dump(), "a series whose points compare"}};
  }
  for (const SeriesPoint& point : catalogue.points) {
    if (point.series != id) continue;
    std::vector<HistoryPoint>& list = market::is_aim(point) ? question.aims : question.history;
    list.push_back({point.year, point.value, point.kind, point.note});
  }
  if (question.history.empty()) return {unknown_series(id)};
  question.name = series->name;
  question.unit = series->unit;
  question.source = series->source;
  question.licence = series->licence;
  return {};
}

Errors read_history(const Json& document, const Catalogue& catalogue, ProjectQuestion& question) {
  const bool own = document.contains("points");
  if (own && document.contains("series"))
    return {{ErrorCode::not_allowed, "points", "and series cannot both be given", "", "points or series"}};
  if (!own && !document.contains("series"))
    return {{ErrorCode::missing, "points", "are needed, or a series", "", "a list of {year, value}"}};
  if (!own) return read_series(document["series"].get<std::string>(), catalogue, question);
  question.history = own_points(document["points"]);
  return duplicates(question.history);
}

/// Finds the last run of years without a gap.
void find_run(ProjectQuestion& question) {
  for (const HistoryPoint& point : question.history) {
    const bool goes_on =
        !question.run.empty() && question.first_year + static_cast<int>(question.run.size()) == point.year;
    if (!goes_on) {
      for (int year = question.first_year + static_cast<int>(question.run.size());
           !question.run.empty() && year < point.year; ++year)
        question.gaps.push_back(year);
      question.run.clear();
      question.first_year = point.year;
    }
    question.run.push_back(point.value);
  }
}

std::optional<market::Growth> growth_of(std::string_view method) {
  constexpr std::array kCurves{market::Growth::constant, market::Growth::logistic, market::Growth::gompertz,
                               market::Growth::bass};
  const auto* found = std::find_if(kCurves.begin(), kCurves.end(), [&](market::Growth growth) {
    return market::wire_name(growth) == method;
  });
  return found == kCurves.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Result<ProjectQuestion> read_project(const Json& document, const Catalogue& catalogue) {
  ProjectQuestion question;
  if (Errors errors = read_history(document, catalogue, question); !errors.empty()) return errors;
  std::sort(question.history.begin(), question.history.end(),
            [](const HistoryPoint& a, const HistoryPoint& b) { return a.year < b.year; });
  if (Errors errors = put_on_basis(document, question); !errors.empty()) return errors;
  question.name = document.value("name", question.name);
  question.unit = document.value("unit", question.unit);
  question.horizon = static_cast<int>(document.value("horizon", static_cast<double>(kDefaultHorizon)));
  question.growth = growth_of(document.value("method", "trend"));
  find_run(question);
  if (!document.contains("ceiling")) return question;
  question.ceiling = document["ceiling"].get<double>();
  const double largest = *std::max_element(question.run.begin(), question.run.end());
  if (*question.ceiling <= largest) {
    return Error{ErrorCode::out_of_range, "ceiling", "must be above the largest size of the series",
                 number_text(*question.ceiling), "above " + number_text(largest)};
  }
  return question;
}

}  // namespace bpo::io
