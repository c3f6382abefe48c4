#include "market_result.hpp"

#include <algorithm>
#include <utility>

#include "bpo/finance/growth.hpp"
#include "bpo/io/document.hpp"
#include "bpo/market/claim.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/path.hpp"
#include "bpo/market/scope.hpp"

namespace bpo::io {
namespace {

Json number(std::optional<double> value) {
  return value ? io::number(*value) : Json(nullptr);
}

void put_unless_empty(Json& json, const char* name, std::string_view text) {
  if (!text.empty()) json[name] = text;
}

/// What a reader must be told beside any figure of an estimate.
Json card(const MarketEstimate& estimate) {
  Json json{{"id", estimate.id}, {"publisher", market::publisher_name(estimate)}};
  put_unless_empty(json, "attribution", market::attribution(estimate));
  json["title"] = estimate.title;
  put_unless_empty(json, "published", estimate.published);
  json["source"] = estimate.source;
  json["kind"] = estimate.kind;
  json["confidence"] = estimate.confidence;
  json["quote"] = estimate.quote;
  put_unless_empty(json, "note", estimate.note);
  return json;
}

// Points are most of the document: built member by member, without the copies of an initialiser list.
Json point_json(int year, double value) {
  Json point = Json::object();
  point["year"] = year;
  point["value"] = io::number(value);
  return point;
}

Json points_json(std::span<const market::YearValue> points) {
  Json list = Json::array();
  for (const market::YearValue& point : points) list.push_back(point_json(point.year, point.value));
  return list;
}

Json figure_json(const market::PooledFigure& figure) {
  Json json = card(*figure.estimate);
  json["value"] = io::number(figure.value);
  json["how"] = figure.rolled() ? "rolled" : "published";
  if (figure.rolled()) {
    json["stated_year"] = figure.stated_year;
    json["formula"] = figure.formula;
  }
  if (figure.copy_of) json["copy_of"] = figure.copy_of->id;
  return json;
}

std::string no_figures(const MarketQuestion& question) {
  std::string years;
  for (const market::YearCount& count : question.years)
    years += (years.empty() ? "" : ", ") + std::to_string(count.year);
  const std::string nobody = "no publisher states a size for " + std::to_string(question.choice.year);
  return years.empty() ? nobody : nobody + "; there are figures for " + years;
}

Json pooled_json(const market::Pool& pool, const MarketQuestion& question) {
  Json json{{"year", pool.year},         {"median", number(pool.median)}, {"low", number(pool.low)},
            {"high", number(pool.high)}, {"spread", number(pool.spread)}, {"count", pool.figures.size()}};
  if (!pool.median) json["reason"] = no_figures(question);
  json["figures"] = Json::array();
  for (const market::PooledFigure& figure : pool.figures) json["figures"].push_back(figure_json(figure));
  return json;
}

Json years_json(const MarketQuestion& question) {
  Json list = Json::array();
  for (const market::YearCount& count : question.years)
    list.push_back({{"year", count.year}, {"publishers", count.publishers}});
  return list;
}

std::string path_label(const MarketEstimate& estimate) {
  const std::string publisher(market::publisher_name(estimate));
  return estimate.published.empty() ? publisher : publisher + ", " + estimate.published.substr(0, 4);
}

Json paths_json(std::span<const market::Path> paths) {
  Json list = Json::array();
  for (const market::Path& path : paths) {
    Json json = card(*path.estimate);
    json["label"] = path_label(*path.estimate);
    json["growth"] = number(market::implied_growth(*path.estimate));
    json["in_pool"] = path.in_pool;
    json["points"] = points_json(path.points);
    list.push_back(std::move(json));
  }
  return list;
}

Json rates_json(std::span<const market::Path> paths, int year) {
  int consistent = 0;
  int inconsistent = 0;
  Json rows = Json::array();
  for (const market::Path& path : paths) {
    const std::optional<market::RateCheck> check = market::check_estimate(*path.estimate);
    if (!check || path.points.back().year < year)
      continue;  // a forecast of the past is no longer somebody's word
    consistent += check->verdict == market::Verdict::consistent;
    inconsistent += check->verdict == market::Verdict::inconsistent;
    rows.push_back({{"id", path.estimate->id},
                    {"publisher", market::publisher_name(*path.estimate)},
                    {"stated_low", check->stated.low},
                    {"stated_high", check->stated.high},
                    {"implied", io::number(check->implied)},
                    {"verdict", market::wire_name(check->verdict)},
                    {"reason", check->reason}});
  }
  const auto all = static_cast<int>(rows.size());
  return {{"consistent", consistent},
          {"checked", consistent + inconsistent},
          {"cannot_tell", all - consistent - inconsistent},
          {"rows", std::move(rows)}};
}

Json editions_json(std::span<const market::Editions> editions) {
  Json list = Json::array();
  for (const market::Editions& publisher : editions) {
    Json points = Json::array();
    for (const market::Editions::Point& point : publisher.points) {
      points.push_back({{"year", point.year}, {"value", point.value}, {"id", point.estimate->id}});
    }
    list.push_back({{"publisher", publisher.publisher}, {"points", std::move(points)}});
  }
  return list;
}

Json other_scopes_json(const market::Pool& pool) {
  Json list = Json::array();
  for (const market::Exclusion& exclusion : pool.excluded) {
    const market::Scope* scope = market::scope_of(exclusion.estimate->segment);
    const std::vector<market::YearValue> stated = market::figures(*exclusion.estimate);
    if (exclusion.why != market::Why::another_scope || !scope || stated.empty()) continue;
    list.push_back({{"id", exclusion.estimate->id},
                    {"publisher", market::publisher_name(*exclusion.estimate)},
                    {"scope", scope->id},
                    {"label", scope->label},
                    {"year", stated.front().year},
                    {"value", stated.front().value},
                    {"reason", exclusion.reason}});
  }
  return list;
}

bool speaks(const MarketAnswer& answer, const MarketEstimate& estimate) {
  if (!answer.consensus) return false;
  const std::vector<market::Voice>& voices = answer.consensus->voices;
  return std::any_of(voices.begin(), voices.end(),
                     [&](const market::Voice& voice) { return voice.estimate == &estimate; });
}

/// What is not compared in the year; some of it speaks of other years, and so counts in the consensus.
Json excluded_json(const MarketAnswer& answer) {
  Json list = Json::array();
  for (const market::Exclusion& exclusion : answer.pool.excluded) {
    Json row = Json::object();
    row["id"] = exclusion.estimate->id;
    row["publisher"] = market::publisher_name(*exclusion.estimate);
    row["code"] = market::wire_name(exclusion.why);
    row["reason"] = exclusion.reason;
    if (speaks(answer, *exclusion.estimate)) row["in_consensus"] = true;
    list.push_back(std::move(row));
  }
  return list;
}

/// The breakdowns of the market in question, by publisher, year and dimension: ids of market-shares.
Json breakdowns_json(const market::Choice& choice, std::span<const MarketShare> shares) {
  Json list = Json::array();
  for (const MarketShare& share : shares) {
    const market::Scope* scope = market::scope_of(share.market);
    if (share.region != choice.region || !scope || scope->id != choice.scope) continue;
    if (share.confidence == "unverified" && !choice.include_unverified) continue;
    const auto group = std::find_if(list.begin(), list.end(), [&](const Json& row) {
      return row["publisher"] == share.publisher && row["dimension"] == share.dimension &&
             row["year"] == share.year;
    });
    if (group != list.end()) {
      (*group)["ids"].push_back(share.id);
      continue;
    }
    Json row = Json::object();
    row["dimension"] = share.dimension;
    row["publisher"] = share.publisher;
    row["year"] = share.year;
    row["ids"] = Json::array({share.id});
    list.push_back(std::move(row));
  }
  return list;
}

/// Growth over a series: what was measured or estimated, not what somebody hopes for.
void put_growth(Json& json, std::span<const SeriesPoint* const> points) {
  const SeriesPoint* first = nullptr;
  const SeriesPoint* last = nullptr;
  for (const SeriesPoint* point : points) {
    if (point->kind == "projection") continue;
    if (!first) first = point;
    last = point;
  }
  json["growth"] = nullptr;
  json["multiple"] = nullptr;
  if (!first || first->year == last->year || first->value <= 0 || last->value <= 0) return;
  json["growth"] = finance::cagr(first->value, last->value, last->year - first->year).value();
  json["multiple"] = last->value / first->value;
  json["from"] = first->year;
  json["to"] = last->year;
}

Json series_json(const Catalogue& catalogue) {
  Json list = Json::array();
  for (const Series& series : catalogue.series) {
    std::vector<const SeriesPoint*> points;
    for (const SeriesPoint& point : catalogue.points) {
      if (point.series == series.id) points.push_back(&point);
    }
    if (points.empty()) continue;
    std::sort(points.begin(), points.end(),
              [](const SeriesPoint* a, const SeriesPoint* b) { return a->year < b->year; });
    Json json{{"id", series.id},           {"name", series.name},
              {"country", series.country}, {"publisher", series.publisher},
              {"unit", series.unit},       {"source", series.source},
              {"licence", series.licence}};
    put_unless_empty(json, "note", series.note);
    put_growth(json, points);
    json["points"] = Json::array();
    for (const SeriesPoint* at : points) {
      Json point = point_json(at->year, at->value);
      point["kind"] = at->kind;
      json["points"].push_back(std::move(point));
    }
    list.push_back(std::move(json));
  }
  return list;
}

Json scopes_json(std::span<const MarketEstimate> estimates) {
  Json list = Json::array();
  for (const market::Scope& scope : market::scopes()) {
    const auto count = std::count_if(estimates.begin(), estimates.end(), [&](const MarketEstimate& e) {
      return market::scope_of(e.segment) == &scope;
    });
    if (count == 0) continue;
    list.push_back({{"id", scope.id},
                    {"label", scope.label},
                    {"family", scope.family},
                    {"counts", scope.counts},
                    {"count", count}});
  }
  return list;
}

Json regions_json(std::span<const MarketEstimate> estimates, std::string_view scope) {
  Json list = Json::array();
  for (const Count& region : region_counts(estimates, scope)) {
    list.push_back({{"id", region.id},
                    {"label", region.id == "Global" ? "Worldwide" : region.id},
                    {"count", region.estimates}});
  }
  return list;
}

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

std::optional<double> MarketAnswer::rate() const {
  if (outlook.points.size() < 2) return std::nullopt;
  const auto& [first, last] = std::pair(outlook.points.front(), outlook.points.back());
  return finance::cagr(first.mean * factors.front(), last.mean * factors.back(), last.year - first.year)
      .value();
}

std::string why_no_projection(const MarketQuestion& question, const MarketAnswer& answer) {
  return answer.pool.median ? answer.outlook.reason : no_figures(question);
}

MarketAnswer answer_question(const MarketQuestion& question, const Catalogue& catalogue) {
  const std::vector<MarketEstimate>& estimates = catalogue.estimates;
  const int until = question.outlook.until;
  MarketAnswer answer;
  answer.pool = market::pool_estimates(estimates, question.choice);
  answer.paths = market::publisher_paths(estimates, question.choice, answer.pool);
  answer.records = market::track_records(estimates);
  answer.consensus =
      market::publishers_consensus(estimates, question.choice, answer.pool, until, answer.records);
  answer.outlook = market::make_outlook(question.outlook, answer.pool, answer.consensus, question.history);
  answer.growth = question.outlook.method == market::Method::constant || !answer.consensus
                      ? market::pooled_growth(answer.pool)
                      : market::spoken_growth(*answer.consensus);
  if (answer.outlook.points.empty()) return answer;
  answer.scenarios =
      market::scenarios(answer.outlook, answer.consensus, question.choice.scope, question.levers, catalogue);
  for (const market::Scenario& scenario : *answer.scenarios) {
    if (scenario.stance == question.levers.stance) answer.factors = scenario.factors;
  }
  answer.bases =
      market::bases(answer.outlook, question.choice, question.inflation, catalogue, answer.records);
  return answer;
}

void write_market_result(Json& result, const MarketQuestion& question, const MarketAnswer& answer,
                         const Catalogue& catalogue) {
  result["pooled"] = pooled_json(answer.pool, question);
  result["years"] = years_json(question);
  result["paths"] = paths_json(answer.paths);
  write_outlook(result, question, answer);
  result["rates_that_add_up"] = rates_json(answer.paths, question.choice.year);
  result["editions"] = editions_json(market::publisher_editions(catalogue.estimates, question.choice));
  result["other_scopes"] = other_scopes_json(answer.pool);
  result["excluded"] = excluded_json(answer);
  result["series"] = series_json(catalogue);
  result["breakdowns"] = breakdowns_json(question.choice, catalogue.shares);
  result["scopes"] = scopes_json(catalogue.estimates);
  result["regions"] = regions_json(catalogue.estimates, question.choice.scope);
  result["warnings"] = std::move(Warnings(question, answer).list);
}

}  // namespace bpo::io
