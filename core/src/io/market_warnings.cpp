#include <algorithm>
#include <utility>

#include "bpo/market/path.hpp"
#include "json_values.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

/// How far the publishers look, as a year; 0 where none looks ahead.
int farthest(const MarketAnswer& answer) {
  int year = 0;
  for (const market::Path& path : answer.paths) year = std::max(year, path.points.back().year);
  return year;
}

class Warnings {
 public:
  Warnings(const MarketQuestion& question, const MarketAnswer& answer) {
    about_figures(answer.pool);
    const market::OutlookChoice& choice = question.outlook;
    if (answer.outlook.points.empty()) return;
    const bool by_publishers =
        choice.method != market::Method::history && choice.method != market::Method::constant;
    if (const int end = farthest(answer); end > 0 && choice.until > end) {
      warn("until", "no publisher looks beyond " + std::to_string(end) +
                        (by_publishers ? ": the last growth goes on" : ""));
    }
    if (choice.method == market::Method::constant && choice.growth && !answer.growth.empty() &&
        (*choice.growth < answer.growth.front().rate || *choice.growth > answer.growth.back().rate))
      warn("growth", "lies outside what the publishers' own figures give");
    if (question.history) about_history(question);
  }

  Json list = Json::array();

 private:
  void about_figures(const market::Pool& pool) {
    const auto with = [&](std::string_view confidence) {
      return std::count_if(pool.figures.begin(), pool.figures.end(), [&](const market::PooledFigure& figure) {
        return figure.estimate->confidence == confidence;
      });
    };
    const std::string of_all = " of " + std::to_string(pool.figures.size()) + " figures ";
    if (pool.figures.size() == 1)
      warn("year", "one publisher alone states this year: there is nothing to compare it with");
    if (with("seed") > 0)
      warn("year", std::to_string(with("seed")) + of_all + "known only from an article that quotes it");
    if (with("unverified") > 0)
      warn("include_unverified", std::to_string(with("unverified")) + of_all + "not traced to a publisher");
  }

  void about_history(const MarketQuestion& question) {
    const market::History& history = *question.history;
    if (!question.history_gaps.empty()) {
      warn("history", "has no value for " + std::to_string(question.history_gaps.back()) + ": only " +
                          std::to_string(history.first_year) + " to " + std::to_string(history.last_year()) +
                          " are used");
    }
    if (history.values.size() < static_cast<std::size_t>(market::kIndicativeBelow))
      warn("history", "is too short for more than an indication");
    if (history.growth_only)
      warn("history", "counts something else: only its growth is used, from the publishers' size on");
  }

  void warn(const char* path, const std::string& message) {
    Json row = Json::object();
    row["path"] = path;
    row["message"] = message;
    list.push_back(std::move(row));
  }
};

}  // namespace

Json warnings_json(const MarketQuestion& question, const MarketAnswer& answer) {
  return std::move(Warnings(question, answer).list);
}

}  // namespace bpo::io
