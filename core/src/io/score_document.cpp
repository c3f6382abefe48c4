#include "bpo/io/score_document.hpp"

#include <algorithm>

#include "bpo/io/document.hpp"
#include "decision_writer.hpp"
#include "score_reader.hpp"

namespace bpo::io {
namespace {

std::string and_list(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i)
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  return text;
}

bool is_beyond(const Rating& rating, const Criterion& criterion) {
  const auto [low, high] = std::minmax(criterion.worst, criterion.best);
  return rating.value && (*rating.low < low || *rating.high > high);
}

void write_optional(JsonText& out, std::string_view key, const std::optional<double>& value) {
  value ? out.member(key, *value) : out.name(key).null();
}

class Writer {
 public:
  Writer(const ScoreQuestion& question, const std::vector<std::size_t>& assessed,
         const decision::Assessment* assessment)
      : question_(question) {
    std::vector<std::string_view> names;
    for (const Candidate& candidate : question.candidates) names.emplace_back(candidate.name);
    if (assessment != nullptr) writer_.emplace(out_, *assessment, std::move(names), assessed);
  }

  std::string run() {
    out_.object().member("schema", "bpo-score-result/1");
    criteria();
    candidates();
    writer_ ? writer_->outcome(question_.weighting) : write_no_outcome(out_);
    notes();
    return out_.end().text();
  }

 private:
  void criteria() {
    out_.array("criteria");
    for (std::size_t j = 0; j < question_.criteria.size(); ++j) {
      const Criterion& one = question_.criteria[j];
      out_.object().member("id", one.id).member("label", one.label).member("unit", one.unit);
      out_.member("weight", weights_[j]).member("worst", one.worst).member("best", one.best);
      out_.member("default", one.is_default);
      writer_ ? writer_->holds(j) : void(out_.name("holds").null());
      out_.end();
    }
    out_.end();
  }

  void candidates() {
    out_.array("candidates");
    for (std::size_t place = 0; place < question_.candidates.size(); ++place) {
      const Candidate& one = question_.candidates[place];
      out_.object().member("name", one.name).member("excluded", !one.fails.empty());
      out_.array("fails");
      for (const std::string& fails : one.fails) out_.value(fails);
      out_.end();
      ratings(one);
      if (writer_) writer_->standing(place);
      out_.end();
    }
    out_.end();
  }

  void ratings(const Candidate& candidate) {
    out_.array("missing");
    for (std::size_t j = 0; j < candidate.ratings.size(); ++j) {
      if (!candidate.ratings[j].value) out_.value(question_.criteria[j].id);
    }
    out_.end().array("values");
    for (std::size_t j = 0; j < candidate.ratings.size(); ++j) {
      const Rating& rating = candidate.ratings[j];
      const decision::Worth& worth = candidate.worths[j];
      out_.object().member("criterion", question_.criteria[j].id);
      write_optional(out_, "value", rating.value);
      write_optional(out_, "low", rating.low);
      write_optional(out_, "high", rating.high);
      out_.member("worth", worth.expected()).member("part", weights_[j] * worth.expected());
      out_.member("note", rating.note).end();
    }
    out_.end();
  }

  void notes() {
    out_.array("notes");
    for (const Candidate& one : question_.candidates) {
      if (!one.fails.empty()) {
        out_.value(one.name + " fails " + and_list(one.fails) + " and is left out.");
        continue;
      }
      std::vector<std::string> unknown, beyond;
      for (std::size_t j = 0; j < one.ratings.size(); ++j) {
        if (!one.ratings[j].value) unknown.push_back(question_.criteria[j].label);
        if (is_beyond(one.ratings[j], question_.criteria[j])) beyond.push_back(question_.criteria[j].label);
      }
      if (!unknown.empty()) {
        out_.value("Not known of " + one.name + ": " + and_list(unknown) +
                   ". Any value on the scale may hold.");
      }
      if (!beyond.empty()) {
        out_.value(one.name + " lies beyond the scale of " + and_list(beyond) + ": it counts as its end.");
      }
    }
    if (question_.candidates.size() == 1) out_.value("With one candidate there is nothing to compare.");
    out_.end();
  }

  std::vector<double> normal_weights() const {
    std::vector<double> weights;
    for (const Criterion& one : question_.criteria) weights.push_back(one.weight);
    const auto shares = decision::normalised(weights);
    return shares ? shares.value() : weights;
  }

  JsonText out_;
  const ScoreQuestion& question_;
  std::vector<double> weights_ = normal_weights();
  std::optional<AssessmentWriter> writer_;
};

}  // namespace

std::string answer_score(std::string_view text) {
  const auto read = read_score(text);
  if (!read) return error_document(read.errors());
  const ScoreQuestion& question = read.value();
  decision::Scorecard card{.criteria = question.criteria.size(),
                           .weighting = question.weighting.weighting,
                           .within = question.weighting.within,
                           .seed = question.weighting.seed,
                           .draws = question.weighting.draws};
  for (const Criterion& one : question.criteria) card.weights.push_back(one.weight);
  std::vector<std::size_t> assessed;
  for (std::size_t place = 0; place < question.candidates.size(); ++place) {
    const Candidate& one = question.candidates[place];
    if (!one.fails.empty()) continue;
    assessed.push_back(place);
    card.worths.insert(card.worths.end(), one.worths.begin(), one.worths.end());
  }
  card.candidates = assessed.size();
  if (assessed.empty()) return Writer(question, assessed, nullptr).run();
  const auto assessment = decision::assess(card);
  if (!assessment) return error_document(assessment.errors());
  return Writer(question, assessed, &assessment.value()).run();
}

}  // namespace bpo::io
