#include "decision_writer.hpp"

#include <algorithm>
#include <utility>

namespace bpo::io {
namespace {

std::string_view wire_name(decision::Weighting weighting) {
  switch (weighting) {
    case decision::Weighting::any:
      return "any";
    case decision::Weighting::ordered:
      return "ordered";
    case decision::Weighting::near:
      return "near";
  }
  return "near";
}

double count_of(std::size_t count) {
  return static_cast<double>(count);
}

}  // namespace

AssessmentWriter::AssessmentWriter(JsonText& out, const decision::Assessment& assessment,
                                   std::vector<std::string_view> names, std::vector<std::size_t> assessed)
    : out_(out),
      assessment_(assessment),
      names_(std::move(names)),
      assessed_(std::move(assessed)),
      rank_(assessed_.size()) {
  for (std::size_t i = 0; i < assessment.order.size(); ++i) rank_[assessment.order[i]] = i;
}

void AssessmentWriter::name_or_null(std::string_view key, std::optional<std::size_t> candidate) {
  candidate ? out_.member(key, names_[assessed_[*candidate]]) : out_.name(key).null();
}

void AssessmentWriter::holds(std::size_t criterion) {
  const auto& interval = assessment_.stability[criterion];
  if (!interval) {
    out_.name("holds").null();
    return;
  }
  out_.object("holds").member("from", interval->from).member("to", interval->to);
  name_or_null("below", interval->below);
  name_or_null("above", interval->above);
  out_.end();
}

void AssessmentWriter::standing(std::size_t place) {
  const auto found = std::find(assessed_.begin(), assessed_.end(), place);
  if (found == assessed_.end()) return;
  const auto a = static_cast<std::size_t>(found - assessed_.begin());
  const decision::Acceptability& smaa = assessment_.smaa;
  const decision::Score& score = assessment_.scores[a];
  out_.member("rank", count_of(rank_[a] + 1)).member("score", score.expected);
  out_.member("score_low", score.low).member("score_high", score.high);
  out_.member("first", smaa.first(a));
  out_.member("acceptability", std::span(smaa.ranks).subspan(a * smaa.candidates, smaa.candidates));
  if (smaa.confidence[a]) {
    out_.member("central_weights", std::span(smaa.central).subspan(a * smaa.criteria, smaa.criteria));
    out_.member("confidence", *smaa.confidence[a]);
  } else {
    out_.name("central_weights").null().name("confidence").null();
  }
  out_.array("beats");
  for (std::size_t other = 0; other < names_.size(); ++other) {
    const auto rival = std::find(assessed_.begin(), assessed_.end(), other);
    if (other == place || rival == assessed_.end()) {
      out_.null();
    } else {
      out_.value(smaa.pairwise[a * smaa.candidates + static_cast<std::size_t>(rival - assessed_.begin())]);
    }
  }
  out_.end();
}

void AssessmentWriter::outcome(const WeightingAsked& asked) {
  const auto& order = assessment_.order;
  name_or_null("winner", order.front());
  name_or_null("runner_up", order.size() > 1 ? std::optional(order[1]) : std::nullopt);
  out_.member("entropy", assessment_.entropy);
  out_.object("sampling").member("weighting", wire_name(asked.weighting)).member("within", asked.within);
  out_.member("exact", assessment_.smaa.draws == 0).member("draws", count_of(assessment_.smaa.draws));
  out_.member("error", assessment_.smaa.error).member("seed", static_cast<double>(asked.seed)).end();
}

void write_no_outcome(JsonText& out) {
  out.name("winner").null().name("runner_up").null().name("entropy").null().name("sampling").null();
}

}  // namespace bpo::io
