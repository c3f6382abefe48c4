#pragma once

#include <string>
#include <vector>

namespace bpo::workbook {

/// A scorecard as its sheet holds it.
struct Providers {
  struct Criterion {
    std::string label, unit;
    double weight = 0;            ///< on any scale
    double worst = 0, best = 10;  ///< ends of the acceptable scale, different
  };
  struct Mark {
    double value = 0;  ///< in the unit of its criterion; of one that is not certain, what has its worth
    double worth = 0;  ///< expected, 0 to 1
    std::string known, notes;  ///< what is known of it, in words; where it is from
  };
  struct Candidate {
    std::string name;
    std::vector<Mark> marks;   ///< one for each criterion
    std::vector<bool> misses;  ///< one for each must-have
  };
  std::vector<Criterion> criteria;
  std::vector<std::string> must_haves;
  std::vector<Candidate> candidates;
};

}  // namespace bpo::workbook
