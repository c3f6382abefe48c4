#include "bpo/io/risk_document.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/io/document.hpp"
#include "risk_reader.hpp"
#include "risk_writer.hpp"

namespace bpo::io {
namespace {

std::string refusal(ErrorCode code, std::string path, std::string message) {
  return error_document({{code, std::move(path), std::move(message), "", ""}});
}

}  // namespace

RiskRun::RiskRun(std::string_view document, const Catalogue& catalogue) : catalogue_(catalogue) {
  const Result<Question> question = read_question(document, "bpo-risk/1", risk_fields(), catalogue);
  if (!question) {
    error_ = error_document(question.errors());
    return;
  }
  const Case& subject = question.value().subject;
  const risk::Request request = read_risk_request(question.value().document);
  Result<risk::Plan> plan = risk::make_plan(subject.given, subject.resolved, catalogue, request);
  if (!plan) {
    error_ = error_document(plan.errors());
    return;
  }
  if (!std::isfinite(plan.value().mode_npv)) {
    error_ = refusal(ErrorCode::out_of_range, "case",
                     "gives amounts too large to compute: look for a value next to zero");
    return;
  }
  currency_ = subject.resolved.scenario.currency;
  for (const Input& input : subject.resolved.inputs) {
    if (input.path == "option.pricing") pricing_ = input.text;
  }
  asked_ = request.trials;
  simulation_.emplace(std::move(plan).value());
}

std::size_t RiskRun::blocks() const {
  return simulation_ ? simulation_->blocks() : 0;
}
std::size_t RiskRun::trials() const {
  return simulation_ ? simulation_->trials() : 0;
}
std::size_t RiskRun::merged() const {
  return simulation_ ? simulation_->merged() : 0;
}
std::size_t RiskRun::complete() const {
  return simulation_ ? simulation_->complete() : 0;
}

std::vector<double> RiskRun::compute(std::size_t first, std::size_t count) {
  if (first >= blocks() || count > blocks() - first) return {};
  std::vector<double> outcomes(count * risk::kBlock * risk::Simulation::kColumns);
  simulation_->compute(first, count, outcomes);
  return outcomes;
}

std::string RiskRun::merge(std::size_t first, std::span<const double> outcomes) {
  if (!simulation_) return error_;
  if (simulation_->merge(first, outcomes)) return "";
  return refusal(ErrorCode::not_allowed, "outcomes", "are not whole blocks of this simulation");
}

const risk::Figures& RiskRun::figures() {
  if (!figures_ || figures_->trials != complete()) figures_ = simulation_->figures();
  return *figures_;
}

bool RiskRun::settled() {
  return complete() > 0 && risk::is_settled(figures());
}

std::string RiskRun::result(Depth depth) {
  if (!simulation_) return error_;
  if (complete() == 0) return refusal(ErrorCode::no_solution, "", "has no complete round yet");
  RiskAnswer answer{.simulation = *simulation_,
                    .figures = figures(),
                    .currency = currency_,
                    .pricing = pricing_,
                    .asked = asked_,
                    .settled = settled()};
  if (depth == Depth::figures) return write_risk_result(answer);
  const risk::VarianceShares variance = simulation_->variance();
  const risk::TrialDrivers drivers = simulation_->drivers();
  const std::vector<risk::StressCase> stress = risk::stress_cases(simulation_->plan(), catalogue_);
  answer.variance = &variance;
  answer.drivers = &drivers;
  answer.stress = &stress;
  return write_risk_result(answer);
}

std::string RiskRun::trials_csv(std::size_t first, std::size_t count) {
  std::string text;
  if (!simulation_) return text;
  if (first == 0) {
    text = "trial,npv,payback_months,overrun,ended_early,loss";
    for (const risk::Uncertain& input : simulation_->plan().inputs) text += "," + input.path;
    text += "\r\n";
  }
  const std::size_t end = std::min(first + count, complete());
  for (std::size_t trial = first; trial < end; ++trial) {
    const std::size_t in_block = trial % risk::kBlock;
    if (trial == first || in_block == 0) simulation_->draw(trial / risk::kBlock);
    const TrialDraws& draws = simulation_->drawn();
    const float payback = simulation_->payback()[trial];
    const unsigned happened = simulation_->happened()[trial];
    text += std::to_string(trial + 1) + "," + number_text(simulation_->npv()[trial]) + ",";
    if (std::isfinite(payback)) text += number_text(payback);
    for (const unsigned bit : {kOverrun, kEndedEarly, kLoss}) text += (happened & bit) != 0 ? ",1" : ",0";
    for (const auto& column : draws.inputs) text += "," + number_text(column[in_block]);
    text += "\r\n";
  }
  return text;
}

std::string answer_risk(std::string_view document, const Catalogue& catalogue) {
  RiskRun run(document, catalogue);
  if (!run.error().empty()) return run.error();
  std::size_t looked_at = 0;
  while (run.complete() < run.trials()) {
    const std::size_t first = run.complete() / risk::kBlock;
    std::string refused =
        run.merge(first, run.compute(first, std::min(risk::kScramblings, run.blocks() - first)));
    if (!refused.empty()) return refused;
    // Looking costs more than a round, so it is done at every doubling.
    if (run.complete() < 2 * looked_at) continue;
    looked_at = run.complete();
    if (run.settled()) break;
  }
  return run.result(RiskRun::Depth::drivers);
}

}  // namespace bpo::io
