#include "market_reader.hpp"

#include <algorithm>
#include <array>

#include "bpo/io/document.hpp"
#include "bpo/io/market_document.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/scope.hpp"

namespace bpo::io {
namespace {

constexpr int kDefaultYear = 2025;
constexpr int kNewestBase = 2026;      // the latest year that an edition calls its own
constexpr int kDefaultYearsAhead = 8;  // most forecasts from a 2025 base end in 2033
constexpr int kLongestYearsAhead = 40;
constexpr double kEarliest = 1990;
constexpr double kLatest = 2060;
constexpr double kEarliestHistory = 1900;
constexpr double kLargestSize = 1e6;  // USD bn: ten times the product of the world

// clang-format off: a table, one input a block
constexpr std::array kFields{
    Field{.path = "scope",
          .label = "Which work?",
          .kind = Kind::code,
          .group = "Your question",
          .depth = "quick",
          .help = "What the figures must count; only figures of one scope are compared."},
    Field{.path = "region",
          .label = "Where is it bought?",
          .kind = Kind::code,
          .group = "Your question",
          .depth = "quick",
          .help = "The buyers' region, as the publishers draw it."},
    Field{.path = "until",
          .label = "Until which year?",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .group = "Your question",
          .depth = "quick",
          .help = "The year the projection ends. Most publishers stop between 2030 and 2034."},
    Field{.path = "year",
          .label = "Compared in which year?",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .group = "Your question",
          .depth = "standard",
          .help = "The year whose rival figures are compared and projected from."},
    Field{.path = "growth",
          .label = "My own rate",
          .unit = "fraction a year",
          .low = -0.5,
          .high = 0.5,
          .usual_low = 0,
          .usual_high = 0.15,
          .group = "How to project",
          .depth = "standard",
          .help = "Growth to project with, instead of the middle of the publishers'."},
    Field{.path = "method",
          .label = "Carried on by",
          .kind = Kind::choice,
          .choices = "publishers|history|blend|constant|ceiling",
          .group = "How to project",
          .depth = "quick",
          .help =
              "What later years rest on: the publishers' paths, a yearly series, both, one rate, or growth "
              "that slows towards a ceiling."},
    Field{.path = "history.series",
          .label = "History",
          .kind = Kind::code,
          .group = "How to project",
          .depth = "standard",
          .help = "A yearly series of the catalogue. It counts something else, so only its growth is used."},
    Field{.path = "history.name",
          .label = "Name of your history",
          .kind = Kind::text,
          .group = "How to project",
          .help = "What your own figures are."},
    Field{.path = "history.points",
          .label = "Your own history",
          .kind = Kind::records,
          .min_items = 1,
          .max_items = 200,
          .group = "How to project",
          .help = "Sizes by year, of the market in question."},
    Field{.path = "history.points[].year",
          .label = "Year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliestHistory,
          .high = kLatest,
          .required = true,
          .group = "How to project",
          .help = "Each year once; after a gap only what follows it is used."},
    Field{.path = "history.points[].value",
          .label = "Size",
          .unit = "USD bn",
          .low = 0,
          .high = kLargestSize,
          .above_low = true,
          .required = true,
          .group = "How to project",
          .help = "The size of that year."},
    Field{
        .path = "history_weight",
        .label = "Weight of the history",
        .unit = "fraction",
        .low = 0,
        .high = 1,
        .group = "How to project",
        .depth = "standard",
        .help = "In a blend; the rest is the publishers'. Unless given, each side weighs by how sure it is."},
    Field{.path = "ceiling",
          .label = "Ceiling",
          .unit = "USD bn",
          .low = 0,
          .high = kLargestSize,
          .above_low = true,
          .group = "How to project",
          .depth = "standard",
          .help = "The size the market will never outgrow."},
    Field{.path = "curve",
          .label = "Shape under the ceiling",
          .kind = Kind::choice,
          .choices = "logistic|gompertz",
          .group = "How to project",
          .help = "A logistic curve is steepest half-way to the ceiling, Gompertz's at 37 %."},
    Field{.path = "scenario",
          .label = "Scenario",
          .kind = Kind::choice,
          .choices = "bear|base|bull",
          .group = "Scenario",
          .depth = "quick",
          .help = "Which way the levers are moved."},
    Field{.path = "levers.growth",
          .label = "Growth of the market",
          .unit = "fraction a year",
          .low = -0.5,
          .high = 0.5,
          .group = "Scenario",
          .help = "Instead of the slowest or fastest publisher's."},
    Field{.path = "levers.ai_volume",
          .label = "Work that software takes over",
          .unit = "fraction of the work",
          .low = 0,
          .high = 0.9,
          .group = "Scenario",
          .help = "Beyond what the publishers count, reached within five years."},
    Field{.path = "levers.ai_price",
          .label = "Cheaper by automation",
          .unit = "fraction of the price",
          .low = -0.5,
          .high = 0.9,
          .group = "Scenario",
          .help = "By how much the rest gets cheaper within three years."},
    Field{
        .path = "basis",
        .label = "Shown as",
        .kind = Kind::choice,
        .choices = "absolute|share|indexed|real|per_head",
        .group = "Basis",
        .depth = "standard",
        .help =
            "Money of each year, a share of the whole, an index, money of the first year, or money a head."},
    Field{.path = "inflation",
          .label = "Inflation",
          .unit = "fraction a year",
          .low = -0.1,
          .high = 0.5,
          .group = "Basis",
          .help = "For money of the first year; that of the United States unless given."},
    Field{.path = "exclude",
          .label = "Left out",
          .kind = Kind::texts,
          .max_items = 200,
          .group = "Who is counted",
          .depth = "standard",
          .help = "Ids of estimates to leave out of the comparison."},
    Field{.path = "roll_years",
          .label = "Carry neighbouring years over",
          .unit = "years",
          .kind = Kind::integer,
          .low = 0,
          .high = 2,
          .group = "Who is counted",
          .depth = "expert",
          .help = "How far a figure may be carried to the year by its publisher's own growth; 0 counts only "
                  "what was "
                  "published for the year itself."},
    Field{.path = "include_unverified",
          .label = "Count unverified figures",
          .kind = Kind::flag,
          .group = "Who is counted",
          .depth = "expert",
          .help = "Lets in figures that could not be traced to a publisher."},
};
// clang-format on

std::string json_text(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string joined(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + text;
  return list;
}

std::optional<double> real(const Json& section, const char* name) {
  const auto found = section.find(name);
  return found == section.end() ? std::nullopt : std::optional(found->get<double>());
}

std::optional<int> integer(const Json& section, const char* name) {
  const std::optional<double> value = real(section, name);
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// The default year where the choice has figures for it, else the latest of the years with most publishers:
// of those that were not the future when somebody counted, if there are any.
int best_year(const std::vector<market::YearCount>& years) {
  int best = kDefaultYear;
  int most = 0;
  for (const bool past : {true, false}) {
    for (const market::YearCount& count : years) {
      if (count.year == kDefaultYear) return kDefaultYear;
      if ((count.year <= kNewestBase) != past || count.publishers < most) continue;
      most = count.publishers;
      best = count.year;
    }
    if (most > 0) return best;
  }
  return best;
}

/// Turns a checked document into a question.
class Reader {
 public:
  Reader(const Json& document, const Catalogue& catalogue) : document_(document), catalogue_(catalogue) {}

  Result<MarketQuestion> read() {
    if (catalogue_.estimates.empty()) {
      return Error{ErrorCode::missing, "", "needs the market estimates, which are not loaded", "",
                   "the table market-estimates"};
    }
    read_scope();
    if (!errors_.empty()) return errors_;
    read_region();
    read_left_out();
    question_.choice.include_unverified = document_.value("include_unverified", false);
    question_.choice.roll_years = integer(document_, "roll_years").value_or(0);
    read_years();
    read_method();
    if (document_.contains("history")) read_history(document_["history"]);
    if (document_.contains("levers")) read_levers(document_["levers"]);
    question_.levers.stance = *market::stance_named(document_.value("scenario", "base"));
    question_.basis = *market::basis_named(document_.value("basis", "absolute"));
    question_.inflation = real(document_, "inflation");
    if (!errors_.empty()) return errors_;
    return std::move(question_);
  }

 private:
  void read_scope() {
    question_.choice.scope = document_.value("scope", question_.choice.scope);
    if (market::find_scope(question_.choice.scope)) return;
    std::vector<std::string> ids;
    for (const market::Scope& scope : market::scopes()) ids.emplace_back(scope.id);
    refuse(ErrorCode::not_allowed, "scope", "is not a scope", json_text(question_.choice.scope), joined(ids));
  }

  void read_region() {
    const std::vector<Count> regions = region_counts(catalogue_.estimates, question_.choice.scope);
    const auto has = [&](const std::string& region) {
      return std::any_of(regions.begin(), regions.end(),
                         [&](const Count& count) { return count.id == region; });
    };
    std::string& region = question_.choice.region;
    if (document_.contains("region")) {
      region = document_["region"].get<std::string>();
    } else if (!has(region) && !regions.empty()) {
      region = regions.front().id;
    }
    if (has(region)) return;
    std::vector<std::string> names;
    names.reserve(regions.size());
    for (const Count& count : regions) names.push_back(count.id);
    refuse(ErrorCode::not_allowed, "region", "has no estimate of this scope", json_text(region),
           joined(names));
  }

  void read_left_out() {
    if (!document_.contains("exclude")) return;
    for (const Json& item : document_["exclude"]) {
      const auto id = item.get<std::string>();
      if (!find_by_id(catalogue_.estimates, id)) {
        refuse(ErrorCode::not_allowed, "exclude[" + std::to_string(question_.choice.left_out.size()) + "]",
               "is not an estimate", json_text(id), "the ids of market estimates");
      }
      question_.choice.left_out.push_back(id);
    }
  }

  void read_years() {
    question_.years = market::years_with_figures(catalogue_.estimates, question_.choice);
    const int year = integer(document_, "year").value_or(best_year(question_.years));
    const int until = integer(document_, "until").value_or(year + kDefaultYearsAhead);
    question_.choice.year = year;
    question_.outlook.until = until;
    if (until > year && until <= year + kLongestYearsAhead) return;
    refuse(ErrorCode::out_of_range, "until",
           "must be 1 to " + std::to_string(kLongestYearsAhead) + " years after year", std::to_string(until),
           std::to_string(year + 1) + " to " + std::to_string(year + kLongestYearsAhead));
  }

  // A rate of one's own asks for constant growth, unless the document says otherwise.
  void read_method() {
    market::OutlookChoice& outlook = question_.outlook;
    outlook.growth = real(document_, "growth");
    outlook.ceiling = real(document_, "ceiling");
    outlook.history_weight = real(document_, "history_weight");
    outlook.curve = document_.value("curve", "logistic") == "gompertz" ? market::Curve::gompertz
                                                                       : market::Curve::logistic;
    const std::string usual = outlook.growth ? "constant" : "publishers";
    outlook.method = *market::method_named(document_.value("method", usual));
  }

  void read_levers(const Json& levers) {
    question_.levers.growth = real(levers, "growth");
    question_.levers.ai_volume = real(levers, "ai_volume");
    question_.levers.ai_price = real(levers, "ai_price");
  }

  void read_history(const Json& history) {
    const bool series = history.contains("series");
    if (series == history.contains("points")) {
      refuse(series ? ErrorCode::not_allowed : ErrorCode::missing, "history",
             series ? "must have series or points, not both" : "needs series or points", "",
             "series, points");
    } else if (series) {
      read_series(history["series"].get<std::string>());
    } else {
      read_points(history);
    }
  }

  // A series of the catalogue counts what its publisher counts, never just what the question asks for.
  void read_series(const std::string& id) {
    const Series* series = find_by_id(catalogue_.series, id);
    if (!series) {
      refuse(ErrorCode::not_allowed, "history.series", "is not a loaded series", json_text(id),
             "the ids of series");
      return;
    }
    std::vector<market::YearValue> points;
    for (const SeriesPoint& point : catalogue_.points) {
      if (point.series == id && point.kind != "projection" && point.value > 0)
        points.push_back({point.year, point.value});
    }
    if (points.empty()) {
      refuse(ErrorCode::missing, "history.series", "has no points, or they are not loaded", json_text(id),
             "the table market-series");
      return;
    }
    set_history(series->name, std::move(points), true);
  }

  void read_points(const Json& history) {
    std::vector<market::YearValue> points;
    for (const Json& point : history["points"])
      points.push_back({static_cast<int>(point["year"].get<double>()), point["value"].get<double>()});
    set_history(history.value("name", "your own series"), std::move(points), false);
  }

  // Only consecutive years make a trend: of a series with gaps the last unbroken part.
  void set_history(std::string name, std::vector<market::YearValue> points, bool growth_only) {
    std::sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.year < b.year; });
    market::History made{.name = std::move(name), .first_year = 0, .values = {}, .growth_only = growth_only};
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (i > 0 && points[i].year == points[i - 1].year) {
        refuse(ErrorCode::not_allowed, "history.points", "must have one value a year",
               std::to_string(points[i].year), "each year once");
        return;
      }
      if (i == 0 || points[i].year != points[i - 1].year + 1) {
        for (int gap = i == 0 ? points[i].year : points[i - 1].year + 1; gap < points[i].year; ++gap)
          question_.history_gaps.push_back(gap);
        made.first_year = points[i].year;
        made.values.clear();
      }
      made.values.push_back(points[i].value);
    }
    question_.history = std::move(made);
  }

  void refuse(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }

  const Json& document_;
  const Catalogue& catalogue_;
  MarketQuestion question_;
  Errors errors_;
};

}  // namespace

std::span<const Field> market_fields() {
  return kFields;
}

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

Result<MarketQuestion> read_market(const Json& document, const Catalogue& catalogue) {
  return Reader(document, catalogue).read();
}

}  // namespace bpo::io
