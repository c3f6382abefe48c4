#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/market/growth_curve.hpp"
#include "bpo/result.hpp"

namespace bpo::io {

/// No size is larger, in any currency.
constexpr double kLargestSize = 1e15;

/// A value of the history as it was given.
struct HistoryPoint {
  int year = 0;
  double value = 0;
  std::string kind, note;
};

/// A `bpo-project/1` document, its series looked up and its years in order.
struct ProjectQuestion {
  std::string name, unit, source, licence;
  std::vector<HistoryPoint> history;  ///< oldest first
  std::vector<HistoryPoint> aims;     ///< what the publisher of a series projects itself; never fitted
  std::vector<int> gaps;              ///< years without a value between the first and the last
  int first_year = 0;                 ///< of the last unbroken run of years
  std::vector<double> run;            ///< its values: what is projected from
  int horizon = 0;
  std::optional<market::Growth> growth;  ///< the curve to follow; empty for the trend
  std::optional<double> ceiling;
  std::string
      basis;  ///< how the sizes were made of those given, in words with the numbers; empty for as given
};

Result<ProjectQuestion> read_project(const Json& document, const Catalogue& catalogue);

/// Puts the history, its years in order, and the aims on the basis that the document asks for; why not, where
/// there is none.
Errors put_on_basis(const Json& document, ProjectQuestion& question);

/// The whole `bpo-project-result/1`.
Json write_project_result(const ProjectQuestion& question);

}  // namespace bpo::io
