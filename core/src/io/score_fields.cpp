#include <array>

#include "bpo/io/score_document.hpp"
#include "decision_fields.hpp"

namespace bpo::io {
namespace {

constexpr double kLargestValue = 1e15;
constexpr double kLargestWeight = 1e6;
constexpr int kMostCriteria = 20, kMostCandidates = 60, kMostMustHaves = 20;
constexpr int kLongestNote = 2000;

// clang-format off: a table, one input a block
constexpr std::array kFields{
    Field{.path = "criteria",
          .label = "Criteria",
          .kind = Kind::records,
          .min_items = 1,
          .max_items = kMostCriteria,
          .group = "Criteria",
          .depth = "standard",
          .help =
              "What counts; the eight usual criteria for a provider, in points from 0 to 10, unless given."},
    Field{.path = "criteria[].id",
          .label = "Name in this document",
          .kind = Kind::text,
          .required = true,
          .help = "By which values name the criterion."},
    Field{.path = "criteria[].label",
          .label = "Label",
          .kind = Kind::text,
          .help = "Its name for readers; the id unless given."},
    Field{.path = "criteria[].unit", .label = "Unit", .kind = Kind::text, .help = "Of its values."},
    Field{.path = "criteria[].weight",
          .label = "Weight",
          .low = 0,
          .high = kLargestWeight,
          .help = "How much it counts, on any scale: all of them are brought to a sum of 1. 1 unless given."},
    Field{.path = "criteria[].worst",
          .label = "Worst acceptable",
          .low = -kLargestValue,
          .high = kLargestValue,
          .help = "The value that is worth nothing; 0 unless given. May be above the best."},
    Field{.path = "criteria[].best",
          .label = "Best",
          .low = -kLargestValue,
          .high = kLargestValue,
          .help = "The value that could not be worth more; 10 unless given."},
    Field{.path = "must_haves",
          .label = "Must-haves",
          .kind = Kind::texts,
          .max_items = kMostMustHaves,
          .group = "Criteria",
          .depth = "standard",
          .help = "What no score makes up for: who fails one is left out."},
    Field{.path = "candidates",
          .label = "Candidates",
          .kind = Kind::records,
          .min_items = 1,
          .max_items = kMostCandidates,
          .required = true,
          .group = "Candidates",
          .depth = "quick",
          .help = "Whom to compare."},
    Field{.path = "candidates[].name",
          .label = "Name",
          .kind = Kind::text,
          .required = true,
          .help = "Its name."},
    Field{.path = "candidates[].values",
          .label = "Values",
          .kind = Kind::records,
          .max_items = kMostCriteria,
          .help = "What is known of it; a criterion that is left out may have any value on its scale."},
    Field{.path = "candidates[].values[].criterion",
          .label = "Criterion",
          .kind = Kind::text,
          .required = true,
          .help = "The id of the criterion."},
    Field{.path = "candidates[].values[].value",
          .label = "Value",
          .low = -kLargestValue,
          .high = kLargestValue,
          .help = "The value, or the most likely one; the middle of low and high unless given."},
    Field{.path = "candidates[].values[].low",
          .label = "At least",
          .low = -kLargestValue,
          .high = kLargestValue,
          .help = "Low end, where the value is not certain."},
    Field{.path = "candidates[].values[].high",
          .label = "At most",
          .low = -kLargestValue,
          .high = kLargestValue,
          .help = "High end, where the value is not certain."},
    Field{.path = "candidates[].values[].note",
          .label = "Evidence",
          .kind = Kind::text,
          .max_items = kLongestNote,
          .help = "Where the value comes from; comes back with the answer."},
    Field{.path = "candidates[].fails",
          .label = "Must-haves it fails",
          .kind = Kind::texts,
          .max_items = kMostMustHaves,
          .help = "Those of the list that it does not meet."},
    kWeightingField,
    kWithinField,
    kSeedField,
    kDrawsField,
};
// clang-format on

}  // namespace

std::span<const Field> score_fields() {
  return kFields;
}

}  // namespace bpo::io
