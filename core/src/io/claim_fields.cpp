#include <array>

#include "bpo/io/claim_document.hpp"

namespace bpo::io {
namespace {

constexpr double kEarliest = 1950;
constexpr double kLatest = 2100;
constexpr double kSmallest = 0.001;  // USD 1 m
constexpr double kLargest = 1e6;     // ten times the product of the world
constexpr double kSteepestLoss = -0.99;
constexpr double kSteepestGrowth = 10;
constexpr int kLongestClaim = 2000;

// clang-format off: a table, one input a block
constexpr std::array kFields{
    Field{.path = "text",
          .label = "The claim in words",
          .kind = Kind::text,
          .max_items = kLongestClaim,
          .group = "Text",
          .depth = "quick",
          .help = "A sentence with two sizes, their years and the growth between them; instead of the "
                  "figures below."},
    Field{.path = "start.year",
          .label = "Start year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The year of the first size."},
    Field{.path = "start.low",
          .label = "Start size",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The first size, or the low end of its range."},
    Field{.path = "start.high",
          .label = "Start size, high end",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "standard",
          .help = "The high end, where the claim gives a range."},
    Field{.path = "end.year",
          .label = "End year",
          .unit = "year",
          .kind = Kind::integer,
          .low = kEarliest,
          .high = kLatest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The year of the second size."},
    Field{.path = "end.low",
          .label = "End size",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "quick",
          .help = "The second size, or the low end of its range."},
    Field{.path = "end.high",
          .label = "End size, high end",
          .unit = "USD bn",
          .low = kSmallest,
          .high = kLargest,
          .group = "Sizes",
          .depth = "standard",
          .help = "The high end, where the claim gives a range."},
    Field{.path = "stated.low",
          .label = "Stated growth",
          .unit = "fraction a year",
          .low = kSteepestLoss,
          .high = kSteepestGrowth,
          .group = "Growth",
          .depth = "quick",
          .help = "The growth the claim states, or the low end of its range."},
    Field{.path = "stated.high",
          .label = "Stated growth, high end",
          .unit = "fraction a year",
          .low = kSteepestLoss,
          .high = kSteepestGrowth,
          .group = "Growth",
          .depth = "standard",
          .help = "The high end, where the claim states a range."},
};
// clang-format on

}  // namespace

std::span<const Field> claim_fields() {
  return kFields;
}

}  // namespace bpo::io
