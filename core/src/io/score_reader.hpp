#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/decision/scorecard.hpp"
#include "decision_fields.hpp"

namespace bpo::io {

struct Criterion {
  std::string id, label, unit;
  double weight = 1, worst = 0, best = 10;
  bool is_default = false;
};

/// What is known of a candidate on a criterion.
struct Rating {
  std::optional<double> value, low, high;  ///< none: not known
  std::string note;
};

struct Candidate {
  std::string name;
  std::vector<Rating> ratings;          ///< one for each criterion
  std::vector<decision::Worth> worths;  ///< the same
  std::vector<std::string> fails;
};

struct ScoreQuestion {
  std::vector<Criterion> criteria;
  std::vector<std::string> must_haves;
  std::vector<Candidate> candidates;
  WeightingAsked weighting;
};

/// A `bpo-score/1` document; everything that is wrong with it at once.
Result<ScoreQuestion> read_score(std::string_view text);
/// The same, of one inside another document; paths of errors begin at it.
Result<ScoreQuestion> read_score(const Json& document);

}  // namespace bpo::io
