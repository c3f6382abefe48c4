#include <utility>

#include "bpo/finance/growth.hpp"
#include "bpo/io/document.hpp"
#include "bpo/market/combine.hpp"
#include "bpo/market/estimate.hpp"
#include "market_result.hpp"

namespace bpo::io {
namespace {

Json optional(std::optional<double> value) {
  return value ? number(*value) : Json(nullptr);
}

template <typename Values>
Json list_of(const Values& values) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(value);
  return list;
}

Json about(const MarketEstimate& estimate) {
  Json json = Json::object();
  json["id"] = estimate.id;
  json["publisher"] = market::publisher_name(estimate);
  return json;
}

void put_interval(Json& json, const std::optional<market::Interval>& interval, const char* low,
                  const char* high, double factor) {
  if (!interval) return;
  json[low] = number(interval->low * factor);
  json[high] = number(interval->high * factor);
}

void put_fan(Json& json, const market::Outlook::Point& at, double factor) {
  put_interval(json, at.at50, "lo50", "hi50", factor);
  put_interval(json, at.at80, "lo80", "hi80", factor);
  put_interval(json, at.at95, "lo95", "hi95", factor);
}

Json voice_json(const market::Voice& voice) {
  Json json = about(*voice.estimate);
  json["tier"] = market::wire_name(voice.tier);
  json["age"] = voice.age;
  json["sd"] = voice.sd;
  json["sd_from"] = voice.rated ? "record" : "tier";
  json["bias"] = voice.bias;
  json["values"] = list_of(voice.sizes);
  json["weights"] = list_of(voice.weights);
  json["how"] = Json::array();
  for (const market::How how : voice.how) json["how"].push_back(market::wire_name(how));
  return json;
}

Json combined_json(const market::Consensus& consensus) {
  Json json = Json::object();
  json["year"] = consensus.year;
  json["until"] = consensus.points.back().year;
  json["as_of"] = consensus.as_of;
  json["voices"] = Json::array();
  for (const market::Voice& voice : consensus.voices) json["voices"].push_back(voice_json(voice));
  json["points"] = Json::array();
  const market::Outlook fan = market::outlook_of(consensus);
  for (std::size_t i = 0; i < consensus.points.size(); ++i) {
    const market::Consensus::Point& at = consensus.points[i];
    Json point = Json::object();
    point["year"] = at.year;
    point["mean"] = fan.points[i].mean;
    point["median"] = at.median;
    point["low"] = at.low;
    point["high"] = at.high;
    put_fan(point, fan.points[i], 1);
    point["sd"] = at.combined.sd();
    point["tau"] = at.combined.tau;
    point["spoken"] = at.spoken;
    json["points"].push_back(std::move(point));
  }
  json["count"] = consensus.voices.size();
  json["effective"] = consensus.points.front().combined.effective_count;
  json["formula"] = fan.formula;
  json["constants"] = Json::array();
  for (const market::combining::Constant& constant : market::combining::constants()) {
    Json row = Json::object();
    row["id"] = constant.id;
    row["label"] = constant.label;
    row["value"] = constant.value;
    json["constants"].push_back(std::move(row));
  }
  return json;
}

Json leave_one_out_json(const market::Consensus& consensus) {
  Json list = Json::array();
  for (const market::LeftOut& without : market::leave_one_out(consensus)) {
    Json row = about(*without.estimate);
    row["year_mean"] = without.first;
    row["year_change"] = without.first_change;
    row["until_mean"] = optional(without.last);
    row["until_change"] = optional(without.last_change);
    if (!without.last) row["reason"] = "without it nobody gives a growth";
    list.push_back(std::move(row));
  }
  return list;
}

Json scoreboard_json(std::span<const market::TrackRecord> records) {
  Json list = Json::array();
  for (const market::TrackRecord& record : records) {
    Json row = Json::object();
    row["publisher"] = record.publisher;
    row["rated"] = record.rated();
    row["count"] = record.scores.size();
    row["mean_error"] = record.mean_error;
    row["rmse"] = record.root_mean_square;
    row["bias"] = record.bias();
    if (!record.rated())
      row["reason"] = "unrated: fewer than " + std::to_string(market::combining::kRatedFrom) + " scores";
    row["pairs"] = Json::array();
    for (const market::Score& score : record.scores) {
      Json pair = Json::object();
      pair["id"] = score.earlier->id;
      pair["later"] = score.later->id;
      pair["year"] = score.year;
      pair["projected"] = score.projected;
      pair["found"] = score.found;
      pair["error"] = score.error;
      row["pairs"].push_back(std::move(pair));
    }
    list.push_back(std::move(row));
  }
  return list;
}

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

std::string_view origin(const market::OutlookChoice& choice) {
  if (choice.method != market::Method::constant) return market::wire_name(choice.method);
  return choice.growth ? "user" : "publishers";
}

/// The sizes shown, the chosen scenario's levers moved.
Json points_json(const MarketQuestion& question, const MarketAnswer& answer) {
  // At one rate there is no interval: the band is that of the slowest and the fastest publisher.
  std::optional<market::Projection> rates;
  if (question.outlook.method == market::Method::constant)
    rates = market::project(answer.pool, question.outlook.until, question.outlook.growth);
  Json list = Json::array();
  for (std::size_t i = 0; i < answer.outlook.points.size(); ++i) {
    const market::Outlook::Point& at = answer.outlook.points[i];
    const double factor = answer.factors[i];
    Json point = Json::object();
    point["year"] = at.year;
    point["value"] = number(at.mean * factor);
    if (rates && rates->rate_low) {
      point["low"] = number(*rates->points[i].low * factor);
      point["high"] = number(*rates->points[i].high * factor);
    } else {
      point["low"] = at.at80 ? number(at.at80->low * factor) : Json(nullptr);
      point["high"] = at.at80 ? number(at.at80->high * factor) : Json(nullptr);
    }
    put_fan(point, at, factor);
    list.push_back(std::move(point));
  }
  return list;
}

Json projection_json(const MarketQuestion& question, const MarketAnswer& answer) {
  Json json = Json::object();
  const double rate = *answer.rate();
  const bool any = !answer.growth.empty();
  json["rate"] = rate;
  json["rate_low"] = any ? Json(answer.growth.front().rate) : Json(nullptr);
  json["rate_high"] = any ? Json(answer.growth.back().rate) : Json(nullptr);
  json["origin"] = origin(question.outlook);
  json["band"] = question.outlook.method == market::Method::constant ? "range of publishers" : "80% interval";
  json["growth"] = Json::array();
  for (const market::PublisherGrowth& growth : answer.growth) {
    Json row = about(*growth.estimate);
    row["rate"] = growth.rate;
    row["how"] = growth.implied ? "implied" : "stated";
    json["growth"].push_back(std::move(row));
  }
  json["points"] = points_json(question, answer);
  json["value"] = json["points"].back()["value"];
  const Result<double> doubling = finance::periods_to_target(rate, 1.0, 2.0);
  json["doubling_years"] = doubling ? Json(doubling.value()) : Json(nullptr);
  if (!doubling || !any)
    json["reason"] = doubling ? "no publisher gives a growth" : "at this rate it never doubles";
  json["formula"] = answer.outlook.formula;
  return json;
}

Json lever_json(const market::Lever& lever) {
  Json json = Json::object();
  json["id"] = lever.id;
  json["label"] = lever.label;
  json["value"] = lever.value;
  json["unit"] = lever.unit;
  json["kind"] = lever.judged ? "judgement" : "fact";
  json["facts"] = list_of(lever.records);
  json["note"] = lever.note;
  json["factor"] = lever.factor;
  json["change"] = lever.change;
  if (!lever.reason.empty()) json["reason"] = lever.reason;
  return json;
}

Json scenarios_json(const MarketAnswer& answer) {
  Json list = Json::array();
  for (const market::Scenario& scenario : *answer.scenarios) {
    Json json = Json::object();
    json["id"] = market::wire_name(scenario.stance);
    json["levers"] = Json::array();
    for (const market::Lever& lever : scenario.levers) json["levers"].push_back(lever_json(lever));
    json["points"] = Json::array();
    for (std::size_t i = 0; i < scenario.factors.size(); ++i) {
      Json point = Json::object();
      point["year"] = answer.outlook.points[i].year;
      point["value"] = number(answer.outlook.points[i].mean * scenario.factors[i]);
      json["points"].push_back(std::move(point));
    }
    json["value"] = json["points"].back()["value"];
    list.push_back(std::move(json));
  }
  return list;
}

/// A basis with the factor of every year, and what is shown in the last one.
Json bases_json(const MarketAnswer& answer) {
  Json list = Json::array();
  for (const market::Basis& basis : *answer.bases) {
    Json json = Json::object();
    json["id"] = market::wire_name(basis.kind);
    json["label"] = basis.label;
    json["unit"] = basis.unit;
    if (!basis.reason.empty()) {
      json["value"] = nullptr;
      json["reason"] = basis.reason;
      list.push_back(std::move(json));
      continue;
    }
    json["formula"] = basis.formula;
    if (!basis.assumption.empty()) json["assumption"] = basis.assumption;
    json["facts"] = list_of(basis.records);
    json["factors"] = Json::array();
    Json last;
    for (std::size_t i = 0; i < basis.factors.size(); ++i) {
      if (!basis.factors[i]) continue;
      Json row = Json::object();
      row["year"] = answer.outlook.points[i].year;
      row["factor"] = *basis.factors[i];
      row["value"] = number(answer.outlook.points[i].mean * answer.factors[i] * *basis.factors[i]);
      last = row["value"];
      json["factors"].push_back(std::move(row));
    }
    json["value"] = std::move(last);
    list.push_back(std::move(json));
  }
  return list;
}

Json history_json(const market::History& history) {
  Json json = Json::object();
  json["name"] = history.name;
  json["growth_only"] = history.growth_only;
  json["points"] = Json::array();
  for (std::size_t i = 0; i < history.values.size(); ++i) {
    Json point = Json::object();
    point["year"] = history.first_year + static_cast<int>(i);
    point["value"] = history.values[i];
    json["points"].push_back(std::move(point));
  }
  return json;
}

}  // namespace

void write_outlook(Json& result, const MarketQuestion& question, const MarketAnswer& answer) {
  const std::string reason = why_no_projection(question, answer);
  if (answer.consensus) {
    result["combined"] = combined_json(*answer.consensus);
    result["leave_one_out"] = leave_one_out_json(*answer.consensus);
  } else {
    result["combined"] = nullptr;
    result["combined_reason"] = reason;
    result["leave_one_out"] = Json::array();
  }
  result["scoreboard"] = scoreboard_json(answer.records);
  result["method"] = method_json(question, answer);
  if (question.history) result["history"] = history_json(*question.history);
  if (answer.outlook.points.empty()) {
    result["projection"] = nullptr;
    result["projection_reason"] = reason;
    return;
  }
  result["projection"] = projection_json(question, answer);
  result["scenario"] = market::wire_name(question.levers.stance);
  result["scenarios"] = scenarios_json(answer);
  result["basis"] = market::wire_name(question.basis);
  result["bases"] = bases_json(answer);
}

}  // namespace bpo::io
