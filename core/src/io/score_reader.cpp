#include "score_reader.hpp"

#include <algorithm>
#include <array>

#include "bpo/io/score_document.hpp"
#include "field_checker.hpp"

namespace bpo::io {
namespace {

struct DefaultCriterion {
  std::string_view id, label;
  double weight;
};
/// Seeds of this project for choosing a provider; weights are judgement.
constexpr std::array<DefaultCriterion, 8> kProviderCriteria{{
    {"cost", "Total cost", 0.25},
    {"experience", "Experience in the field", 0.15},
    {"quality", "Service quality and references", 0.15},
    {"security", "Security and compliance", 0.15},
    {"technology", "Technology and AI", 0.10},
    {"scalability", "Room to grow", 0.08},
    {"fit", "Cultural fit and communication", 0.07},
    {"flexibility", "Flexible contract", 0.05},
}};

std::string item(std::string_view list, std::size_t index) {
  return std::string(list) + "[" + std::to_string(index) + "]";
}

std::vector<Criterion> read_criteria(const Json& document, Errors& errors) {
  std::vector<Criterion> criteria;
  if (!document.contains("criteria")) {
    for (const DefaultCriterion& row : kProviderCriteria)
      criteria.push_back({std::string(row.id), std::string(row.label), "points", row.weight, 0, 10, true});
    return criteria;
  }
  for (const Json& given : document["criteria"]) {
    const std::string at = item("criteria", criteria.size());
    Criterion one{
        .id = text_at(given, "id"), .label = text_at(given, "label"), .unit = text_at(given, "unit")};
    if (one.label.empty()) one.label = one.id;
    one.weight = number_at(given, "weight").value_or(one.weight);
    one.worst = number_at(given, "worst").value_or(one.worst);
    one.best = number_at(given, "best").value_or(one.best);
    if (one.worst == one.best) {
      errors.push_back({ErrorCode::not_allowed, at + ".best", "must differ from the worst acceptable value",
                        number_text(one.best), "any other number than " + number_text(one.worst)});
    }
    const bool twice = std::any_of(criteria.begin(), criteria.end(),
                                   [&](const Criterion& other) { return other.id == one.id; });
    if (twice)
      errors.push_back({ErrorCode::not_allowed, at + ".id", "is there twice", quoted(given["id"]), ""});
    criteria.push_back(std::move(one));
  }
  return criteria;
}

/// The known names, for a reader who gave another.
template <typename List, typename Name>
std::string listed(const List& list, Name name) {
  std::string names;
  for (const auto& one : list) names += (names.empty() ? "" : ", ") + std::string(name(one));
  return names;
}

class CandidateReader {
 public:
  CandidateReader(const ScoreQuestion& question, Errors& errors)
      : criteria_(question.criteria), must_haves_(question.must_haves), errors_(errors) {}

  Candidate read(const Json& given, const std::string& at) {
    Candidate candidate{.name = text_at(given, "name")};
    candidate.ratings.resize(criteria_.size());
    candidate.worths.assign(criteria_.size(), decision::Worth::unknown());
    std::size_t index = 0;
    for (const Json& value : given.contains("values") ? given["values"] : Json::array())
      read_value(value, at + "." + item("values", index++), candidate);
    index = 0;
    for (const Json& fails : given.contains("fails") ? given["fails"] : Json::array())
      read_failure(fails, at + "." + item("fails", index++), candidate);
    return candidate;
  }

 private:
  void read_value(const Json& given, const std::string& at, Candidate& candidate) {
    const std::string id = text_at(given, "criterion");
    const auto found =
        std::find_if(criteria_.begin(), criteria_.end(), [&](const Criterion& c) { return c.id == id; });
    if (found == criteria_.end()) {
      errors_.push_back({ErrorCode::not_allowed, at + ".criterion", "is not one of the criteria",
                         quoted(given["criterion"]),
                         listed(criteria_, [](const Criterion& c) { return c.id; })});
      return;
    }
    const auto place = static_cast<std::size_t>(found - criteria_.begin());
    Rating& rating = candidate.ratings[place];
    rating = {number_at(given, "value"), number_at(given, "low"), number_at(given, "high"),
              text_at(given, "note")};
    if (!rating.value && !rating.low && !rating.high) return;
    complete(rating, at);
    const auto scale = decision::ValueFunction::between(found->worst, found->best);
    if (!scale || !rating.value) return;
    const auto worth = decision::Worth::measured(
        {.low = *rating.low, .mode = *rating.value, .high = *rating.high}, scale.value(), at);
    if (worth) {
      candidate.worths[place] = worth.value();
    } else {
      errors_.insert(errors_.end(), worth.errors().begin(), worth.errors().end());
    }
  }

  /// Whatever of value, low and high was left out; no value where that cannot be.
  void complete(Rating& rating, const std::string& at) {
    if (!rating.value && !(rating.low && rating.high)) {
      errors_.push_back(
          {ErrorCode::missing, at + ".value", "is needed, or both low and high", "", "a number"});
      return;
    }
    if (!rating.value) rating.value = *rating.low / 2 + *rating.high / 2;
    if (!rating.low) rating.low = rating.value;
    if (!rating.high) rating.high = rating.value;
  }

  void read_failure(const Json& given, const std::string& at, Candidate& candidate) {
    const auto name = given.get<std::string>();
    if (std::find(must_haves_.begin(), must_haves_.end(), name) == must_haves_.end()) {
      errors_.push_back({ErrorCode::not_allowed, at, "is not one of the must-haves", quoted(given),
                         listed(must_haves_, [](const std::string& one) { return one; })});
    }
    candidate.fails.push_back(name);
  }

  const std::vector<Criterion>& criteria_;
  const std::vector<std::string>& must_haves_;
  Errors& errors_;
};

}  // namespace

Result<ScoreQuestion> read_score(std::string_view text) {
  const Result<Json> read = parse_document(text);
  if (!read) return read.errors();
  return read_score(read.value());
}

Result<ScoreQuestion> read_score(const Json& document) {
  Errors errors = check_document(document, "bpo-score/1", score_fields());
  if (!errors.empty()) return errors;
  ScoreQuestion question{.criteria = read_criteria(document, errors), .weighting = read_weighting(document)};
  const bool weightless = std::all_of(question.criteria.begin(), question.criteria.end(),
                                      [](const Criterion& one) { return one.weight == 0; });
  if (weightless) {
    errors.push_back({ErrorCode::not_allowed, "criteria", "all have weight 0: give at least one some weight",
                      "0", "at least one weight above 0"});
  }
  if (document.contains("must_haves"))
    question.must_haves = document["must_haves"].get<std::vector<std::string>>();
  CandidateReader reader(question, errors);
  for (const Json& given : document["candidates"]) {
    const std::string at = item("candidates", question.candidates.size());
    Candidate candidate = reader.read(given, at);
    const bool twice = std::any_of(question.candidates.begin(), question.candidates.end(),
                                   [&](const Candidate& other) { return other.name == candidate.name; });
    if (twice)
      errors.push_back({ErrorCode::not_allowed, at + ".name", "is there twice", quoted(given["name"]), ""});
    question.candidates.push_back(std::move(candidate));
  }
  if (!errors.empty()) return errors;
  return question;
}

}  // namespace bpo::io
