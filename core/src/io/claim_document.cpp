#include "bpo/io/claim_document.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "bpo/io/document.hpp"
#include "bpo/market/claim.hpp"
#include "bpo/market/claim_text.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/scope.hpp"

namespace bpo::io {
namespace {

constexpr double kEarliest = 1950;
constexpr double kLatest = 2100;
constexpr double kSmallest = 0.001;  // USD 1 m
constexpr double kLargest = 1e6;     // ten times the product of the world
constexpr double kSteepestLoss = -0.99;
constexpr double kSteepestGrowth = 10;
constexpr std::size_t kNearest = 4;
constexpr int kLongestClaim = 2000;
constexpr double kNearSeries = 0.2;

// clang-format off: a table, one input a block
constexpr std::array kFields{
    Field{.path = "text",
          .label = "The claim in words",
          .kind = Kind::text,
          .max_items = kLongestClaim,
          .group = "Text",
          .depth = "quick",
          .help = "A sentence with two sizes, their years and the growth between them; instead of the "
                  "figures below."},
    Field{.path = "start.year",
          .label = "Start year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The year of the first size."},
    Field{.path = "start.low",
          .label = "Start size",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The first size, or the low end of its range."},
    Field{.path = "start.high",
          .label = "Start size, high end",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "standard",
          .help = "The high end, where the claim gives a range."},
    Field{.path = "end.year",
          .label = "End year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The year of the second size."},
    Field{.path = "end.low",
          .label = "End size",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The second size, or the low end of its range."},
    Field{.path = "end.high",
          .label = "End size, high end",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "standard",
          .help = "The high end, where the claim gives a range."},
    Field{.path = "stated.low",
          .label = "Stated growth",
          .unit = "fraction a year",
          .low = kSteepestLoss,
          .high = kSteepestGrowth,
          .group = "Growth",
          .depth = "quick",
          .help = "The growth the claim states, or the low end of its range."},
    Field{.path = "stated.high",
          .label = "Stated growth, high end",
          .unit = "fraction a year",
          .low = kSteepestLoss,
          .high = kSteepestGrowth,
          .group = "Growth",
          .depth = "standard",
          .help = "The high end, where the claim states a range."},
};
// clang-format on

/// A range of the document; where only one end is given it is both. Complains when the ends are in the wrong
/// order.
market::Range read_range(const Json& section, const std::string& path, Errors& errors) {
  const double low = section["low"].get<double>();
  const double high = section.value("high", low);
  if (high < low) {
    errors.push_back({ErrorCode::not_allowed, path + ".high", "must not be below low", number_text(high),
                      "at least " + number_text(low)});
  }
  return {low, high};
}

/// The members of a figure that must be there, one refusal each.
void require(const Json& document, std::initializer_list<std::pair<const char*, const char*>> paths,
             Errors& errors) {
  for (const auto& [section, name] : paths) {
    if (document.contains(section) && document[section].contains(name)) continue;
    const std::string path = std::string(section) + "." + name;
    for (const Field& field : kFields) {
      if (field.path == path) errors.push_back({ErrorCode::missing, path, "is needed", "", allowed(field)});
    }
  }
}

Result<market::Claim> read_claim(const Json& document) {
  Errors errors;
  require(document, {{"start", "year"}, {"start", "low"}, {"end", "year"}, {"end", "low"}}, errors);
  if (document.contains("stated")) require(document, {{"stated", "low"}}, errors);
  if (!errors.empty()) return errors;
  market::Claim claim;
  const Json& start = document["start"];
  const Json& end = document["end"];
  claim.start = {static_cast<int>(start["year"].get<double>()), read_range(start, "start", errors), {}};
  claim.end = {static_cast<int>(end["year"].get<double>()), read_range(end, "end", errors), {}};
  if (claim.end.year <= claim.start.year) {
    errors.push_back({ErrorCode::out_of_range, "end.year", "must be after start.year",
                      std::to_string(claim.end.year), "at least " + std::to_string(claim.start.year + 1)});
  }
  if (document.contains("stated")) claim.stated = read_range(document["stated"], "stated", errors);
  if (!errors.empty()) return errors;
  return claim;
}

Json range_json(market::Range range) {
  return {{"low", number(range.low)}, {"high", number(range.high)}};
}

Json size_json(const market::Size& size) {
  return {{"year", size.year}, {"low", size.value.low}, {"high", size.value.high}};
}

Json tolerance_json(const market::ClaimCheck& check) {
  Json json = Json::object();
  json["implied"] = range_json(check.implied_rounded);
  json["stated"] = check.stated_rounded ? range_json(*check.stated_rounded) : Json(nullptr);
  json["rule"] =
      "a printed size, and a single stated rate, may be half a unit of its last place off; a stated range is "
      "taken at its word";
  return json;
}

Json match_json(int year, double value, double difference) {
  Json json = Json::object();
  json["year"] = year;
  json["value"] = number(value);
  json["difference"] = number(difference);
  return json;
}

Json nearest_json(const market::Claim& claim, std::span<const MarketEstimate> estimates) {
  Json list = Json::array();
  for (const market::Nearby& near : market::nearest_estimates(claim, estimates, kNearest)) {
    const MarketEstimate& estimate = *near.estimate;
    const market::Scope* scope = market::scope_of(estimate.segment);
    Json json = Json::object();
    json["id"] = estimate.id;
    json["publisher"] = market::publisher_name(estimate);
    json["scope"] = scope ? scope->label : std::string_view(estimate.segment);
    json["region"] = estimate.region;
    json["how"] = near.stated ? "published" : "path";
    json["points"] = Json::array();
    for (const market::Nearby::Match& match : near.matches)
      json["points"].push_back(match_json(match.figure.year, match.figure.value, match.difference));
    json["source"] = estimate.source;
    json["confidence"] = estimate.confidence;
    list.push_back(std::move(json));
  }
  return list;
}

/// The yearly series, in USD bn, that come within a fifth of the claim in both its years: nearest first.
Json nearest_series_json(const market::Claim& claim, const Catalogue& catalogue) {
  struct Near {
    const Series* series;
    double worst;
    Json points;
  };
  std::vector<Near> found;
  for (const Series& series : catalogue.series) {
    if (series.unit != "USD bn") continue;
    Near near{&series, 0, Json::array()};
    for (const SeriesPoint& point : catalogue.points) {
      for (const market::Size& size : {claim.start, claim.end}) {
        if (point.series != series.id || point.year != size.year || point.value <= 0) continue;
        const double difference = point.value / std::clamp(point.value, size.value.low, size.value.high) - 1;
        near.worst = std::max(near.worst, std::abs(difference));
        near.points.push_back(match_json(point.year, point.value, difference));
      }
    }
    if (near.points.size() == 2 && near.worst <= kNearSeries) found.push_back(std::move(near));
  }
  std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
    return a.worst != b.worst ? a.worst < b.worst : a.series->id < b.series->id;
  });
  Json list = Json::array();
  for (Near& near : found) {
    Json json = Json::object();
    json["id"] = near.series->id;
    json["name"] = near.series->name;
    json["publisher"] = near.series->publisher;
    json["points"] = std::move(near.points);
    json["source"] = near.series->source;
    list.push_back(std::move(json));
  }
  return list;
}

/// What a sentence names is compared first with what counts the same there; where nothing does, with all.
std::vector<MarketEstimate> comparable(const market::ClaimText& read, const Catalogue& catalogue) {
  std::vector<MarketEstimate> same;
  for (const MarketEstimate& estimate : catalogue.estimates) {
    const market::Scope* scope = market::scope_of(estimate.segment);
    const bool scope_fits = read.scope.empty() || (scope && scope->id == read.scope);
    const bool region_fits = read.region.empty() || estimate.region == read.region;
    if (scope_fits && region_fits) same.push_back(estimate);
  }
  return same.empty() ? catalogue.estimates : same;
}

/// From bytes of UTF-8 to units of UTF-16, as JavaScript counts.
class Utf16 {
 public:
  explicit Utf16(std::string_view text) : text_(text) {}
  std::size_t units(std::size_t bytes) const {
    std::size_t count = 0;
    for (const char c : text_.substr(0, bytes)) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte & 0xC0U) != 0x80U) count += byte >= 0xF0U ? 2 : 1;
    }
    return count;
  }

 private:
  std::string_view text_;
};

Json reading_json(const market::Reading& reading, std::string_view text) {
  using Kind = market::Reading::Kind;
  const Utf16 utf16(text);
  Json json = Json::object();
  json["kind"] = market::wire_name(reading.kind);
  json["begin"] = utf16.units(reading.begin);
  json["end"] = utf16.units(reading.end);
  json["text"] = text.substr(reading.begin, reading.end - reading.begin);
  json["role"] = market::wire_name(reading.role);
  if (reading.kind == Kind::size || reading.kind == Kind::rate) {
    json["low"] = number(reading.value.low);
    json["high"] = number(reading.value.high);
  }
  if (reading.kind == Kind::size && !reading.currency.empty()) json["currency"] = reading.currency;
  if (reading.years.from > 0) json["year"] = reading.years.from;
  if (reading.kind == Kind::period) json["until"] = reading.years.to;
  if (!reading.id.empty()) json["id"] = reading.id;
  return json;
}

void write_check(Json& result, const market::Claim& claim, const market::ClaimCheck& check) {
  result["start"] = size_json(claim.start);
  result["end"] = size_json(claim.end);
  result["implied"] = range_json(check.implied);
  result["stated"] = claim.stated ? range_json(*claim.stated) : Json(nullptr);
  result["verdict"] = market::wire_name(check.verdict);
  result["sum"] = check.sum;
  result["tolerance"] = tolerance_json(check);
}

/// Nothing to do a sum with: the same members, and what is missing.
void write_unchecked(Json& result, const std::string& missing) {
  for (const char* name : {"start", "end", "implied", "stated"}) result[name] = nullptr;
  result["verdict"] = "cannot_tell";
  result["sum"] = "There is no sum to do: the text lacks " + missing + ".";
  result["tolerance"] = nullptr;
  result["reason"] = "the text lacks " + missing;
}

Json answer_words(const std::string& text, const Catalogue& catalogue) {
  const market::ClaimText read = market::read_claim_text(text);
  Json result = Json::object();
  result["schema"] = "bpo-claim-result/1";
  if (read.claim) {
    write_check(result, *read.claim, market::check_claim_text(read));
  } else {
    std::string missing;
    for (const std::string& part : read.missing) missing += (missing.empty() ? "" : "; ") + part;
    write_unchecked(result, missing);
  }
  result["text"] = text;
  result["readings"] = Json::array();
  for (const market::Reading& reading : read.readings)
    result["readings"].push_back(reading_json(reading, text));
  result["missing"] = read.missing;
  const bool dollars = read.claim && read.currency == "USD";
  result["nearest"] = dollars ? nearest_json(*read.claim, comparable(read, catalogue)) : Json::array();
  result["nearest_series"] = dollars ? nearest_series_json(*read.claim, catalogue) : Json::array();
  return result;
}

Json answer_figures(const market::Claim& claim, const Catalogue& catalogue) {
  Json result = Json::object();
  result["schema"] = "bpo-claim-result/1";
  write_check(result, claim, market::check_claim(claim));
  result["nearest"] = nearest_json(claim, catalogue.estimates);
  result["nearest_series"] = nearest_series_json(claim, catalogue);
  return result;
}

Result<Json> answer(const Json& document, const Catalogue& catalogue) {
  if (!document.contains("text")) {
    const Result<market::Claim> claim = read_claim(document);
    if (!claim) return claim.errors();
    return answer_figures(claim.value(), catalogue);
  }
  for (const char* figures : {"start", "end", "stated"}) {
    if (document.contains(figures))
      return Error{ErrorCode::not_allowed, figures, "must not stand beside text", "", "text, or figures"};
  }
  return answer_words(document["text"].get<std::string>(), catalogue);
}

}  // namespace

std::span<const Field> claim_fields() {
  return kFields;
}

std::string answer_claim(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-claim/1", kFields);
  if (!document) return error_document(document.errors());
  const Result<Json> result = answer(document.value(), catalogue);
  if (!result) return error_document(result.errors());
  return result.value().dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace bpo::io
