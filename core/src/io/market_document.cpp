#include "bpo/io/market_document.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bpo/io/document.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/scope.hpp"
#include "market_result.hpp"

namespace bpo::io {
namespace {

constexpr int kDefaultYear = 2025;
constexpr int kDefaultYearsAhead = 8;  // most forecasts from a 2025 base end in 2033
constexpr int kLongestYearsAhead = 40;
constexpr double kEarliest = 1990;
constexpr double kLatest = 2060;

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

std::vector<std::string> scope_ids() {
  std::vector<std::string> ids;
  for (const market::Scope& scope : market::scopes()) ids.emplace_back(scope.id);
  return ids;
}

std::optional<int> integer(const Json& document, const char* name) {
  if (!document.contains(name)) return std::nullopt;
  return static_cast<int>(document[name].get<double>());
}

// The default year where the choice has figures for it, else the latest of the years with most publishers.
int best_year(const std::vector<market::YearCount>& years) {
  int best = kDefaultYear;
  int most = 0;
  for (const market::YearCount& count : years) {
    if (count.year == kDefaultYear) return kDefaultYear;
    if (count.publishers >= most) {
      most = count.publishers;
      best = count.year;
    }
  }
  return best;
}

/// Turns a checked document into a question, and remembers where each value came from.
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
    if (document_.contains("growth")) question_.growth = document_["growth"].get<double>();
    read_years();
    if (!errors_.empty()) return errors_;
    return std::move(question_);
  }

 private:
  void read_scope() {
    question_.choice.scope = document_.value("scope", question_.choice.scope);
    if (market::find_scope(question_.choice.scope)) return;
    refuse(ErrorCode::not_allowed, "scope", "is not a scope", json_text(question_.choice.scope),
           joined(scope_ids()));
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
    question_.choice.year = year;
    question_.until = integer(document_, "until").value_or(year + kDefaultYearsAhead);
    if (question_.until > year && question_.until <= year + kLongestYearsAhead) return;
    refuse(ErrorCode::out_of_range, "until",
           "must be 1 to " + std::to_string(kLongestYearsAhead) + " years after year",
           std::to_string(question_.until),
           std::to_string(year + 1) + " to " + std::to_string(year + kLongestYearsAhead));
  }

  void refuse(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }

  const Json& document_;
  const Catalogue& catalogue_;
  MarketQuestion question_;
  Errors errors_;
};

Json value_of(const Field& field, const MarketQuestion& question,
              const std::optional<market::Projection>& projection) {
  if (field.path == "scope") return question.choice.scope;
  if (field.path == "region") return question.choice.region;
  if (field.path == "year") return question.choice.year;
  if (field.path == "until") return question.until;
  if (field.path == "growth") {
    if (question.growth) return *question.growth;
    return projection ? number(projection->rate) : Json(nullptr);
  }
  if (field.path == "roll_years") return question.choice.roll_years;
  if (field.path == "exclude") return question.choice.left_out;
  return question.choice.include_unverified;
}

std::string_view rule_of(const Field& field) {
  if (field.path == "scope") return "everything, unless you choose";
  if (field.path == "region") return "the world where anybody counts it, else the region with most estimates";
  if (field.path == "year")
    return "2025 where anybody states it, else the latest of the years most publishers state";
  if (field.path == "until") return "eight years on, where most forecasts end";
  if (field.path == "growth")
    return "the middle of the growth that the pooled publishers' own end points give";
  if (field.path == "roll_years") return "only what was published for the very year";
  if (field.path == "exclude") return "nobody";
  return "only figures that could be traced to a publisher";
}

Json inputs_json(const Json& document, const MarketQuestion& question, const market::Pool& pool,
                 const std::optional<market::Projection>& projection) {
  Json inputs = Json::array();
  for (const Field& field : kFields) {
    const bool given = document.contains(std::string(field.path));
    Json input{{"path", field.path},
               {"label", field.label},
               {"unit", field.unit},
               {"value", value_of(field, question, projection)}};
    if (input["value"].is_null()) input["reason"] = why_no_projection(question, pool);
    input["origin"] = given ? "user" : "rule";
    if (!given) input["rule"] = rule_of(field);
    inputs.push_back(std::move(input));
  }
  return inputs;
}

}  // namespace

std::span<const Field> market_fields() {
  return kFields;
}

std::string answer_market(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-market/1", kFields);
  if (!document) return error_document(document.errors());
  const Result<MarketQuestion> question = Reader(document.value(), catalogue).read();
  if (!question) return error_document(question.errors());

  const market::Pool pool = market::pool_estimates(catalogue.estimates, question.value().choice);
  const std::optional<market::Projection> projection =
      market::project(pool, question.value().until, question.value().growth);
  Json result{{"schema", "bpo-market-result/1"},
              {"inputs", inputs_json(document.value(), question.value(), pool, projection)}};
  write_market_result(result, question.value(), pool, projection, catalogue);
  return result.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace bpo::io
