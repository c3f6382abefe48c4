#pragma once

#include "bpo/field.hpp"
#include "bpo/sourcing/outputs.hpp"

namespace bpo::io {

/// Rows that the questions about a case share.
inline constexpr Field kCaseField{.path = "case",
                                  .label = "Case",
                                  .kind = Kind::document,
                                  .choices = "bpo-roi/1",
                                  .required = true,
                                  .help = "The savings scenario that is asked about."};
inline constexpr Field kOutputField{.path = "output",
                                    .label = "Output",
                                    .kind = Kind::choice,
                                    .choices = kOutputIds,
                                    .help = "The figure of the result that is asked for; npv unless given."};

}  // namespace bpo::io
