#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bpo/decision/place.hpp"
#include "decision_fields.hpp"

namespace bpo::io {

/// A criterion as the reader set it.
struct PlaceScale {
  decision::PlaceCriterion criterion;
  bool given = false;     ///< has a weight or an end of the reader's
  bool has_scale = true;  ///< false for a cost that is to be held against an unknown one at home
  std::string basis;      ///< of the ends; empty where they are the usual ones
};

/// A place's part of the work.
struct PlaceShare {
  std::size_t place = 0;  ///< among those that are compared
  double share = 0;       ///< of all, as the reader has it
};

struct WhereQuestion {
  const Location& home;
  decision::PlaceQuestion question;
  decision::LabourCosts costs;  ///< of the work asked for
  std::vector<const Location*> places;
  std::vector<PlaceScale> scales;
  std::vector<std::string> must_haves;
  double least_shared_minutes = 0;
  WeightingAsked weighting;
  std::vector<PlaceShare> mix;  ///< sums to 1; empty where none is asked for
};

/// A `bpo-where/1` document; everything that is wrong with it at once.
Result<WhereQuestion> read_where(std::string_view text, const Catalogue& catalogue);

}  // namespace bpo::io
