#pragma once

#include "bpo/decision/smaa.hpp"
#include "bpo/field.hpp"
#include "json_values.hpp"

namespace bpo::io {

/// Rows that questions over a reader's weights share.
inline constexpr Field kWeightingField{
    .path = "weighting",
    .label = "Which weightings",
    .kind = Kind::choice,
    .choices = "any|ordered|near",
    .group = "Weights",
    .depth = "expert",
    .help =
        "Weightings that are tried: any, those in the order of yours, or those near yours; near unless "
        "given."};
inline constexpr Field kWithinField{
    .path = "within",
    .label = "How near",
    .unit = "fraction of the weight",
    .low = 0,
    .high = 1,
    .above_low = true,
    .group = "Weights",
    .depth = "expert",
    .help = "With near weightings: 0.5 lets a weight of 20 % lie between 10 and 30 %; 0.5 unless given."};
inline constexpr Field kSeedField{.path = "seed",
                                  .label = "Seed",
                                  .kind = Kind::integer,
                                  .low = 0,
                                  .high = 4294967295,
                                  .group = "Sampling",
                                  .depth = "expert",
                                  .help = "The same seed gives the same draws; 1 unless given."};

/// The same question with fewer is answered sooner, with a larger error.
inline constexpr Field kDrawsField{.path = "draws",
                                   .label = "Draws",
                                   .kind = Kind::integer,
                                   .low = 16,
                                   .high = 262144,
                                   .group = "Sampling",
                                   .depth = "expert",
                                   .help =
                                       "Weightings that are drawn, a sixteenth of them with a scrambling of "
                                       "its own; 32,768 unless given."};

struct WeightingAsked {
  decision::Weighting weighting = decision::Weighting::near;
  double within = 0.5;
  std::uint32_t seed = 1;
  std::size_t draws = decision::kUsualDraws;
};

inline WeightingAsked read_weighting(const Json& document) {
  WeightingAsked asked;
  const std::string name = text_at(document, "weighting");
  if (name == "any") asked.weighting = decision::Weighting::any;
  if (name == "ordered") asked.weighting = decision::Weighting::ordered;
  asked.within = number_at(document, "within").value_or(asked.within);
  asked.seed = static_cast<std::uint32_t>(number_at(document, "seed").value_or(asked.seed));
  if (const auto draws = number_at(document, "draws")) asked.draws = static_cast<std::size_t>(*draws);
  return asked;
}

}  // namespace bpo::io
