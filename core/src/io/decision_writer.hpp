#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "bpo/decision/scorecard.hpp"
#include "decision_fields.hpp"
#include "json_text.hpp"

namespace bpo::io {

/// Writes what an assessment says, for all documents that rank candidates. Candidates are told by their
/// places in the document's own list; some of that list may not have been assessed.
class AssessmentWriter {
 public:
  /// @param names     of the candidates of the document
  /// @param assessed  places of those in the assessment, in its order
  AssessmentWriter(JsonText& out, const decision::Assessment& assessment, std::vector<std::string_view> names,
                   std::vector<std::size_t> assessed);

  /// "holds": how far the weight of a criterion may move before another candidate comes first.
  void holds(std::size_t criterion);
  /// Members of an open candidate: rank, scores, first places, central weights, confidence, who it beats.
  void standing(std::size_t place);
  /// "winner", "runner_up", "entropy" and "sampling".
  void outcome(const WeightingAsked& asked);

 private:
  void name_or_null(std::string_view key, std::optional<std::size_t> candidate);

  JsonText& out_;
  const decision::Assessment& assessment_;
  std::vector<std::string_view> names_;
  std::vector<std::size_t> assessed_;
  std::vector<std::size_t> rank_;  // of each assessed candidate, from 0
};

/// The "outcome" of a document that leaves no candidate to assess.
void write_no_outcome(JsonText& out);

}  // namespace bpo::io
