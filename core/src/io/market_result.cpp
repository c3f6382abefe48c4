#include "market_result.hpp"

#include "bpo/market/path.hpp"
#include "market_writers.hpp"

namespace bpo::io {
namespace {

/// What is said of later years.
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

}  // namespace

void write_market_result(Json& result, const MarketQuestion& question, const MarketAnswer& answer,
                         const Catalogue& catalogue) {
  result["pooled"] = pooled_json(answer.pool, question);
  result["years"] = years_json(question);
  result["paths"] = paths_json(answer.paths);
  write_outlook(result, question, answer);
  result["rates_that_add_up"] = rates_json(answer.paths, question.choice.year);
  result["editions"] = editions_json(market::publisher_editions(catalogue.estimates, question.choice));
  result["other_scopes"] = other_scopes_json(answer.pool);
  result["excluded"] = excluded_json(answer);
  result["breakdowns"] = breakdowns_json(question.choice, catalogue.shares);
  result["scopes"] = scopes_json(catalogue.estimates);
  result["regions"] = regions_json(catalogue.estimates, question.choice.scope);
  result["warnings"] = warnings_json(question, answer);
}

}  // namespace bpo::io
