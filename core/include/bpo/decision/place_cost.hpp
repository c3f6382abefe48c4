#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::decision {

/// A record behind a figure.
struct Cited {
  std::string id, source;
  int year = 0;  ///< 0 where none is named
};

/// A figure of a place with its interval and what it rests on. Without one, `basis` says why.
struct PlaceFigure {
  std::optional<double> value;
  double low = 0, high = 0;
  std::string basis;
  bool stands_in = false;  ///< another place's, or other work's, or judgement
  std::vector<Cited> records;
};

/// What an hour of work costs an employer there, US dollars a paid hour.
struct LabourCost {
  PlaceFigure pay;       ///< dollars a paid hour
  PlaceFigure on_costs;  ///< fraction of pay
  PlaceFigure overhead;  ///< dollars a paid hour: space, telephone and computers
  /// Pay x (1 + on-costs) + overhead; no value where a part has none, never with a part left out.
  PlaceFigure total;
};

/// How many times what clerks earn agents are paid, least and most of the places where both are published.
struct AgentMultiples {
  double least = 1, most = 1;
  int places = 0;
};

/// Pay: that of the very work in dollars; else earnings of the occupations around it, times what agents are
/// paid above such earnings where both are published. On-costs: as published for the place, else those of all
/// places that publish them. Overhead: the American figures, everywhere.
///
/// For one kind of work, place by place: what all places have in common is worked out once.
class LabourCosts {
 public:
  /// @param catalogue  outlives this
  LabourCosts(const Catalogue& catalogue, std::string_view function);
  LabourCost in(const Location& place) const;

 private:
  PlaceFigure pay(const std::string& country) const;
  PlaceFigure proxy_pay(const std::string& country) const;
  PlaceFigure on_costs(const Location& place) const;

  const Catalogue& catalogue_;
  std::string function_;
  AgentMultiples multiples_;
  PlaceFigure everybodys_;  ///< on-costs, for a place that publishes none
};

/// The same for a single place.
LabourCost labour_cost(const Catalogue& catalogue, std::string_view function, const Location& place);

}  // namespace bpo::decision
