#include "bpo/market/combine.hpp"
#include "market_json.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

Json voice_json(const market::Voice& voice) {
  Json json = about(*voice.estimate);
  json["tier"] = market::wire_name(voice.tier);
  json["age"] = voice.age;
  json["sd"] = voice.sd;
  json["sd_from"] = voice.rated ? "record" : voice.ranged ? "range" : "tier";
  json["bias"] = voice.bias;
  json["values"] = list_of(voice.sizes);
  json["weights"] = list_of(voice.weights);
  json["how"] = Json::array();
  for (const market::How how : voice.how) json["how"].push_back(market::wire_name(how));
  return json;
}

}  // namespace

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

}  // namespace bpo::io
