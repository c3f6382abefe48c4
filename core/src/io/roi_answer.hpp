#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/sourcing/swing.hpp"
#include "json_text.hpp"

namespace bpo::io {

struct Named {
  std::string_view key;
  double value;
};

/// How much of an answer is written; see answer_roi and answer_roi_outline.
enum class Extent { whole, outline };

/// What all parts of a savings answer are written from, and the text they are written to.
struct RoiAnswer {
  RoiAnswer(const Given& given_values, const Resolved& resolved_case, const Evaluation& months,
            const Catalogue& tables, Extent how_much);

  const Given& given;
  const Resolved& resolved;
  const Scenario& scenario;
  const Evaluation& evaluation;
  const Catalogue& catalogue;
  Extent extent;
  double monthly;                  ///< discount rate of a month
  Measures end, mid;               ///< cash at the end and in the middle of the month
  std::vector<InputSwing> swings;  ///< of a whole answer only
  JsonText out;

  const Measures& chosen() const { return scenario.timing == Timing::end ? end : mid; }
  double pv(const std::vector<double>& flows) const;

  void optional(std::string_view key, const std::optional<double>& value);
  void all(std::initializer_list<Named> members);
  /// Opens an object with the path, label and unit of an input.
  void field(std::string_view path);
};

}  // namespace bpo::io
