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

Json projection_json(const market::Projection& projection) {
  Json json{{"rate", io::number(projection.rate)},
            {"rate_low", number(projection.rate_low)},
            {"rate_high", number(projection.rate_high)},
            {"origin", projection.own_rate ? "user" : "publishers"},
            {"band", "range of publishers"}};
  json["growth"] = Json::array();
  for (const market::PublisherGrowth& growth : projection.growth) {
    json["growth"].push_back({{"id", growth.estimate->id},
                              {"publisher", market::publisher_name(*growth.estimate)},
                              {"rate", io::number(growth.rate)},
                              {"how", growth.implied ? "implied" : "stated"}});
  }
  json["points"] = Json::array();
  for (const market::Projection::Point& at : projection.points) {
    Json point = point_json(at.year, at.value);
    point["low"] = number(at.low);
    point["high"] = number(at.high);
    json["points"].push_back(std::move(point));
  }
  json["value"] = io::number(projection.points.back().value);
  json["doubling_years"] = number(projection.doubling_years);
  if (!projection.doubling_years) json["reason"] = "at this rate it never doubles";
  json["formula"] = projection.formula;
  return json;
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

Json excluded_json(const market::Pool& pool) {
  Json list = Json::array();
  for (const market::Exclusion& exclusion : pool.excluded) {
    list.push_back({{"id", exclusion.estimate->id},
                    {"publisher", market::publisher_name(*exclusion.estimate)},
                    {"code", market::wire_name(exclusion.why)},
                    {"reason", exclusion.reason}});
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

Json warnings_json(const MarketQuestion& question, const market::Pool& pool,
                   const std::optional<market::Projection>& projection, std::span<const market::Path> paths) {
  Json list = Json::array();
  const auto warn = [&](const char* path, const std::string& message) {
    list.push_back({{"path", path}, {"message", message}});
  };
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
  const auto reach =
      std::max_element(paths.begin(), paths.end(), [](const market::Path& a, const market::Path& b) {
        return a.points.back().year < b.points.back().year;
      });
  if (reach != paths.end() && projection && question.until > reach->points.back().year) {
    warn("until", "no publisher looks beyond " + std::to_string(reach->points.back().year));
  }
  if (question.growth && projection && projection->rate_low &&
      (*question.growth < *projection->rate_low || *question.growth > *projection->rate_high)) {
    warn("growth", "lies outside what the publishers' own figures give");
  }
  return list;
}

}  // namespace

std::vector<Count> region_counts(std::span<const MarketEstimate> estimates, std::string_view scope) {
  std::vector<Count> counts;
  for (const MarketEstimate& estimate : estimates) {
    const market::Scope* own = market::scope_of(estimate.segment);
    if (!own || own->id != scope) continue;
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const Count& count) { return count.id == estimate.region; });
    if (found == counts.end()) {
      counts.push_back({estimate.region, 1});
    } else {
      ++found->estimates;
    }
  }
  std::sort(counts.begin(), counts.end(), [](const Count& a, const Count& b) {
    if ((a.id == "Global") != (b.id == "Global")) return a.id == "Global";
    return a.estimates != b.estimates ? a.estimates > b.estimates : a.id < b.id;
  });
  return counts;
}

std::string why_no_projection(const MarketQuestion& question, const market::Pool& pool) {
  return pool.median ? "no pooled publisher gives a growth: set your own rate" : no_figures(question);
}

void write_market_result(Json& result, const MarketQuestion& question, const market::Pool& pool,
                         const std::optional<market::Projection>& projection, const Catalogue& catalogue) {
  const std::vector<market::Path> paths = market::publisher_paths(catalogue.estimates, question.choice, pool);
  result["pooled"] = pooled_json(pool, question);
  result["years"] = years_json(question);
  result["paths"] = paths_json(paths);
  result["projection"] = projection ? projection_json(*projection) : Json(nullptr);
  if (!projection) result["projection_reason"] = why_no_projection(question, pool);
  result["rates_that_add_up"] = rates_json(paths, question.choice.year);
  result["editions"] = editions_json(market::publisher_editions(catalogue.estimates, question.choice));
  result["other_scopes"] = other_scopes_json(pool);
  result["excluded"] = excluded_json(pool);
  result["series"] = series_json(catalogue);
  result["scopes"] = scopes_json(catalogue.estimates);
  result["regions"] = regions_json(catalogue.estimates, question.choice.scope);
  result["warnings"] = warnings_json(question, pool, projection, paths);
}

}  // namespace bpo::io
