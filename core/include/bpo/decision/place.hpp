#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/decision/clock.hpp"
#include "bpo/decision/place_cost.hpp"
#include "bpo/decision/value_function.hpp"

namespace bpo::decision {

/// What counts in the choice of a place.
enum class PlaceCriterionId { cost, talent, language, overlap, law, prices, infrastructure };

struct PlaceCriterion {
  PlaceCriterionId id = PlaceCriterionId::cost;
  std::string_view name, label, unit;
  double weight = 0;           ///< seed of this project, judgement
  double worst = 0, best = 0;  ///< acceptable ends; of the cost as shares of that at home
};

/// All of them, in the order of their weights; the weights sum to 1.
std::span<const PlaceCriterion> place_criteria();

/// For whom places are measured.
struct PlaceQuestion {
  const Location& home;
  std::string function;
  std::string language;            ///< in which the work is done
  WorkingDay home_day, place_day;  ///< by the clock at home and by that of the place
  std::chrono::year year{2026};    ///< whose changes of the clock count
};

/// Minutes that working days share, over the year and in the middle of January and July. None where a clock's
/// rule is not known.
struct Overlap {
  SharedMinutes year;
  int january = 0, july = 0;
};
std::optional<Overlap> overlap(const PlaceQuestion& question, const Location& place);
/// The figure that the criterion of shared hours goes by.
PlaceFigure figure_of(const std::optional<Overlap>& overlap);

/// The figure a criterion goes by, in its unit; no value where nothing is published.
PlaceFigure measure(const Catalogue& catalogue, const PlaceQuestion& question, const Location& place,
                    PlaceCriterionId criterion);

/// Leavers a year as a fraction of the people in the trade, as surveyed in the country itself; no value where
/// no such survey is published.
PlaceFigure surveyed_attrition(const Catalogue& catalogue, std::string_view function, const Location& place);

/// From worst to best acceptable: linear, that of the people in the trade by their number of digits.
/// @param worst, best  in the criterion's unit
Result<ValueFunction> place_value(PlaceCriterionId criterion, double worst, double best);

/// Is it one of the languages of a place? They are written "English; French".
bool speaks(const Location& place, std::string_view language);
/// The first language of a place.
std::string first_language(const Location& place);

/// Great circle between the cities, kilometres. Sinnott (1984), Virtues of the haversine.
double kilometres(const Location& from, const Location& to);

}  // namespace bpo::decision
