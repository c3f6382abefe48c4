#include "bpo/io/claim_document.hpp"

#include <array>
#include <string>

#include "bpo/io/document.hpp"
#include "bpo/market/claim.hpp"
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

// clang-format off: a table, one input a block
constexpr std::array kFields{
    Field{.path = "start.year",
          .label = "Start year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .required = true,
          .group = "Sizes",
          .depth = "quick",
          .help = "The year of the first size."},
    Field{.path = "start.low",
          .label = "Start size",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .required = true,
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
          .required = true,
          .group = "Sizes",
          .depth = "quick",
          .help = "The year of the second size."},
    Field{.path = "end.low",
          .label = "End size",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .required = true,
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

Result<market::Claim> read_claim(const Json& document) {
  Errors errors;
  market::Claim claim;
  const Json& start = document["start"];
  const Json& end = document["end"];
  claim.start = {static_cast<int>(start["year"].get<double>()), read_range(start, "start", errors)};
  claim.end = {static_cast<int>(end["year"].get<double>()), read_range(end, "end", errors)};
  if (claim.end.year <= claim.start.year) {
    errors.push_back({ErrorCode::out_of_range, "end.year", "must be after start.year",
                      std::to_string(claim.end.year), "at least " + std::to_string(claim.start.year + 1)});
  }
  if (document.contains("stated")) {
    if (document["stated"].contains("low")) {
      claim.stated = read_range(document["stated"], "stated", errors);
    } else {
      errors.push_back({ErrorCode::missing, "stated.low", "is needed with stated", "", "a fraction a year"});
    }
  }
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
  Json json;
  json["implied"] = range_json(check.implied_rounded);
  json["stated"] = check.stated_rounded ? range_json(*check.stated_rounded) : Json(nullptr);
  json["rule"] =
      "a printed size, and a single stated rate, may be half a unit of its last place off; a stated range is "
      "taken at its word";
  return json;
}

Json nearest_json(const market::Claim& claim, const Catalogue& catalogue) {
  Json list = Json::array();
  for (const market::Nearby& near : market::nearest_estimates(claim, catalogue.estimates, kNearest)) {
    const MarketEstimate& estimate = *near.estimate;
    const market::Scope* scope = market::scope_of(estimate.segment);
    Json points = Json::array();
    for (const market::Nearby::Match& match : near.matches) {
      points.push_back({{"year", match.figure.year},
                        {"value", number(match.figure.value)},
                        {"difference", number(match.difference)}});
    }
    list.push_back({{"id", estimate.id},
                    {"publisher", market::publisher_name(estimate)},
                    {"scope", scope ? scope->label : std::string_view(estimate.segment)},
                    {"region", estimate.region},
                    {"how", near.stated ? "published" : "path"},
                    {"points", std::move(points)},
                    {"source", estimate.source},
                    {"confidence", estimate.confidence}});
  }
  return list;
}

}  // namespace

std::span<const Field> claim_fields() {
  return kFields;
}

std::string answer_claim(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-claim/1", kFields);
  if (!document) return error_document(document.errors());
  const Result<market::Claim> claim = read_claim(document.value());
  if (!claim) return error_document(claim.errors());

  const market::ClaimCheck check = market::check_claim(claim.value());
  Json result{{"schema", "bpo-claim-result/1"}};
  result["start"] = size_json(claim.value().start);
  result["end"] = size_json(claim.value().end);
  result["implied"] = range_json(check.implied);
  result["stated"] = claim.value().stated ? range_json(*claim.value().stated) : Json(nullptr);
  result["verdict"] = market::wire_name(check.verdict);
  result["sum"] = check.sum;
  result["tolerance"] = tolerance_json(check);
  result["nearest"] = nearest_json(claim.value(), catalogue);
  return result.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace bpo::io
