#include "bpo/io/market_document.hpp"

#include <array>
#include <string>
#include <utility>

#include "bpo/io/document.hpp"
#include "json_values.hpp"
#include "market_reader.hpp"
#include "market_result.hpp"

namespace bpo::io {
namespace {

/// What an input that was not given is set by.
struct Rule {
  std::string_view path, rule;
};

constexpr std::array kRules{
    Rule{"scope", "everything, unless you choose"},
    Rule{"region", "the world where anybody counts it, else the region with most estimates"},
    Rule{"year", "2025 where anybody states it, else the latest of the years most publishers state"},
    Rule{"until", "eight years on, where most forecasts end"},
    Rule{"growth", "what the projection comes to, a year"},
    Rule{"method", "the publishers together: nobody measures the market itself"},
    Rule{"curve", "logistic"},
    Rule{"scenario", "no lever moved"},
    Rule{"basis", "money of each year"},
    Rule{"roll_years", "only what was published for the very year"},
    Rule{"exclude", "nobody"},
    Rule{"include_unverified", "only figures that could be traced to a publisher"},
};

/// The value an input has after the defaults; null where it has none.
Json value_of(std::string_view path, const MarketQuestion& question, const MarketAnswer& answer) {
  if (path == "scope") return question.choice.scope;
  if (path == "region") return question.choice.region;
  if (path == "year") return question.choice.year;
  if (path == "until") return question.outlook.until;
  if (path == "method") return market::wire_name(question.outlook.method);
  if (path == "curve") return question.outlook.curve == market::Curve::logistic ? "logistic" : "gompertz";
  if (path == "scenario") return market::wire_name(question.levers.stance);
  if (path == "basis") return market::wire_name(question.basis);
  if (path == "roll_years") return question.choice.roll_years;
  if (path == "exclude") return question.choice.left_out;
  if (path == "include_unverified") return question.choice.include_unverified;
  if (path == "growth") return optional(question.outlook.growth ? question.outlook.growth : answer.rate());
  if (path == "ceiling") return optional(question.outlook.ceiling);
  if (path == "history_weight") return optional(question.outlook.history_weight);
  return nullptr;
}

bool is_simple(std::string_view path) {
  return path.find('.') == std::string_view::npos && path != "inflation";
}

Json inputs_json(const Json& document, const MarketQuestion& question, const MarketAnswer& answer) {
  Json inputs = Json::array();
  for (const Field& field : market_fields()) {
    if (!is_simple(field.path)) continue;
    const bool given = document.contains(std::string(field.path));
    Json input = Json::object();
    input["path"] = field.path;
    input["label"] = field.label;
    input["unit"] = field.unit;
    input["value"] = value_of(field.path, question, answer);
    if (input["value"].is_null())
      input["reason"] = field.path == "growth" ? why_no_projection(question, answer) : "not given";
    input["origin"] = given ? "user" : "rule";
    for (const Rule& rule : kRules) {
      if (!given && rule.path == field.path) input["rule"] = rule.rule;
    }
    inputs.push_back(std::move(input));
  }
  return inputs;
}

}  // namespace

std::string answer_market(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-market/1", market_fields());
  if (!document) return error_document(document.errors());
  const Result<MarketQuestion> question = read_market(document.value(), catalogue);
  if (!question) return error_document(question.errors());

  const MarketAnswer answer = answer_question(question.value(), catalogue);
  Json result = Json::object();
  result["schema"] = "bpo-market-result/1";
  result["inputs"] = inputs_json(document.value(), question.value(), answer);
  write_market_result(result, question.value(), answer, catalogue);
  return result.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace bpo::io
