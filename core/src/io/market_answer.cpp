#include "market_answer.hpp"

#include <utility>

#include "bpo/finance/growth.hpp"

namespace bpo::io {
std::string no_figures(const MarketQuestion& question) {
  std::string years;
  for (const market::YearCount& count : question.years)
    years += (years.empty() ? "" : ", ") + std::to_string(count.year);
  const std::string nobody = "no publisher states a size for " + std::to_string(question.choice.year);
  return years.empty() ? nobody : nobody + "; there are figures for " + years;
}

std::optional<double> MarketAnswer::rate() const {
  if (outlook.points.size() < 2) return std::nullopt;
  const auto& [first, last] = std::pair(outlook.points.front(), outlook.points.back());
  return finance::cagr(first.mean * factors.front(), last.mean * factors.back(), last.year - first.year)
      .value();
}

std::string why_no_projection(const MarketQuestion& question, const MarketAnswer& answer) {
  return answer.pool.median ? answer.outlook.reason : no_figures(question);
}

MarketAnswer answer_question(const MarketQuestion& question, const Catalogue& catalogue) {
  const std::vector<MarketEstimate>& estimates = catalogue.estimates;
  const int until = question.outlook.until;
  MarketAnswer answer;
  answer.pool = market::pool_estimates(estimates, question.choice);
  answer.paths = market::publisher_paths(estimates, question.choice, answer.pool);
  answer.records = market::track_records(estimates);
  answer.consensus =
      market::publishers_consensus(estimates, question.choice, answer.pool, until, answer.records);
  answer.outlook = market::make_outlook(question.outlook, answer.pool, answer.consensus, question.history);
  answer.growth = question.outlook.method == market::Method::constant || !answer.consensus
                      ? market::pooled_growth(answer.pool)
                      : market::spoken_growth(*answer.consensus);
  if (answer.outlook.points.empty()) return answer;
  answer.scenarios =
      market::scenarios(answer.outlook, answer.consensus, question.choice.scope, question.levers, catalogue);
  for (const market::Scenario& scenario : *answer.scenarios) {
    if (scenario.stance == question.levers.stance) answer.factors = scenario.factors;
  }
  answer.bases =
      market::bases(answer.outlook, question.choice, question.inflation, catalogue, answer.records);
  return answer;
}

}  // namespace bpo::io
