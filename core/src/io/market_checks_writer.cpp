#include <algorithm>

#include "bpo/market/claim.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/path.hpp"
#include "json_values.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

bool speaks(const MarketAnswer& answer, const MarketEstimate& estimate) {
  if (!answer.consensus) return false;
  const std::vector<market::Voice>& voices = answer.consensus->voices;
  return std::any_of(voices.begin(), voices.end(),
                     [&](const market::Voice& voice) { return voice.estimate == &estimate; });
}

}  // namespace

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
                    {"implied", number(check->implied)},
                    {"verdict", market::wire_name(check->verdict)},
                    {"reason", check->reason}});
  }
  const auto all = static_cast<int>(rows.size());
  return {{"consistent", consistent},
          {"checked", consistent + inconsistent},
          {"cannot_tell", all - consistent - inconsistent},
          {"rows", std::move(rows)}};
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

}  // namespace bpo::io
