#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"
#include "bpo/risk/simulation.hpp"

namespace bpo::io {

std::span<const Field> risk_fields();

/// Answers `bpo-risk/1` at one go: as many rounds as were asked for, or as many as it takes until the error
/// is below what is shown.
std::string answer_risk(std::string_view document, const Catalogue& catalogue);

/// A simulation that is advanced from outside, by any number of workers. Nothing throws; a document that is
/// refused leaves a run without blocks.
class RiskRun {
 public:
  RiskRun(std::string_view document, const Catalogue& catalogue);

  /// "" or the `bpo-error/1` that says why there is nothing to run.
  const std::string& error() const { return error_; }
  std::size_t blocks() const;
  std::size_t trials() const;
  std::size_t merged() const;    ///< blocks
  std::size_t complete() const;  ///< trials of whole rounds from the start

  /// Outcomes of some blocks: NPV, payback month and what happened, trial by trial. Empty where there are no
  /// such blocks. The same numbers wherever they are computed.
  std::vector<double> compute(std::size_t first, std::size_t count);
  /// Puts them in their place, in any order. @returns "" or an error document
  std::string merge(std::size_t first, std::span<const double> outcomes);
  /// Is the error of the complete rounds below what is shown?
  bool settled();

  enum class Depth {
    figures,  ///< the outcomes
    drivers   ///< and what drives them, stress cases
  };
  /// `bpo-risk-result/1` over the complete rounds; an error document before the first.
  std::string result(Depth depth);
  /// Trials as CSV with the values of their inputs, a header before the first; fewer where there are no more.
  std::string trials_csv(std::size_t first, std::size_t count);

 private:
  const risk::Figures& figures();

  const Catalogue& catalogue_;
  std::string error_;
  std::string currency_;
  std::string pricing_;
  std::size_t asked_ = 0;
  std::optional<risk::Simulation> simulation_;
  std::optional<risk::Figures> figures_;  // of the latest complete rounds
};

}  // namespace bpo::io
