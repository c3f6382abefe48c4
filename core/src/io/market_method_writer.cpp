#include <utility>

#include "json_values.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

struct MethodText {
  market::Method method;
  std::string_view label, why;
};
constexpr MethodText kMethods[] = {
    {market::Method::publishers, "Publishers together",
     "Nobody measures this market, so what its publishers say together is the best evidence there is."},
    {market::Method::history, "Trend of a history",
     "A series that is measured every year shows how fast the work has really grown."},
    {market::Method::blend, "Publishers and history",
     "Publishers know what is being sold, the history what was; each counts by its weight, and where they "
     "disagree the interval widens."},
    {market::Method::constant, "One rate a year",
     "One rate is easy to check and to argue about; it is no forecast."},
    {market::Method::ceiling, "Growth to a ceiling",
     "No market grows for ever: growth starts at the publishers' and slows as the ceiling nears."},
};

/// What a method still needs; empty when it can be taken.
std::string_view lacks(market::Method method, const MarketQuestion& question, const MarketAnswer& answer) {
  using market::Method;
  const bool consensus = answer.consensus && answer.consensus->points.size() > 1;
  if ((method == Method::publishers || method == Method::ceiling || method == Method::blend) && !consensus)
    return "no publisher gives a growth";
  if ((method == Method::history || method == Method::blend) && !question.history) return "needs a history";
  if (method == Method::ceiling && !question.outlook.ceiling) return "needs a ceiling";
  if (method == Method::constant && answer.growth.empty() && !question.outlook.growth) return "needs a rate";
  return {};
}

}  // namespace

Json method_json(const MarketQuestion& question, const MarketAnswer& answer) {
  Json json = Json::object();
  Json options = Json::array();
  for (const MethodText& text : kMethods) {
    const std::string_view id = market::wire_name(text.method);
    if (text.method == answer.outlook.method) {
      json["id"] = id;
      json["label"] = text.label;
      json["why"] = text.why;
    }
    Json option = Json::object();
    option["id"] = id;
    option["label"] = text.label;
    const std::string_view reason = lacks(text.method, question, answer);
    option["available"] = reason.empty();
    if (!reason.empty()) option["reason"] = reason;
    options.push_back(std::move(option));
  }
  json["formula"] = answer.outlook.formula;
  if (answer.outlook.lambda) json["lambda"] = *answer.outlook.lambda;
  json["options"] = std::move(options);
  return json;
}

}  // namespace bpo::io
