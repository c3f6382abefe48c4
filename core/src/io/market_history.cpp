#include "market_history.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "bpo/market/estimate.hpp"

namespace bpo::io {
namespace {

using Points = std::vector<market::YearValue>;

Error refuse(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
  return {code, std::move(path), std::move(message), std::move(value), std::move(allowed)};
}

Errors set_history(std::string name, Points points, bool growth_only, MarketQuestion& question) {
  std::sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.year < b.year; });
  market::History made{.name = std::move(name), .first_year = 0, .values = {}, .growth_only = growth_only};
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0 && points[i].year == points[i - 1].year) {
      return {refuse(ErrorCode::not_allowed, "history.points", "must have one value a year",
                     std::to_string(points[i].year), "each year once")};
    }
    if (i == 0 || points[i].year != points[i - 1].year + 1) {
      for (int gap = i == 0 ? points[i].year : points[i - 1].year + 1; gap < points[i].year; ++gap)
        question.history_gaps.push_back(gap);
      made.first_year = points[i].year;
      made.values.clear();
    }
    made.values.push_back(points[i].value);
  }
  question.history = std::move(made);
  return {};
}

// A series of the catalogue counts what its publisher counts, never just what the question asks for.
Errors read_series(const std::string& id, const Catalogue& catalogue, MarketQuestion& question) {
  const std::string quoted = Json(id).dump(-1, ' ', false, Json::error_handler_t::replace);
  const Series* series = find_by_id(catalogue.series, id);
  if (!series) {
    return {refuse(ErrorCode::not_allowed, "history.series", "is not a loaded series", quoted,
                   "the ids of series")};
  }
  if (!series->projectable) {
    return {refuse(ErrorCode::not_allowed, "history.series", "cannot be projected: its points do not compare",
                   quoted, "a series whose points compare")};
  }
  Points points;
  for (const SeriesPoint& point : catalogue.points) {
    if (point.series == id && !market::is_aim(point) && point.value > 0)
      points.push_back({point.year, point.value});
  }
  if (points.empty()) {
    return {refuse(ErrorCode::missing, "history.series", "has no points, or they are not loaded", quoted,
                   "the table market-series")};
  }
  return set_history(series->name, std::move(points), true, question);
}

Errors read_points(const Json& history, MarketQuestion& question) {
  Points points;
  for (const Json& point : history["points"])
    points.push_back({static_cast<int>(point["year"].get<double>()), point["value"].get<double>()});
  return set_history(history.value("name", "your own series"), std::move(points), false, question);
}

}  // namespace

Errors read_history(const Json& history, const Catalogue& catalogue, MarketQuestion& question) {
  const bool series = history.contains("series");
  if (series == history.contains("points")) {
    return {refuse(series ? ErrorCode::not_allowed : ErrorCode::missing, "history",
                   series ? "must have series or points, not both" : "needs series or points", "",
                   "series, points")};
  }
  return series ? read_series(history["series"].get<std::string>(), catalogue, question)
                : read_points(history, question);
}

}  // namespace bpo::io
